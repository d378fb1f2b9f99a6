// What commands say of an article in a line.
import CleanText
import NewsModel

/// What is known of an article in one line: date, section, source, views, reading time.
func metadata(of row: ArticleSummary) -> String {
  let mark = row.publishedYearInferred ? "?" : ""
  var parts: [String] = []
  if let published = row.published { parts.append(published.day.inWords + mark) }
  if let section = row.section { parts.append(section.string) }
  if !row.source.isEmpty { parts.append(row.source.string) }
  if let author = row.author { parts.append(author.string) }
  if let views = row.views { parts.append("\(grouped(views)) views") }
  if let minutes = row.readingMinutes { parts.append("\(minutes) min") }
  return parts.joined(separator: " · ")
}
