// Where the text of each element goes once it is whole.
import CleanText
import NewsModel

/// The element whose text is being collected.
struct FeedTextReading {
  var capture = FeedCapture()
  private(set) var field = FeedField.title(rank: 0)
  private(set) var type = FeedTextType(isRSS: true)
  private(set) var base: String?

  mutating func begin(_ field: FeedField, _ type: FeedTextType, base: String?) {
    capture.reset()
    (self.field, self.type, self.base) = (field, type, base)
  }

  /// Whether whole documents may stand in it, as in Atom's content.
  var mayHoldDocuments: Bool {
    if case .content = field { return !type.isRSS }
    return false
  }
}

/// The person whose elements or text are coming in.
struct FeedPersonReading {
  var person = FeedPerson()
  var text = FeedCapture()
  private(set) var rank = 0

  mutating func begin(rank: Int) {
    self = FeedPersonReading()
    self.rank = rank
  }
}

extension FeedReader {
  /// Ends the element whose text was collected.
  mutating func finishText() {
    switch text.field {
    case .title, .content, .summary: finishProse()
    case .personName, .personEmail, .personURI: finishPersonPart()
    case .published, .updated: finishDate()
    case .link, .permanentLink: finishLink()
    default: finishWord()
    }
  }

  /// Ends a person: its elements name it, or its text does.
  mutating func finishPerson() {
    let own = SafeText(lineUTF8: decoded(person.text))
    let label = person.person.label ?? FeedPerson.label(of: own)
    guard let label = label?.unlessEmpty else { return }
    if entry != nil {
      entry?.addAuthor(label, rank: person.rank)
    } else {
      header.addAuthor(label, rank: person.rank)
    }
  }

  private mutating func finishProse() {
    var entities = xml.entities
    let prose = text.type.text(of: text.capture, base: text.base, entities: &entities)
    xml.entities = entities
    guard let prose, !prose.isBlank else { return }
    switch (text.field, entry != nil) {
    case (.title(let rank), true): entry?.title.offer(prose, rank: rank)
    case (.title(let rank), false): header.offer(title: prose, rank: rank)
    case (.content(let rank), true): entry?.content.offer(prose, rank: rank)
    case (.summary(let rank), true): entry?.summary.offer(prose, rank: rank)
    default: break
    }
  }

  private mutating func finishPersonPart() {
    guard let line = line else { return }
    switch text.field {
    case .personName: person.person.name = person.person.name ?? line
    case .personEmail: person.person.email = person.person.email ?? line
    default: person.person.uri = person.person.uri ?? line
    }
  }

  private mutating func finishDate() {
    let string = String(decoding: decoded(text.capture).trimmingBlanks, as: UTF8.self)
    guard entry != nil, !string.isEmpty, let moment = PublicationDate.parse(string) else { return }
    switch text.field {
    case .published(let rank): entry?.published.offer(moment, rank: rank)
    case .updated(let rank): entry?.updated.offer(moment, rank: rank)
    default: break
    }
  }

  private mutating func finishLink() {
    guard let line = line, let address = address(line.string) else { return }
    if entry == nil {
      header.link.offer(address, rank: 5, lastCounts: false)
    } else if text.field == .permanentLink {
      entry?.link.original = address
    } else {
      entry?.link.offer(address, rank: 5, lastCounts: true)
    }
  }

  /// Ends an element whose text is a word or a few.
  private mutating func finishWord() {
    guard let line = line else { return }
    switch text.field {
    case .guid(let rank): entry?.guid.offer(line, rank: rank)
    case .category: entry?.addTag(FeedText(bytes: Array(line.string.utf8), kind: .unknown).line)
    case .keywords:
      for word in line.string.split(separator: ",") { entry?.addTag(SafeText(line: String(word))) }
    case .section: entry?.section = line
    case .language where entry != nil: entry?.language = line
    case .language: header.language = line
    default: break
    }
  }

  /// The collected text as one line, or `nil` when there is none.
  private var line: SafeText? {
    mutating get { SafeText(lineUTF8: decoded(text.capture)).unlessEmpty }
  }

  private mutating func decoded(_ capture: FeedCapture) -> [UInt8] {
    var entities = xml.entities
    defer { xml.entities = entities }
    return capture.decoded(with: &entities)
  }
}
