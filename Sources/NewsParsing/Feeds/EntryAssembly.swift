// Makes an article of an entry and of what its feed says for all.
import CleanText
import NewsModel

extension EntryDraft {
  /// The entry as an article; what it does not say and its feed does comes from there.
  func article(in header: FeedHeader) -> Article {
    let main = body
    var article = Article(title: title.value?.line ?? .empty, body: main.text)
    article.spans = main.spans
    article.summary = separateSummary
    let names = authors.names.isEmpty ? header.authors.names : authors.names
    article.author = names.isEmpty ? nil : SafeText(joining: names, separator: "; ")
    // Many Atom feeds give but the one date that is required of them, for both.
    article.published = published.value ?? updated.value
    article.updated = updated.value
    article.url = address
    article.guid = guid.value
    article.site = header.site
    article.section = section
    article.language = language ?? header.language
    article.tags = tags
    return article
  }

  /// Whether nothing was said that a reader could read or follow.
  var isEmpty: Bool {
    title.value == nil && content.value == nil && summary.value == nil && guid.value == nil
      && link.main == nil && link.about == nil && link.enclosure == nil && link.original == nil
  }

  /// The content, or the summary where there is none.
  private var body: (text: SafeText, spans: [Span]) {
    if let content = content.value, !content.isBlank { return content.body }
    return summary.value?.body ?? (.empty, [])
  }

  /// The summary, where it is not the body.
  private var separateSummary: SafeText? {
    guard let content = content.value, !content.isBlank else { return nil }
    return summary.value?.body.text.unlessEmpty
  }

  /// The entry's address, resolved; a GUID counts as one unless it says that it is none.
  private var address: SafeText? {
    let permanent = guidIsNoLink ? nil : guid.value
    let candidates = [link.original, link.main, permanent, link.about, link.enclosure]
    for candidate in candidates.compactMap({ $0 }) {
      let text = candidate.string
      let base = text.hasPrefix("http") ? nil : base.flatMap { WebAddress($0) }
      if let resolved = WebAddress.resolve(text, against: base) {
        return SafeText(line: WebAddress.withSmallHost(resolved))
      }
    }
    return nil
  }
}

extension SafeText {
  /// The text, or `nil` for none.
  var unlessEmpty: SafeText? { isEmpty ? nil : self }
}

extension WebAddress {
  /// Returns a whole address with its host in small letters, as it is the same in any.
  static func withSmallHost(_ address: String) -> String {
    let utf8 = address.utf8
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return address }
    let start = utf8.index(colon, offsetBy: 3, limitedBy: utf8.endIndex) ?? utf8.endIndex
    let end = utf8[start...].firstIndex { "/?#".utf8.contains($0) } ?? utf8.endIndex
    guard utf8[..<end].contains(where: { (0x41...0x5A).contains($0) }) else { return address }
    return address[..<end].lowercased() + address[end...]
  }
}
