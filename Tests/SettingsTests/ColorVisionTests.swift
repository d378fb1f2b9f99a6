// Prism as readers see it whose eyes lack one kind of cones.
import Foundation
import Testing

@testable import Settings

@Suite struct ColorVisionTests {
  @Test(arguments: Eye.allCases)
  func prismTellsItsColorsApart(eye: Eye) throws {
    let theme = try Theme(contentsOf: prism)
    let names = ["base05", "base08", "base09", "base0a", "base0b", "base0c", "base0d", "base0e"]
    let seen = try names.map { try eye.sees(#require(theme.palette[$0])) }

    for (index, first) in seen.enumerated() {
      for (other, second) in seen.enumerated().dropFirst(index + 1) {
        let distance = zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
        // Some three times what is just noticed.
        #expect(distance > 0.06, "\(names[index]) and \(names[other])")
      }
    }
  }
}

/// The theme file at the package's top.
private let prism = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/prism.yaml")

/// Ways of seeing color.
enum Eye: CaseIterable {
  case ordinary, protanopia, deuteranopia, tritanopia

  /// How linear RGB looks to this eye: Machado, Oliveira and Fernandes (2009), severity 1.
  private var matrix: [[Double]] {
    switch self {
    case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// Returns the color in Oklab (Ottosson 2020), where distances are what is seen.
  func sees(_ color: ThemeColor) throws -> [Double] {
    guard case .rgb(let red, let green, let blue) = color else { throw NoColor() }
    let linear = [red, green, blue].map { value in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let seen = product(matrix, linear).map { min(1, max(0, $0)) }
    let cones = product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], seen)
    return product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map { cbrt($0) })
  }

  private struct NoColor: Error {}

  private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }
}
