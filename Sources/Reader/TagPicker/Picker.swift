// A list to choose from, narrowed as one types: tags, kinds, names to merge into, themes.
import CleanText
import NewsModel

/// A list to choose from, narrowed by what is typed.
public struct Picker: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// Filters by a tag, or sets and clears it on these articles.
    case tags([Int64])
    case kind(entity: Int64)
    case merge(entity: Entity)
    /// Previews the theme under the cursor; `previous` comes back when cancelled.
    case theme(previous: String)
  }

  struct Row: Equatable, Sendable {
    enum Mark: Equatable, Sendable { case none, set, partly, cleared }

    var label: SafeText
    var detail: SafeText = ""
    var mark = Mark.none
    var choice: Choice
    /// The label folded for searching.
    var folded: String

    init(_ label: SafeText, detail: SafeText = "", mark: Mark = .none, choice: Choice) {
      (self.label, self.detail, self.mark) = (label, detail, mark)
      (self.choice, folded) = (choice, label.string.lowercased())
    }
  }

  enum Choice: Equatable, Sendable {
    case tag(SafeText)
    case newTag(SafeText)
    case kind(EntityKind)
    case entity(Entity)
    case theme(String)
  }

  var purpose: Purpose
  var title: SafeText
  var field = TextField()
  var cursor = RowCursor()
  private(set) var all: [Row]
  private(set) var rows: [Row]

  init(_ purpose: Purpose, title: SafeText, rows: [Row]) {
    (self.purpose, self.title) = (purpose, title)
    (all, self.rows) = (rows, rows)
  }

  /// Whether rows are set and cleared with Space, not only chosen.
  var setsTags: Bool {
    if case .tags(let articles) = purpose { !articles.isEmpty } else { false }
  }

  var chosen: Row? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  /// Whether what is typed begins with a quotation mark, so that blanks in it are its own.
  var isQuoting: Bool {
    guard case .tags = purpose, field.text.hasPrefix("\"") else { return false }
    return !field.text.dropFirst().contains("\"")
  }

  /// What is typed, without the quotation marks around it.
  private var name: String {
    guard case .tags = purpose, field.text.hasPrefix("\"") else { return field.text }
    return String(field.text.dropFirst().prefix { $0 != "\"" })
  }

  /// Takes other rows to choose from, such as entities found for what was typed.
  mutating func offer(_ rows: [Row]) {
    all = rows
    narrow()
  }

  /// Changes a row's mark, wherever it is.
  mutating func mark(_ choice: Choice, _ mark: Row.Mark) {
    for index in all.indices where all[index].choice == choice { all[index].mark = mark }
    for index in rows.indices where rows[index].choice == choice { rows[index].mark = mark }
  }

  /// Adds a row at the top.
  mutating func add(_ row: Row) {
    all.insert(row, at: 0)
    narrow()
  }

  /// Shows the rows that have all the words typed, those that begin so first.
  mutating func narrow() {
    let typed = name.lowercased()
    let words = typed.split(separator: " ")
    let found = all.filter { row in words.allSatisfy { row.folded.contains($0) } }
    rows =
      typed.isEmpty
      ? all
      : found.filter { $0.folded.hasPrefix(typed) }
        + found.filter { !$0.folded.hasPrefix(typed) }
    if case .tags = purpose, !typed.isEmpty, !all.contains(where: { $0.folded == typed }) {
      let name = SafeText(line: name)
      let detail: SafeText = isQuoting ? "new tag" : "new tag; \" before it lets it have blanks"
      rows.append(Row(name, detail: detail, choice: .newTag(name)))
    }
    cursor = RowCursor()
  }
}
