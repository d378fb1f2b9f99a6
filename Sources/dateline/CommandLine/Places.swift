// Where the reader's files and the program's own resources are.
import Foundation

/// The places of the XDG base directory specification, and the program's resources.
enum Places {
  /// `$XDG_DATA_HOME/dateline/store.sqlite`.
  static var store: String { base("XDG_DATA_HOME", else: ".local/share") + "/store.sqlite" }

  /// `$XDG_CONFIG_HOME/dateline`: `config.yaml` and `themes/`.
  static var configuration: String { base("XDG_CONFIG_HOME", else: ".config") }

  /// `$XDG_STATE_HOME/dateline`: histories.
  static var state: String { base("XDG_STATE_HOME", else: ".local/state") }

  /// The folder or file of that name among the program's resources, or `nil` when it is missing.
  ///
  /// Looked for in `$DATELINE_RESOURCES`; in `share/dateline` beside the executable's `bin`; and
  /// below the package's root, as `sourcePath`, when run from `.build`.
  static func resource(_ name: String, sourcePath: String) -> URL? {
    var candidates: [String] = []
    if let folder = environment("DATELINE_RESOURCES") { candidates.append(folder + "/" + name) }
    if let executable = try? FileManager.default.destinationOfSymbolicLink(
      atPath: "/proc/self/exe")
    {
      let parts = executable.split(separator: "/").map(String.init)
      candidates.append(
        "/" + (parts.dropLast(2) + ["share/dateline", name]).joined(separator: "/"))
      if let build = parts.lastIndex(of: ".build") {
        candidates.append("/" + (parts[..<build] + [sourcePath]).joined(separator: "/"))
      }
    }
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
      .map { URL(filePath: $0) }
  }

  /// The value of an environment variable, or `nil` where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  private static func base(_ variable: String, else fallback: String) -> String {
    // A relative path there is invalid by the specification, and ignored.
    if let folder = environment(variable), folder.hasPrefix("/") { return folder + "/dateline" }
    return (environment("HOME") ?? NSHomeDirectory()) + "/\(fallback)/dateline"
  }
}
