// The links of an article, numbered, and opening one.
import CleanText
import NewsModel

extension StoredArticle {
  /// The links and images with an address, in the text's order, then the article's own address.
  var links: [ArticleLink] {
    var links: [ArticleLink] = []
    for span in spans where span.kind == .link || span.kind == .image {
      guard let url = span.url, url.isWebAddress else { continue }
      links.append(
        ArticleLink(number: links.count + 1, range: span.range, url: url, alt: span.alt))
    }
    return links
  }

  /// The images that no words of the text stand for, with what they show.
  var silentImages: [ArticleLink] { links.filter { $0.range.isEmpty && $0.alt != nil } }
}

/// A link of an article with its number, from 1.
struct ArticleLink: Equatable, Sendable {
  var number: Int
  /// Scalars of the text.
  var range: Range<Int>
  var url: SafeText
  /// What an image shows, in its page's words.
  var alt: SafeText?
}

extension SafeText {
  /// Whether it is an address that may be opened: http or https.
  var isWebAddress: Bool {
    let lower = string.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }
}

extension Model {
  /// Opens the link of that number; without one, the article's own address or a choice by numbers.
  mutating func openLink(_ number: Int?) -> [Effect] {
    if focus == .list || focus == .sidebar, number == nil { return openAddress() }
    guard let open = article?.article else { return openAddress() }
    let links = open.links
    if let number {
      guard links.indices.contains(number - 1) else {
        return fail("There is no link \(number): the article has \(counted(links.count, "link"))")
      }
      return openAddress(links[number - 1].url)
    }
    if links.isEmpty { return openAddress() }
    input.clear()
    return self.open(.linkHints)
  }

  private mutating func openAddress() -> [Effect] {
    guard let url = targetArticle?.url else { return fail("The article has no address") }
    return openAddress(url)
  }

  private mutating func openAddress(_ url: SafeText) -> [Effect] {
    guard url.isWebAddress else { return fail("Only http and https addresses are opened: \(url)") }
    return [.openLink(url)] + say("Opening \(url)")
  }

  // MARK: - Numbers

  /// Opens the link as soon as its number cannot be the beginning of another.
  mutating func openHintedLink() -> [Effect] {
    guard let number = input.count, let links = article?.article.links else { return [] }
    guard number * 10 > links.count else { return [] }
    return openHintedLink(number)
  }

  private mutating func openHintedLink(_ number: Int) -> [Effect] {
    input.clear()
    layers.removeLast()
    return openLink(number)
  }

  mutating func performInLinkHints(_ command: Command, _ count: Int?) -> [Effect]? {
    switch command {
    case .accept:
      guard let number = count else {
        layers.removeLast()
        return openAddress()
      }
      return openHintedLink(number)
    case .openLink:
      layers.removeLast()
      return openAddress()
    default: return nil
    }
  }
}
