// Numbers and amounts of money.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct QuantityFinderTests {
  @Test(arguments: [
    ("Some 1,200 people and twenty-five dogs came.", ["1,200", "twenty-five"]),
    ("It grew by 3.5% or 4 percent to 1.5 million.", ["3.5%", "4 percent", "1.5 million"]),
    ("He came 14th of 300.", ["14th", "300"]),
    ("Between 10-15 of them left.", ["10-15"]),
    ("One man and a dog left at 10:30.", []),
    ("The G20 met in 2015 and on 3 May.", []),
  ])
  func numbersAreMarkedButDatesAndTimesAreNot(text: String, numbers: [String]) {
    #expect(spans(text, .number) == numbers)
  }

  @Test(arguments: [
    ("It cost $3bn, or €2.8 billion.", ["$3bn", "€2.8 billion"]),
    ("They paid 200 million euros and two dollars.", ["200 million euros", "two dollars"]),
    ("A fine of US$5,000 or USD 40 is due.", ["US$5,000", "USD 40"]),
    ("It lent 12 billion Uzbek soums.", ["12 billion Uzbek soums"]),
    ("Twenty people won medals.", []),
  ])
  func moneyHasACurrency(text: String, amounts: [String]) {
    #expect(spans(text, .money) == amounts)
  }
}

extension QuantityFinderTests {
  private func spans(_ text: String, _ kind: Span.Kind) -> [String] {
    let text = TokenizedText(SafeText(text))
    let tagging = Reading(
      text, names: [], title: nil, published: CalendarDay(year: 2025, month: 5, day: 3)
    ).tagging()
    return tagging.spans.filter { $0.kind == kind }.map {
      text.text[scalars: $0.range].string
    }
  }
}
