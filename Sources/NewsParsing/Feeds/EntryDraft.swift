// What has been read of one entry so far.
import CleanText
import NewsModel

/// A value and how much its element is to be believed.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = 0

  /// Takes a value unless one of a higher rank, or of the same, is there.
  mutating func offer(_ value: Value, rank: Int) {
    if rank > self.rank { (self.value, self.rank) = (value, rank) }
  }
}

/// An entry whose elements are coming in.
struct EntryDraft {
  var title = Ranked<FeedText>()
  var content = Ranked<FeedText>()
  var summary = Ranked<FeedText>()
  var guid = Ranked<SafeText>()
  /// Whether the GUID is said not to be an address.
  var guidIsNoLink = false
  var link = FeedLink()
  var published = Ranked<Timestamp>()
  var updated = Ranked<Timestamp>()
  var authors: (rank: Int, names: [SafeText]) = (0, [])
  var tags: [SafeText] = []
  var section: SafeText?
  var language: SafeText?
  /// Against which relative addresses of the entry are resolved.
  var base: String?

  /// How many bytes its long texts have.
  var byteCount: Int {
    [title, content, summary].reduce(0) { $0 + ($1.value?.bytes.count ?? 0) }
  }

  /// Adds an author; those of a lower rank are forgotten, the same one is not added twice.
  mutating func addAuthor(_ name: SafeText, rank: Int) {
    if rank > authors.rank { authors = (rank, []) }
    if rank == authors.rank, authors.names.count < Self.mostNames, !authors.names.contains(name) {
      authors.names.append(name)
    }
  }

  mutating func addTag(_ tag: SafeText) {
    guard !tag.isEmpty, tags.count < Self.mostNames, !tags.contains(tag) else { return }
    tags.append(tag)
  }

  /// So many authors or tags that more are noise; comparing each with each stays cheap.
  private static let mostNames = 200
}

/// The addresses that an entry gives for itself, best first.
struct FeedLink {
  /// Where FeedBurner's redirections lead.
  var original: SafeText?
  /// The link, or Atom's alternate one.
  var main: SafeText?
  private var mainRank = 0
  /// What RDF's `about` says.
  var about: SafeText?
  /// A recording or picture: all that some podcasts link to.
  var enclosure: SafeText?

  /// Takes an address of RSS, of which the last counts, or of Atom, of which the first does.
  mutating func offer(_ address: SafeText, rank: Int, lastCounts: Bool) {
    if rank > mainRank || (rank == mainRank && lastCounts) { (main, mainRank) = (address, rank) }
  }
}
