// What a text says in passing of whom it names: `Harlan, a maker of pumps`, `the village of Ostra`.

/// The class of thing that a name is said to be.
enum Description: UInt8, Sendable {
  case none, person, organization, place
  /// `who` or `which` follows.
  case someone, something

  /// The mark that all places of a described word share.
  var mark: UInt64 {
    switch self {
    case .none: 0
    case .person, .someone: DocumentFacts.Mark.calledPerson
    case .organization: DocumentFacts.Mark.calledOrganization
    case .place: DocumentFacts.Mark.calledPlace
    case .something: DocumentFacts.Mark.calledThing
    }
  }
}

extension TextFacts {
  /// What is said of the name at `span`, right before it or in an apposition after it.
  ///
  /// The pads around a sentence let it look two tokens beyond its ends.
  func description(of span: Range<Int32>) -> Description {
    let (start, end) = (Int(span.lowerBound), Int(span.upperBound))
    let before = noun(at: start - 1)
    if before != .none { return before }
    if facts[start - 1].key == Self.of, noun(at: start - 2) == .place { return .place }
    return facts[end].mark == 0x2C ? apposition(after: end) : .none
  }

  /// The class of the first telling noun after a comma: `, 34, a retired teacher`.
  private func apposition(after comma: Int) -> Description {
    var place = comma + 1
    if facts[place].traits.contains(.number), facts[place + 1].mark == 0x2C { place += 2 }
    if facts[place].key == Self.who { return .someone }
    if facts[place].key == Self.which { return .something }
    guard Self.openings.contains(WordKey(value: facts[place].key)) || noun(at: place) != .none
    else { return .none }
    for index in place..<place + 6 {
      let fact = facts[index]
      if fact.isAfterSentence || fact.mark != 0 && fact.mark != 0x2D { return .none }
      let found = noun(at: index)
      if found != .none { return found }
    }
    return .none
  }

  /// What a noun in lower case calls things; the first found counts.
  private func noun(at place: Int) -> Description {
    guard !facts[place].traits.contains(.capitalized) else { return .none }
    return Self.nouns[WordKey(value: facts[place].key)] ?? .none
  }

  private static let of = WordKey("of").value
  private static let who = WordKey("who").value
  private static let which = WordKey("which").value
  private static let openings = WordMap(words: "a an the its his her their one another also now")

  private static let nouns = WordMap<Description>(
    [
      (Description.organization, organizationNouns), (.place, placeNouns), (.person, personNouns),
    ].flatMap { description, words in
      words.split(separator: " ").map { (WordKey(String($0)), description) }
    })

  private static let organizationNouns = """
    company firm group bank maker giant startup subsidiary unit developer producer manufacturer \
    operator retailer insurer lender carrier airline brand chain conglomerate consultancy broker \
    brokerage platform union party charity foundation nonprofit organization organisation ngo \
    agency newspaper magazine website outlet broadcaster channel network watchdog club team band \
    university school association federation coalition movement militia cartel gang miner automaker \
    carmaker drugmaker chipmaker publisher distributor supplier contractor regulator institute studio \
    grocer builder builders utility refiner exporter importer advertiser vendor label tank \
    council ministry commission authority committee corporation venture fund exchange provider
    """
  private static let placeNouns = """
    city town village district province region county island river lake mountain suburb \
    neighborhood neighbourhood municipality settlement port capital commune township camp hamlet \
    valley peninsula bay resort beach republic country nation territory borough prefecture \
    quarter oasis strait kingdom
    """
  private static let personNouns = """
    president minister spokesman spokeswoman spokesperson director chief chairman chairwoman \
    leader founder executive officer lawyer attorney professor researcher analyst author writer \
    actor actress singer artist coach captain player striker defender goalkeeper farmer resident \
    teacher student doctor nurse activist journalist reporter senator governor mayor judge secretary \
    ambassador general colonel commander inspector mother father son daughter brother sister wife \
    husband widow economist scientist biologist historian engineer manager owner pilot driver \
    fisherman king queen prince princess bishop priest pastor imam monk lawmaker deputy candidate \
    advocate counsel magistrate entrepreneur billionaire businessman businesswoman dancer poet \
    novelist painter photographer filmmaker colleague friend neighbour neighbor cousin \
    winger midfielder batsman bowler sprinter champion
    """
}
