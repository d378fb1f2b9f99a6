// Data goes to stdout, messages to stderr.
import CleanText
import Foundation

/// Prints data as it is, without a line break.
func write(_ bytes: [UInt8]) {
  try? FileHandle.standardOutput.write(contentsOf: bytes)
}

/// Prints a line of data.
func printOut(_ text: String) {
  write(Array((text + "\n").utf8))
}

/// Prints a message, cleaned: it may name files and quote input.
func printError(_ message: String) {
  try? FileHandle.standardError.write(contentsOf: Array((SafeText(message).string + "\n").utf8))
}

/// Prints our own control sequences for a progress bar, with no line break.
func printErrorRaw(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
}
