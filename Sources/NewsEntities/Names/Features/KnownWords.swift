// What is known of words and phrases beforehand: clusters, usual case, lists of names.

/// What a model file knows of one word.
package struct KnownWord: Equatable, Sendable {
  /// Coarse to fine, from 1; at most 64, 256, 1,000 and 2,047; 0 is unknown.
  package var clusters: SIMD4<UInt16>
  package var casing: Casing

  package init(clusters: SIMD4<UInt16>, casing: Casing) {
    (self.clusters, self.casing) = (clusters, casing)
  }

  /// As many bits as a word's entry holds; the rest of its 64 is fingerprint.
  package static let entryBits: UInt64 = 39
}

extension KnownWord {
  /// The word's entry without its fingerprint.
  package var packed: UInt64 {
    UInt64(clusters[0]) | UInt64(clusters[1]) << 7 | UInt64(clusters[2]) << 16
      | UInt64(clusters[3]) << 26 | casing.rawValue << 37
  }

  @inline(__always)
  package init(packed: UInt64) {
    clusters = SIMD4(
      UInt16(packed & 0x7F), UInt16(packed >> 7 & 0x1FF), UInt16(packed >> 16 & 0x3FF),
      UInt16(packed >> 26 & 0x7FF))
    casing = Casing(rawValue: packed >> 37 & 3) ?? .unknown
  }
}

/// Kinds of the lists of names and words, and marks made of them.
package enum Gazetteer {
  /// A list, as the corpora's `gazetteer.tsv` names it; the order is that of the bits.
  package enum List: Int, CaseIterable, Sendable {
    case country, demonym, geography, region, city
    case firstName, surname, particle, title
    case organization, organizationWord, placeWord, dateWord
    /// Organizations of our own list, of which few are other things too.
    case wellKnownOrganization

    package var bit: UInt32 { 1 << UInt32(rawValue) }
  }

  /// More follows: the phrase begins a longer one.
  package static let prefix: UInt32 = 1 << 14
  /// As many bits as a phrase's entry holds; the rest of its 32 is fingerprint.
  package static let entryBits: UInt32 = 15

  /// The bits of a token that begins, or goes on in, a phrase of several words.
  static func marks(ofPhrase lists: UInt32, isFirst: Bool) -> UInt32 {
    var marks: UInt32 = 0
    let places = List.geography.bit | List.region.bit | List.city.bit
    if lists & places != 0 { marks |= isFirst ? 1 << 15 : 1 << 16 }
    if lists & List.organization.bit != 0 { marks |= isFirst ? 1 << 17 : 1 << 18 }
    if lists & List.country.bit != 0 { marks |= isFirst ? 1 << 19 : 1 << 20 }
    if lists & List.demonym.bit != 0 { marks |= isFirst ? 1 << 21 : 1 << 22 }
    if lists & List.wellKnownOrganization.bit != 0 { marks |= isFirst ? 1 << 23 : 1 << 24 }
    return marks
  }

  /// The hash of a phrase with one more word.
  @inline(__always)
  package static func extend(_ phrase: UInt64, by word: UInt64) -> UInt64 {
    mixed(phrase &* 3 &+ word)
  }
}
