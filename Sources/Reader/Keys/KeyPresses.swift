// From keys to commands: counts, sequences, and text for whatever is being typed.
import CleanText
import TerminalUI

extension Model {
  /// Takes a key: as part of a count or a sequence, as a command, or as text.
  mutating func press(_ key: Key) -> [Effect] {
    if notice?.isError ?? false { notice = nil }
    if case .linkHints? = layers.last, input.takeDigit(key) { return openHintedLink() }
    let takesText = layers.last?.takesText ?? false
    if !takesText, input.takeDigit(key) { return [] }
    input.keys.append(key)
    switch keyMap.match(input.keys, in: contexts) {
    case .command(let command):
      let count = input.count
      input.clear()
      return perform(command, count: count)
    case .prefix:
      input.number += 1
      return preferences.whichKeyDelay.map { delay in
        [.wait(milliseconds: delay, .whichKey(number: input.number))]
      } ?? []
    case .none:
      defer { input.clear() }
      return takesText ? type(input.keys) : refuse(input.keys)
    }
  }

  /// Text that was pasted is typed, and never taken as commands.
  mutating func paste(_ text: SafeText) -> [Effect] {
    guard layers.last?.takesText ?? false else {
      return fail("Pasted text has no place here · press / or : first")
    }
    return type(text)
  }

  private mutating func type(_ keys: [Key]) -> [Effect] {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: keys.compactMap(\.typed))
    return scalars.isEmpty ? [] : type(SafeText(String(scalars)))
  }

  private mutating func type(_ text: SafeText) -> [Effect] {
    switch layers.last {
    case .prompt: return typeInPrompt(text)
    case .picker: return typeInPicker(text)
    case .form: return typeInForm(text)
    default: return []
    }
  }

  private mutating func refuse(_ keys: [Key]) -> [Effect] {
    let label = keys.map { $0.label(ascii: symbols.isASCII) }.joined(separator: " ")
    let help = keyMap.binding(of: .help, in: contexts)?.keys.first ?? ":help"
    return say("\(label) does nothing here \(symbols.dot) \(help) every key")
  }
}
