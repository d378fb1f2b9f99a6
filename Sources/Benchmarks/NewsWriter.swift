// Writes made-up news, deterministically.
import Foundation

/// Writes feeds of made-up news; the same seed writes the same feeds.
struct NewsWriter {
  private var state: UInt64
  private var written = 0

  init(seed: UInt64) { state = seed }

  /// An RSS document with `items` articles, each seven minutes older than the one before.
  mutating func feed(_ number: Int, items: Int) -> String {
    let name = String(format: "%04d", number)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>\
      <title>Feed \(name)</title><link>http://127.0.0.1/\(number)</link>\
      <description>Made-up feed \(name)</description>

      """
    for item in 0..<items { text += self.item(item, ofFeed: number) }
    return text + "</channel></rss>\n"
  }

  private mutating func item(_ item: Int, ofFeed feed: Int) -> String {
    written += 1
    let title =
      "\(pick(places)) and \(pick(places)) \(pick(verbs)) \(pick(adjectives)) \(pick(nouns)) \(written)"
    let seconds = 1_746_187_200 - 420 * written
    let body = (0..<(6 + number(below: 7))).map { _ in "<p>\(paragraph())</p>" }.joined()
    let tags = (0..<(1 + number(below: 3))).map { _ in "<category>\(pick(sections))</category>" }
    return """
      <item><title>\(title)</title><link>http://127.0.0.1/\(feed)/\(item)</link>\
      <guid isPermaLink="false">g-\(feed)-\(item)</guid><pubDate>\(rfc822(seconds))</pubDate>\
      <dc:creator>\(person())</dc:creator>\(tags.joined())\
      <content:encoded><![CDATA[\(body)]]></content:encoded></item>

      """
  }

  private mutating func paragraph() -> String {
    (0..<(1 + number(below: 3))).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    switch number(below: 5) {
    case 0:
      "On \(pick(months)) \(1 + number(below: 28)), \(person()), \(pick(roles)) of \(pick(places)), "
        + "\(pick(verbs)) a \(thing()) with \(person()), the \(pick(bodies)) said."
    case 1:
      "The \(pick(places)) side \(pick(verbs)) the importance of \(thing()) and \(thing()) "
        + "under the \(pick(nouns)) of the host country."
    case 2:
      "“\(pick(places)) and \(pick(places)) maintain \(thing()) on \(thing()) matters,” "
        + "\(person()) said in \(pick(places))."
    case 3:
      "In addition, the \(pick(bodies)) \(pick(verbs)) \(thing()), \(thing()) and the \(thing()) "
        + "for \(2 + number(below: 900)) \(pick(nouns))."
    default:
      "Earlier, a \(thing()) in \(pick(places)) sparked \(thing()) after the \(pick(bodies)) "
        + "\(pick(verbs)) the \(thing())."
    }
  }

  private mutating func thing() -> String { "\(pick(adjectives)) \(pick(nouns))" }

  private mutating func person() -> String { "\(pick(givenNames)) \(pick(surnames))" }

  private mutating func pick(_ words: [String]) -> String { words[number(below: words.count)] }

  /// SplitMix64, by Sebastiano Vigna.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

/// The moment, in seconds since 1970, as feeds write it.
private func rfc822(_ seconds: Int) -> String {
  let days = seconds / 86_400
  let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days % 7]
  let shifted = days + 719_468
  let dayOfEra = shifted % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let month = (5 * dayOfYear + 2) / 153
  let year = yearOfEra + shifted / 146_097 * 400 + (month >= 10 ? 1 : 0)
  let name = months[(month + 2) % 12].prefix(3)
  let time = seconds % 86_400
  return String(
    format: "\(weekday), %02d \(name) %d %02d:%02d:%02d +0000",
    dayOfYear - (153 * month + 2) / 5 + 1,
    year, time / 3600, time / 60 % 60, time % 60)
}

private let givenNames = words(
  "Bobur Oleg Almaz Sergey Aziza Dilnoza Marat Elena Viktor Anna Timur Nodira Jasur Kamila Rustam")
private let surnames = words(
  "Usmonov Karimova Ergashev Petrov Ivanova Nazarov Akhmedov Sultanov Kim Tulegenov Rakhimov Orlova"
)
private let places = words(
  "Uzbekistan Russia Kyrgyzstan Moscow Tashkent Bishkek Kazakhstan Astana Samarkand Brussels Geneva "
    + "Ankara Beijing Dushanbe Tajikistan Turkmenistan Ashgabat London Berlin Warsaw")
private let bodies = [
  "Foreign Ministry", "Ministry of Foreign Affairs", "Central Bank", "Asian Development Bank",
  "United Nations", "European Union", "Supreme Court", "National Guard", "World Bank",
  "Ministry of Transport", "Interior Ministry", "Red Crescent",
]
private let roles = [
  "Deputy Minister of Foreign Affairs", "Ambassador", "Prime Minister", "President", "Governor",
  "Foreign Minister", "Senator", "Mayor",
]
private let verbs = words(
  "held met discussed raised agreed signed announced called urged demanded stressed highlighted "
    + "reported launched opened rejected approved reviewed postponed condemned")
private let nouns = words(
  "meeting talks agreement concerns rights migrants workers cooperation consultations raid inquiry "
    + "investigation note visit summit trade energy transport water border schedule laws interests "
    + "citizens incident inspection force violations group policy treaty project road railway grain"
)
private let adjectives = words(
  "bilateral labor consular controversial official diplomatic regional national public joint "
    + "economic new recent key upcoming multilateral formal routine disturbing legal")
private let months = words(
  "January February March April May June July August September October November December")
private let sections = words(
  "Local World Economy Politics Society Migration Energy Sport Culture Health Security Law")

private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
