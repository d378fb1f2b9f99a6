// Lines that credit a picture.

/// Tells the credits of pictures.
enum Credit {
  /// Whether a line, in lower case as UTF-8, credits a picture and says nothing else.
  static func isCredit(_ bytes: [UInt8], _ shape: LineShape) -> Bool {
    guard shape.length < 90 else { return false }
    if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
    return shape.words <= 9 && agencies.contains(where: bytes.holds)
      && !shape.endsSentence
  }

  private static let beginnings = [
    "photo:", "photo by", "photo credit", "photos by", "photograph:", "photography by", "image:",
    "image credit", "(image credit", "(photo", "images:", "picture:", "credit:", "credits:",
    "courtesy", "illustration:", "illustration by", "video by", "source:", "getty images", "foto:",
    "bild:", "quelle:", "fotos:", "photo ", "crédit", "crédits", "©", "fotografía:", "imagen:",
    "фото:", "фото ", "иллюстрация:", "источник:", "zdjęcie:", "fot.", "fotoğraf:", "surat:",
  ].map { Array($0.utf8) }
  private static let agencies = [
    "getty images", "shutterstock", "/ap)", "/ap photo", "ap photo", "/reuters", "afp/", "/afp",
    "istock", "associated press)", "/dpa", "alamy", "/epa", "unsplash", "picture alliance",
  ].map { Array($0.utf8) }
}
