// Bidi isolates that are open, and whether they were let through.

/// The open isolates of one line, innermost last.
struct IsolateStack {
  private var isKept: [Bool] = []

  var count: Int { isKept.count }
  var isEmpty: Bool { isKept.isEmpty }

  /// Notes an isolate that begins.
  mutating func open(isKept kept: Bool) {
    isKept.append(kept)
  }

  /// Ends the innermost isolate, and returns whether its end is to be let through.
  mutating func close() -> Bool {
    isKept.popLast() ?? false
  }

  /// Ends them all, and returns how many ends are missing.
  mutating func closeAll() -> Int {
    defer { isKept = [] }
    return isKept.count { $0 }
  }
}
