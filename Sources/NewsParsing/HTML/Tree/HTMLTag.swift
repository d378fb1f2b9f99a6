// The elements that the parser knows by name; all others are `.other`.

/// An HTML element's name, or the kind of a node that is no element.
enum HTMLTag: UInt8, CaseIterable {
  case document, text, other
  case html, head, body, title, meta, link, base, style, script, noscript, template
  case article, section, main, nav, aside, header, footer, address, hgroup, search
  case h1, h2, h3, h4, h5, h6
  case div, p, center, blockquote, pre, listing, xmp, plaintext, hr, br, wbr
  case ul, ol, li, dl, dt, dd, menu, dir, figure, figcaption, details, summary, dialog
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case form, fieldset, legend, label, input, button, select, optgroup, option, textarea
  case datalist, output, iframe, embed, object, param, video, audio, source, track
  case img, picture, canvas, map, area, svg, math
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd
  case mark, q, rb, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u
  case nobr, noframes, noembed
  /// AMP's image element.
  case ampImage

  /// The name as markup spells it, in lower case; empty for what is no element.
  var name: String {
    switch self {
    case .document, .text, .other: ""
    case .ampImage: "amp-img"
    default: String(describing: self)
    }
  }

  /// 1 to 6 for a heading, else `nil`.
  var headingLevel: Int? {
    guard rawValue >= HTMLTag.h1.rawValue, rawValue <= HTMLTag.h6.rawValue else { return nil }
    return Int(rawValue - HTMLTag.h1.rawValue) + 1
  }

  /// Every element's tag by the hash of its name.
  static let byName = NameTable(
    allCases.filter { !$0.name.isEmpty }.map { ($0.name, $0) }, absent: HTMLTag.other)
}

/// A set of tags in one machine word.
struct HTMLTagSet: ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(arrayLiteral tags: HTMLTag...) {
    for tag in tags { bits |= 1 << UInt128(tag.rawValue) }
  }

  private init(bits: UInt128) {
    self.bits = bits
  }

  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool {
    bits & (1 << UInt128(tag.rawValue)) != 0
  }

  func union(_ other: HTMLTagSet) -> HTMLTagSet { HTMLTagSet(bits: bits | other.bits) }

  func subtracting(_ other: HTMLTagSet) -> HTMLTagSet { HTMLTagSet(bits: bits & ~other.bits) }
}

extension HTMLTagSet {
  /// Elements that never have content.
  static let void: HTMLTagSet = [
    .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track,
    .wbr,
  ]
  /// Elements whose content is characters up to their own end tag.
  static let rawText: HTMLTagSet = [
    .script, .style, .textarea, .title, .iframe, .xmp, .noembed, .noframes,
  ]
  static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
  /// Elements that start on a line of their own.
  static let blocks = headings.union([
    .html, .body, .article, .section, .main, .nav, .aside, .header, .footer, .address, .hgroup,
    .search, .div, .p, .center, .blockquote, .pre, .listing, .xmp, .plaintext, .hr, .ul, .ol, .li,
    .dl, .dt, .dd, .menu, .dir, .figure, .figcaption, .details, .summary, .dialog, .table,
    .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset, .legend,
  ])
  /// Start tags that end an open paragraph, by HTML's tree construction rules.
  static let endingParagraph = headings.union([
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd,
    .dt, .fieldset, .figcaption, .figure, .footer, .form, .header, .hgroup, .hr, .li, .listing,
    .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp,
  ])
  /// Elements that end tags and implied ends do not look beyond.
  static let scope: HTMLTagSet = [.table, .td, .th, .caption, .template, .object, .html, .document]
  /// Elements that may stand in a page's head.
  static let headContent: HTMLTagSet = [
    .base, .link, .meta, .title, .style, .script, .noscript, .template, .text,
  ]
  /// Marks of style and links, which people close in any order.
  static let formatting: HTMLTagSet = [
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u, .span,
  ]
  /// Elements whose content is no text to read.
  static let unread: HTMLTagSet = [
    .head, .script, .style, .template, .noscript, .title, .svg, .iframe, .object, .embed, .audio,
    .video, .select, .option, .optgroup, .textarea, .input, .canvas, .datalist, .rp, .map,
    .noframes, .noembed, .meta, .link,
  ]
}
