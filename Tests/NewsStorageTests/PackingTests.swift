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
