// Bytes → events: keys, the mouse, pastes, replies, in whatever pieces they come.
import CleanText
import Testing

@testable import TerminalUI

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("\r", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{6}", .control("f")), ("\0", Key(.character(" "), .control)),
    ("\u{1F}", .control("_")), ("é", .character("é")), ("日", .character("日")),
    ("😀", .character("😀")), ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")),
    ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[1;5D", Key(.left, .control)),
    ("\u{1B}[3;2~", Key(.delete, .shift)), ("\u{1B}[Z", .shiftTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[[C", .function(3)), ("\u{1B}[H", .home),
    ("\u{1B}[27;5;9~", Key(.tab, .control)), ("\u{1B}[97;5u", .control("a")),
  ])
  func keysAreDecoded(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test func aLoneEscapeIsDecidedByTime() {
    var decoder = InputDecoder()

    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.pending == .key)
    #expect(decoder.timeOut() == [.key(.escape)])
    #expect(decoder.pending == .nothing)
  }

  @Test func twoEscapesAreTwoKeys() {
    var decoder = InputDecoder()

    #expect(decoder.decode([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.timeOut() == [.key(.escape)])
  }

  @Test func altBracketIsDecidedByTime() {
    var decoder = InputDecoder()

    #expect(decoder.decode(Array("\u{1B}[".utf8)).isEmpty)
    #expect(decoder.timeOut() == [.key(.alt("["))])
  }

  @Test func theTerminalsOwnKeysComeFirst() {
    var decoder = InputDecoder(keys: [Array("\u{1B}A".utf8): .up])

    #expect(decoder.decode(Array("\u{1B}A".utf8)) == [.key(.up)])
  }

  @Test(arguments: [
    ("\u{1B}[<0;5;3M", Mouse(.press(.left), at: Position(row: 2, column: 4))),
    ("\u{1B}[<0;5;3m", Mouse(.release(.left), at: Position(row: 2, column: 4))),
    ("\u{1B}[<34;1;1M", Mouse(.drag(.right), at: Position(row: 0, column: 0))),
    ("\u{1B}[<64;200;99M", Mouse(.wheelUp, at: Position(row: 98, column: 199))),
    ("\u{1B}[<81;1;1M", Mouse(.wheelDown, at: Position(row: 0, column: 0), .control)),
    ("\u{1B}[M !!", Mouse(.press(.left), at: Position(row: 0, column: 0))),
  ])
  func theMouseIsDecoded(bytes: String, mouse: Mouse) {
    #expect(decode(bytes) == [.mouse(mouse)])
  }

  @Test func aPasteIsTextWithoutControls() {
    let events = decode("\u{1B}[200~one\r\ntwo\rq\u{1B}[31m\u{7}\u{1B}[201~j")

    #expect(events == [.paste("one\ntwo\nq"), .key(.character("j"))])
  }

  @Test func focusIsReported() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1a1a/1717/1212\u{1B}\\", "\u{1B}]11;rgb:1a/17/12\u{7}",
    "\u{1B}]11;rgba:1a1a/1717/1212/ffff\u{7}",
  ])
  func theBackgroundIsDecoded(bytes: String) {
    #expect(decode(bytes) == [.background(red: 26, green: 23, blue: 18)])
  }

  @Test(arguments: [
    "\u{1B}]11;nonsense\u{7}", "\u{1B}]52;c;aGVsbG8=\u{7}", "\u{1B}P>|xterm(379)\u{1B}\\",
    "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[?2026;2$y",
  ])
  func answersToOthersAreNoKeys(bytes: String) {
    #expect(decode(bytes + "j") == [.key(.character("j"))])
  }

  @Test func brokenUTF8IsLeftOut() {
    var decoder = InputDecoder()

    let events = decoder.decode([0xFF, 0x6A, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x6B])

    #expect(
      events == [.key(.character("j")), .key(.character("(")), .key(.character("k"))])
  }

  @Test func piecesMakeTheSameEventsAsTheWhole() {
    let bytes = Array(
      "aé\u{1B}[1;5A\u{1B}OP\u{1B}[<0;5;3M\u{1B}[200~x\u{1B}[y\u{1B}[201~\u{1B}]11;rgb:1/2/3\u{7}日z"
        .utf8)
    var whole = InputDecoder()
    let expected = whole.decode(bytes)

    for size in 1...bytes.count {
      var decoder = InputDecoder()
      var events: [Event] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        events += decoder.decode(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(events == expected, "in pieces of \(size)")
    }
    #expect(expected.count == 9)
  }

  @Test func noiseNeitherHangsNorCrashes() {
    var generator = SystemRandomNumberGenerator()

    for _ in 0..<2_000 {
      var decoder = InputDecoder()
      let count = Int.random(in: 1...60, using: &generator)
      let common: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x32, 0x30, 0x7E, 0x4D, 0x3C, 0x07]
      let bytes = (0..<count).map { _ in
        Bool.random() ? common.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255)
      }
      _ = decoder.decode(bytes)
      _ = decoder.timeOut()
      // A paste or a reply that never ends may swallow what follows; nothing else may.
      if decoder.pending == .nothing {
        #expect(decoder.decode([0x6A]) == [.key(.character("j"))], "\(bytes)")
      }
    }
  }
}

extension InputDecoderTests {
  fileprivate func decode(_ text: String) -> [Event] {
    var decoder = InputDecoder()
    return decoder.decode(Array(text.utf8))
  }
}
