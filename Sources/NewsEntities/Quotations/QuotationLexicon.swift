// The verbs of speech, and what says something without being a person.

extension Lexicon {
  static let quotationEntries = [
    Entry(
      .saying,
      """
      said says say saying told tells tell stated states stating added adds adding noted notes \
      announced announces announcing explained explains wrote writes tweeted posted claimed claims \
      argued argues insisted insists stressed stresses emphasized emphasizes emphasised warned warns \
      replied replies answered asked asks asking declared declares confirmed confirms admitted admits \
      acknowledged recalled recalls remarked commented concluded concludes continued continues \
      suggested suggests reported reports read reads according vowed pledged promised denied joked \
      quipped shouted cried complained lamented urged reiterated underlined underscored testified \
      predicted observed exclaimed comments comment sums summed points pointed explain warn argue \
      affirmed affirms remarks opined opines recounted recounts confided jokes laughs laughed \
      responded responds reacted thinks believes
      """),
    Entry(
      .document,
      """
      report statement document letter release message text note study survey law decree resolution \
      article post tweet website communique declaration agreement
      """),
  ]
}
