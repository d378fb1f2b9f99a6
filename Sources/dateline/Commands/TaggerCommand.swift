// `dateline tagger`: lines of JSON with texts in, lines with what they name out, no store.
import CleanText
import Foundation
import NewsEntities
import NewsModel
import Synchronization

/// Tags texts as they come.
let taggerCommand = Command(
  name: "tagger", summary: "tags the texts on standard input, and stores nothing", operands: "",
  options: [.flag("jsonl", "one JSON object a line, in and out")],
  example: "dateline tagger --jsonl < texts.jsonl",
  discussion: """
    A line in: {"id","text","published"?}; a line out: {"id","mentions":[…]}, in the same order.
    Offsets count Unicode scalars of the text as received.
    """
) { invocation in
  guard invocation.operands.isEmpty else {
    throw CommandFailure.usage("tagger reads standard input, and takes no file")
  }
  let tagger = try openTagger()
  var lines = LineBatches()
  var areAllWhole = true
  while let batch = lines.next() {
    for answer in answers(to: batch, by: tagger) {
      write(answer.bytes)
      for failure in answer.failures {
        printError("dateline: standard input, line \(failure.line): \(failure.message)")
        areAllWhole = false
      }
    }
  }
  return areAllWhole ? .done : .partial
}

/// Opens the entity model among the program's resources.
func openTagger() throws -> Tagger {
  guard
    let model = Places.resource(
      "english.model", sourcePath: "Sources/NewsEntities/Model/english.model")
  else {
    throw CommandFailure(message: "the entity model (english.model) is missing", status: .partial)
  }
  do {
    return try Tagger(model: model)
  } catch let error as TaggerError {
    throw CommandFailure(message: words(for: error), status: .partial)
  }
}

/// What is said of a model that cannot be used.
func words(for error: TaggerError) -> String {
  switch error {
  case .unreadable(let path, let code):
    "the entity model \(path) cannot be read: \(String(cString: strerror(code)))"
  case .notAModel(let path): "\(path) is no entity model, or is damaged"
  case .unknownVersion(let path, let version):
    "\(path) is an entity model of version \(version), which this program does not know"
  }
}

/// What is printed for some lines.
private struct Answer: Sendable {
  var bytes: [UInt8] = []
  var failures: [(line: Int, message: String)] = []
}

/// Tags a batch of lines on all cores; the answers are in the lines' order.
private func answers(to batch: LineBatch, by tagger: Tagger) -> [Answer] {
  let parts = batch.parts(atMost: ProcessInfo.processInfo.activeProcessorCount * 4)
  let answers = Mutex([Int: Answer]())
  DispatchQueue.concurrentPerform(iterations: parts.count) { index in
    let answer = answer(to: parts[index], of: batch, by: tagger)
    answers.withLock { $0[index] = answer }
  }
  return answers.withLock { answers in parts.indices.compactMap { answers[$0] } }
}

/// Tags some lines of a batch, one after the other.
private func answer(to part: Range<Int>, of batch: LineBatch, by tagger: Tagger) -> Answer {
  var answer = Answer()
  var writer = JSONWriter()
  for index in part {
    let line = batch.bytes[batch.lines[index]]
    if line.allSatisfy({ $0 <= 0x20 }) { continue }
    do {
      let request = try TaggerRequest(line)
      request.write(request.tag(by: tagger), to: &writer)
      answer.bytes.append(contentsOf: writer.take())
      answer.bytes.append(0x0A)
    } catch {
      answer.failures.append((batch.firstLine + index, error.message))
    }
  }
  return answer
}
