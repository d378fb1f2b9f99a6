// `dateline tagger` as a script sees it: a line out for each line in, in order.
import Foundation
import Testing

@Suite struct TaggerCommandTests {
  @Test func eachLineIsAnsweredInOrderWithItsIdentifierAsItWasWritten() throws {
    let outcome = try Binary.run(
      ["tagger", "--jsonl"],
      input: """
        {"id":"b","text":"Rain fell."}
        {"id":7,"text":""}

        {"id":null,"text":"It stopped."}

        """)

    #expect(
      outcome.output == """
        {"id":"b","mentions":[]}
        {"id":7,"mentions":[]}
        {"id":null,"mentions":[]}

        """)
    #expect(outcome.status == 0)
  }

  @Test func offsetsCountUnicodeScalarsOfTheTextAsReceived() throws {
    let text =
      "\u{1F1F1}\u{1F1FB} e\u{301}té : President Emmanuel Macron met Angela Merkel in Paris."

    let mentions = try tag(["id": "1", "text": text])

    let scalars = Array(text.unicodeScalars)
    for mention in mentions {
      let start = try #require(mention["start"] as? Int)
      let end = try #require(mention["end"] as? Int)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<end])
      #expect(mention["text"] as? String == String(words))
    }
    let people = mentions.filter { $0["kind"] as? String == "person" }
    #expect(people.map { $0["text"] as? String } == ["Emmanuel Macron", "Angela Merkel"])
  }

  @Test func aDateIsReadFromTheDayOfPublication() throws {
    let request = ["text": "The court sits on Friday.", "published": "2026-03-04"]

    let dates = try tag(request).filter { $0["kind"] as? String == "date" }

    #expect(dates.map { $0["value"] as? String } == ["2026-02-27"])
  }

  @Test func aLineThatIsNoRequestIsNamedAndTheOthersAreAnswered() throws {
    let outcome = try Binary.run(
      ["tagger", "--jsonl"],
      input: """
        {"id":1,"text":"Rain fell."}
        {"id":2}
        not JSON
        {"id":4,"text":"It stopped."}

        """)

    #expect(outcome.output == "{\"id\":1,\"mentions\":[]}\n{\"id\":4,\"mentions\":[]}\n")
    #expect(
      outcome.errors.split(separator: "\n").map { $0.prefix(40) } == [
        "dateline: standard input, line 2: no \"te", "dateline: standard input, line 3: no JSO",
      ])
    #expect(outcome.status == 1)
  }

  @Test func aFileAsOperandIsWrongUsage() throws {
    let outcome = try Binary.run(["tagger", "texts.jsonl"])

    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }
}

extension TaggerCommandTests {
  private func tag(_ request: [String: String]) throws -> [[String: Any]] {
    let line = try JSONEncoder().encode(request)
    let outcome = try Binary.run(
      ["tagger", "--jsonl"], input: String(decoding: line, as: UTF8.self) + "\n")
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return (answer as? [String: Any])?["mentions"] as? [[String: Any]] ?? []
  }
}
