// What holds of the reading of any text: no crash, ranges in order and within it, linear time.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct ReadingTests {
  @Test(arguments: 0..<300)
  func anyWordsInAnyOrderCanBeRead(seed: UInt64) {
    var random = SplitMix(state: seed)
    let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Self.words.randomElement(using: &random) ?? ""
    }
    let text = TokenizedText(SafeText(words.joined(separator: random.next() % 3 == 0 ? "" : " ")))
    let names = self.names(in: text, &random)

    let tagging = Reading(
      text, names: names, title: SafeText(words.first ?? ""), published: day(random.next())
    ).tagging()

    expectOrder(tagging, length: text.text.scalarCount)
  }

  @Test(arguments: [
    "1999 ", "May 3 ", "last ", "the ", "Ministry of ", "minister of Foreign ", "\" ", "“a ", "'s ",
    "said ", "two ", "Kim, ", "- ", "the first ", "Uzbek ", "of ", "$5 ", "January-", "\n\"x\"\n",
  ])
  func endlessTextsAreReadInLinearTime(word: String) {
    let text = TokenizedText(SafeText(String(repeating: word, count: 10_000)))
    let names = stride(from: 0, to: text.tokens.count - 1, by: 2).map {
      NameSpan(.person, $0..<$0 + 1)
    }
    let clock = ContinuousClock()

    let time = clock.measure {
      let tagging = Reading(
        text, names: names, title: nil, published: CalendarDay(year: 2025, month: 5, day: 3)
      ).tagging()
      expectOrder(tagging, length: text.text.scalarCount)
    }

    #expect(time < .seconds(15))
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return mixed(state)
  }
}

extension ReadingTests {
  private static let words = """
    the a of to in on by 's ’s ' " “ ” ‘ ’ , . : ; ( ) - – — / % $ € US$ May June 3 31 14th 1999 2024 91 \
    1990s 20s sixties BC AD century 19th first quarter half year week months day morning last next this \
    past that same previous following early mid late ago earlier later before after until since between \
    and from Friday Sat. yesterday Christmas summer fall minister Minister Ministry Foreign Affairs \
    President deputy former head Head director chief general envoy his her Uzbek Russia Russia’s South \
    Korean Republic Kyrgyz ministry said told states according report police he she Kim Obi OMON U.S. \
    million bn euros two twenty five hundred 1,200 3.5 99999999999999999999 10:30 9 11 03.05.2025 \
    is was will appointed become 32 year old St. Mr. Dr. e\u{301} 日本 🇺🇿 \u{2028} \n \n\n
    """.split(separator: " ").map(String.init) + ["\n\n", "\n\n\""]

  private func names(in text: TokenizedText, _ random: inout SplitMix) -> [NameSpan] {
    let kinds: [EntityKind] = [.person, .organization, .place, .other]
    var names: [NameSpan] = []
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        let end = min(index + Int.random(in: 1...4, using: &random), sentence.upperBound)
        if random.next() % 3 == 0 {
          names.append(NameSpan(kinds[Int(random.next() % 4)], index..<end))
        }
        index = end
      }
    }
    return names
  }

  private func day(_ number: UInt64) -> CalendarDay? {
    number % 4 == 0 ? nil : CalendarDay(daysSince1970: Int(number % 30_000))
  }

  private func expectOrder(_ tagging: Tagging, length: Int) {
    let all = tagging.mentions.map(\.range)
    let apart = tagging.mentions.filter { $0.kind != .role }.map(\.range)
    #expect(all.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= length })
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound })
    #expect(zip(apart, apart.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    let spans = tagging.spans.map(\.range)
    #expect(spans.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= length })
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound })
  }
}
