// The top line: where one is, and what wants attention.
import CleanText
import Settings
import NewsModel

func drawTopLine(_ model: Model, _ layout: PaneLayout, into canvas: inout Canvas) {
  let width = model.size.columns
  var edge = width - 1
  for (text, role) in attention(model, layout).reversed() {
    edge = canvas.write(text, row: 0, endingAt: edge, role)
  }
  var column = 1 + canvas.write("Dateline", row: 0, column: 1, .brand)
  if layout.breadth == .two || layout.breadth == .one, !model.layers.contains(where: \.isPage) {
    let words: SafeText = " \(model.symbols.dot) \(model.list.filter.title)"
    column += canvas.write(words, row: 0, column: column, width: max(0, edge - column - 1), .dim)
  }
}

/// The parts at the right end: counts, the overdue in their own role.
private func attention(_ model: Model, _ layout: PaneLayout) -> [(SafeText, Role)] {
  var parts: [(SafeText, Role)] = []
  if layout.breadth == .two || layout.breadth == .one, let total = model.list.total {
    let all = model.overview?.all ?? total
    parts.append(
      (
        total == all
          ? SafeText(counted(all, "article")) : "\(grouped(total)) of \(grouped(all))", .dim
      ))
  }
  if let overview = model.overview {
    if overview.overdue > 0 { parts.append(("\(grouped(overview.overdue)) overdue", .overdue)) }
    if layout.hasPaneTitles, overview.followUps > 0 {
      parts.append(("\(grouped(overview.followUps)) to follow up", .dim))
    }
    if overview.awaitingTagging > 0, layout.hasPaneTitles {
      parts.append(("\(grouped(overview.awaitingTagging)) without names yet", .dim))
    }
  }
  let dot: (SafeText, Role) = (" \(model.symbols.dot) ", .dim)
  return Array(parts.map { [$0] }.joined(separator: [dot]))
}
