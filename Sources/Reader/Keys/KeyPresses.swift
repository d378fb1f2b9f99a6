// From keys to commands: counts, sequences, and text for whatever is being typed.
import CleanText
import TerminalUI

extension Model {
  /// Takes a key: as part of a count or a sequence, as a command, or as text.
  mutating func press(_ key: Key) -> [Effect] {
    catchUp(before: key) + take(key)
  }

  /// The article pane follows the list before anything but another move is done.
  private mutating func catchUp(before key: Key) -> [Effect] {
    guard followPause?.isDue ?? false else { return [] }
    if case .command(let command) = keyMap.match(input.keys + [key], in: contexts),
      command.isMove
    {
      return []
    }
    return catchUp()
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if mustWait(for: key) {
      heldKeys.append(key)
      return []
    }
    if notice?.isError ?? false { notice = nil }
    if case .linkHints? = layers.last, input.takeDigit(key) { return openHintedLink() }
    let takesText = layers.last?.takesText ?? false
    if !takesText, input.takeDigit(key) { return [] }
    input.keys.append(key)
    switch keyMap.match(input.keys, in: contexts) {
    case .command(let command):
      let count = input.count
      input.clear()
      let (depth, said) = (layers.count, notice?.number)
      defer {
        // Another page has other hints; what was said of the one before makes room for them.
        if layers.count != depth, notice?.number == said { notice = nil }
      }
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

  // MARK: - Typing ahead

  /// Whether the key is meant for an article that is still being read from the store.
  ///
  /// Whoever types ahead means the article that comes, never the one that is still shown.
  private func mustWait(for key: Key) -> Bool {
    guard awaitedArticle != nil else { return false }
    let match = keyMap.match(input.keys + [key], in: contexts)
    if case .command(let command) = match, [.quit, .cancel, .redraw, .suspend].contains(command) {
      return false
    }
    if !heldKeys.isEmpty { return true }
    guard layers.isEmpty else { return false }
    if focus == .article || focus == .entities { return true }
    guard case .command(let command) = match else { return false }
    return [.followUpForm, .pipe, .nextMention, .previousMention, .openLink, .entities, .paneRight]
      .contains(command)
  }

  /// Takes the keys that were typed ahead, now that their article is there.
  mutating func pressHeldKeys() -> [Effect] {
    var effects: [Effect] = []
    while awaitedArticle == nil, !heldKeys.isEmpty {
      let keys = heldKeys
      heldKeys = []
      for (index, key) in keys.enumerated() {
        guard awaitedArticle == nil else {
          heldKeys = Array(keys[index...]) + heldKeys
          break
        }
        effects += press(key)
      }
    }
    return effects
  }

  // MARK: - Text

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
