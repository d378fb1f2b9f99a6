// The reader's splits of short forms from the names that tagging took them for.
import NewsModel

/// Which name a mention's words mean instead, where the reader split them off.
struct AliasResolver {
  private struct Form: Hashable {
    var name: Int64
    var key: String
  }
  private var targets: [Form: Int64] = [:]

  init(_ connection: Connection) throws {
    try connection.forEachRow("SELECT name, key, target FROM alias_mark", []) { row in
      targets[Form(name: row.integer(0), key: row.text(1))] = row.integer(2)
      return true
    }
  }

  var isEmpty: Bool { targets.isEmpty }

  /// The tagging with the mentions of forms that were split off given their new names.
  func resolved(_ packed: PackedTagging, body: String) -> PackedTagging {
    guard !isEmpty else { return packed }
    var slicer = ScalarSlicer(body)
    var resolved = packed
    for (index, mention) in packed.mentions.enumerated() where mention.name != 0 {
      let form = Form(name: mention.name, key: foldedKey(String(slicer.slice(mention.range))))
      if let target = targets[form] { resolved.mentions[index].name = target }
    }
    return resolved
  }
}
