// Records on stdout: a JSON array, JSON lines, or text for people.

/// Prints records in the form that the invocation asks for.
struct RecordOutput {
  private var printer: RecordPrinter?

  init(_ invocation: Invocation) {
    let asLines = invocation.has("jsonl")
    printer =
      asLines || invocation.has("json") || invocation["format"] == "json"
      ? RecordPrinter(asLines: asLines) : nil
  }

  /// Prints one record, as JSON or as text.
  mutating func print(_ json: (inout JSONWriter) -> Void, orText text: () -> String) {
    if printer == nil { printOut(text()) } else { printer?.print(json) }
  }

  /// Ends the array.
  mutating func finish() { printer?.finish() }
}
