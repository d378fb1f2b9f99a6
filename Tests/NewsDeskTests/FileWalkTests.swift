// Finding files below the paths that a person names.
import Foundation
import Testing

@testable import NewsDesk

@Suite struct FileWalkTests {
  @Test func filesComeInTheOrderOfTheirNames() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "sub/c.txt"] { try folder.write("text", to: name) }

    let found = Array(FileWalk([folder.path]))

    #expect(names(of: found, below: folder) == ["a.txt", "b.txt", "sub/c.txt"])
  }

  @Test func hiddenFilesAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: ".hidden")

    let found = Array(FileWalk([folder.path]))

    #expect(found.isEmpty)
  }

  @Test func aMissingPathIsAFailureThatNamesIt() {
    let found = Array(FileWalk(["/nonexistent/news"]))

    #expect(found == [.failure(path: "/nonexistent/news", .system(ENOENT))])
  }

  @Test func aDeviceIsNoFile() {
    let found = Array(FileWalk(["/dev/null"]))

    #expect(found == [.failure(path: "/dev/null", .notAFile)])
  }

  @Test func aLinkToTheFolderAboveIsNotWalkedForEver() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)

    let found = Array(FileWalk([folder.path]))

    #expect(names(of: found, below: folder) == ["a.txt"])
  }

  @Test func aFileTellsItsSizeAndTheFolderThatWasNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("four", to: "sub/a.txt")

    let found = Array(FileWalk([folder.path]))

    guard case .file(let file)? = found.first else {
      Issue.record("no file was found")
      return
    }
    #expect(file.size == 4)
    #expect(file.folder == folder.path)
  }
}

extension FileWalkTests {
  private func names(of found: [FoundFile], below folder: TemporaryFolder) -> [String] {
    found.map { found in
      switch found {
      case .file(let file): String(file.path.dropFirst(folder.path.count + 1))
      case .failure(let path, _): "failure: \(path)"
      }
    }
  }
}
