// Fields that a scraper wrote before the text: `Title: …`, `Author: …`, and a bare address.

/// The fields at the head of a scrape, and the lines that are left.
struct FrontMatter {
  private(set) var title: String?
  private(set) var author: String?
  private(set) var date: String?
  private(set) var section: String?
  private(set) var site: String?
  private(set) var url: String?
  private(set) var tags: [String] = []
  /// The lines without those of the fields.
  private(set) var lines: [TextLine]
  /// The lines of the fields.
  private(set) var fields: [TextLine] = []

  init(_ lines: [TextLine]) {
    self.lines = lines
    takeAddress()
    let fields = self.lines.prefix { Self.field($0) != nil }
    guard fields.count >= 2, fields.contains(where: { Self.field($0)?.name == .title }) else {
      return
    }
    for line in fields { take(line) }
    self.fields += fields
    self.lines.removeFirst(fields.count)
    takeAddress()
  }

  private enum Name {
    case title, author, date, section, site, url, tags
  }

  /// Takes a first line that is nothing but the page's address.
  private mutating func takeAddress() {
    guard let first = lines.first,
      first.lowered.hasPrefix("http://") || first.lowered.hasPrefix("https://"),
      !first.text.contains(" ")
    else { return }
    url = url ?? first.text
    fields.append(lines.removeFirst())
  }

  private mutating func take(_ line: TextLine) {
    guard let field = Self.field(line) else { return }
    switch field.name {
    case .title: title = title ?? field.value
    case .author: author = author ?? field.value
    case .date: date = date ?? field.value
    case .section: section = section ?? field.value
    case .site: site = site ?? field.value
    case .url: url = url ?? field.value
    case .tags: tags += field.value.split(separator: ",").map(String.init)
    }
  }

  private static func field(_ line: TextLine) -> (name: Name, value: String)? {
    guard let colon = line.text.firstIndex(of: ":") else { return nil }
    let key = LineKey.key(of: String(line.text[..<colon]))
    guard let name = names[key] else { return nil }
    let value = line.text[line.text.index(after: colon)...].drop { $0 == " " }
    return value.isEmpty ? nil : (name, String(value))
  }

  private static let names: [String: Name] = [
    "title": .title, "headline": .title, "titel": .title, "titre": .title, "título": .title,
    "titolo": .title, "заголовок": .title, "tytuł": .title, "başlık": .title,
    "author": .author, "authors": .author, "by": .author, "byline": .author, "autor": .author,
    "auteur": .author, "autore": .author, "автор": .author, "yazar": .author,
    "date": .date, "published": .date, "publication date": .date, "datum": .date, "fecha": .date,
    "data": .date, "дата": .date, "tarih": .date, "pubdate": .date,
    "category": .section, "section": .section, "rubrik": .section, "rubrique": .section,
    "kategorie": .section, "categoría": .section, "sección": .section, "раздел": .section,
    "рубрика": .section, "catégorie": .section, "categoria": .section, "kategoria": .section,
    "site": .site, "source": .site, "publisher": .site, "quelle": .site, "источник": .site,
    "publication": .site, "newspaper": .site,
    "url": .url, "link": .url, "address": .url,
    "tags": .tags, "keywords": .tags, "topics": .tags, "теги": .tags, "schlagworte": .tags,
    "etiquetas": .tags,
  ]
}
