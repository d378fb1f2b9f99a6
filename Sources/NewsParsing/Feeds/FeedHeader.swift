// What a feed says of itself, for all its entries.
import CleanText

/// What stands before or between the entries of a feed.
struct FeedHeader {
  var title = Ranked<FeedText>()
  var authors: (rank: Int, names: [SafeText]) = (0, [])
  var language: SafeText?
  /// The site that the feed is of.
  var link = FeedLink()
  /// The feed's own address.
  var selfLink: String?

  mutating func addAuthor(_ name: SafeText, rank: Int) {
    if rank > authors.rank { authors = (rank, []) }
    if rank == authors.rank, authors.names.count < 20 { authors.names.append(name) }
  }
}
