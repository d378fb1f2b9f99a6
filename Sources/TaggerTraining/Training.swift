// From corpora to a model file.
import CleanText
import Foundation
import NewsEntities

/// A corpus to train on, and how often each document of it counts.
struct CorpusChoice {
  let file: String
  var copies = 1

  static let standard = [
    CorpusChoice(file: "redocred.tsv"), CorpusChoice(file: "crossner.tsv"),
    CorpusChoice(file: "gum.tsv"), CorpusChoice(file: "uner_ewt_dev.tsv"),
    CorpusChoice(file: "wnut17_train_dev.tsv"), CorpusChoice(file: "gmb_agree.tsv"),
  ]
}

/// Makes a model.
struct Training {
  let folder: String
  var corpora = CorpusChoice.standard
  var options = LearningOptions()
  var minimum = 2
  /// Room in the model's table, in buckets of eight features.
  var buckets = 34_000
  var dropped: Set<FeatureTemplate.Group> = []

  func run(output: String) throws {
    let documents = try corpora.enumerated().flatMap { index, choice in
      try Corpus(path: folder + "/" + choice.file).documents.flatMap { document in
        Array(repeating: LabelledDocument(document, corpus: index), count: choice.copies)
      }
    }
    log("\(documents.count) documents, \(documents.map(\.labels.count).reduce(0, +)) tokens")
    let tables = try LexiconTables(folder: folder, documents: documents)
    let instances = Instances(documents, tables, minimum: minimum, without: dropped)
    log("\(instances.hashes.count) features of \(instances.labels.count) tokens")
    var learner = Learner(featureCount: instances.hashes.count, options)
    learner.learn(instances, sentences: Array(instances.sentences.indices)) { epoch, likelihood in
      log("epoch \(epoch): log-likelihood \(likelihood) a sentence")
    }
    try write(learner, instances, tables, output)
  }

  private func write(
    _ learner: Learner, _ instances: Instances, _ tables: LexiconTables, _ output: String
  ) throws {
    let sizes = learner.weights.map { max(abs($0.max()), abs($0.min())) }.sorted()
    let scale = 127 / sizes[sizes.count - 1 - sizes.count / 20_000]
    log("scale \(scale)")
    let pruned = PrunedWeights(
      learner.weights, hashes: instances.hashes, buckets: buckets, scale: scale)
    log("kept \(pruned.kept) features")
    var writer = ModelWriter()
    writer.add(.words, tables.words)
    writer.add(.phrases, tables.phrases)
    writer.add(.marks, pruned.marks)
    writer.add(.weights, pruned.weights)
    writer.add(.transitions, learner.chain.transitions(scale: scale).numbers)
    writer.add(.voteMarks, [UInt8]())
    writer.add(.voteWeights, [UInt8]())
    writer.add(.voteTransitions, [UInt8]())
    try Data(writer.file()).write(to: URL(filePath: output))
  }
}

/// Tells on standard error how far training is.
func log(_ message: String) {
  let seconds = Int(ProcessInfo.processInfo.systemUptime - started)
  try? FileHandle.standardError.write(contentsOf: Array("[\(seconds) s] \(message)\n".utf8))
}

private let started = ProcessInfo.processInfo.systemUptime
