// What a date phrase says, before it is known when it was said.
import NewsModel

/// The year that a phrase names: none, by number, or counted from the article's (−1 for `last`).
enum YearReference: Equatable, Sendable {
  case unsaid
  case number(Int)
  case relative(Int)
}

/// What a date phrase says, before it is known when it was said.
enum DateExpression: Equatable, Sendable {
  case fixed(DateValue)
  case day(YearReference, month: Int, day: Int)
  case dayRange(YearReference, month: Int, days: ClosedRange<Int>)
  case month(YearReference, month: Int, part: DatePart?)
  /// `last August` (−1), `this May` (0), `next June` (1).
  case nearMonth(Int, direction: Int, part: DatePart?)
  case year(Int, part: DatePart?)
  /// Its first year.
  case decade(Int, part: DatePart?)
  /// 20 for 1900 to 1999; negative before Christ.
  case century(Int, part: DatePart?)
  case season(Season, YearReference, endYear: Int?)
  case nearSeason(Season, direction: Int)
  /// 1 to 4.
  case quarter(Int, YearReference)
  /// 1 or 2.
  case half(Int, YearReference)
  /// 1 for Monday; `direction` is `nil` for the word alone.
  case weekday(Int, direction: Int?)
  case namedDay(offset: Int)
  /// `last week`, `this year`.
  case unit(DateUnit, direction: Int, part: DatePart?)
  /// `the past nine months`.
  case window(count: Int, DateUnit, direction: Int)
  /// `two weeks ago`; `isHalfMore` for `six and a half`.
  case shift(count: Int, isHalfMore: Bool, DateUnit, direction: Int)
  /// `two days earlier`, seen from the date named before.
  case anchoredShift(count: Int, DateUnit, direction: Int)
  /// `that year` (0), `the next day` (1).
  case anchoredUnit(DateUnit, direction: Int)
  /// `the following autumn`.
  case anchoredSeason(Season, direction: Int)
  /// `the following December`.
  case anchoredMonth(Int, direction: Int)
  /// The last day of the article's year.
  case yearEnd
}

/// A date phrase where it stands.
struct DatePhrase: Equatable, Sendable {
  /// Indices into the text's tokens.
  var tokens: Range<Int>
  var expression: DateExpression
}

extension DateExpression {
  /// The year that the phrase says by number.
  var saidYear: Int? {
    switch self {
    case .day(.number(let year), _, _), .dayRange(.number(let year), _, _),
      .month(.number(let year), _, _), .year(let year, _), .season(_, .number(let year), _),
      .quarter(_, .number(let year)), .half(_, .number(let year)):
      year
    default: nil
    }
  }

  /// The same phrase with a year, where it says none itself.
  func with(year: Int) -> DateExpression {
    switch self {
    case .day(.unsaid, let month, let day): .day(.number(year), month: month, day: day)
    case .dayRange(.unsaid, let month, let days):
      .dayRange(.number(year), month: month, days: days)
    case .month(.unsaid, let month, let part): .month(.number(year), month: month, part: part)
    case .season(let season, .unsaid, nil): .season(season, .number(year), endYear: nil)
    case .quarter(let number, .unsaid): .quarter(number, .number(year))
    default: self
    }
  }

  /// The month that a phrase without a year names; `nil` for others.
  var yearlessMonth: Int? {
    switch self {
    case .day(.unsaid, let month, _), .dayRange(.unsaid, let month, _),
      .month(.unsaid, let month, _):
      month
    default: nil
    }
  }
}
