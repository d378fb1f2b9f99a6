// Functions over an article's text, known to one connection alone and to no schema.
import CSQLite

/// What the functions over texts work with.
final class TextFunctions {
  let tokenizer: Tokenizer
  /// The pattern asked for last, and as what: a statement asks for the same with every row.
  private var known: (key: [UInt8], pattern: TextPattern)?

  init(_ connection: Connection) throws {
    tokenizer = try Tokenizer(connection)
    try add("holds", arguments: 2, to: connection, holds)
    try add("word_counts", arguments: 3, to: connection, wordCounts)
  }

  private func add(
    _ name: String, arguments: Int32, to connection: Connection,
    _ function: @convention(c) (OpaquePointer?, Int32, Values?) -> Void
  ) throws {
    let code = sqlite3_create_function_v2(
      connection.handle, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
      Unmanaged.passUnretained(self).toOpaque(), function, nil, nil, nil)
    guard code == SQLITE_OK else { throw connection.error(code, name) }
  }

  fileprivate func pattern(_ key: UnsafeBufferPointer<UInt8>) -> TextPattern {
    if let known, known.key.elementsEqual(key) { return known.pattern }
    let pattern = TextPattern(String(decoding: key, as: UTF8.self))
    known = (Array(key), pattern)
    return pattern
  }
}

private typealias Values = UnsafeMutablePointer<OpaquePointer?>

/// `holds(pattern, text)`: whether the text holds the pattern.
private func holds(context: OpaquePointer?, count _: Int32, values: Values?) {
  guard let functions = textFunctions(context), let values else { return }
  let pattern = functions.pattern(bytes(values[0]))
  let isHeld = pattern.isHeld(by: bytes(values[1]), functions.tokenizer)
  sqlite3_result_int(context, isHeld ? 1 : 0)
}

/// `word_counts(words, title, body)`: how often each word stands in the text, one in the title
/// counted fourfold, and at last how many words there are; as 32-bit numbers.
private func wordCounts(context: OpaquePointer?, count _: Int32, values: Values?) {
  guard let functions = textFunctions(context), let values else { return }
  var counter = WordCounter(bytes(values[0]))
  counter.add(bytes(values[1]), weight: 4, functions.tokenizer)
  counter.add(bytes(values[2]), weight: 1, functions.tokenizer)
  (counter.counts + [counter.length]).withUnsafeBytes {
    sqlite3_result_blob(context, $0.baseAddress, Int32($0.count), sqlite_transient())
  }
}

private func textFunctions(_ context: OpaquePointer?) -> TextFunctions? {
  sqlite3_user_data(context).map {
    Unmanaged<TextFunctions>.fromOpaque($0).takeUnretainedValue()
  }
}

/// The bytes of a text argument; none for NULL.
private func bytes(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
  let start = sqlite3_value_text(value)
  return UnsafeBufferPointer(
    start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
}
