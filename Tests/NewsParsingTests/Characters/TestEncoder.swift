// Turns text into the bytes of a legacy charset, for tests.
import Glibc

/// Encodes text by iconv; what the charset lacks is left out.
final class TestEncoder {
  private let descriptor: iconv_t

  init?(charset: String) {
    guard let descriptor = iconv_open(charset + "//IGNORE", "UTF-8"),
      descriptor != iconv_t(bitPattern: -1)
    else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  func encode(_ text: String) -> [UInt8] {
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 64)
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, fromLeft) = (source.baseAddress, source.count)
        var (to, toLeft) = (target.baseAddress, target.count)
        _ = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
        _ = iconv(descriptor, nil, nil, &to, &toLeft)
        return target.count - toLeft
      }
    }
    return output[..<written].map { UInt8(bitPattern: $0) }
  }
}
