// Holds the code to the plan: which module may import which, and what may stand at the top level.
import Foundation
import Testing

/// What each module may import of ours and of C; executables may import any.
private let allowed: [String: Set<String>] = [
  "CleanText": [],
  "NewsModel": ["CleanText"],
  "NewsParsing": ["NewsModel", "CleanText", "CUchardet", "CCLD2"],
  "NewsEntities": ["NewsModel", "CleanText"],
  "NewsStorage": ["NewsModel", "CleanText", "CSQLite"],
  "NewsDesk": ["NewsParsing", "NewsEntities", "NewsStorage", "NewsModel", "CleanText"],
  "Settings": ["CYAML"],
  "TextLayout": ["CleanText", "CICU"],
  "TerminalUI": ["CleanText", "CNcurses"],
  "Reader": ["TerminalUI", "TextLayout", "Settings", "NewsModel", "CleanText"],
]
private let executables: Set<String> = ["dateline", "TaggerTraining", "Benchmarks"]
private let everywhere: Set<String> = ["Foundation", "Glibc", "Synchronization"]

@Suite struct ImportRulesTests {
  @Test func everyModuleImportsOnlyWhatThePlanAllows() throws {
    var strangers: [String] = []

    for (module, permitted) in allowed {
      for file in try swiftFiles(in: "Sources/\(module)") {
        for name in try imports(of: file) where !permitted.union(everywhere).contains(name) {
          strangers.append("\(file.lastPathComponent) in \(module) imports \(name)")
        }
      }
    }

    #expect(strangers.isEmpty)
  }

  @Test func everySourceFolderIsInThePlan() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey])

    let names = folders.filter(\.hasDirectoryPath).map(\.lastPathComponent)
    let unknown = names.filter { name in
      allowed[name] == nil && !executables.contains(name) && !name.hasPrefix("C")
    }

    #expect(unknown.isEmpty)
  }

  @Test func theTopLevelHoldsNothingElse() throws {
    let expected: Set<String> = [
      "Package.swift", "Sources", "Tests", "Themes", "README.md", "Makefile", "LICENSE",
    ]

    let found = try FileManager.default.contentsOfDirectory(atPath: root.path())

    #expect(Set(found.filter { !$0.hasPrefix(".") }) == expected)
  }

  @Test func cLibrariesAreNamedByOneModuleEach() throws {
    var users: [String: Set<String>] = [:]

    for module in allowed.keys {
      for file in try swiftFiles(in: "Sources/\(module)") {
        for name in try imports(of: file) where isCLibrary(name) {
          users[name, default: []].insert(module)
        }
      }
    }

    #expect(users.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test func everyFileSaysInItsFirstLineWhatItIsFor() throws {
    var silent: [String] = []

    for file in try swiftFiles(in: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      if !text.hasPrefix("//") { silent.append(file.lastPathComponent) }
    }

    #expect(silent.isEmpty)
  }
}

extension ImportRulesTests {
  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  private func isCLibrary(_ name: String) -> Bool {
    name.hasPrefix("C") && name.dropFirst().first?.isUppercase == true && name != "CleanText"
  }

  private func swiftFiles(in folder: String) throws -> [URL] {
    let start = root.appending(path: folder)
    let names = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    return (names?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  private func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      if ["public", "internal", "private", "package"].contains(words.first) {
        words.removeFirst()
      }
      guard words.count >= 2, words[0] == "import" else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "let", "typealias"]
      let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return name.split(separator: ".").first.map(String.init)
    }
  }
}
