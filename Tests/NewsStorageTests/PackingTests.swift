// Numbers and texts as bytes, and back.
import Testing

@testable import NewsStorage

@Suite struct PackingTests {
  @Test(arguments: [0, 1, 46, 47, 2_208, 2_209, 1_000_000, Int.max, Int.min, -1])
  func everyNumberComesBack(number: Int) {
    var packer = Packer()

    packer.add(number)
    packer.addSigned(number)
    var unpacker = Unpacker(packer.bytes)

    #expect(unpacker.number() == number)
    #expect(unpacker.signed() == number)
    #expect(unpacker.isAtEnd)
  }

  @Test func textsComeBackWithTheNumbersAroundThem() {
    var packer = Packer()
    packer.add(7)
    packer.add("Ташкент 日本")
    packer.add(String?.none)
    packer.add(String?.some(""))

    var unpacker = Unpacker(packer.bytes)

    #expect(unpacker.number() == 7)
    #expect(unpacker.text() == "Ташкент 日本")
    #expect(unpacker.optionalText() == .some(nil))
    #expect(unpacker.optionalText() == .some(""))
  }

  @Test func packedNumbersArePrintable() {
    var packer = Packer()

    for number in 0..<5_000 { packer.add(number) }

    #expect(packer.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test func bytesThatNothingPackedAreRefused() {
    var cut = Unpacker(Array("}}}".utf8))
    var strange = Unpacker([0x1B, 0xFF, 0x00])
    var endless = Unpacker([UInt8](repeating: 0x7D, count: 100))

    #expect(cut.number() == nil)
    #expect(strange.number() == nil)
    #expect(endless.number() == nil)
  }
}

@Suite struct MentionPackingTests {
  private let mentions = [
    PackedMention(
      kind: .person, range: 4..<12, name: 7, words: nil, value: nil, role: 0, score: 46),
    PackedMention(
      kind: .date, range: 20..<31, name: 0, words: "14 May", value: "2025-05-14", role: 0,
      score: 40),
    PackedMention(
      kind: .organization, range: 90..<140, name: 5000, words: nil, value: nil, role: 12, score: 0),
    PackedMention(
      kind: .other, range: 100..<110, name: 3, words: nil, value: "x", role: 9, score: 46),
    PackedMention(kind: .role, range: 2..<5, name: 0, words: nil, value: nil, role: 0, score: 1),
  ]

  @Test func mentionsComeBackInAnyOrder() {
    let tagging = PackedTagging(about: [7, 5000], mentions: mentions)

    #expect(PackedTagging(tagging.bytes) == tagging)
    #expect(tagging.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(PackedTagging(about: [], mentions: [mentions[0]]).bytes.count == 7)
  }

  @Test func whatLiesBeyondTheTextIsLeftOut() {
    let tagging = PackedTagging(about: [], mentions: mentions)

    #expect(PackedTagging(tagging.bytes, length: 110).mentions.map(\.name) == [7, 0, 3, 0])
  }

  @Test func theFirstVersionsFormIsStillRead() {
    var packer = Packer()
    packer.add(1)
    packer.add(7)
    packer.add(0)
    packer.addSigned(4)
    for number in [8, 7, 0, 0, 100] { packer.add(number) }

    #expect(
      PackedTagging(packer.bytes) == PackedTagging(about: [7], mentions: [mentions[0]]))
  }

  @Test func bytesThatNothingPackedGiveNoMentions() {
    let cut = PackedTagging(about: [], mentions: mentions).bytes.dropLast(20)

    #expect(PackedTagging(Array(cut)).mentions.count < mentions.count)
    #expect(PackedTagging([0x7E]).mentions.isEmpty)
    #expect(PackedTagging([0x7E, 0x20, 0x7D, 0x7D]).mentions.isEmpty)
  }
}
