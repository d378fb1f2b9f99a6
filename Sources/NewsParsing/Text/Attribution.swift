// Lines at an article's end that say who wrote and edited it, and who they are.

/// Tells the lines that name the makers of an article.
enum Attribution {
  /// Whether a line, in lower case as UTF-8, says who made the article, or how to reach them.
  static func isAttribution(_ bytes: [UInt8], _ shape: LineShape) -> Bool {
    guard shape.length < 300 else { return false }
    if phrases.contains(where: bytes.holds) { return true }
    guard let verb = firstRange(of: " is a", in: bytes[...]) else { return false }
    let rest = Array(bytes[verb...].prefix(80))
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
