// A toy corpus, trained from end to end.
import CleanText
import Foundation
import NewsEntities
import Testing

@testable import TaggerTraining

struct TrainingTests {
  @Test func aToyModelLearnsAndIsTheSameEachTime() throws {
    try withToyCorpus { folder in
      try training(folder).run(output: folder + "/one.model")
      try training(folder).run(output: folder + "/two.model")

      let (one, two) = (
        try Data(contentsOf: URL(filePath: folder + "/one.model")),
        try Data(contentsOf: URL(filePath: folder + "/two.model"))
      )
      #expect(one == two)

      let tagger = try Tagger(model: URL(filePath: folder + "/one.model"))
      let tagging = tagger.tag(
        "Then Oren Kade went to Lake Umber with friends .", title: nil, published: nil,
        language: nil)
      let names = tagging.mentions.map { "\($0.kind) \($0.entity)" }
      #expect(names == ["person Oren Kade", "place Lake Umber"])
    }
  }

  @Test func corporaAreRenderedAsTheyAreScored() throws {
    let sentence: Corpus.Sentence = [
      ("Mira", "B-PER"), ("Solen", "I-PER"), ("left", "O"), ("Avel", "B-LOC"), ("Bank", "B-ORG"),
    ]

    let (text, names) = Corpus.render([sentence, sentence])

    #expect(text == "Mira Solen left Avel Bank Mira Solen left Avel Bank ")
    #expect(
      names.prefix(3).map { "\($0.nameClass.tag) \($0.start) \($0.end)" }
        == ["PER 0 10", "LOC 16 20", "ORG 21 25"])
  }

  @Test func articlesOfOurOwnAreReadWithTheirMarks() throws {
    let file = """
      = [ORG Avel Bank] Opens
      [PER Mira Sølen] left [LOC Avel] [sic].

      = Rain
      It rained.
      """

    let articles = AnnotatedArticles(file).articles

    let first = try #require(articles.first)
    #expect(articles.count == 2)
    #expect(first.text == "Avel Bank Opens\n\nMira Sølen left Avel [sic].\n")
    #expect(
      first.names.map { "\($0.nameClass.tag) \($0.start) \($0.end)" }
        == ["ORG 0 9", "PER 17 27", "LOC 33 37"])
  }

  @Test func labelsFollowOurOwnTokens() {
    let sentence: Corpus.Sentence = [
      ("The", "B-ORG"), ("Eye-Bank", "I-ORG"), ("of", "I-ORG"), ("Avel", "I-ORG"), (".", "O"),
    ]

    let document = LabelledDocument([sentence], corpus: 0)

    let labels = document.labels.map(Int.init)
    #expect(labels == [0] + Label.labels(.organization, count: 5) + [0])
  }
}

extension TrainingTests {
  private func training(_ folder: String) -> Training {
    var training = Training(folder: folder)
    training.names = folder
    training.articles = folder + "/articles"
    training.corpora = [CorpusChoice(file: "toy.tsv")]
    training.minimum = 1
    training.buckets = 600
    training.options.epochs = 12
    training.options.rate = 0.1
    return training
  }

  private func withToyCorpus(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "dateline-training-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "toy.tsv": toyCorpus, "word-clusters.tsv": "went\t1\t2\t3\t4\n",
      "gazetteer.tsv": "CITY\tPort Avel\nFN\tMira\n", "organizations.txt": "# ours\nAvel Bank\n",
      "given-names.txt": "Oren; Lia\n", "surnames.txt": "Solen; Rusk\n",
      "articles/ours.txt": "= [PER Tam Venn] in [LOC Port Dorin]\nThen [PER Kade] went too.\n",
    ]
    try FileManager.default.createDirectory(
      at: folder.appending(path: "articles"), withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try body(folder.path)
  }

  private var toyCorpus: String {
    let people = [["Mira", "Solen"], ["Oren", "Kade"], ["Lia", "Venn"], ["Tam", "Rusk"]]
    let places = [["Port", "Avel"], ["Lake", "Dorin"], ["Port", "Silo"], ["Lake", "Umber"]]
    var lines: [String] = []
    for round in 0..<24 {
      if round % 4 == 0 { lines.append("-DOCSTART-\tO\n") }
      let (person, place) = (people[round % 4], places[round / 4 % 4])
      lines.append(
        """
        Then\tO
        \(person[0])\tB-PER
        \(person[1])\tI-PER
        went\tO
        to\tO
        \(place[0])\tB-LOC
        \(place[1])\tI-LOC
        with\tO
        friends\tO
        .\tO

        """)
    }
    return lines.joined(separator: "\n")
  }
}
