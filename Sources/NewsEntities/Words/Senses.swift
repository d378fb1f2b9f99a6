// What a word may mean to the rules: dates, numbers, roles, quotations, countries.

/// The meanings that a word may have, apart from its context.
struct Senses: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  // MARK: Dates; `Lexeme.number` says which
  /// 1 to 12.
  static let month = Senses(bit: 0)
  /// 1 for Monday to 7.
  static let weekday = Senses(bit: 1)
  /// A short form (`Sat`, `Mar`) or a word that is more often no name of a day or month (`may`).
  static let doubtful = Senses(bit: 2)
  /// `DateUnit.rawValue`.
  static let unit = Senses(bit: 3)
  /// `Season.rawValue`.
  static let season = Senses(bit: 4)
  /// `today`, `yesterday`: days from the article's.
  static let namedDay = Senses(bit: 5)
  /// `morning`, `night`.
  static let dayPart = Senses(bit: 6)
  /// `sixties`: 60.
  static let decadeWord = Senses(bit: 7)
  /// −1 for `BC`, 1 for `AD`.
  static let era = Senses(bit: 8)
  /// `Christmas`: 1225.
  static let holiday = Senses(bit: 9)
  /// −1 for `last`, 0 for `this`, 1 for `next`.
  static let deictic = Senses(bit: 10)
  /// `previous`, `following`: seen from another date; −1 or 1.
  static let anchored = Senses(bit: 11)
  /// `early`, `mid`, `late`: `DatePart.rawValue`.
  static let part = Senses(bit: 12)
  /// `earlier`, `before`: −1; `later`, `after`: 1.
  static let shift = Senses(bit: 13)
  /// `in`, `since`, `until`, `by`, `between`: a date may follow.
  static let datePreposition = Senses(bit: 14)

  // MARK: Numbers
  /// `three`, `twenty`.
  static let cardinal = Senses(bit: 15)
  /// `third`, `20th`.
  static let ordinal = Senses(bit: 16)
  /// `thousand`, `million`: the power of ten.
  static let magnitude = Senses(bit: 17)
  /// `dollars`, `euro`, `soum`.
  static let currency = Senses(bit: 18)
  /// `USD`, `EUR`: before or after an amount.
  static let currencyCode = Senses(bit: 19)
  /// `percent`, `km`, `tons`: what a number measures.
  static let measure = Senses(bit: 20)
  /// `Q3`: 3.
  static let quarterCode = Senses(bit: 55)
  /// Digits alone, with or without thousands separators; `number` is its value.
  static let digits = Senses(bit: 21)
  /// Digits with an `s`: `1990s`, `90s`.
  static let decade = Senses(bit: 22)
  /// `03.05.2025`; `number` is 20250503.
  static let dottedDate = Senses(bit: 23)

  // MARK: Time of the verb
  /// `will`, `expected`: what is told is still to come.
  static let future = Senses(bit: 24)
  /// `was`, `held`, and words in `-ed`.
  static let past = Senses(bit: 25)
  /// `usually`, `every`: what is told happens again and again.
  static let habitual = Senses(bit: 26)

  // MARK: Roles
  /// `minister`, `ambassador`: what a person can be.
  static let roleHead = Senses(bit: 27)
  /// `deputy`, `acting`, `foreign`: what may stand before it.
  static let roleModifier = Senses(bit: 28)
  /// `Mr`, `Dr`, `Sheikh`: a form of address.
  static let honorific = Senses(bit: 29)
  /// `ministry`, `committee`: what a person can serve.
  static let body = Senses(bit: 30)
  /// `of`, `for`, `to`, `at`: what a role is of.
  static let roleLink = Senses(bit: 31)
  /// `affairs`, `defence`: the field of a ministry or a minister.
  static let field = Senses(bit: 32)

  // MARK: Quotations
  /// `said`, `stated`: words of somebody go with it.
  static let saying = Senses(bit: 33)
  /// `he`, `she`, `they`.
  static let pronoun = Senses(bit: 34)
  /// `report`, `statement`: what says something without being a person.
  static let document = Senses(bit: 35)

  // MARK: Countries
  /// `Uzbek`: a country's adjective; `number` is the country's place in `Countries.shared`,
  /// counted from 1, or 0 for the end of a longer one: `(South) African`.
  static let demonym = Senses(bit: 36)

  // MARK: Small words
  static let the = Senses(bit: 37)
  static let indefinite = Senses(bit: 38)
  static let of = Senses(bit: 39)
  static let and = Senses(bit: 40)
  static let to = Senses(bit: 41)
  static let from = Senses(bit: 42)
  static let between = Senses(bit: 43)
  static let ago = Senses(bit: 44)
  static let half = Senses(bit: 45)
  static let same = Senses(bit: 46)
  static let that = Senses(bit: 47)
  /// `'s`, `his`, `their`.
  static let possessive = Senses(bit: 48)
  /// What makes a day before it part of a name: `Times`, `Mail`.
  static let namesake = Senses(bit: 49)
  /// `century`, whose number stands before it.
  static let century = Senses(bit: 50)
  /// `quarter`.
  static let quarter = Senses(bit: 51)
  /// `every`, `each`.
  static let each = Senses(bit: 52)
  /// `is`, `has`: the present, and what makes a participle of the word after it.
  static let present = Senses(bit: 53)
  /// Pronouns, articles, conjunctions and the like: no noun.
  static let function = Senses(bit: 54)
}
