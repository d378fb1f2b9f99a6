// FTS5's own tokenizer, for reading texts just as the index does.
import CSQLite
import Glibc

/// Splits text into the words that the full-text index makes of it: case and diacritics folded.
final class Tokenizer {
  private let module: fts5_tokenizer
  private let handle: OpaquePointer

  /// Makes the tokenizer; `marks` are characters of ASCII besides letters that are parts of words.
  init(_ connection: Connection, marks: String? = nil) throws {
    let api = try connection.fullTextInterface()
    var module = fts5_tokenizer()
    var data: UnsafeMutableRawPointer?
    var handle: OpaquePointer?
    guard api.pointee.xFindTokenizer(api, "unicode61", &data, &module) == SQLITE_OK else {
      throw StoreError.unexpected(detail: "SQLite has no unicode61")
    }
    var words = tokenizerOptions
    if let marks { words += ["tokenchars", marks] }
    let code = withCStrings(words) { strings in
      module.xCreate(data, strings, Int32(words.count), &handle)
    }
    guard code == SQLITE_OK, let handle else {
      throw StoreError.unexpected(detail: "unicode61 does not take its options (\(code))")
    }
    (self.module, self.handle) = (module, handle)
  }

  deinit { module.xDelete(handle) }

  /// Calls `body` with each word and its range of bytes, until it returns `false`.
  ///
  /// The word is good until `body` returns.
  func forEachWord(
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ word: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool
  ) {
    guard let start = text.baseAddress else { return }
    withoutActuallyEscaping(body) { body in
      var visit = Visit(body: body)
      start.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
        withUnsafeMutablePointer(to: &visit) { visit in
          _ = module.xTokenize(
            handle, visit, FTS5_TOKENIZE_DOCUMENT, characters, Int32(clamping: text.count),
            takeWord)
        }
      }
    }
  }

  /// The words of a text, in order.
  func words(_ text: String) -> [String] {
    var (text, words) = (text, [String]())
    text.withUTF8 {
      forEachWord(in: $0) { word, _ in
        words.append(String(decoding: word, as: UTF8.self))
        return true
      }
    }
    return words
  }
}

/// The options that the schema gives the tokenizer too.
private let tokenizerOptions = [
  "remove_diacritics", "2", "categories", "L* N* Co Mn Mc",
]

private struct Visit {
  var body: (UnsafeRawBufferPointer, Range<Int>) -> Bool
}

private func takeWord(
  context: UnsafeMutableRawPointer?, flags _: Int32, word: UnsafePointer<CChar>?, length: Int32,
  start: Int32, end: Int32
) -> Int32 {
  guard let visit = context?.assumingMemoryBound(to: Visit.self), start <= end else {
    return SQLITE_ERROR
  }
  let bytes = UnsafeRawBufferPointer(start: word, count: Int(length))
  return visit.pointee.body(bytes, Int(start)..<Int(end)) ? SQLITE_OK : SQLITE_DONE
}

/// Calls `body` with the texts as C strings.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  var pointers = copies.map { UnsafePointer($0) }
  return body(&pointers)
}

extension Connection {
  /// FTS5's table of functions.
  func fullTextInterface() throws -> UnsafeMutablePointer<fts5_api> {
    var api: UnsafeMutablePointer<fts5_api>?
    var statement: OpaquePointer?
    let prepared = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nil)
    guard prepared == SQLITE_OK else { throw error(prepared, "SELECT fts5(?1)") }
    defer { sqlite3_finalize(statement) }
    let code = withUnsafeMutablePointer(to: &api) { pointer in
      sqlite3_bind_pointer(statement, 1, pointer, "fts5_api_ptr", nil)
      return sqlite3_step(statement)
    }
    guard code == SQLITE_ROW, let api else {
      throw StoreError.unexpected(detail: "SQLite has no FTS5")
    }
    return api
  }
}
