// Runs the measurements and prints them as a table or as JSON.
import Foundation

/// One figure of one program at one size.
struct Figure: Codable {
  var articles: Int
  var program: String
  var what: String
  var value: Double
  var unit: String
  /// The value over the peer's in the same run, where there is one to compare with.
  var ratio: Double?
}

/// All figures of a run.
struct Report {
  private(set) var figures: [Figure] = []
  private let isQuiet: Bool

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Measures all that `options` ask for, and prints it.
  static func run(_ options: BenchmarkOptions) throws {
    var report = Report(isQuiet: options.asJSON)
    if !options.asJSON { print(row("articles", "program", "what", "value", "unit", "ratio")) }
    for size in options.sizes {
      try measure(Bench(articles: size, options: options), into: &report)
    }
    guard options.asJSON else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(report.figures), as: UTF8.self))
  }

  /// Adds a figure, and prints its line.
  mutating func add(
    _ articles: Int, _ program: String, _ what: String, _ value: Double, _ unit: String,
    over peer: Double? = nil
  ) {
    let ratio = peer.flatMap { $0 > 0 ? value / $0 : nil }
    figures.append(
      Figure(
        articles: articles, program: program, what: what, value: value, unit: unit, ratio: ratio))
    guard !isQuiet else { return }
    print(
      Self.row(
        "\(articles)", program, what, decimals(value), unit,
        ratio.map { String(format: "%.4f", $0) } ?? ""))
  }

  /// The value of a figure measured before.
  func value(_ articles: Int, _ program: String, _ what: String) -> Double? {
    figures.first { $0.articles == articles && $0.program == program && $0.what == what }?.value
  }

  private static func row(_ columns: String...) -> String {
    zip(columns, [9, -10, -44, 12, -6, 9]).map { text, width in
      let space = String(repeating: " ", count: max(0, abs(width) - text.count))
      return width < 0 ? text + space : space + text
    }.joined(separator: "  ")
  }
}

/// The value with three digits that count.
private func decimals(_ value: Double) -> String {
  String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.4f", value)
}
