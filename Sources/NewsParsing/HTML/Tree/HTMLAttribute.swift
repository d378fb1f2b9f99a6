// The attributes that the parser keeps; all others are passed over as they are read.

/// The name of an attribute that means something to extraction or metadata.
enum HTMLAttributeName: UInt8, CaseIterable {
  case none
  case id, href, src, alt, title, content, name, property, itemprop, itemtype, itemscope, rel
  case role, style, hidden, datetime, lang, type, about, resource, pubdate, typeof, width, height
  case srcset, value, start
  case classes, ariaHidden, ariaModal, dataSource, dataSourceSet, dataOriginal, dataTime
  case dataDateTime, dataTimestamp, dataComponent, dataTestID, xmlLang, httpEquivalent, dataType

  private var spelling: String {
    switch self {
    case .none: ""
    case .classes: "class"
    case .ariaHidden: "aria-hidden"
    case .ariaModal: "aria-modal"
    case .dataSource: "data-src"
    case .dataSourceSet: "data-srcset"
    case .dataOriginal: "data-original"
    case .dataTime: "data-time"
    case .dataDateTime: "data-datetime"
    case .dataTimestamp: "data-timestamp"
    case .dataComponent: "data-component"
    case .dataTestID: "data-testid"
    case .dataType: "data-type"
    case .xmlLang: "xml:lang"
    case .httpEquivalent: "http-equiv"
    default: String(describing: self)
    }
  }

  /// Every kept name by the hash of its spelling.
  static let byName = NameTable(
    allCases.filter { $0 != .none }.map { ($0.spelling, $0) }, absent: HTMLAttributeName.none)
}

/// An attribute with the place of its value in the page's bytes.
struct HTMLAttribute {
  var name: HTMLAttributeName
  var start: Int32
  var end: Int32
}
