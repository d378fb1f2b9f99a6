// Adjectives of countries as mentions of the countries, for those who keep entities.
import NewsModel

extension Tagging {
  /// The same with the adjectives and peoples of countries (`Uzbek`, `the French`) as mentions of the
  /// place.
  ///
  /// `Tagger` leaves them `other`, as annotators of names do; under one kind they are one entity with
  /// their country.
  public var withPeoplesAsPlaces: Tagging {
    var tagging = self
    for index in mentions.indices
    where mentions[index].kind == .other && Countries.shared.isName(mentions[index].entity) {
      tagging.mentions[index].kind = .place
    }
    return tagging
  }
}
