// Whether a file has the schema that its version says.
import CleanText

extension Connection {
  /// Refuses a store with tables missing, or with triggers that others put there: those could do
  /// anything to what is written.
  func checkSchema() throws {
    let found = try rows("SELECT type, name FROM sqlite_master") { ($0.text(0), $0.text(1)) }
    let names = Set(found.map { $0.1 })
    if let missing = expectedNames.subtracting(names).min() {
      throw StoreError.corrupt(path: path, detail: "it has no \(missing)")
    }
    let foreign = found.first { $0.0 == "trigger" && !expectedNames.contains($0.1) }
    if let foreign {
      let name = SafeText(line: foreign.1)
      throw StoreError.corrupt(path: path, detail: "it has a trigger of another's making, \(name)")
    }
  }
}

/// The names of all tables, indexes, views and triggers that the migrations make and leave.
private let expectedNames: Set<String> = {
  var names: Set<String> = []
  for line in migrations.flatMap({ $0.sql.split(separator: "\n") }) {
    let words = line.split(separator: " ").map { String($0.prefix { $0 != "(" && $0 != ";" }) }
    switch words.prefix(2) {
    case ["CREATE", "VIRTUAL"] where words.count > 3: names.insert(words[3])
    case let start where start.first == "CREATE" && words.count > 2: names.insert(words[2])
    case let start where start.first == "DROP" && words.count > 2: names.remove(words[2])
    case ["ALTER", "TABLE"] where words.count > 5 && words[3] == "RENAME":
      names.remove(words[2])
      names.insert(words[5])
    default: continue
    }
  }
  return names
}()
