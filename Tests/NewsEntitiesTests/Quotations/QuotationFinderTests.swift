// Quotations and who says them, with the names given by brackets.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct QuotationFinderTests {
  @Test(arguments: [
    ("“We found no violations at all,” [P:Ada Obi] said.", "Ada Obi"),
    (
      "“We found no violations at all,” said the ministry’s envoy, [P:Ada Obi], on Friday.",
      "Ada Obi"
    ),
    ("\"We found no violations at all,\" [P:Ada Obi], the envoy, told reporters.", "Ada Obi"),
    ("[P:Ada Obi] said: “We found no violations at all.”", "Ada Obi"),
    ("According to [P:Ada Obi], “there were no violations at all.”", "Ada Obi"),
    ("\"We found no violations at all,\" the report states.", "the report"),
    (
      "“We found no violations at all,” according to the [O:Interior Ministry].",
      "Ministry of Internal Affairs"
    ),
    ("“We found no violations at all!” police said.", "police"),
    (
      "“We found no violations at all,” said a spokesman for the region.",
      "a spokesman for the region"
    ),
    ("[P:Ada Obi] left. “We found no violations at all,” she said.", "Ada Obi"),
    ("« We found no violations at all, » [P:Ada Obi] said.", "Ada Obi"),
    ("[P:Ada Obi] left. ‘We found no violations,’ she said.", "Ada Obi"),
    ("\" We found no violations at all , \" [P:Ada Obi] said .", "Ada Obi"),
  ])
  func aQuotationHasTheSpeakerOfItsVerb(text: String, speaker: String) {
    #expect(quotations(text).map(\.speaker) == [speaker])
  }

  @Test func aSurnameSpeaksAsTheWholeName() {
    let found = quotations("[P:Ada Obi] came. “The road is closed,” [P:Obi] said.")

    #expect(found == [Quoted(words: "“The road is closed,”", speaker: "Ada Obi")])
  }

  @Test func aSplitQuotationHasOneSpeaker() {
    let found = quotations(
      "“It is late,” said [P:Ada Obi]. “We must go home now.” “Yes,” said [P:Tom].")

    #expect(found.map(\.speaker) == ["Ada Obi", "Ada Obi", "Tom"])
  }

  @Test func aQuotationGoesOnOverParagraphsThatOpenIt() {
    let found = quotations(
      """
      “The road is closed.

      “It will stay closed,” [P:Ada Obi] said.

      He left.
      """)

    #expect(
      found == [
        Quoted(words: "“The road is closed.\n\n“It will stay closed,”", speaker: "Ada Obi")
      ])
  }

  @Test(arguments: [
    "Moscow’s “Bodrost” bathhouse closed.", "The so-called “old bridge” fell.",
    "The workers’ rights and the teachers’ pay.", "It is 5'10\" tall and 3\" wide.",
    "“It was never closed and nobody knows why", "It's the Smiths' house, isn't it?", "“”", "\"",
  ])
  func wordsThatNobodySaysAreNoQuotation(text: String) {
    #expect(quotations(text) == [])
  }

  @Test func longWordsWithoutASpeakerAreQuotedByNobody() {
    let found = quotations("On the wall: “We shall not be moved from this place.”")

    #expect(found.map(\.speaker) == [nil])
  }
}

private struct Quoted: Equatable {
  var words: String
  var speaker: String?
}

extension QuotationFinderTests {
  private func quotations(_ text: String) -> [Quoted] {
    let (text, names) = marked(text)
    let tagging = Reading(text, names: names, title: nil, published: nil).tagging()
    return tagging.spans.filter { $0.kind == .quotation }.map {
      Quoted(words: text.text[scalars: $0.range].string, speaker: $0.speaker?.string)
    }
  }
}
