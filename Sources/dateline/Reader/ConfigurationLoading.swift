// Finds and reads config.yaml for an invocation.
import Foundation
import Reader
import Settings

extension Invocation {
  /// What config.yaml sets; Dateline's own choices where there is none.
  ///
  /// - Throws: `CommandFailure` naming file, line and column of every mistake, and when a file that
  ///   `--config` names is not there.
  func configuration() throws -> Configuration {
    let path = self["config"] ?? Places.configuration + "/config.yaml"
    guard self["config"] != nil || FileManager.default.fileExists(atPath: path) else {
      return Configuration()
    }
    do {
      return try Configuration(contentsOf: URL(filePath: path))
    } catch {
      throw CommandFailure.usage("\(error)")
    }
  }

  /// The reader's keys, with the user's own bindings.
  ///
  /// - Throws: `CommandFailure` naming file, line and column of every mistake.
  func keyMap(_ configuration: Configuration) throws -> KeyMap {
    do {
      return try KeyMap(settings: configuration.keys)
    } catch {
      throw CommandFailure.usage("\(error)")
    }
  }

  /// Makes days those of the time zone that config.yaml names, for libc and so for every module; a
  /// mistake in the file is told where the file matters.
  func adoptTimeZone() {
    guard let zone = (try? configuration())?.timeZone else { return }
    setenv("TZ", zone, 1)
    tzset()
  }
}
