// One form for names that differ in case, accents or spacing alone.
import Foundation

/// The form in which names are compared: lower case, without accents, single spaces.
func foldedKey(_ name: String) -> String {
  let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
  let lower = name.lowercased()
  return singleSpaced(isPlain ? lower : withoutAccents(lower))
}

private func withoutAccents(_ name: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
    switch scalar.value {
    case 0x300...0x36F: continue
    case 0x2018, 0x2019, 0x02BC, 0x02BB: scalars.append("'")
    default: scalars.append(scalar)
    }
  }
  return String(scalars).precomposedStringWithCanonicalMapping
}

private func singleSpaced(_ name: String) -> String {
  name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
