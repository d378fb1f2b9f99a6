// Bidi isolates that are open, and whether they were let through.

/// The open isolates of one line, innermost last.
struct IsolateStack {
  /// Where each stands in the output, or `nil` for one that was not let through.
  private var places: [Int?] = []

  var count: Int { places.count }
  var isEmpty: Bool { places.isEmpty }

  /// Notes an isolate that begins.
  mutating func open(at place: Int?) {
    places.append(place)
  }

  /// Ends the innermost isolate, and returns whether its end is to be let through.
  mutating func close() -> Bool {
    places.popLast().flatMap { $0 } != nil
  }

  /// Forgets them all, and returns where those stand that were let through, the last first.
  mutating func abandon() -> [Int] {
    defer { places = [] }
    return places.compactMap { $0 }.reversed()
  }
}
