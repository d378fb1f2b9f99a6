// Finds when a page's article was first published, and when it was last changed.
import Glibc
import NewsModel

/// Weighs the dates that a page states in its head, its mark-up, its address and its text.
struct DateFinder {
  private let facts: PageFacts
  private let content: ContentTree
  private let address: CalendarDay?
  private let title: NodeID?
  /// No page was published before the web or after this day.
  private let latest: CalendarDay
  private static let earliest = CalendarDay(daysSince1970: 7_300)

  init(_ facts: PageFacts, content: ContentTree, address: String?, referenceDay: CalendarDay) {
    (self.facts, self.content) = (facts, content)
    self.address = address.flatMap(AddressDate.day)
    title = facts.titleHeading
    // The reference day may be that of an old file: a page saved today can be of today.
    let today = CalendarDay(daysSince1970: Int(time(nil)) / 86_400)
    latest = max(referenceDay, today).adding(days: 2)
  }

  /// When the article was first published, or `nil` when the page does not say.
  func published() -> Timestamp? {
    let sources: [() -> Timestamp?] = [
      { first(facts.linkedData.published) },
      { statedInHead() },
      { markedUp() },
      { vaguelyStated() },
      { addressDate },
      { timeElement() },
      { dateElement() },
      { textAfterTitle() },
      { modified() },
      { scriptDate() },
      { anywhere() },
    ]
    for source in sources {
      guard let date = source() else { continue }
      // An address keeps the day of the first publication when the page is moved or renewed.
      if let addressDate, addressDate.day.adding(days: 1) < date.day { return addressDate }
      return inItsZone(date)
    }
    return nil
  }

  private var addressDate: Timestamp? {
    address.flatMap { plausible(Timestamp(day: $0)) }
  }

  /// A moment given in UTC, in the zone of the site where the page shows which that is.
  private func inItsZone(_ date: Timestamp) -> Timestamp {
    guard date.precision == .time, date.offset == 0 else { return date }
    let visible = visibleDates()
    let shown = statedDates() + visible
    if let same = shown.first(where: { $0.seconds == date.seconds && $0.offset != 0 }) {
      return same
    }
    for local in visible where local.precision == .time && local.offset == 0 {
      if let offset = offset(of: local, from: date) {
        return Timestamp(seconds: date.seconds, offset: offset)
      }
    }
    // The day that the site shows is known, though not its zone.
    let days = [address].compactMap { $0 } + dayBesideTitle()
    let neighbour = days.first { abs($0.daysSince1970 - date.day.daysSince1970) == 1 }
    guard let neighbour, !visible.contains(where: { $0.day == date.day }) else { return date }
    return Timestamp(day: neighbour)
  }

  /// The zone in which a clock shows `local` at the moment `date`, if there is one.
  private func offset(of local: Timestamp, from date: Timestamp) -> Int? {
    let difference = Int(local.seconds - date.seconds)
    guard abs(difference) <= 14 * 3600 + 60 else { return nil }
    let offset = Int((Double(difference) / 900).rounded()) * 900
    return offset != 0 && abs(difference - offset) < 60 ? offset : nil
  }

  /// The day that stands close behind the title.
  private func dayBesideTitle() -> [CalendarDay] {
    guard let title else { return [] }
    let near = content.tree.nodes.indices.dropFirst(Int(title)).prefix(150)
    return date(in: near, limit: 30).map { [$0.day] } ?? []
  }

  /// The dates in the head, which may give the same moment with its zone.
  private func statedDates() -> [Timestamp] {
    facts.all(
      "article:published_time", "date", "dc.date", "dcterms.date", "pubdate", "dc.date.issued"
    ).compactMap(read)
  }

  /// The dates near the title, as readers see them.
  private func visibleDates() -> [Timestamp] {
    let nodes = content.nearest(
      to: title, (facts.times + facts.dateElements).filter { content[$0].length < 160 })
    return nodes.prefix(6).flatMap { id in
      [content.text(of: id), content.dateStatement(of: id)].compactMap(read)
    }
  }

  /// When the article was last changed, or `nil` when the page does not say.
  func modified() -> Timestamp? {
    first(
      [facts.linkedData.modified].compactMap { $0 }
        + facts.all(
          "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
          "dc.date.modified", "last-modified", "lastmod", "article:modified", "modified",
          "revised", "updated", "date-revised", "article.updated", "bt:moddate"))
  }

  private func first(_ texts: [String]) -> Timestamp? {
    for text in texts {
      if let date = read(text) { return date }
    }
    return nil
  }

  private func read(_ text: String) -> Timestamp? {
    guard text.utf8.count < 200, text.utf8.contains(where: \.isDigit) else { return nil }
    return PublicationDate.parse(text, isDayFirst: isDayFirst).flatMap(plausible)
  }

  private func plausible(_ date: Timestamp) -> Timestamp? {
    date.day >= Self.earliest && date.day <= latest ? date : nil
  }

  /// Whether `3/4/2020` is the third of April in the page's language.
  private var isDayFirst: Bool? {
    guard let language = facts.language?.lowercased(), !language.isEmpty else { return nil }
    return !(language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us"))
  }
}

// MARK: - Statements

extension DateFinder {
  private func statedInHead() -> Timestamp? {
    first(
      facts.all(
        "article:published_time", "og:published_time", "datepublished", "article:published",
        "og:article:published_time", "pubdate", "publishdate", "publish-date", "publish_date",
        "published_time", "published-date", "publication_date", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "citation_date", "citation_online_date",
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
        "article:post_date", "rnews:datepublished",
        "date_published", "date-created", "datecreated", "cxenseparse:recs:publishtime",
        "bt:pubdate", "ptime", "displaydate", "originalpublicationdate", "article_date_original",
        "article.published", "article.created", "release_date", "dateposted", "doc_date",
        "gentime", "published", "vr:published_time", "shareaholic:article_published_time"))
  }

  /// A date that the head states without saying of what: the earlier of it and of the one that
  /// stands by the title, where they are not far apart.
  private func vaguelyStated() -> Timestamp? {
    guard let stated = first(facts.all("date", "dc.date", "dcterms.date", "created", "timestamp"))
    else { return nil }
    guard let shown = timeElement() ?? dateElement(), shown.day <= stated.day,
      shown.day.adding(days: 30) > stated.day
    else { return stated }
    let isMorePrecise = shown.precision == .time && stated.precision == .day
    return shown.day < stated.day || isMorePrecise ? shown : stated
  }

  private func markedUp() -> Timestamp? {
    let names = [
      "datePublished", "datepublished", "dateCreated", "pubdate", "dc:date", "dc:created",
      "schema:datePublished",
    ]
    let marked = names.flatMap { facts.nodes(withProperty: $0) }
    let pubdates = facts.times.filter { content.tree.has(.pubdate, at: $0) }
    for id in marked + pubdates where !content.isWithinComments(id) {
      if let date = read(content.dateStatement(of: id)) { return date }
    }
    return nil
  }

  private func timeElement() -> Timestamp? {
    nearestDate(facts.times.filter { !content.isWithinFurniture($0) })
  }

  private func dateElement() -> Timestamp? {
    nearestDate(
      facts.dateElements.filter {
        content[$0].length < 160 && !content.isWithinFurniture($0) && !content.isWithinHidden($0)
      })
  }

  /// The date of the element nearest to the title, one that speaks of a change only if no other does.
  private func nearestDate(_ nodes: [NodeID]) -> Timestamp? {
    var changed: Timestamp?
    for id in content.nearest(to: title, nodes) {
      guard let date = read(content.dateStatement(of: id)) else { continue }
      if !speaksOfChange(id) { return date }
      changed = changed ?? date
    }
    return changed
  }

  private func speaksOfChange(_ id: NodeID) -> Bool {
    if content[id].hints.contains(.updated) { return true }
    let parent = content.tree[id].parent
    let around = parent.exists && content[parent].length < 80 ? parent : id
    let text = content.text(of: around).lowercased()
    let isChange = Self.changeWords.contains { text.contains($0) }
    return isChange && !Self.publicationWords.contains { text.contains($0) }
  }

  private static let changeWords = [
    "updated", "edited", "modified", "aktualisiert", "änderung", "geändert", "actualizado",
    "mis à jour", "aggiornat", "registriert", "joined", "обновлен",
  ]
  private static let publicationWords = [
    "published", "posted", "veröffentlicht", "erschienen", "publi",
  ]
}

// MARK: - Text

extension DateFinder {
  /// The first date in a short text soon after the title.
  private func textAfterTitle() -> Timestamp? {
    guard let title else { return nil }
    return date(in: content.tree.nodes.indices.dropFirst(Int(title)), limit: 120)
  }

  /// A date that a script names as that of publication.
  private func scriptDate() -> Timestamp? {
    let names: PhraseSet = [
      "datepublished\":\"", "publisheddate\":\"", "publishdate\":\"", "publish_date\":\"",
      "publication_date\":\"", "publicationdate\":\"", "pubdate\":\"", "published_at\":\"",
      "publishedat\":\"", "first_publish_date\":\"",
    ]
    for node in content.tree.nodes where node.tag == .script && node.firstChild.exists {
      let text = content.tree[node.firstChild]
      let bytes = content.tree.bytes[Int(text.start)..<Int(text.end)].prefix(200_000)
      let compact = bytes.filter { !$0.isHTMLSpace }.map(\.lowercased)
      guard let end = names.firstEnd(in: compact) else { continue }
      let value = compact[end...].prefix { $0 != UInt8(ascii: "\"") }
      if let date = read(String(decoding: value, as: UTF8.self).uppercased()) { return date }
    }
    return nil
  }

  private func anywhere() -> Timestamp? {
    date(in: content.tree.nodes.indices[...], limit: 4_000)
  }

  /// The first date with its year in a short run of text.
  private func date(in indices: Range<Int>.SubSequence, limit: Int) -> Timestamp? {
    var count = 0
    for index in indices where content.tree.nodes[index].tag == .text {
      let node = content.tree.nodes[index]
      let length = Int(node.end - node.start)
      guard length > 5, !HTMLTagSet.unread.contains(content.tree.tag(node.parent)) else { continue }
      count += 1
      if count > limit { return nil }
      guard length < 200,
        content.tree.bytes[Int(node.start)..<Int(node.end)].count(where: \.isDigit) >= 5
      else { continue }
      if speaksOfChange(node.parent) { continue }
      if let date = read(content.tree.decoded(Int(node.start)..<Int(node.end))) { return date }
    }
    return nil
  }
}
