// Feeds that a subscription list names, kept as sources until they are fetched.
import CleanText
import NewsModel

extension NewsStore {
  /// Keeps feeds as sources, all or none, and returns how many of them are new.
  ///
  /// A feed is known by its address. Where another source has its name already, the address is
  /// added to the name, so that neither is lost.
  public func keep(_ subscriptions: [Subscription]) throws -> Int {
    try transaction {
      try subscriptions.count { try keep($0) }
    }
  }

  private func keep(_ subscription: Subscription) throws -> Bool {
    let url = Value.text(subscription.url.string)
    guard try connection.integer("SELECT id FROM source WHERE url = ?", url) == nil else {
      return false
    }
    try connection.run(
      "INSERT INTO source(name, url, site, folders) VALUES(?, ?, ?, ?)",
      .text(try freeName(for: subscription)), url, Value(subscription.site?.string),
      Value(subscription.tags.map(\.string).joined(separator: "\n")))
    return true
  }

  private func freeName(for subscription: Subscription) throws -> String {
    let title = SafeText(line: subscription.title.string).string
    let name = title.isEmpty ? subscription.url.string : title
    let isTaken = try connection.integer("SELECT id FROM source WHERE name = ?", .text(name)) != nil
    return isTaken ? "\(name) (\(subscription.url))" : name
  }
}

extension StoreReader {
  /// The feeds that are kept as sources, by name.
  public func subscriptions() throws -> [Subscription] {
    try connection.rows(
      "SELECT name, url, site, folders FROM source WHERE url IS NOT NULL ORDER BY name"
    ) { row in
      let tags = (row.optionalText(3) ?? "").split(separator: "\n").map {
        SafeText(line: String($0))
      }
      return Subscription(
        title: row.safeText(0), url: row.safeText(1), site: row.optionalSafeText(2), tags: tags)
    }
  }
}
