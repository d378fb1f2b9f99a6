// Spans of a text as bytes, and back.
import CleanText
import NewsModel

/// The numbers of kinds in bytes: append only, since stores hold them.
private let spanKinds: [Span.Kind] = [
  .heading, .quote, .listItem, .code, .table, .link, .emphasis, .image, .number, .money,
  .quotation,
]

/// The words that go with a span: who said a quotation, or what an image shows.
private func words(of span: Span) -> SafeText? { span.kind == .image ? span.alt : span.speaker }

/// The spans as bytes.
func packed(_ spans: [Span]) -> [UInt8] {
  var packer = Packer()
  var last = 0
  for span in spans {
    guard let kind = spanKinds.firstIndex(of: span.kind) else { continue }
    packer.add(kind)
    packer.addSigned(span.range.lowerBound - last)
    packer.add(span.range.count)
    packer.add((span.level ?? -1) + 1)
    packer.add(span.url?.string)
    packer.add(words(of: span)?.string)
    last = span.range.lowerBound
  }
  return packer.bytes
}

/// The spans that `bytes` hold, without those that do not lie within a text of `length` scalars.
func unpackedSpans(_ bytes: [UInt8], length: Int) -> [Span] {
  var unpacker = Unpacker(bytes)
  var spans: [Span] = []
  var last = 0
  while !unpacker.isAtEnd {
    guard let kind = unpacker.count(), let step = unpacker.signed(),
      let count = unpacker.count(), let level = unpacker.count(),
      let url = unpacker.optionalText(), let words = unpacker.optionalText()
    else { break }
    let start = last &+ step
    last = start
    guard spanKinds.indices.contains(kind), start >= 0, start <= length, count <= length - start
    else { continue }
    var span = Span(
      spanKinds[kind], start..<start + count, level: level == 0 ? nil : level - 1,
      url: url.map { SafeText(line: $0) })
    let text = words.map { SafeText(line: $0) }
    if span.kind == .image { span.alt = text } else { span.speaker = text }
    spans.append(span)
  }
  return spans
}
