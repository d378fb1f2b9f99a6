// What a feed says of itself, for all its entries.
import CleanText

/// What stands before or between the entries of a feed.
struct FeedHeader {
  /// The feed's title as one line: the site's name.
  private(set) var site: SafeText?
  private var siteRank = 0
  var authors: (rank: Int, names: [SafeText]) = (0, [])
  var language: SafeText?
  /// The site that the feed is of.
  var link = FeedLink()
  /// The feed's own address.
  var selfLink: String?

  /// Takes a title unless one of a higher rank, or of the same, is there.
  mutating func offer(title: FeedText, rank: Int) {
    guard rank > siteRank, let line = title.line.unlessEmpty else { return }
    (site, siteRank) = (line, rank)
  }

  mutating func addAuthor(_ name: SafeText, rank: Int) {
    if rank > authors.rank { authors = (rank, []) }
    if rank == authors.rank, authors.names.count < 20 { authors.names.append(name) }
  }
}
