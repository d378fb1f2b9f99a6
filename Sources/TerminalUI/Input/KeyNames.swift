// Keys as people write them in a configuration, and as hints show them.

extension Key {
  /// Reads a key's name, as in `j`, `G`, `^F`, `ctrl-f`, `alt-x`, `shift-tab`, `pgdn`, `f5`,
  /// `space`, `⏎`; `nil` if there is no such key.
  public init?(named name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (modifier, after) = Self.modifier(of: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    guard let key = Self.unmodified(rest, held: modifiers) else { return nil }
    self = key
  }

  /// The name that `init(named:)` reads back: `j`, `ctrl-f`, `shift-tab`, `pgdn`.
  public var name: String {
    prefix(control: "ctrl-", alt: "alt-", shift: "shift-") + codeName(Self.names)
  }

  /// The short form for hints and help: `j`, `^F`, `⇧⇥`, `⏎`; ASCII alone if `ascii` asks so.
  public func label(ascii: Bool = false) -> String {
    if self == .shiftTab { return ascii ? "S-Tab" : "⇧⇥" }
    var key = self
    if modifiers.contains(.control), case .character(let scalar) = code {
      key.code = .character(scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar)
    }
    return key.prefix(control: "^", alt: "M-", shift: "S-")
      + key.codeName(ascii ? Self.asciiLabels : Self.labels, functions: "F")
  }

  private func prefix(control: String, alt: String, shift: String) -> String {
    (modifiers.contains(.control) ? control : "") + (modifiers.contains(.alt) ? alt : "")
      + (modifiers.contains(.shift) ? shift : "")
  }

  private func codeName(_ names: [Code: String], functions: String = "f") -> String {
    if let name = names[code] { return name }
    return switch code {
    case .character(let scalar): String(scalar)
    case .function(let number): "\(functions)\(number)"
    default: ""
    }
  }

  /// Splits a modifier's spelling off the beginning, if more follows it.
  private static func modifier(of name: Substring) -> (Modifiers, Substring)? {
    for (spelling, modifier) in modifierSpellings {
      guard name.count > spelling.count else { continue }
      let head = name.prefix(spelling.count)
      let matches = spelling.count > 2 ? head.lowercased() == spelling : head == spelling
      if matches { return (modifier, name.dropFirst(spelling.count)) }
    }
    return nil
  }

  private static func unmodified(_ name: Substring, held modifiers: Modifiers) -> Key? {
    let scalars = name.unicodeScalars
    if let scalar = scalars.first, scalars.count == 1, codes[String(name)] == nil {
      guard scalar.value > 0x20, scalar.value != 0x7F else { return nil }
      let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let character = modifiers.contains(.control) ? lowered : scalar
      return Key(.character(character), modifiers.subtracting(.shift))
    }
    if let code = codes[name.lowercased()] { return Key(code, modifiers) }
    guard name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()),
      (1...24).contains(number)
    else { return nil }
    return Key(.function(number), modifiers)
  }

  private static let modifierSpellings: [(String, Modifiers)] = [
    ("ctrl-", .control), ("ctrl+", .control), ("control-", .control), ("^", .control),
    ("C-", .control), ("alt-", .alt), ("alt+", .alt), ("meta-", .alt), ("M-", .alt), ("A-", .alt),
    ("shift-", .shift), ("shift+", .shift), ("S-", .shift), ("⇧", .shift),
  ]

  private static let names: [Code: String] = [
    .enter: "enter", .tab: "tab", .escape: "esc", .backspace: "backspace", .delete: "del",
    .insert: "ins", .up: "up", .down: "down", .left: "left", .right: "right", .home: "home",
    .end: "end", .pageUp: "pgup", .pageDown: "pgdn", .character(" "): "space",
  ]

  private static let asciiLabels: [Code: String] = [
    .enter: "Enter", .tab: "Tab", .escape: "Esc", .backspace: "Backspace", .delete: "Del",
    .insert: "Ins", .up: "Up", .down: "Down", .left: "Left", .right: "Right", .home: "Home",
    .end: "End", .pageUp: "PgUp", .pageDown: "PgDn", .character(" "): "Space",
  ]

  private static let labels = asciiLabels.merging([
    .enter: "⏎", .tab: "⇥", .backspace: "⌫", .up: "↑", .down: "↓", .left: "←", .right: "→",
  ]) { _, symbol in symbol }

  /// Every spelling that names a key without a character of its own.
  private static let codes: [String: Code] = {
    var codes: [String: Code] = [
      "return": .enter, "cr": .enter, "escape": .escape, "bs": .backspace, "delete": .delete,
      "insert": .insert, "pageup": .pageUp, "pagedown": .pageDown,
    ]
    for table in [names, asciiLabels, labels] {
      for (code, name) in table { codes[name.lowercased()] = code }
    }
    return codes
  }()
}
