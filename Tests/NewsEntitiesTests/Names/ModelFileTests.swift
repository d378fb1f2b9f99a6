// Model files that cannot be used are refused with data that says why.
import CleanText
import Foundation
import Testing

@testable import NewsEntities

struct ModelFileTests {
  @Test func aMissingFileIsUnreadable() {
    #expect {
      try Tagger(model: URL(filePath: "/nowhere/at/all.model"))
    } throws: { error in
      guard case TaggerError.unreadable(let path, _) = error else { return false }
      return path == "/nowhere/at/all.model"
    }
  }

  @Test(arguments: [[], Array("not a model, just text".utf8), ModelFile.magic])
  func otherFilesAreNoModels(bytes: [UInt8]) throws {
    try withFile(bytes) { url in
      #expect(throws: TaggerError.notAModel(path: url.path)) { try Tagger(model: url) }
    }
  }

  @Test func aNewerVersionIsNamed() throws {
    let bytes = ModelFile.magic + [99, 0, 0, 0] + [UInt8](repeating: 0, count: 64)

    try withFile(bytes) { url in
      #expect(throws: TaggerError.unknownVersion(path: url.path, version: 99)) {
        try Tagger(model: url)
      }
    }
  }

  @Test func aModelCutShortIsRefused() throws {
    var writer = ModelWriter()
    for section in ModelFile.Section.allCases {
      writer.add(section, [UInt8](repeating: 1, count: 99))
    }
    let bytes = Array(writer.file().dropLast(200))

    try withFile(bytes) { url in
      #expect(throws: TaggerError.notAModel(path: url.path)) { try Tagger(model: url) }
    }
  }

  @Test func wordsAndPhrasesAreFoundByTheirHashes() {
    let word = KnownWord(clusters: SIMD4(64, 256, 1_000, 2_000), casing: .capitalized)
    let table = WideTable.build(
      [(WordKey("lake").value, word.packed)], bits: KnownWord.entryBits)

    let found = WideTable.find(
      WordKey("lake").value, in: table.span.bytes, bits: KnownWord.entryBits)
    let missed = WideTable.find(
      WordKey("sea").value, in: table.span.bytes, bits: KnownWord.entryBits)

    #expect(found.map(KnownWord.init(packed:)) == word)
    #expect(missed == nil)
  }
}

extension ModelFileTests {
  private func withFile(_ bytes: [UInt8], _ body: (URL) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "dateline-model-\(UInt64.random(in: 0 ... .max))")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url)
  }
}
