// Corpora as documents with a label for each token of our own tokenizer.
import CleanText
import Foundation
import NewsEntities

/// A document of a corpus.
struct LabelledDocument: Sendable {
  let text: TokenizedText
  /// A label for each token of `text`.
  var labels: [UInt8]
  /// The corpus it is of.
  let corpus: Int
  /// Its number among all documents; copies of one share it.
  let number: Int
}

/// A name in a text: Unicode scalars.
struct GoldName: Hashable {
  var nameClass: NameClass
  var start: Int
  var end: Int
}

/// Reads `token<TAB>tag` lines (IOB2; a blank line ends a sentence, `-DOCSTART-` begins a document).
struct Corpus {
  typealias Sentence = [(token: String, tag: String)]

  let documents: [[Sentence]]
  /// Documents of more sentences are collections; they count as many documents of a few neighbouring
  /// sentences each, which often share an origin.
  private static let longest = 150
  private static let piece = 5

  init(path: String) throws {
    var documents: [[Sentence]] = []
    var sentences: [Sentence] = []
    var sentence: Sentence = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("-DOCSTART-") || line.allSatisfy(\.isWhitespace) {
        if !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
        if line.hasPrefix("-DOCSTART-"), !sentences.isEmpty {
          documents.append(sentences)
          sentences = []
        }
      } else if !line.hasPrefix("# ") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        sentence.append((String(fields[0]), fields.count > 1 ? String(fields[1]) : "O"))
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    if !sentences.isEmpty { documents.append(sentences) }
    self.documents = documents.flatMap { document in
      document.count > Self.longest
        ? stride(from: 0, to: document.count, by: Self.piece).map {
          Array(document[$0..<min($0 + Self.piece, document.count)])
        } : [document]
    }
  }

  /// Joins tokens by spaces and sentences into paragraphs of four, and says where the names are.
  static func render(_ document: [Sentence]) -> (text: String, names: [GoldName]) {
    var text = ""
    var names: [GoldName] = []
    var position = 0
    for (index, sentence) in document.enumerated() {
      var open: GoldName?
      for (token, tag) in sentence + [("", "O")] {
        let nameClass = NameClass(tag: tag.dropFirst(2))
        if var name = open, !tag.hasPrefix("I-") || nameClass != name.nameClass {
          name.end = position - 1
          names.append(name)
          open = nil
        }
        if let nameClass, open == nil {
          open = GoldName(nameClass: nameClass, start: position, end: position)
        }
        guard !token.isEmpty else { continue }
        text += token + " "
        position += token.unicodeScalars.count + 1
      }
      guard index % 4 == 3, !text.isEmpty else { continue }
      text.removeLast()
      text += "\n\n"
      position += 1
    }
    return (text, names)
  }
}

extension NameClass {
  /// Reads the class of a tag of the corpora.
  init?(tag: Substring) {
    switch tag {
    case "PER": self = .person
    case "ORG": self = .organization
    case "LOC": self = .place
    case "MISC": self = .other
    default: return nil
    }
  }

  var tag: String {
    switch self {
    case .person: "PER"
    case .organization: "ORG"
    case .place: "LOC"
    case .other: "MISC"
    }
  }
}

extension LabelledDocument {
  /// Labels our own tokens by the names they lie in; a name that does not begin and end with tokens
  /// is widened to them.
  ///
  /// `names` by start, in Unicode scalars of `string`.
  init(text string: String, names: [GoldName], corpus: Int, number: Int = 0) {
    let text = TokenizedText(SafeText(string))
    var labels = [UInt8](repeating: 0, count: text.tokens.count)
    var first = 0
    for name in names {
      while first < text.tokens.count, text.tokens[first].scalarEnd <= name.start { first += 1 }
      var end = first
      while end < text.tokens.count, text.tokens[end].scalarStart < name.end { end += 1 }
      let start = LabelledDocument.withoutArticle(first, end, text)
      guard start < end, labels[first..<end].allSatisfy({ $0 == 0 }),
        text.sentences.contains(where: { $0.contains(start) && $0.contains(end - 1) })
      else { continue }
      for (index, label) in zip(start..<end, Label.labels(name.nameClass, count: end - start)) {
        labels[index] = UInt8(label)
      }
    }
    (self.text, self.labels) = (text, labels)
    (self.corpus, self.number) = (corpus, number)
  }

  init(_ document: [Corpus.Sentence], corpus: Int, number: Int = 0) {
    let (text, names) = Corpus.render(document)
    self.init(text: text, names: names, corpus: corpus, number: number)
  }

  /// `the` is not part of a name, though some corpora have it so.
  private static func withoutArticle(_ start: Int, _ end: Int, _ text: TokenizedText) -> Int {
    guard end - start > 1 else { return start }
    let key = text.key(start)
    return key == "the" || key == "a" || key == "'s" ? start + 1 : start
  }
}
