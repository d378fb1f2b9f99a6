// A store with the sample articles, for tests that look at or change it.
import Foundation

/// A store of a test's own, filled with the sample articles.
final class SampleStore {
  let folder: Scratch

  var path: String { folder / "store.sqlite" }

  /// The articles imported once, of which every test gets a copy.
  private static let imported = Result {
    let folder = try Scratch()
    let whole = folder / "imported.sqlite"
    _ = try Binary.run([
      "--store", whole, "import", "--date", "2026-11-20", "--source", "Sample Gazette",
      Binary.samples,
    ])
    _ = try Binary.run(["--store", whole, "backup", folder / "store.sqlite"])
    return folder
  }

  init() throws {
    folder = try Scratch()
    let original = try Self.imported.get() / "store.sqlite"
    try FileManager.default.copyItem(atPath: original, toPath: path)
  }

  /// Arguments for a command on this store.
  func arguments(_ words: String...) -> [String] { ["--store", path] + words }
}
