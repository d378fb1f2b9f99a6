// Finds numbers and amounts of money: 1.5 million, twenty-five, $3bn, 200 million euros.
import NewsModel

/// Finds the numbers and amounts of money in a text.
struct QuantityFinder {
  private let text: LexedText

  /// The spans of numbers and money, by start, none overlapping each other or `taken`: the ranges of
  /// dates, by start.
  static func spans(in text: LexedText, outside taken: [Range<Int>]) -> [Span] {
    let finder = QuantityFinder(text: text)
    var spans: [Span] = []
    var (index, next) = (0, taken.startIndex)
    while index < text.tokens.count {
      guard finder.beginsNumber(index), let found = finder.quantity(at: index) else {
        index += 1
        continue
      }
      let range = text.text.scalars(found.tokens)
      while next < taken.endIndex, taken[next].upperBound <= range.lowerBound { next += 1 }
      let isFree = next == taken.endIndex || !taken[next].overlaps(range)
      if isFree { spans.append(Span(found.isMoney ? .money : .number, range)) }
      index = found.tokens.upperBound
    }
    return spans
  }

  /// An amount where it stands.
  private struct Quantity {
    var tokens: Range<Int>
    var isMoney: Bool
  }

  private func beginsNumber(_ index: Int) -> Bool {
    text.isTrait(index, .hasDigit) || text.has(index, [.cardinal, .currencyCode])
      || isCurrencySign(index) || isPrefixedSign(index)
  }

  private func quantity(at index: Int) -> Quantity? {
    let start = index
    var index = index
    var isMoney = false
    if isCurrencySign(index) || isCode(index) || isPrefixedSign(index) {
      (isMoney, index) = (true, isPrefixedSign(index) ? index + 2 : index + 1)
    }
    guard var end = number(at: index) else { return nil }
    if text.isMark(end, "-"), let last = number(at: end + 1), !text.isTrait(end, .spaceBefore) {
      end = last
    }
    if let behind = currency(behind: end) { (isMoney, end) = (true, behind) }
    if !isMoney, end == start + 1, text.has(start, .indefinite) { return nil }
    if !isMoney, text.isMark(end, "%") || text.has(end, .measure) && isPercent(end) { end += 1 }
    return Quantity(tokens: start..<end, isMoney: isMoney)
  }

  // MARK: - Money

  private func isCurrencySign(_ index: Int) -> Bool {
    text.isMark(index, "$") || text.isMark(index, "€") || text.isMark(index, "£")
      || text.isMark(index, "¥") || text.isMark(index, "₽") || text.isMark(index, "₹")
      || text.isMark(index, "₺") || text.isMark(index, "₴") || text.isMark(index, "₸")
  }

  /// The `US` of `US$5`, `A$5`.
  private func isPrefixedSign(_ index: Int) -> Bool {
    text.isTrait(index, .allCapitals) && isCurrencySign(index + 1)
      && !text.isTrait(index + 1, .spaceBefore)
  }

  /// `USD 5`, in capitals.
  private func isCode(_ index: Int) -> Bool {
    text.has(index, .currencyCode) && text.isTrait(index, .allCapitals)
  }

  /// The end of `euros`, `US dollars`, `USD` behind an amount.
  private func currency(behind index: Int) -> Int? {
    if text.has(index, .currency) || isCode(index) { return index + 1 }
    let isCountrys = text.has(index, .demonym) || text.isTrait(index, .allCapitals)
    return isCountrys && text.has(index + 1, .currency) ? index + 2 : nil
  }

  // MARK: - Numbers

  /// The end of a number that begins at a token: digits or words, with `million` and the like.
  private func number(at index: Int) -> Int? {
    guard var end = text.isTrait(index, .hasDigit) ? digits(index) : words(index) else {
      return nil
    }
    while text.has(end, .magnitude), isMagnitude(end) { end += 1 }
    return end
  }

  /// `1,200`, `3.5`, `5m`, `14th`; not `G20`, `1990s` or `10:30`.
  private func digits(_ index: Int) -> Int? {
    let token = text.tokens[index]
    let bytes = text.text.utf8[token.bytes]
    guard let first = bytes.first, first &- 0x30 < 10, !bytes.contains(0x3A), !isPartOfName(index),
      !Self.hours.contains(text.text.key(index + 1))
    else { return nil }
    guard
      text.has(index, [.digits, .ordinal]) || token.traits.contains(.number)
        || isAmountWithUnit(bytes)
    else { return nil }
    return index + 1
  }

  /// The `19` of `COVID-19`.
  private func isPartOfName(_ index: Int) -> Bool {
    text.isMark(index - 1, "-") && !text.isTrait(index, .spaceBefore)
      && !text.isTrait(index - 1, .spaceBefore) && text.isTrait(index - 2, .capitalized)
  }

  private static let hours = WordMap(words: "a.m. p.m. a.m p.m am pm o'clock gmt")

  /// `5m`, `3bn`, `20k`.
  private func isAmountWithUnit(_ bytes: ArraySlice<UInt8>) -> Bool {
    let unit = bytes.reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.reversed().map { $0 | 0x20 }
    return Self.units.contains(unit)
  }

  private static let units: Set<[UInt8]> = [
    [0x6D], [0x6B], [0x62, 0x6E], [0x6D, 0x6E], [0x74, 0x6E],
  ]

  /// `twenty-five`, `a hundred`; not `one` or `a` alone, which seldom count.
  private func words(_ index: Int) -> Int? {
    guard text.has(index, .cardinal) else { return nil }
    let next = text.isMark(index + 1, "-") ? index + 2 : index + 1
    if text.at(index).value >= 20, text.has(next, .cardinal), 1...9 ~= text.at(next).value,
      !text.has(next, .indefinite)
    {
      return next + 1
    }
    let isOne = text.at(index).value == 1
    return isOne && !(text.has(index + 1, .magnitude) && isMagnitude(index + 1)) ? nil : index + 1
  }

  /// `million`, `m`: not the letters that stand for other things where a space parts them.
  private func isMagnitude(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start > 2
      || !text.isTrait(index, .allCapitals)
        && text.tokens[index].end - text.tokens[index].start == 2
  }

  /// `percent`, and `per cent`.
  private func isPercent(_ index: Int) -> Bool { text.text.key(index) == "percent" }
}
