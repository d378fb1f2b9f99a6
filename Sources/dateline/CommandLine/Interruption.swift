// ^C asks for an end; the work in hand is finished first.
import Glibc
import Synchronization

/// Whether the person at the keyboard wants an end.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var hasCome: Bool { flag.load(ordering: .relaxed) }

  /// From now on SIGINT and SIGTERM are remembered; the second one ends the program at once.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interruption.flag.exchange(true, ordering: .relaxed) { _exit(128 + number) }
      }
    }
  }
}
