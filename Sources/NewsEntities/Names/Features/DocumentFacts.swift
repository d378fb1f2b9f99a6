// What the rest of a document says of a word.

/// Marks of the words of a document, over all their places in it.
struct DocumentFacts: Sendable {
  /// What is known of one word of the document.
  struct Word: Sendable {
    var marks: UInt64 = 0
    var capitals = 0
  }

  enum Mark {
    static let lower: UInt64 = 1 << 0
    static let inner: UInt64 = 1 << 1
    static let afterTitle: UInt64 = 1 << 2
    static let afterFirstName: UInt64 = 1 << 3
    static let afterIn: UInt64 = 1 << 4
    static let possessive: UInt64 = 1 << 5
    static let speaks: UInt64 = 1 << 6
    static let inOrganization: UInt64 = 1 << 7
    static let inPlace: UInt64 = 1 << 8
    static let afterThe: UInt64 = 1 << 9
    static let initials: UInt64 = 1 << 10
    static let beforeSurname: UInt64 = 1 << 11
    static let calledPerson: UInt64 = 1 << 12
    static let calledOrganization: UInt64 = 1 << 13
    static let calledPlace: UInt64 = 1 << 14
    static let calledThing: UInt64 = 1 << 15
    static let called = calledPerson | calledOrganization | calledPlace | calledThing
    static let person = afterTitle | afterFirstName | speaks | beforeSurname
  }

  private(set) var words: [Word] = []

  /// Gathers the marks, and numbers the words in `text`'s facts.
  init(_ text: inout TextFacts) {
    number(&text)
    for sentence in text.sentences {
      for index in sentence where text.facts[index].document >= 0 {
        note(index, in: text, sentence)
      }
      noteInitials(sentence, text)
    }
  }

  func word(of fact: TokenFacts) -> Word {
    fact.document < 0 ? Word() : words[Int(fact.document)]
  }

  private mutating func number(_ text: inout TextFacts) {
    var capacity = 64
    while capacity < text.facts.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var keys: [UInt64] = []
    for index in text.facts.indices {
      let fact = text.facts[index]
      guard !fact.traits.isDisjoint(with: [.hasLowercase, .allCapitals, .caseless]) else {
        continue
      }
      var slot = Int(truncatingIfNeeded: fact.key) & (capacity - 1)
      while slots[slot] >= 0, keys[Int(slots[slot])] != fact.key {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot] < 0 {
        slots[slot] = Int32(keys.count)
        keys.append(fact.key)
      }
      text.facts[index].document = slots[slot]
    }
    words = Array(repeating: Word(), count: keys.count)
  }

  private mutating func note(_ index: Int, in text: TextFacts, _ sentence: Range<Int>) {
    let fact = text.facts[index]
    let place = Int(fact.document)
    guard fact.traits.contains(.capitalized) else {
      words[place].marks |= Mark.lower
      return
    }
    words[place].capitals += 1
    var marks: UInt64 = index > sentence.lowerBound ? Mark.inner : 0
    let (before, after) = (text.facts[index - 1], text.facts[index + 1])
    if before.gazetteer & Gazetteer.List.title.bit != 0 { marks |= Mark.afterTitle }
    if before.gazetteer & Gazetteer.List.firstName.bit != 0 { marks |= Mark.afterFirstName }
    if after.gazetteer & Gazetteer.List.surname.bit != 0 { marks |= Mark.beforeSurname }
    let beforeKey = WordKey(value: before.key)
    if Self.placePrepositions.contains(beforeKey) { marks |= Mark.afterIn }
    if beforeKey == "the" { marks |= Mark.afterThe }
    if after.key == Self.possessive { marks |= Mark.possessive }
    if Self.saying.contains(WordKey(value: after.key)) { marks |= Mark.speaks }
    words[place].marks |= marks | runMarks(fact, text) | fact.description.mark
  }

  private func runMarks(_ fact: TokenFacts, _ text: TextFacts) -> UInt64 {
    var lists: UInt32 = 0
    for index in fact.run { lists |= text.facts[Int(index)].gazetteer }
    var marks: UInt64 = 0
    if lists & Gazetteer.List.organizationWord.bit != 0 { marks |= Mark.inOrganization }
    if lists & Gazetteer.List.placeWord.bit != 0 { marks |= Mark.inPlace }
    return marks
  }

  /// Marks acronyms made of the capitals of a long name.
  private mutating func noteInitials(_ sentence: Range<Int>, _ text: TextFacts) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let span = text.facts[index].span
      index = span.isEmpty ? index + 1 : Int(span.upperBound)
      guard span.count >= 2 else { continue }
      let initials = text.initials(of: span)
      // The acronym itself nearly always stands within a few tokens, in brackets.
      for near in index..<min(index + 4, sentence.upperBound) where text.facts[near].key == initials
      {
        let place = Int(text.facts[near].document)
        if place >= 0 { words[place].marks |= Mark.initials }
      }
    }
  }

  private static let possessive = WordKey("'s").value
  private static let placePrepositions = WordMap(words: "in near at across throughout outside")
  private static let saying = WordMap(
    words: "said says told added noted explained stressed emphasized argued claimed asked replied")
}

extension TextFacts {
  /// The key of the word that the capitals of a name spell.
  func initials(of span: Range<Int32>) -> UInt64 {
    var hash = WordHash()
    for index in span where facts[Int(index)].traits.contains(.capitalized) {
      hash.add(facts[Int(index)].initial)
    }
    return hash.value
  }
}
