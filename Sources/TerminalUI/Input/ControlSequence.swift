// `ESC [` sequences: keys with modifiers, the mouse, the focus, pastes.

/// A control sequence as ECMA-48 has it: parameters, then a letter.
struct ControlSequence {
  /// With `ESC [`.
  let length: Int
  private let marker: UInt8
  private let parameters: [Int]
  private let final: UInt8
  /// The three bytes of an X10 mouse report.
  private let trailing: [UInt8]

  /// Returns `nil` if the sequence at the beginning of `bytes` is not whole yet.
  init?(_ bytes: [UInt8]) {
    // The Linux console's F1 to F5 are `ESC [ [ A` to `E`.
    if bytes.count > 2, bytes[2] == UInt8(ascii: "[") {
      guard bytes.count > 3 else { return nil }
      (length, marker, parameters, final, trailing) = (4, bytes[2], [], bytes[3], [])
      return
    }
    guard let end = bytes.dropFirst(2).firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return nil
    }
    let body = bytes[2..<end]
    let isX10 = bytes[end] == UInt8(ascii: "M") && body.isEmpty
    guard !isX10 || bytes.count >= end + 4 else { return nil }
    trailing = isX10 ? Array(bytes[end + 1..<end + 4]) : []
    length = end + 1 + trailing.count
    final = bytes[end]
    marker = body.first.map { $0 >= UInt8(ascii: "<") ? $0 : 0 } ?? 0
    parameters = Self.numbers(in: marker == 0 ? body : body.dropFirst())
  }

  var isPasteStart: Bool { final == UInt8(ascii: "~") && parameters.first == 200 }

  /// What the sequence means, `nil` if nothing that is known.
  var event: Event? {
    switch (marker, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      return mouse
    case (0, UInt8(ascii: "M")): return oldMouse
    case (0, UInt8(ascii: "I")): return .focus(true)
    case (0, UInt8(ascii: "O")): return .focus(false)
    case (UInt8(ascii: "["), UInt8(ascii: "A")...UInt8(ascii: "E")):
      return .key(.function(Int(final - UInt8(ascii: "A")) + 1))
    case (0, _): return key.map(Event.key)
    default: return nil
    }
  }

  private static func numbers(in body: ArraySlice<UInt8>) -> [Int] {
    body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      Int(String(decoding: digits.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
    }
  }

  private func parameter(_ index: Int) -> Int {
    index < parameters.count ? parameters[index] : 0
  }

  // MARK: - Keys

  private var key: Key? {
    let modifiers = Self.modifiers(parameter(1))
    switch final {
    case UInt8(ascii: "~"):
      if parameter(0) == 27 { return Self.key(ofScalar: parameter(2), modifiers) }
      return Self.numberKeys[parameter(0)].map { Key($0, modifiers) }
    case UInt8(ascii: "u"): return Self.key(ofScalar: parameter(0), modifiers)
    case UInt8(ascii: "Z"): return .shiftTab
    default:
      // With a first number above 1 it is a report, such as the cursor's place.
      return parameter(0) > 1 ? nil : Self.letterKeys[final].map { Key($0, modifiers) }
    }
  }

  /// xterm's number: 1, plus 1 for Shift, 2 for Alt, 4 for Control.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: max(0, number - 1)) & 7)
  }

  /// A key named by its scalar, as the kitty protocol and xterm's `modifyOtherKeys` do.
  private static func key(ofScalar value: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch value {
    case 13: return Key(.enter, modifiers)
    case 9: return Key(.tab, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    default:
      guard value >= 0x20, let scalar = Unicode.Scalar(UInt32(clamping: value)) else { return nil }
      return Key(.character(scalar), modifiers.subtracting(.shift))
    }
  }

  static let letterKeys: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numberKeys: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  // MARK: - The mouse

  private var mouse: Event? {
    guard parameters.count == 3 else { return nil }
    return Self.mouse(
      parameters[0], column: parameters[1], row: parameters[2],
      isRelease: final == UInt8(ascii: "m"))
  }

  /// X10's report, from terminals that do not know the newer one.
  private var oldMouse: Event? {
    guard trailing.count == 3 else { return nil }
    let code = Int(trailing[0]) - 32
    return Self.mouse(
      code & 3 == 3 && code < 64 ? code & ~3 : code, column: Int(trailing[1]) - 32,
      row: Int(trailing[2]) - 32, isRelease: code & 3 == 3 && code < 64)
  }

  private static func mouse(_ code: Int, column: Int, row: Int, isRelease: Bool) -> Event? {
    guard let action = action(code, isRelease: isRelease) else { return nil }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return .mouse(
      Mouse(action, at: Position(row: max(0, row - 1), column: max(0, column - 1)), modifiers))
  }

  private static func action(_ code: Int, isRelease: Bool) -> Mouse.Action? {
    let buttons: [Mouse.Button] = [.left, .middle, .right]
    if code & 64 != 0 {
      let wheel: [Mouse.Action] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
      return isRelease ? nil : wheel[code & 3]
    }
    guard code & 3 < 3, code < 64 else { return nil }
    let button = buttons[code & 3]
    return isRelease ? .release(button) : code & 32 != 0 ? .drag(button) : .press(button)
  }
}
