// Makes articles of records, whatever their scraper called things.
import CleanText
import NewsModel

/// Knows the names under which feeds, scrapers and this program itself keep what an article has.
struct JSONArticleBuilder {
  private let url: WebAddress?
  private let referenceDay: CalendarDay

  init(url: String?, referenceDay: CalendarDay) {
    self.url = url.flatMap { WebAddress($0) }
    self.referenceDay = referenceDay
  }

  /// The article of `record`, with what the feed's header says for all, or `nil` when it says
  /// nothing that could be read or followed.
  func article(of record: JSONRecord, in header: JSONRecord) -> Article? {
    let base = url ?? header.text(["homepageurl", "feedurl"]).flatMap { WebAddress($0) }
    let prose = prose(of: record, base: base)
    let title = record.line(Names.title)
    let link = record.text(Names.url).map { address($0, base) }
    guard title != nil || prose.body != nil || link != nil else { return nil }
    var article = Article(title: title ?? .empty, body: prose.body?.text ?? .empty)
    article.spans = prose.body?.spans ?? []
    article.summary = prose.summary
    article.url = link
    article.guid = record.line(Names.guid)
    addOrigin(of: record, in: header, to: &article)
    addDates(of: record, to: &article)
    addNumbers(of: record, to: &article)
    return article
  }

  private enum Names {
    static let title = ["title", "headline", "heading", "name", "subject", "articletitle"]
    static let html = ["contenthtml", "bodyhtml", "articlehtml"]
    static let plain = ["contenttext", "plaintext", "textcontent", "cleanedtext"]
    static let body = [
      "body", "articlebody", "fulltext", "maintext", "text", "content", "articletext", "article",
      "articlecontent", "story", "paragraphs", "html",
    ]
    static let summary = [
      "summary", "description", "abstract", "excerpt", "lead", "lede", "dek", "snippet",
      "standfirst", "subtitle", "deck",
    ]
    static let url = [
      "url", "link", "permalink", "canonicalurl", "href", "weburl", "articleurl", "pageurl",
      "sourceurl", "externalurl", "uri",
    ]
    static let guid = ["guid", "id", "uuid"]
    static let author = ["byline", "creator", "writer", "writers"]
    static let site = [
      "site", "sitename", "source", "publisher", "publication", "outlet", "sourcename", "feedtitle",
      "website", "newspaper",
    ]
    static let section = ["section", "articlesection", "rubric", "category", "desk"]
    static let language = ["language", "lang", "inlanguage", "locale"]
    static let tags = ["tags", "keywords", "categories", "topics", "subjects", "labels"]
    static let published = [
      "published", "datepublished", "publishedat", "publisheddate", "publicationdate",
      "publishdate",
      "pubdate", "publishedon", "date", "time", "datetime", "timestamp", "created", "createdat",
      "datecreated", "posted", "postedat",
    ]
    static let updated = [
      "updated", "datemodified", "modified", "updatedat", "modifiedat", "lastmodified", "lastmod",
      "dateupdated", "modifieddate",
    ]
  }
}

// MARK: - Texts

extension JSONArticleBuilder {
  private typealias Prose = (body: (text: SafeText, spans: [Span])?, summary: SafeText?)

  /// The body and the summary, where both are there.
  private func prose(of record: JSONRecord, base: WebAddress?) -> Prose {
    let summary = record.text(Names.summary).map { feedText($0, .unknown, base).body }
    let body = ownBody(of: record) ?? foreignBody(of: record, base)
    guard let body, !body.text.isEmpty else { return (summary, nil) }
    return (body, summary?.text.unlessEmpty)
  }

  private func foreignBody(
    of record: JSONRecord, _ base: WebAddress?
  ) -> (text: SafeText, spans: [Span])? {
    if let html = record.text(Names.html) { return feedText(html, .html, base).body }
    if let plain = record.text(Names.plain) { return feedText(plain, .plain, base).body }
    return record.text(Names.body).map { feedText($0, .unknown, base).body }
  }

  private func feedText(_ text: String, _ kind: FeedText.Kind, _ base: WebAddress?) -> FeedText {
    FeedText(
      bytes: Array(text.utf8), kind: kind, base: base.map { "\($0.scheme)://\($0.host)\($0.path)" })
  }

  /// The body of a record that this program wrote, letter for letter, with its spans.
  private func ownBody(of record: JSONRecord) -> (text: SafeText, spans: [Span])? {
    guard let elements = record["spans"]?.elements, let body = record["body"]?.text else {
      return nil
    }
    let text = SafeText(body)
    // Spans are of the text as it was written; they are of no use if it was not clean.
    guard text.string == body else { return (text, []) }
    let count = text.scalarCount
    return (
      text,
      elements.compactMap { span($0, in: count) }.sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
    )
  }

  private func span(_ value: JSONValue, in count: Int) -> Span? {
    guard let kind = value["kind"]?.text.flatMap({ Span.Kind(rawValue: $0) }),
      let start = value["start"]?.text.flatMap({ Int($0) }),
      let end = value["end"]?.text.flatMap({ Int($0) }), 0 <= start, start <= end, end <= count
    else { return nil }
    return Span(
      kind, start..<end, level: value["level"]?.text.flatMap { Int($0) },
      url: value["url"]?.text.map { SafeText(line: $0) },
      speaker: value["speaker"]?.text.map { SafeText(line: $0) },
      alt: value["alt"]?.text.map { SafeText(line: $0) })
  }
}

// MARK: - The rest

extension JSONArticleBuilder {
  private func address(_ text: String, _ base: WebAddress?) -> SafeText {
    SafeText(line: WebAddress.resolve(text, against: base).map(WebAddress.withSmallHost) ?? text)
  }

  private func addOrigin(
    of record: JSONRecord, in header: JSONRecord, to article: inout Article
  ) {
    article.author = authors(of: record) ?? authors(of: header)
    article.site = record.line(Names.site) ?? header.line(["title"])
    article.section = record.line(Names.section)
    article.language = record.line(Names.language) ?? header.line(Names.language)
    let tags = record.list(Names.tags)
    let words = tags.count == 1 ? tags[0].split(separator: ",").map(String.init) : tags
    for word in words.prefix(200) {
      let tag = SafeText(line: word)
      if !tag.isEmpty, !article.tags.contains(tag) { article.tags.append(tag) }
    }
    article.dropped = record.list(["dropped"]).map { SafeText($0) }
  }

  private func authors(of record: JSONRecord) -> SafeText? {
    var names: [SafeText] = []
    let given = record.list(["authors"]) + record.list(["author"])
    for name in (given.isEmpty ? record.list(Names.author) : given).prefix(50) {
      if let label = FeedPerson.label(of: SafeText(line: name)), !names.contains(label) {
        names.append(label)
      }
    }
    return SafeText(joining: names, separator: "; ").unlessEmpty
  }

  private func addDates(of record: JSONRecord, to article: inout Article) {
    let published = record.text(Names.published).map(Self.seconds)
    article.published = published.flatMap { PublicationDate.parse($0) }
    if let published, article.published == nil {
      article.published = PublicationDate.parse(published, referenceDay: referenceDay)
      article.publishedYearInferred = article.published != nil
    }
    if record["publishedyearinferred"] == .bool(true) { article.publishedYearInferred = true }
    article.updated = record.text(Names.updated).map(Self.seconds).flatMap {
      PublicationDate.parse($0)
    }
    if published == nil, record["spans"] == nil { article.published = article.updated }
  }

  /// Unix time in milliseconds as seconds; every other date as it is.
  private static func seconds(_ text: String) -> String {
    guard let number = Int(text), abs(number) >= 100_000_000_000 else { return text }
    return String(number / 1000)
  }

  private func addNumbers(of record: JSONRecord, to article: inout Article) {
    article.views = record.number(["views", "viewcount", "hits"])
    article.readingMinutes = record.number(["readingminutes", "readingtime", "minutes"])
  }
}
