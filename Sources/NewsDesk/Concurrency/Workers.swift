// Threads that work on one thing each, and a way to wait for all of them.
import Foundation
import Glibc

/// Runs `work` on `count` threads of their own, each with its number from 0; `done` is called by
/// the last one to end.
///
/// Threads, not the cooperative pool: the work blocks on files and channels. They give way to
/// whoever writes what they make, and to the reader: on Linux a thread's niceness is its own.
func startWorkers(
  _ count: Int, _ work: @escaping @Sendable (Int) -> Void, done: @escaping @Sendable () -> Void
) {
  let group = DispatchGroup()
  for number in 0..<count {
    group.enter()
    let thread = Thread {
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
      work(number)
      group.leave()
    }
    // Foundation's default of 512 KB is small for parsers of nested input.
    thread.stackSize = 8 << 20
    thread.start()
  }
  let waiter = Thread {
    group.wait()
    done()
  }
  waiter.start()
}

/// How many threads to use for work that keeps a core busy.
var coreCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
