// The bindings as text, Markdown and JSON: what `dateline keys` prints.
import NewsModel

extension KeyMap {
  /// One binding of the list that is printed.
  public struct Entry: Equatable, Sendable, Encodable {
    public var context: String
    public var command: String
    /// In the notation that config.yaml takes.
    public var keys: [String]
    public var help: String
  }

  /// Every binding that has a key, in the order of the help.
  public var entries: [Entry] {
    grouped.flatMap { context, bindings in
      bindings.map {
        Entry(
          context: context.rawValue, command: $0.command.rawValue, keys: $0.keys, help: $0.help)
      }
    }
  }

  /// Columns of keys, command and help under a title for each context.
  public var text: String {
    let all = bindings.filter { !$0.keys.isEmpty }
    let keysWidth = all.map { $0.keys.joined(separator: "  ").count }.max() ?? 0
    let commandWidth = all.map(\.command.rawValue.count).max() ?? 0
    return grouped.map { context, bindings in
      let lines = bindings.map { binding in
        "  " + binding.keys.joined(separator: "  ").padded(to: keysWidth) + "  "
          + binding.command.rawValue.padded(to: commandWidth) + "  " + binding.help
      }
      return ([context.title] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// A Markdown table for each context.
  public var markdown: String {
    grouped.map { context, bindings in
      let rows = bindings.map { binding in
        let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
        return
          "| \(keys.replacing("|", with: "\\|")) | \(binding.command.rawValue) | \(binding.help) |"
      }
      return (["## \(context.title)", "", "| keys | command | what |", "|---|---|---|"] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private var grouped: [(KeyContext, [Binding])] {
    KeyContext.allCases.compactMap { context in
      let found = bindings.filter { $0.context == context && !$0.keys.isEmpty }
      return found.isEmpty ? nil : (context, found)
    }
  }
}

extension String {
  /// The text with blanks after it, up to `width` characters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
