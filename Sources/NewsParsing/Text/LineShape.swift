// What a line looks like, whatever its words mean: lengths, cases, punctuation.

/// The counts of a line that tell prose from furniture.
struct LineShape: Equatable {
  /// Unicode scalars; a character of a script without spaces counts as two.
  var length = 0
  var letters = 0
  var digits = 0
  var words = 0
  /// Words that begin with a capital.
  var capitalised = 0
  /// Words that are capitals alone, of two letters or more.
  var shouted = 0
  /// Words that only grammar needs, in any of the languages known.
  var functionWords = 0
  var commas = 0
  /// Ends of sentences within the line.
  var innerEnds = 0
  /// `|`, `›`, `»`, `·`, `•`, `/` between spaces.
  var separators = 0
  /// Characters of scripts that are written without spaces.
  var unspaced = 0
  /// Letters that are not of ASCII.
  var foreign = 0
  var first: Unicode.Scalar = " "
  /// The last character, and the last but closing quotes and brackets.
  var last: Unicode.Scalar = " "
  var lastInside: Unicode.Scalar = " "
  var hasAddress = false

  init() {}
}

extension LineShape {
  /// Whether the line ends as a sentence does.
  var endsSentence: Bool { Self.sentenceEnds.contains(lastInside) }

  /// Whether the line stops in the middle of a sentence.
  var startsInside: Bool {
    first.properties.isLowercase || Self.insiders.contains(first)
  }

  /// Whether it begins with punctuation that only follows a word.
  var startsWithClosing: Bool { Self.closers.contains(first) }

  var startsWithQuote: Bool { Self.quotes.contains(first) }

  /// The share of words that only grammar needs, 0 to 1.
  var functionShare: Double { words == 0 ? 0 : Double(functionWords) / Double(words) }

  /// The share of words that begin with a capital, 0 to 1.
  var capitalShare: Double { words == 0 ? 0 : Double(capitalised) / Double(words) }

  /// The share of digits among letters and digits, 0 to 1.
  var digitShare: Double {
    letters + digits == 0 ? 0 : Double(digits) / Double(letters + digits)
  }

  /// Whether most of it is of another script than Latin.
  var isOfOtherScript: Bool { foreign * 2 > letters }

  /// Whether most of it is of a script that is written without spaces.
  var isUnspaced: Bool { unspaced * 2 > letters }

  private static let sentenceEnds: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "．", "｡", "؟", "।", "۔", "։",
  ]
  private static let insiders: Set<Unicode.Scalar> = [
    ",", ".", ";", ":", ")", "]", "”", "’", "!", "?",
  ]
  private static let closers: Set<Unicode.Scalar> = [
    ",", ".", ";", ":", ")", "]", "!", "?", "”", "、", "。", "،",
  ]
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "“", "„", "«", "‘", "'", "「", "『", "‹", "‚", "»",
  ]
  static let closingMarks: Set<Unicode.Scalar> = [
    "\"", "”", "“", "»", "«", "’", "'", ")", "]", "」", "』", "›", "*", "†",
  ]
  static let separatorMarks: Set<Unicode.Scalar> = [
    "|", "›", "»", "·", "•", "/", "▸", "►", "→", "‹",
  ]
}

extension LineShape {
  /// Measures `line`.
  init(of line: String) {
    var reader = WordReader()
    var before: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      count(scalar, after: before)
      reader.take(scalar, into: &self)
      before = scalar
    }
    reader.take(" ", into: &self)
    first = line.unicodeScalars.first ?? " "
    last = line.unicodeScalars.last ?? " "
    lastInside = line.unicodeScalars.last { !Self.closingMarks.contains($0) } ?? " "
  }

  private mutating func count(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) {
    length += 1
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: letters += 1
    case 0x30...0x39: digits += 1
    case 0x20:
      if Self.sentenceEnds.contains(before) { innerEnds += 1 }
      if Self.separatorMarks.contains(before) { separators += 1 }
    case 0x2C: commas += 1
    case 0x2F where before == ":" || before == "/": hasAddress = true
    case 0...0x7F: break
    case 0x3001, 0xFF0C, 0x60C: commas += 1
    case 0x3002, 0xFF01, 0xFF1F: innerEnds += 1
    case 0x0E00...0x0E7F, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF:
      letters += 1
      foreign += 1
      if !(0xAC00...0xD7A3).contains(scalar.value) { unspaced += 1 }
      length += 1
    default:
      if scalar.isLetter {
        letters += 1
        foreign += 1
      } else if scalar.properties.numericType == .decimal {
        digits += 1
      }
    }
  }
}

/// Cuts a line into words while it is measured.
private struct WordReader {
  private var word = ""
  private var letters = 0
  private var capitals = 0
  private var beginsWithCapital = false

  mutating func take(_ scalar: Unicode.Scalar, into shape: inout LineShape) {
    let isLetter = scalar.isLetter
    if isLetter || (0x30...0x39).contains(scalar.value) {
      let isCapital =
        scalar.value < 0x80
        ? (0x41...0x5A).contains(scalar.value) : isLetter && scalar.properties.isUppercase
      if word.isEmpty { beginsWithCapital = isCapital }
      letters += 1
      if isCapital { capitals += 1 }
      if letters < 12 {
        if scalar.value < 0x80 {
          word.unicodeScalars.append(
            Unicode.Scalar(UInt8(isCapital ? scalar.value | 0x20 : scalar.value)))
        } else {
          word += scalar.properties.lowercaseMapping
        }
      }
    } else if scalar != "'" && scalar != "’" && scalar != "-" && !word.isEmpty {
      finish(&shape)
    } else if scalar.value == 0x40, word.isEmpty == false {
      shape.hasAddress = true
    }
  }

  private mutating func finish(_ shape: inout LineShape) {
    shape.words += 1
    if beginsWithCapital { shape.capitalised += 1 }
    if capitals == letters, letters > 1 { shape.shouted += 1 }
    if letters < 8, FunctionWords.contains(word) { shape.functionWords += 1 }
    (word, letters, capitals, beginsWithCapital) = ("", 0, 0, false)
  }
}
