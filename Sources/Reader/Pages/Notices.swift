// What the bottom line says, and for how long.
import CleanText
import NewsModel

extension Model {
  /// Says something until it is old or another thing is said.
  @discardableResult
  mutating func say(_ words: SafeText) -> [Effect] {
    let number = newNumber()
    notice = Notice(words: words, isError: false, number: number)
    return [.wait(milliseconds: 6_000, .message(number: number))]
  }

  /// Says what went wrong until a key is pressed.
  @discardableResult
  mutating func fail(_ words: SafeText) -> [Effect] {
    notice = Notice(words: words, isError: true, number: newNumber())
    return []
  }

  /// Says what a change did, and how to undo it.
  mutating func sayUndoable(_ words: SafeText) -> [Effect] {
    let key = keyMap.binding(of: .undo, in: [.everywhere])?.keys.first ?? ":undo"
    return say("\(words) \(symbols.dot) \(key) undo")
  }
}
