// How many cells of a terminal a scalar takes: libc's own word, in whatever locale we run.
import Glibc

/// The width of scalars and texts in terminal cells, by libc's `wcwidth`.
///
/// `wcwidth` knows only ASCII in the C locale, so it is asked in C.UTF-8, whatever the process
/// and its tests run in; the answers are kept in a table.
public enum CellWidth {
  /// Returns 0 for marks and for what is not drawn, 2 for wide characters, else 1; what libc calls
  /// unprintable takes 1, as U+FFFD.
  @inlinable
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x7F && scalar.value >= 0x20 ? 1 : looked(up: scalar.value).width
  }

  /// Whether libc gives `scalar` no width of its own, so that U+FFFD is drawn in its place.
  public static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    looked(up: scalar.value).isUnprintable
  }

  /// Whether `scalar` is a zero-width one that is never drawn: joiners, variation selectors,
  /// direction marks, soft hyphens.
  @inlinable
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Returns the cells that `text` takes on one line.
  public static func of(_ text: SafeText) -> Int {
    var width = 0
    for scalar in text.string.unicodeScalars { width += of(scalar) }
    return width
  }

  @usableFromInline
  static func looked(up value: UInt32) -> Answer {
    if value < 0x10000 { return Answer(raw: basicPlane[Int(value)]) }
    if value < 0x40000 { return Answer(raw: higherPlanes[Int(value - 0x10000)]) }
    // Beyond plane 3 there are tags, which are never drawn, and the private planes.
    return Answer(raw: value < 0xE0000 ? -1 : value < 0xE1000 ? 0 : 1)
  }

  @usableFromInline
  struct Answer {
    /// What `wcwidth` said, or 0 for what is never drawn.
    let raw: Int8
    @usableFromInline var width: Int { raw < 0 ? 1 : Int(raw) }
    var isUnprintable: Bool { raw < 0 }
  }

  /// The planes that have characters of their own, each asked when first wanted: a fraction of a
  /// millisecond for the first one, which is all that most text needs.
  private static let basicPlane: [Int8] = asked(0..<0x10000)
  private static let higherPlanes: [Int8] = asked(0x10000..<0x40000)

  /// Asks libc in the UTF-8 locale, and leaves this thread's own as it was.
  private static func asked(_ values: Range<UInt32>) -> [Int8] {
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let previous = locale.map { uselocale($0) }
    defer {
      if let previous { uselocale(previous) }
      if let locale { freelocale(locale) }
    }
    let width = wcwidth
    return values.map { value in
      guard let scalar = Unicode.Scalar(value) else { return -1 }
      return isInvisible(scalar) ? 0 : Int8(clamping: width(wchar_t(value)))
    }
  }

  /// libc's `wcwidth`, found by name: a feature macro hides it from Swift's Glibc.
  private static var wcwidth: @convention(c) (wchar_t) -> Int32 {
    guard let symbol = dlsym(nil, "wcwidth") else { return { _ in 1 } }
    return unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
  }
}
