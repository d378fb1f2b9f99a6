// From corpora to a model file.
import CleanText
import Foundation
import NewsEntities

/// A corpus to train on, and how often each document of it counts.
struct CorpusChoice {
  let file: String
  var copies = 1
  /// Whether its people write as they speak, so that many names lack their capital.
  var isCasual = false

  static let standard = [
    CorpusChoice(file: "redocred.tsv"), CorpusChoice(file: "crossner.tsv"),
    CorpusChoice(file: "gum.tsv"),
    CorpusChoice(file: "uner_ewt_dev.tsv", copies: 2, isCasual: true),
    CorpusChoice(file: "wnut17_train_dev.tsv"), CorpusChoice(file: "gmb_agree.tsv"),
  ]
}

/// Makes a model.
struct Training {
  let folder: String
  /// The folder of lists of names of our own.
  var names = "Sources/TaggerTraining/Names"
  /// The folder of our own articles, and how often each counts.
  var articles = "Sources/TaggerTraining/Articles"
  var articleCopies = 1
  var corpora = CorpusChoice.standard
  var options = LearningOptions(epochs: 5, hiding: 0.4)
  var voteOptions = LearningOptions(epochs: 3, rate: 0.02, dropout: 0.1)
  var minimum = 3
  /// How much likelier a name of each class is made, in log-odds: some corpora leave organizations
  /// unlabelled, so that what is learned is a little shy.
  var boldness: [NameClass: Float] = [.organization: 0.1]
  /// Room in the model's table, in buckets of eight features.
  var buckets = 34_000
  var dropped: Set<FeatureTemplate.Group> = []

  func run(output: String) throws {
    var documents = try readDocuments()
    log("\(documents.count) documents, \(documents.map(\.labels.count).reduce(0, +)) tokens")
    let tables = try LexiconTables(folder: folder, names: names, documents: documents)
    documents += try recasedDocuments(tables)
    let instances = Instances(documents, tables, minimum: minimum, without: dropped)
    log("\(instances.hashes.count) features of \(instances.labels.count) tokens")
    let all = Array(instances.sentences.indices)
    let first = learned(instances, all, "first reading")
    let (votes, halves) =
      voteOptions.epochs == 0
      ? (Instances(shared: 1, minimum: 1) { _ in }, [])
      : voteInstances(documents, instances, tables)
    log("\(votes.hashes.count) features of the second reading")
    var second = Learner(featureCount: votes.hashes.count, voteOptions, chain: first.chain)
    second.learn(votes, sentences: Array(votes.sentences.indices)) { epoch, likelihood in
      log("second reading, epoch \(epoch): log-likelihood \(likelihood) a sentence")
    }
    try write(first.mean(with: halves), instances, second, votes, tables, output)
  }

  /// The documents of all corpora, with their copies.
  private func readDocuments() throws -> [LabelledDocument] {
    var documents: [LabelledDocument] = []
    var number = 0
    for (corpus, choice) in corpora.enumerated() {
      for document in try Corpus(path: folder + "/" + choice.file).documents {
        let labelled = LabelledDocument(document, corpus: corpus, number: number)
        documents.append(contentsOf: repeatElement(labelled, count: choice.copies))
        number += 1
      }
    }
    for article in try AnnotatedArticles(folder: articles).articles {
      let labelled = LabelledDocument(
        text: article.text, names: article.names, corpus: corpora.count, number: number)
      documents.append(contentsOf: repeatElement(labelled, count: articleCopies))
      number += 1
    }
    return documents
  }

  /// Some documents of the corpora once more, in lower case and in capitals; after all others, so
  /// that none of it counts where the usual case of words is told.
  private func recasedDocuments(_ tables: LexiconTables) throws -> [LabelledDocument] {
    var documents: [LabelledDocument] = []
    var number = 0
    for (corpus, choice) in corpora.enumerated() {
      for document in try Corpus(path: folder + "/" + choice.file).documents {
        for recasing in Recasing.allCases
        where recasing.applies(to: number, isCasual: choice.isCasual) {
          var labelled = LabelledDocument(
            recasing.rewrite(document), corpus: corpus, number: number)
          labelled.forgetUnlikelyNames(tables)
          documents.append(labelled)
        }
        number += 1
      }
    }
    return documents
  }

  func learned(
    _ instances: borrowing Instances, _ sentences: [Int], _ name: String
  ) -> Learner {
    var learner = Learner(featureCount: instances.hashes.count, options)
    learner.learn(instances, sentences: sentences) { epoch, likelihood in
      log("\(name), epoch \(epoch): log-likelihood \(likelihood) a sentence")
    }
    return learner
  }

  private func write(
    _ first: Learner, _ instances: borrowing Instances, _ second: Learner,
    _ votes: borrowing Instances, _ tables: LexiconTables, _ output: String
  ) throws {
    let sizes = first.weights.map { max(abs($0.max()), abs($0.min())) }.sorted()
    let scale = 127 / sizes[sizes.count - 1 - sizes.count / 20_000]
    let pruned = PrunedWeights(
      first.weights, hashes: instances.hashes, counts: instances.counts(), buckets: buckets,
      scale: scale)
    let prunedVotes = PrunedWeights(
      second.weights, hashes: votes.hashes, counts: votes.counts(),
      buckets: votes.hashes.count / 4 + 1, scale: scale)
    log("scale \(scale), kept \(pruned.kept) and \(prunedVotes.kept) features")
    var writer = ModelWriter()
    writer.add(.words, tables.words)
    writer.add(.phrases, tables.phrases)
    writer.add(.marks, pruned.marks)
    writer.add(.weights, pruned.weights)
    writer.add(.transitions, first.chain.transitions(scale: scale).numbers)
    writer.add(.voteMarks, prunedVotes.marks)
    writer.add(.voteWeights, prunedVotes.weights)
    writer.add(
      .voteTransitions, second.chain.emboldened(boldness).transitions(scale: scale).numbers)
    writer.add(.scale, [scale.bitPattern])
    try Data(writer.file()).write(to: URL(filePath: output))
  }
}

/// Tells on standard error how far training is.
func log(_ message: String) {
  let seconds = Int(ProcessInfo.processInfo.systemUptime - started)
  try? FileHandle.standardError.write(contentsOf: Array("[\(seconds) s] \(message)\n".utf8))
}

private let started = ProcessInfo.processInfo.systemUptime
