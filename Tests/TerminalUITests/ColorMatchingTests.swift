// The nearest color that a terminal has, by curses' numbers.
import Testing

@testable import TerminalUI

@Suite struct ColorMatchingTests {
  @Test(arguments: [
    (Color.rgb(0x12, 0x34, 0x56), 0x123456), (.rgb(255, 255, 255), 0xFFFFFF),
    // Black must not become the palette's own, which may be anything.
    (.rgb(0, 0, 0), 8), (.palette(3), 3), (.palette(9), 0xFF0000), (.terminalDefault, -1),
  ])
  func directColorIsExact(color: Color, number: Int) {
    #expect(color.number(in: .truecolor) == Int32(number))
  }

  @Test(arguments: [
    (Color.rgb(255, 0, 0), 196), (.rgb(0, 0, 0), 16), (.rgb(128, 128, 128), 244),
    (.rgb(26, 23, 18), 233), (.rgb(95, 135, 175), 67), (.palette(12), 12),
  ])
  func indexedColorsAreTheNearestOfCubeAndGrays(color: Color, number: Int) {
    #expect(color.number(in: .indexed) == Int32(number))
  }

  @Test(arguments: [
    (Color.rgb(250, 5, 5), 9), (.rgb(200, 0, 0), 1), (.rgb(10, 10, 10), 0),
    (.rgb(245, 245, 245), 15), (.palette(12), 12),
  ])
  func fewColorsAreTheNearestOfTheSixteen(color: Color, number: Int) {
    #expect(color.number(in: .sixteen) == Int32(number))
    #expect(color.number(in: .eight) == Int32(number))
  }

  @Test func noColorIsTheDefault() {
    #expect(Color.rgb(1, 2, 3).number(in: .none) == -1)
    #expect(Color.palette(1).number(in: .none) == -1)
  }
}
