import Foundation
import Testing

@testable import NewsParsing

struct UTF8TranscoderTests {
  private static let russian =
    "Мэр сообщил, что новый мост через реку откроют в пятницу. Движение начнётся в полдень."
  private static let samples: [(text: String, charset: String)] = [
    (russian, "WINDOWS-1251"), (russian, "KOI8-R"), (russian, "CP866"), (russian, "ISO-8859-5"),
    ("Міська рада вирішила відкрити нову бібліотеку, її збудували за два роки.", "KOI8-U"),
    ("Der Bürgermeister eröffnete die neue Straße – „endlich“, sagte er.", "WINDOWS-1252"),
    ("市議会は火曜日、新しい図書館の建設を承認した。工事は来年の春に始まる。", "SHIFT_JIS"),
    ("市議会は火曜日、新しい図書館の建設を承認した。工事は来年の春に始まる。", "EUC-JP"),
    ("市議会は火曜日、新しい図書館の建設を承認した。", "ISO-2022-JP"),
    ("시의회는 화요일 새 도서관 건립을 승인했다. 공사는 내년 봄에 시작된다.", "EUC-KR"),
    ("市议会周二批准修建新图书馆，工程将于明年春天开工，预计两年完成。", "GB18030"),
    ("市議會週二批准興建新圖書館，工程將於明年春天動工，預計兩年完成。", "BIG5"),
    ("Rada miejska zatwierdziła budowę mostu, który połączy obie części miasta.", "WINDOWS-1250"),
    (
      "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τη νέα βιβλιοθήκη. Άρχισαν τα έργα.", "WINDOWS-1253"
    ),
    ("מועצת העיר אישרה ביום שלישי את הקמת הספרייה החדשה במרכז.", "WINDOWS-1255"),
    ("وافق مجلس المدينة يوم الثلاثاء على بناء مكتبة جديدة في وسط المدينة.", "WINDOWS-1256"),
  ]

  @Test(arguments: samples)
  func aDeclaredCharsetIsDecoded(text: String, charset: String) throws {
    let document = "<?xml version=\"1.0\" encoding=\"\(charset)\"?><title>\(text)</title>"
    let bytes = try encoded(document, as: charset)

    #expect(decoded(bytes) == document)
  }

  @Test(arguments: samples)
  func anUndeclaredCharsetIsGuessed(text: String, charset: String) throws {
    #expect(decoded(try encoded(text, as: charset)) == text)
  }

  @Test(arguments: samples.filter { !["ISO-2022-JP", "WINDOWS-1252"].contains($0.charset) })
  func aWrongDeclarationYieldsToTheBytes(text: String, charset: String) throws {
    let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
    let bytes = try encoded(head + text, as: charset)

    #expect(decoded(bytes) == head + text)
  }

  @Test(arguments: ["iso-8859-1", "windows-1251", "shift_jis", "us-ascii", "x-unknown", "utf-16"])
  func textInUTF8IsTakenForItWhateverIsDeclared(label: String) {
    let text = "<?xml version='1.0' encoding='\(label)'?><title>Żółć – 図書館 – мост</title>"

    #expect(decoded(Array(text.utf8)) == text)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"], [true, false])
  func wideCharsetsAreKnownWithAndWithoutAMark(charset: String, hasMark: Bool) throws {
    let text = "<rss><title>Новый мост is open</title></rss>"
    let bytes = try encoded((hasMark ? "\u{FEFF}" : "") + text, as: charset)

    #expect(decoded(bytes) == text)
  }

  @Test func cyrillicDeclaredAsAnotherCyrillicCharsetIsSeenThrough() throws {
    let head = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"
    let bytes = try encoded(head + Self.russian, as: "KOI8-R")

    #expect(decoded(bytes) == head + Self.russian)
  }

  @Test func oneOddCharacterIsNotEnoughToDoubtADeclaration() throws {
    let source = "<?xml version='1.0' encoding='cp437'?><title>Menu ┴</title>"

    #expect(decoded(try encoded(source, as: "CP437")) == source)
  }

  @Test func invalidBytesBecomeReplacementsByMaximalSubparts() {
    let bytes =
      Array("żółw żółw żółw żółw żółw ".utf8) + [0xE2, 0x82, 0x41, 0xFF, 0xED, 0xA0, 0x80, 0xC3]

    let whole = "żółw żółw żółw żółw żółw "
    #expect(decoded(bytes) == whole + "\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func piecesOfAnySizeGiveTheSameText(size: Int) throws {
    let text = String(repeating: Self.russian + " plain 図書館 😀 ", count: 900)
    for charset in ["UTF-8", "GB18030", "UTF-16LE"] {
      let bytes = try encoded(text, as: charset)
      var transcoder = UTF8Transcoder()
      var output: [UInt8] = []

      for start in stride(from: 0, to: bytes.count, by: size) {
        transcoder.append(Array(bytes[start..<min(start + size, bytes.count)]), to: &output)
      }
      transcoder.finish(into: &output)

      #expect(String(decoding: output, as: UTF8.self) == text, "\(charset)")
    }
  }

  @Test func aCharsetShownOnlyLateInALongDocumentIsStillFound() throws {
    let text = String(repeating: "plain ascii text. ", count: 5000) + Self.russian
    let bytes = try encoded(text, as: "WINDOWS-1251")
    var transcoder = UTF8Transcoder()
    var output: [UInt8] = []

    for start in stride(from: 0, to: bytes.count, by: 1 << 16) {
      transcoder.append(Array(bytes[start..<min(start + 1 << 16, bytes.count)]), to: &output)
    }
    transcoder.finish(into: &output)

    #expect(String(decoding: output, as: UTF8.self) == text)
  }

  @Test func aFeedFromAMainframeIsRead() throws {
    let source = "<?xml version='1.0' encoding='cp500'?><rss><item><title>Été</title></item></rss>"
    let bytes = try encoded(source, as: "IBM500")

    let articles = try DocumentParser.parse(bytes, options: testOptions(.auto)).articles

    #expect(articles.first?.title == "Été")
  }

  @Test(arguments: [
    "cp437", "850", "mac-cyrillic", "iso8859_2", "x-sjis", "KS_C_5601-1987", "latin1",
  ])
  func charsetsGoByManyNames(label: String) {
    #expect(Charset(label: label) != nil)
  }

  @Test func utf7IsNeverDecoded() {
    #expect(Charset(label: "utf-7") == nil)
  }
}

extension UTF8TranscoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    String(decoding: UTF8Transcoder.utf8(of: bytes), as: UTF8.self)
  }

  private func encoded(_ text: String, as charset: String) throws -> [UInt8] {
    try #require(TestEncoder(charset: charset)).encode(text)
  }
}
