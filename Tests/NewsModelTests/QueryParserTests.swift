import CleanText
import Testing

@testable import NewsModel

struct QueryParserTests {
  // MARK: - Words

  @Test func wordsAreSearchedTogether() throws {
    #expect(try parse("rain snow") == .and([.word("rain"), .word("snow")]))
  }

  @Test func nothingIsEverything() throws {
    for text in ["", "  ", "()", "\"\"", "( )", "-()"] {
      #expect(try parse(text) == .all || text == "-()")
    }
  }

  @Test func phrasesAndBeginningsAreReadAsSuch() throws {
    let query = try parse("\"oleg malginov\" migr*")

    #expect(query == .and([.phrase(["oleg", "malginov"]), .prefix("migr")]))
  }

  @Test func orBindsLooserThanSpace() throws {
    let query = try parse("a b OR c")

    #expect(query == .or([.and([.word("a"), .word("b")]), .word("c")]))
  }

  @Test func parenthesesAndDashesGroupAndNegate() throws {
    let query = try parse("(a OR b) -(c d) -tag:local")

    #expect(
      query
        == .and([
          .or([.word("a"), .word("b")]), .not(.and([.word("c"), .word("d")])),
          .not(.field(.tag, "local")),
        ]))
  }

  // MARK: - Keys

  @Test func keysTakeWordsAndQuotedValues() throws {
    #expect(try parse("tag:local") == .field(.tag, "local"))
    #expect(try parse("person:\"oleg malginov\"") == .entity(.person, "oleg malginov"))
    #expect(try parse("ORG:omon") == .entity(.organization, "omon"))
    #expect(try parse("(tag:a OR tag:b)") == .or([.field(.tag, "a"), .field(.tag, "b")]))
  }

  @Test func daysMonthsAndYearsAreWhole() throws {
    #expect(try parse("on:2025-05-03") == period("2025-05-03", "2025-05-03"))
    #expect(try parse("on:2025-05") == period("2025-05-01", "2025-05-31"))
    #expect(try parse("after:2025") == period("2025-01-01", nil))
    #expect(try parse("before:2025-05") == period(nil, "2025-04-30"))
    #expect(try parse("on:today") == period("2025-06-12", "2025-06-12"))
  }

  @Test func theLastDaysEndToday() throws {
    #expect(try parse("last:7d") == period("2025-06-06", "2025-06-12"))
    #expect(try parse("last:2w") == period("2025-05-30", "2025-06-12"))
    #expect(try parse("last:1m") == period("2025-05-13", "2025-06-12"))
    #expect(try parse("last:1y") == period("2024-06-13", "2025-06-12"))
  }

  @Test func datesInTextsHaveTheirPrecision() throws {
    #expect(try parse("mentions:2025-05") == .mentions(.month(year: 2025, month: 5)))
    #expect(
      try parse("mentions:2025-05/2025-07")
        == .mentions(.range(.month(year: 2025, month: 5), .month(year: 2025, month: 7))))
  }

  // MARK: - Errors

  @Test(
    arguments: [
      ("after:yesterweek", 7, QueryError.Expectation.day), ("rain is:blue", 9, .state),
      ("last:7x", 6, .duration), ("last:d", 6, .duration), ("on:2025-13", 4, .day),
      ("on:2025-02-30", 4, .day), ("mentions:--05", 10, .day), ("before:\"next week\"", 9, .day),
      ("(a OR on:monday)", 10, .day),
    ])
  func aKnownKeyWithAnImpossibleValueIsAnErrorWithItsColumn(
    text: String, column: Int, expected: QueryError.Expectation
  ) throws {
    let error = #expect(throws: QueryError.self) { try parse(text) }

    #expect(error?.column == column)
    #expect(error?.expected == expected)
  }

  @Test func anErrorSaysWhatWasExpected() {
    let error = QueryError(column: 4, key: .is, value: "blue", expected: .state)

    #expect(
      "\(error)"
        == "column 4: is:blue cannot be; expected read, unread, follow-up, overdue, watched, duplicate"
    )
  }

  // MARK: - Whatever is typed

  @Test(
    arguments: [
      ("\"rain snow", [QueryHint(column: 1, kind: .unclosedQuote)]),
      ("rain)", [QueryHint(column: 5, kind: .unmatchedParenthesis)]),
      ("(rain", [QueryHint(column: 1, kind: .unmatchedParenthesis)]),
      ("OR rain", [QueryHint(column: 1, kind: .operatorAsText("OR"))]),
      ("rain OR", [QueryHint(column: 6, kind: .operatorAsText("OR"))]),
      ("rain AND snow", [QueryHint(column: 6, kind: .operatorAsText("AND"))]),
      ("tga:local", [QueryHint(column: 1, kind: .unknownKey("tga", nearest: .tag))]),
      ("price:high", [QueryHint(column: 1, kind: .unknownKey("price", nearest: .place))]),
      ("tag: local", [QueryHint(column: 1, kind: .missingValue(.tag))]),
      ("http://example.org/a", []), ("at 12:30", []), ("a - b", []), ("--x", []),
    ])
  func whatIsNoOperatorIsSearchedAsTextWithAHint(text: String, hints: [QueryHint]) throws {
    let parsed = try QueryParser.parse(text, today: today)

    #expect(parsed.hints == hints)
    #expect(parsed.query != .all)
  }

  @Test func noTextOfOddPiecesIsRefusedButForImpossibleValues() {
    var random = Seeded(state: 20_250_612)
    let pieces = [
      "a", "OR", "AND", "-", "(", ")", "\"", "*", ":", "tag:", "is:", "last:", " ", " ", "7d", "“",
      "é", "東京", "\u{200D}", "\\", "'", "^", "NEAR", "+", "{", "}", "after:2025", "x:y",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...14, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let parsed = try QueryParser.parse(text, today: today)
        let printed = parsed.query.description
        let again = try QueryParser.parse(printed, today: today).query
        #expect(again.description == printed, "\(text) → \(printed)")
      } catch {
        #expect(["is", "last", "after"].contains(error.key.rawValue), "\(text): \(error)")
      }
    }
  }

  @Test func hugeAndDeepQueriesAreCutWithAHint() throws {
    let many = try QueryParser.parse(
      (0..<5000).map { "w\($0)" }.joined(separator: " "), today: today)
    let deep = try QueryParser.parse(
      String(repeating: "(", count: 20_000) + "a" + String(repeating: ")", count: 20_000),
      today: today)

    #expect(many.hints.last?.kind == .tooLong)
    #expect(deep.query == .word("a"))
  }

  // MARK: - Printing

  @Test(
    arguments: [
      "rain snow", "a b OR c", "(a OR b) -(c d)", "\"oleg malginov\" migr*", "-tag:\"two words\"",
      "person:\"oleg malginov\" is:unread", "after:2025-04-01 before:2025-05-01",
      "on:2025-05-03", "mentions:2025-05", "-(after:2025-04-01 before:2025-05-01)",
      "source:gazeta.uz", "a OR (b c) OR d",
    ])
  func aQueryReadsBackAsItPrints(text: String) throws {
    let query = try parse(text)

    #expect(try parse(query.description) == query)
  }
}

extension QueryParserTests {
  private var today: CalendarDay { CalendarDay(daysSince1970: 20_251) }

  private func parse(_ text: String) throws(QueryError) -> Query {
    try QueryParser.parse(text, today: today).query
  }

  private func period(_ first: String?, _ last: String?) -> Query {
    .published(from: first.flatMap { CalendarDay($0) }, through: last.flatMap { CalendarDay($0) })
  }
}

/// Numbers that are the same in every run: splitmix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
