// Names of charsets as declarations and guesses give them, and what they mean to iconv.

/// A charset that this program can decode.
struct Charset: Hashable, Sendable {
  /// The name by which iconv knows it, in capitals.
  let name: String

  /// Makes the charset that `label` means on the web, where `iso-8859-1` is windows-1252 and
  /// `gb2312` is GB18030, or returns `nil` when iconv knows no such charset.
  init?(label: some StringProtocol) {
    let folded = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard !folded.isEmpty, folded.utf8.count <= 40,
      folded.utf8.allSatisfy({
        isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
          || $0 == 0x2E
      })
    else { return nil }
    if let name = Self.webName(of: folded) {
      self.name = name
    } else if let name = Self.systemName(of: folded) {
      self.name = name
    } else {
      return nil
    }
  }

  private init(known name: String) {
    self.name = name
  }

  static let utf8 = Charset(known: "UTF-8")
  static let utf16LittleEndian = Charset(known: "UTF-16LE")
  static let utf16BigEndian = Charset(known: "UTF-16BE")
  static let utf32LittleEndian = Charset(known: "UTF-32LE")
  static let utf32BigEndian = Charset(known: "UTF-32BE")
  static let iso2022Japanese = Charset(known: "ISO-2022-JP-3")
  static let iso2022Korean = Charset(known: "ISO-2022-KR")
  static let windows1252 = Charset(known: "WINDOWS-1252")

  /// Whether ASCII bytes may be parts of other characters, so that bytes alone show no mark-up.
  var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") || name == "UTF-7" }

  /// Windows' own variant of an ISO charset, which says more and is often meant, or `nil`.
  var windowsSibling: Charset? {
    Self.windowsSiblings[name].map(Charset.init(known:))
  }

  private static let windowsSiblings = [
    "ISO-8859-2": "WINDOWS-1250", "ISO-8859-5": "WINDOWS-1251", "ISO-8859-6": "WINDOWS-1256",
    "ISO-8859-7": "WINDOWS-1253", "ISO-8859-8": "WINDOWS-1255", "ISO-8859-13": "WINDOWS-1257",
  ]
}

extension Charset {
  /// The charset that browsers take for a label, where it differs from the label's own.
  private static func webName(of label: String) -> String? {
    let bare = label.filter { $0 != "-" && $0 != "_" }
    return webNames[bare]
  }

  /// The label as iconv takes it, when it does; Python's habit of bare numbers (`437`) included.
  private static func systemName(of label: String) -> String? {
    let name = label.uppercased()
    // Decoding UTF-7 would turn harmless ASCII into mark-up.
    guard !name.contains("UTF-7"), name != "UTF7", name != "CHAR" else { return nil }
    let isNumber = name.utf8.allSatisfy(isDigit)
    return (isNumber ? ["CP" + name] : [name, name.replacing("_", with: "-")])
      .first(where: CharsetConverter.canDecode)
  }

  /// Labels without hyphens, by the WHATWG's Encoding Standard, to iconv's names.
  private static let webNames: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in labelsByName {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  private static let labelsByName = [
    "UTF-8": "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 u8 ascii7 utf8mb4",
    "UTF-16LE": "utf16le utf16 ucs2 iso10646ucs2 unicode csunicode unicodefeff u16",
    "UTF-16BE": "utf16be unicodefffe",
    "UTF-32LE": "utf32le utf32 ucs4 u32",
    "UTF-32BE": "utf32be",
    "WINDOWS-1252":
      "windows1252 cp1252 xcp1252 1252 iso88591 iso885911987 isoir100 latin1 l1 ascii usascii "
      + "ansix3.41968 cp819 ibm819 csisolatin1 88591 ansi",
    "WINDOWS-1250": "windows1250 cp1250 xcp1250 1250",
    "WINDOWS-1251": "windows1251 cp1251 xcp1251 1251 win1251",
    "WINDOWS-1253": "windows1253 cp1253 xcp1253 1253",
    "WINDOWS-1254": "windows1254 cp1254 1254 iso88599 latin5 l5 isoir148 csisolatin5",
    "WINDOWS-1255": "windows1255 cp1255 1255",
    "WINDOWS-1256": "windows1256 cp1256 1256",
    "WINDOWS-1257": "windows1257 cp1257 1257",
    "WINDOWS-1258": "windows1258 cp1258 1258",
    "CP874": "windows874 dos874 tis620 iso885911 cp874",
    "ISO-8859-2": "iso88592 latin2 l2 isoir101 csisolatin2",
    "ISO-8859-5": "iso88595 cyrillic isoir144 csisolatincyrillic",
    "ISO-8859-6": "iso88596 arabic asmo708 ecma114 isoir127 csisolatinarabic iso88596e iso88596i",
    "ISO-8859-7": "iso88597 greek greek8 ecma118 elot928 isoir126 csisolatingreek suneugreek",
    "ISO-8859-8": "iso88598 iso88598i iso88598e hebrew visual logical isoir138 csisolatinhebrew",
    "KOI8-U": "koi8r koi8u koi8ru koi8 koi cskoi8r",
    "CP866": "ibm866 cp866 866 csibm866",
    "MACINTOSH": "macintosh mac xmacroman macroman csmacintosh",
    "MAC-CYRILLIC": "xmaccyrillic maccyrillic xmacukrainian",
    "MAC-CENTRALEUROPE": "maclatin2 xmacce maccentraleurope maccentraleuropean",
    "MAC-IS": "maciceland xmacicelandic",
    "PT154": "ptcp154 pt154 cp154 cyrillicasian",
    "GB18030":
      "gb18030 gb2312 gb231280 gbk xgbk chinese csgb2312 csiso58gb231280 isoir58 cp936 ms936 euccn "
      + "xeuccn",
    "BIG5-HKSCS": "big5 big5hkscs cnbig5 csbig5 xxbig5 xbig5 cp950 big5tw",
    "CP932": "shiftjis sjis xsjis windows31j cp932 ms932 mskanji csshiftjis xmscp932 932",
    "EUC-JP-MS": "eucjp xeucjp ujis cseucpkdfmtjapanese eucjpms cp51932",
    "ISO-2022-JP-3": "iso2022jp csiso2022jp iso2022jp1 iso2022jp2 iso2022jp3 jis iso2022jpext",
    "UHC":
      "euckr cseuckr ksc56011987 ksc56011989 ksc5601 isoir149 korean windows949 cp949 ms949 uhc 949 "
      + "csksc56011987",
    "ISO-2022-KR": "iso2022kr csiso2022kr",
  ]
}
