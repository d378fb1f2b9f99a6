// The reader and the programs outside: editor, browser, pipes, imports.
import Foundation
import Testing

@Suite struct ReaderAndWorldTests {
  @Test func theNoteIsWrittenInTheReadersEditor() throws {
    let store = try SampleStore()
    let editor = try store.folder.script("editor", "printf 'Written elsewhere' > \"$1\"")
    let reader = try TmuxSession(
      ["--store", store.path], environment: ["EDITOR": editor, "VISUAL": ""])
    try reader.wait(forText: "24 articles")

    try reader.send("F", "C-e")
    try reader.wait(forText: "Written elsewhere")
    try reader.send("Enter")
    try reader.wait(forText: "To follow up")
    try reader.send("Q")
    try reader.wait(forText: "ended:0")

    let agenda = try Binary.run(store.arguments("agenda", "--json")).records
    #expect(agenda.first?["note"] as? String == "Written elsewhere")
  }

  @Test func anArticleIsPipedToACommand() throws {
    let store = try SampleStore()
    let output = store.folder / "piped"
    let reader = try TmuxSession(["--store", store.path])
    try reader.wait(forText: "24 articles")

    try reader.send("|")
    try reader.type("head -n 1 | tee \(output)")
    try reader.send("Enter")
    try reader.wait(forText: "back to Dateline")
    try reader.send("Enter")
    try reader.wait(forText: "24 articles")

    let title = try Binary.run(store.arguments("list", "--limit", "1", "--json")).records
    #expect(
      try String(contentsOfFile: output, encoding: .utf8)
        == (title.first?["title"] as? String ?? "") + "\n")
  }

  @Test func theBrowserGetsTheAddressAsOneArgument() throws {
    let store = try SampleStore()
    let address = "https://news.example/a?b=1&c=$(touch%20x)'d;e"
    let feed = try store.folder.file(
      "feed.xml",
      """
      <rss version="2.0"><channel><title>Feed</title><item><title>The only one of the feed</title>
      <link>\(address.replacing("&", with: "&amp;"))</link>
      <description>Some words about it, long enough to be read.</description></item></channel></rss>
      """)
    _ = try Binary.run(store.arguments("import", "--no-entities", feed))
    let output = store.folder / "opened"
    let browser = try store.folder.script("browser", "printf '%s\n' \"$#\" \"$1\" > '\(output)'")
    let reader = try TmuxSession(["--store", store.path], environment: ["BROWSER": browser])
    try reader.wait(forText: "25 articles")

    try reader.type("/title:only")
    try reader.send("Enter")
    try reader.wait(forText: "1 of 1")
    try reader.send("o")
    try reader.wait(for: "the browser") { _ in FileManager.default.fileExists(atPath: output) }

    #expect(try String(contentsOfFile: output, encoding: .utf8) == "1\n\(address)\n")
  }

  @Test func anImportFromTheReaderCompletesPathsAndShowsWhatCame() throws {
    let folder = try Scratch()
    try FileManager.default.createDirectory(
      atPath: folder / "some news", withIntermediateDirectories: true)
    for file in ["storm-warning-coast.txt", "city-budget-two-votes.txt"] {
      try FileManager.default.copyItem(
        atPath: Binary.samples + "/" + file, toPath: folder / "some news/" + file)
    }
    let reader = try TmuxSession(
      ["--store", folder / "store.sqlite"], environment: ["HOME": folder.path])
    try reader.wait(forText: "Nothing is stored yet")

    try reader.send("i")
    try reader.type("~/so")
    try reader.send("Tab")
    try reader.wait(forText: "import \"~/some news/")
    try reader.send("Enter")

    try reader.wait(forText: "Storm warning")
    try reader.send("r")
    try reader.wait(forText: "unchanged 2")
  }
}

extension Scratch {
  /// Makes a program of the shell, and returns its path.
  fileprivate func script(_ name: String, _ body: String) throws -> String {
    let path = try file(name, "#!/bin/sh\n\(body)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }
}
