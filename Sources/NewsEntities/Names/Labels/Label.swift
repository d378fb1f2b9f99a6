// The labels that the tagger gives to tokens: where in a name a token stands, and of which class.
import NewsModel

/// The classes of names that the model tells apart, in the order of the labels.
package enum NameClass: Int, CaseIterable, Sendable {
  case person, organization, place, other

  package var kind: EntityKind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .other: .other
    }
  }
}

/// BILOU labels as numbers: 0 is outside; then begin, inside, last and unit, four classes each.
package enum Label {
  package static let count = 17
  package static let outside = 0

  /// Where in a name a token stands.
  package enum Place: Int, Sendable {
    case begin, inside, last, unit
  }

  package static func of(_ place: Place, _ nameClass: NameClass) -> Int {
    1 + place.rawValue * 4 + nameClass.rawValue
  }

  package static func place(of label: Int) -> Place? {
    label == outside ? nil : Place(rawValue: (label - 1) / 4)
  }

  package static func nameClass(of label: Int) -> NameClass? {
    label == outside ? nil : NameClass(rawValue: (label - 1) % 4)
  }

  /// Whether `next` may follow `previous`; `nil` is the sentence's start or end.
  package static func mayFollow(_ previous: Int?, _ next: Int?) -> Bool {
    let before = previous.flatMap(place(of:))
    let after = next.flatMap(place(of:))
    let isOpen = before == .begin || before == .inside
    let goesOn = after == .inside || after == .last
    guard isOpen == goesOn else { return false }
    guard isOpen, let previous, let next else { return true }
    return nameClass(of: previous) == nameClass(of: next)
  }

  /// The labels of a name of `count` tokens.
  package static func labels(_ nameClass: NameClass, count: Int) -> [Int] {
    if count == 1 { return [of(.unit, nameClass)] }
    return [of(.begin, nameClass)]
      + Array(repeating: of(.inside, nameClass), count: count - 2) + [of(.last, nameClass)]
  }
}
