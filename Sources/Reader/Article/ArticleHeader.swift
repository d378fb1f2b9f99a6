// What stands above an article's text: title, where and when, the follow-up, images without words.
import CleanText
import NewsModel
import TextLayout

/// A row above an article's text.
enum ArticleHeaderRow: Equatable, Sendable {
  /// A line of the title, and its column: a right-to-left one ends at the right.
  case title(SafeText, column: Int)
  case details(SafeText)
  case followUp(FollowUp)
  case image(ArticleLink)
  case moreImages(Int)
  case blank
}

extension ArticleHeaderRow {
  /// An article of a hundred pictures begins with its text all the same.
  private static let mostImages = 4

  static func rows(of article: StoredArticle, setting: OpenArticle.Setting) -> [ArticleHeaderRow] {
    let title = lines(of: article.summary.title, setting)
      .map { ArticleHeaderRow.title($0.text, column: $0.column) }
    let details = lines(of: details(of: article, dot: setting.dot), setting)
      .map { ArticleHeaderRow.details(SafeText($0.text.string.replacing("\u{A0}", with: " "))) }
    let followUp = article.followUp.map { [ArticleHeaderRow.followUp($0)] } ?? []
    return title + [.blank] + details + followUp + images(of: article) + [.blank]
  }

  private static func images(of article: StoredArticle) -> [ArticleHeaderRow] {
    let images = article.silentImages
    let hidden = images.count - mostImages
    return images.prefix(mostImages).map { .image($0) } + (hidden > 0 ? [.moreImages(hidden)] : [])
  }

  private static func lines(of text: SafeText, _ setting: OpenArticle.Setting) -> [Line] {
    TextFlow(text, columns: setting.columns).allLines()
  }

  /// `3 May 2025? · Local · Gazeta · 6,620 views · 3 min`.
  private static func details(of article: StoredArticle, dot: SafeText) -> SafeText {
    let summary = article.summary
    var parts: [SafeText] = []
    if let day = summary.published?.day {
      parts.append("\(day.inWords)\(summary.publishedYearInferred ? "?" : "")")
    }
    let tags = summary.tagsWithSection
    if !tags.isEmpty { parts.append(SafeText(tags.map(\.string).joined(separator: ", "))) }
    if let author = summary.author { parts.append(author) }
    if !summary.source.isEmpty { parts.append(summary.source) }
    if let site = summary.site, site != summary.source { parts.append(site) }
    if let views = summary.views { parts.append(SafeText(counted(views, "view"))) }
    if let minutes = summary.readingMinutes { parts.append("\(minutes) min") }
    if article.isAwaitingTagging { parts.append("names not read yet") }
    // Lines break after a dot and nowhere else: `3 min` stays together.
    let unbroken = parts.map { $0.string.replacing(" ", with: "\u{A0}") }
    return SafeText(unbroken.joined(separator: "\u{A0}\(dot) "))
  }
}

extension ArticleSummary {
  /// The section first, then the tags that are not the section again.
  var tagsWithSection: [SafeText] {
    let rest = tags.filter { tag in
      section.map { $0.string.lowercased() != tag.string.lowercased() } ?? true
    }
    return (section.map { [$0] } ?? []) + rest
  }
}
