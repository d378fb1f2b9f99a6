// The languages of a document's articles, where they do not say them.
import CleanText
import NewsModel

/// Gives the articles of one document their languages.
///
/// Most feeds are of one language, so each article is first asked whether it is of the last one's;
/// only where a sample does not say so surely is its language detected. A feed in several languages
/// costs more and is told no worse.
struct LanguageCompletion {
  /// The language that was detected last.
  private var former: SafeText?

  /// Gives `article` the language of its text, unless it has one.
  mutating func complete(_ article: inout Article) {
    guard article.language == nil else { return }
    article.language = language(of: article)
    former = article.language ?? former
  }

  private func language(of article: Article) -> SafeText? {
    let text = article.body.isEmpty ? article.title : article.body
    if let former, LanguageDetector.confirms(former, for: text) { return former }
    return LanguageDetector.language(of: text)
      ?? LanguageDetector.language(of: article.title + " " + article.body)
  }
}
