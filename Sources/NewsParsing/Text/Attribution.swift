// Lines at an article's end that say who wrote and edited it, and who they are.

/// Tells the lines that name the makers of an article.
enum Attribution {
  /// Whether `line` says who made the article, or how to reach them.
  static func isAttribution(_ line: TextLine) -> Bool {
    guard line.shape.length < 300 else { return false }
    if phrases.contains(where: line.bytes.holds) { return true }
    guard let verb = firstRange(of: " is a", in: line.bytes[...]) else { return false }
    let rest = Array(line.bytes[verb...].prefix(80))
    return roles.contains(where: rest.holds)
  }

  private static let phrases = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting", "reporting by", "editing by", "can be reached", "on twitter: @",
    "follow him on", "follow her on", "follow them on", "follow me on", "follow him @",
    "version of this article", "originally appeared on", "originally published",
    "first appeared on", "email the author", "reviewed by ", "fact checked by", "photographs by",
    "mitarbeit:", "redaktion:",
  ].map { Array($0.utf8) }
  private static let roles = [
    "writer", "reporter", "editor", "correspondent", "journalist", "columnist", "contributor",
    "producer", "fellow at", "professor of",
  ].map { Array($0.utf8) }
}
