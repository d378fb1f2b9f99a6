// What a batch adds to counts, written once at its end.

/// What a transaction adds to the counts of labels and to the tallies.
struct Growth {
  var labels: [Int64: Int] = [:]
  var all = 0
  var unread = 0
  var untagged = 0
}

extension NewsStore {
  /// Lists an article under a label, counting it if it was not.
  func label(_ label: Int64, _ place: Int64) throws {
    try connection.run(
      "INSERT OR IGNORE INTO labelled VALUES(?, ?)", .integer(label), .integer(place))
    growth.labels[label, default: 0] += connection.changes
  }

  /// Takes an article off a label's list.
  func unlabel(_ label: Int64, _ place: Int64) throws {
    try connection.run(
      "DELETE FROM labelled WHERE label = ? AND place = ?", .integer(label), .integer(place))
    growth.labels[label, default: 0] -= connection.changes
  }

  /// Puts the article at a place into the queue for tagging.
  func queueForTagging(_ place: Int64) throws {
    try connection.run("INSERT OR IGNORE INTO untagged VALUES(?)", .integer(place))
    growth.untagged += connection.changes
  }

  /// Takes the article at a place out of the queue for tagging.
  func unqueueForTagging(_ place: Int64) throws {
    try connection.run("DELETE FROM untagged WHERE place = ?", .integer(place))
    growth.untagged -= connection.changes
  }

  /// Writes what the transaction added to counts.
  func flushGrowth() throws {
    for (label, count) in growth.labels where count != 0 {
      try connection.run(
        "UPDATE label SET articles = articles + ? WHERE id = ?", .integer(Int64(count)),
        .integer(label))
    }
    let tallies = [
      ("all", growth.all), ("unread", growth.unread), ("untagged", growth.untagged),
    ]
    for (name, count) in tallies where count != 0 {
      try connection.run(
        "UPDATE tally SET value = value + ? WHERE name = ?", .integer(Int64(count)), .text(name))
    }
    growth = Growth()
  }
}
