// Who wrote it: the many ways in which feeds name a person.
import CleanText

/// A person of a feed, gathered from the elements of an Atom person or from one line.
struct FeedPerson {
  var name: SafeText?
  var email: SafeText?
  var uri: SafeText?

  /// The name, else the address of mail, else that of the web.
  var label: SafeText? { name ?? email ?? uri }

  /// Reads `me@example.org (My Name)`, `My Name <me@example.org>` or whatever else stands there.
  static func label(of line: SafeText) -> SafeText? {
    let text = line.string
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), text[..<open].contains("@") {
      let name = text[text.index(after: open)...].dropLast()
      if !name.isEmpty { return SafeText(line: String(name)) }
    }
    if let open = text.firstIndex(of: "<"), text[open...].contains("@"), text.hasSuffix(">") {
      let name = text[..<open].trimmingPrefix { $0 == "\"" }
      if !name.allSatisfy(\.isWhitespace) {
        return SafeText(line: name.filter { $0 != "\"" })
      }
      return SafeText(line: String(text[text.index(after: open)...].dropLast()))
    }
    return text.isEmpty ? nil : line
  }
}
