// The model's file: a header, then sections of bytes that are used as they lie, mapped into memory.
//
// Everything is little-endian. Header: 8 bytes of magic, the version, the number of sections; then
// for each section its kind, an unused word, its offset and its length in bytes.
import Foundation

/// A model file, mapped into memory.
package struct ModelFile: Sendable {
  package static let magic = Array("DATELINE".utf8)
  package static let version: UInt32 = 1

  /// A part of the file.
  package enum Section: UInt32, CaseIterable, Sendable {
    case words = 1, phrases, marks, weights, transitions, voteMarks, voteWeights, voteTransitions,
      scale
  }

  let data: Data
  private let ranges: [Section: Range<Int>]

  /// Maps the file.
  ///
  /// - Throws: `TaggerError`.
  package init(_ url: URL) throws(TaggerError) {
    do {
      data = try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      let code = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .unreadable(path: url.path, errno: Int32(code?.code ?? 0))
    }
    ranges = try Self.readHeader(data, path: url.path)
  }

  /// Where a section lies in `data`.
  func range(_ section: Section) -> Range<Int> { ranges[section] ?? 0..<0 }

  private static func readHeader(
    _ data: Data, path: String
  ) throws(TaggerError) -> [Section: Range<Int>] {
    let bytes = data.bytes
    guard bytes.byteCount >= 16, data.prefix(8).elementsEqual(magic) else {
      throw .notAModel(path: path)
    }
    let found = bytes.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard found == version else { throw .unknownVersion(path: path, version: found) }
    let count = Int(bytes.unsafeLoadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard count <= 64, bytes.byteCount >= 16 + count * 24 else { throw .notAModel(path: path) }
    var ranges: [Section: Range<Int>] = [:]
    for index in 0..<count {
      let entry = 16 + index * 24
      let kind = bytes.unsafeLoadUnaligned(fromByteOffset: entry, as: UInt32.self)
      let offset = bytes.unsafeLoadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
      let length = bytes.unsafeLoadUnaligned(fromByteOffset: entry + 16, as: UInt64.self)
      guard offset <= bytes.byteCount, length <= UInt64(bytes.byteCount) - offset else {
        throw .notAModel(path: path)
      }
      if let section = Section(rawValue: kind) {
        ranges[section] = Int(offset)..<Int(offset + length)
      }
    }
    guard ranges.count == Section.allCases.count else { throw .notAModel(path: path) }
    return ranges
  }
}

/// Writes model files.
package struct ModelWriter {
  private var sections: [(ModelFile.Section, [UInt8])] = []

  package init() {}

  package mutating func add(_ section: ModelFile.Section, _ bytes: [UInt8]) {
    sections.append((section, bytes))
  }

  package mutating func add<Number: FixedWidthInteger>(
    _ section: ModelFile.Section, _ numbers: [Number]
  ) {
    add(section, numbers.flatMap { number in littleEndian(number) })
  }

  /// The bytes of the whole file.
  package func file() -> [UInt8] {
    var header = ModelFile.magic + littleEndian(ModelFile.version)
    header += littleEndian(UInt32(sections.count))
    var body: [UInt8] = []
    let bodyStart = (16 + sections.count * 24 + 63) / 64 * 64
    for (section, bytes) in sections {
      header += littleEndian(section.rawValue) + littleEndian(UInt32(0))
      header += littleEndian(UInt64(bodyStart + body.count)) + littleEndian(UInt64(bytes.count))
      body += bytes
      body += Array(repeating: 0, count: (64 - body.count % 64) % 64)
    }
    return header + Array(repeating: 0, count: bodyStart - header.count) + body
  }

  private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
  }
}

extension Transitions {
  /// Reads transitions as `numbers` lays them out.
  init(_ bytes: RawSpan) {
    self.init()
    let count = Label.count
    guard bytes.byteCount == (count + 2) * count * 2 else { return }
    func number(_ index: Int) -> Int32 {
      let raw = bytes.unsafeLoadUnaligned(fromByteOffset: index * 2, as: Int16.self)
      return raw == Int16.min ? Transitions.forbidden : Int32(raw)
    }
    for index in between.indices { between[index] = number(index) }
    for label in 0..<count {
      start[label] = number(count * count + label)
      end[label] = number(count * count + count + label)
    }
  }

  /// All steps as 16-bit numbers, those forbidden as the least.
  package var numbers: [Int16] {
    (between + start + end).map { $0 == Transitions.forbidden ? Int16.min : Int16(clamping: $0) }
  }
}
