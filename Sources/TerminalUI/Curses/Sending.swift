// Bytes to the terminal besides curses' own.
import Glibc

/// Sends `text` to standard output at once.
func send(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    var left = bytes[...]
    while !left.isEmpty {
      let written = Glibc.write(STDOUT_FILENO, Array(left), left.count)
      if written > 0 {
        left = left.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}
