// Trains and scores the model behind NewsEntities' front door.
import Foundation
import NewsEntities

let usage = """
  TaggerTraining train --corpora DIR --out FILE [--epochs N] [--rate R] [--dropout D] [--without GROUP,…]
  TaggerTraining score --model FILE CORPUS.tsv…

  """

let options = Options(Array(CommandLine.arguments.dropFirst()))
switch options.operands.first {
case "train":
  guard let folder = options["corpora"], let output = options["out"] else { fatalError(usage) }
  var training = Training(folder: folder)
  if let names = options["names"] { training.names = names }
  if let epochs = options["epochs"].flatMap({ Int($0) }) { training.options.epochs = epochs }
  if let rate = options["rate"].flatMap({ Float($0) }) { training.options.rate = rate }
  if let dropout = options["dropout"].flatMap({ Double($0) }) { training.options.dropout = dropout }
  if let copies = options["articles"].flatMap({ Int($0) }) { training.articleCopies = copies }
  if let minimum = options["minimum"].flatMap({ Int($0) }) { training.minimum = minimum }
  if let buckets = options["buckets"].flatMap({ Int($0) }) { training.buckets = buckets }
  if let epochs = options["vote-epochs"].flatMap({ Int($0) }) {
    training.voteOptions.epochs = epochs
  }
  if let rate = options["vote-rate"].flatMap({ Float($0) }) { training.voteOptions.rate = rate }
  if let hiding = options["hiding"].flatMap({ Double($0) }) { training.options.hiding = hiding }
  if let boldness = options["boldness"] {
    for (nameClass, part) in zip(NameClass.allCases, boldness.split(separator: ",")) {
      training.boldness[nameClass] = Float(part)
    }
  }
  let groups = (options["without"] ?? "").split(separator: ",")
  training.dropped = Set(groups.compactMap { FeatureTemplate.Group(rawValue: String($0)) })
  if let corpora = options["mix"] {
    training.corpora = corpora.split(separator: ",").map { part in
      let pieces = part.split(separator: "*")
      return CorpusChoice(
        file: pieces[0] + ".tsv", copies: pieces.count > 1 ? Int(pieces[1]) ?? 1 : 1,
        isCasual: pieces[0].hasPrefix("uner"))
    }
  }
  try training.run(output: output)
case "score":
  guard let model = options["model"] else { fatalError(usage) }
  let tagger = try Tagger(model: URL(filePath: model))
  for path in options.operands.dropFirst() {
    let counts = try score(tagger, path: path) { line in
      if options["errors"] != nil { print(line) }
    }
    print(URL(filePath: path).lastPathComponent, describe(counts))
  }
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
