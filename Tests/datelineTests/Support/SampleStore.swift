// A store with the sample articles, for tests that look at or change it.

/// A store of a test's own, filled with the sample articles.
final class SampleStore {
  let folder: Scratch

  var path: String { folder / "store.sqlite" }

  init() throws {
    folder = try Scratch()
    _ = try Binary.run([
      "--store", path, "import", "--date", "2026-11-20", "--source", "Sample Gazette",
      Binary.samples,
    ])
  }

  /// Arguments for a command on this store.
  func arguments(_ words: String...) -> [String] { ["--store", path] + words }
}
