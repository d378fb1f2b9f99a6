// The nearest color that a terminal has.

extension Color {
  /// Returns curses' number for this color where there are `colors`; −1 is the default.
  ///
  /// With eight colors, 8 to 15 are returned as they are: the painter shows them as bold.
  func number(in colors: Capabilities.Colors) -> Int32 {
    switch (self, colors) {
    case (.terminalDefault, _), (_, .none): -1
    case (.palette(let index), .truecolor) where index >= 8:
      // Direct color knows eight of the palette; the rest are xterm's own values.
      Color.direct(Color.xterm[Int(min(index, 15))])
    case (.palette(let index), _): Int32(min(index, 15))
    case (.rgb(let red, let green, let blue), .truecolor): Color.direct((red, green, blue))
    case (.rgb(let red, let green, let blue), .indexed): Color.indexed((red, green, blue))
    case (.rgb(let red, let green, let blue), _): Color.basic((red, green, blue))
    }
  }

  typealias RGB = (red: UInt8, green: UInt8, blue: UInt8)

  /// Numbers below 8 are the palette's, so black and the darkest blues become the eighth.
  private static func direct(_ color: RGB) -> Int32 {
    let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return max(8, number)
  }

  /// The nearest of xterm's 6×6×6 cube and its 24 grays.
  private static func indexed(_ color: RGB) -> Int32 {
    let parts = [color.red, color.green, color.blue].map(nearestLevel)
    let cube: RGB = (levels[parts[0]], levels[parts[1]], levels[parts[2]])
    let mean = (Int(color.red) + Int(color.green) + Int(color.blue)) / 3
    let step = min(23, max(0, (mean - 3) / 10))
    let level = UInt8(8 + 10 * step)
    if distance(color, (level, level, level)) < distance(color, cube) { return Int32(232 + step) }
    return Int32(16 + 36 * parts[0] + 6 * parts[1] + parts[2])
  }

  /// The nearest of the sixteen, by what xterm shows for them.
  private static func basic(_ color: RGB) -> Int32 {
    let numbers = xterm.indices.sorted { distance(color, xterm[$0]) < distance(color, xterm[$1]) }
    return Int32(numbers[0])
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static func nearestLevel(_ value: UInt8) -> Int {
    levels.indices.min { abs(Int(levels[$0]) - Int(value)) < abs(Int(levels[$1]) - Int(value)) }
      ?? 0
  }

  /// A distance weighted for the eye: the redmean (compuphase.com/cmetric.htm).
  private static func distance(_ first: RGB, _ second: RGB) -> Int {
    let mean = (Int(first.red) + Int(second.red)) / 2
    let red = Int(first.red) - Int(second.red)
    let green = Int(first.green) - Int(second.green)
    let blue = Int(first.blue) - Int(second.blue)
    return (((512 + mean) * red * red) >> 8) + 4 * green * green
      + (((767 - mean) * blue * blue) >> 8)
  }

  /// What xterm shows for its sixteen.
  private static let xterm: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
