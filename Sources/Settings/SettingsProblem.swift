// What can be wrong with a settings file, and where.

/// A mistake in a settings file, with its place and what was probably meant.
public struct SettingsProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case unreadable(reason: String)
    /// What libyaml says, such as "did not find expected key".
    case syntax(String)
    case unknownKey(String)
    case duplicateKey(String)
    /// `expected` says what could stand there: `a number from 20 to 400`.
    case wrongValue(key: String, value: String, expected: String)
    case missingKey(String)
    case unknownTheme(String)
  }

  public var kind: Kind
  public var position: SourcePosition
  /// The known word nearest to the wrong one, if any is near.
  public var suggestion: String?

  public init(_ kind: Kind, at position: SourcePosition, suggestion: String? = nil) {
    (self.kind, self.position, self.suggestion) = (kind, position, suggestion)
  }
}

/// A place in a settings file.
public struct SourcePosition: Hashable, Sendable {
  public var file: String
  /// Counted from 1; 0 for the file as a whole.
  public var line: Int
  /// In characters from 1; 0 for the file as a whole.
  public var column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}

/// Every mistake found in one file, in the order of the file; at least one.
public struct SettingsError: Error, Hashable, Sendable {
  public var problems: [SettingsProblem]

  public init(problems: [SettingsProblem]) {
    self.problems = problems
  }
}

extension SettingsProblem: CustomStringConvertible {
  /// The mistake in one line: `FILE:LINE:COLUMN: what is wrong; did you mean “…”?`.
  public var description: String {
    let hint = suggestion.map { "; did you mean “\($0)”?" } ?? ""
    // A name that was typed has no place in a file.
    return (position.file.isEmpty ? "" : "\(position): ") + "\(wording)\(hint)"
  }

  private var wording: String {
    switch kind {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .syntax(let message): "not valid YAML: \(message)"
    case .unknownKey(let key): "unknown key “\(key)”"
    case .duplicateKey(let key): "“\(key)” is set twice"
    case .wrongValue(let key, let value, let expected):
      "“\(key)” cannot be “\(value)”: expected \(expected)"
    case .missingKey(let key): "“\(key)” is missing"
    case .unknownTheme(let name): "no theme is called “\(name)”"
    }
  }
}

extension SourcePosition: CustomStringConvertible {
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}

extension SettingsError: CustomStringConvertible {
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
