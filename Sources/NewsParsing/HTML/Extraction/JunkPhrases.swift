// The words by which pages point elsewhere, ask for something or claim rights, in several languages.

/// Words that tell lines which are no part of an article; all in lower case.
enum JunkPhrases {
  /// What opens a line with a link to another article.
  private static let pointers: PhraseSet = [
    "related:", "related article", "related stories", "related content", "related post",
    "related coverage", "related news", "related topics", "read more", "read also", "see also",
    "see more", "also read", "also:", "also see", "more:", "more on ", "more from", "more about",
    "don't miss", "don’t miss", "recommended", "you may also like", "you might also like",
    "you may like", "you might like", "watch:", "watch now", "up next", "most read", "trending",
    "popular now", "further reading", "click here to", "mehr zum thema", "mehr zu ", "mehr lesen",
    "lesen sie auch", "lesen sie mehr", "lesen sie hier", "das könnte", "auch interessant",
    "weiterlesen", "weitere artikel", "weitere themen", "weitere meldungen", "zum weiterlesen",
    "siehe auch", "zum thema", "passend dazu", "lire aussi", "à lire aussi", "voir aussi",
    "sur le même sujet", "lea también", "lee también", "vea también", "ver también", "puedes ver",
    "te puede interesar", "te recomendamos", "leer más", "más sobre", "leia mais", "leia também",
    "veja também", "leggi anche", "leggi tutto", "ti potrebbe interessare", "lees ook",
    "läs också", "läs mer", "les også", "læs også", "czytaj też", "czytaj także", "zobacz też",
    "zobacz także", "przeczytaj", "čtěte také", "читайте также", "читайте ещё", "по теме",
    "le puede interesar", "artikel und videos zum thema", "entdecke weitere", "weitere beiträge",
    "weitere informationen", "vorschau auf", "mehr dazu", "mehr von ", "mehr aus ", "ähnliche ",
    "artículos relacionados", "noticias relacionadas", "te puede gustar", "más noticias",
    "articles liés", "articoli correlati", "powiązane", "другие новости",
    "latest news", "latest stories", "top stories", "other stories", "other news", "next article",
    "previous article", "vorheriger", "nächster", "artikel zum thema", "das interessiert",
    "смотрите также", "ещё по теме", "devamını oku", "関連記事", "相关阅读", "相关新闻", "延伸阅读",
  ]
  /// What asks the reader for something, wherever it stands.
  private static let calls: PhraseSet = [
    "sign up for our", "sign up to our", "sign up for the", "subscribe to our", "subscribe to the",
    "join our newsletter", "get our newsletter", "delivered to your inbox",
    "delivered straight to your inbox", "newsletter abonnieren", "newsletter anmelden",
    "für den newsletter", "unseren newsletter", "follow us on", "like us on facebook",
    "folgen sie uns", "folge uns auf", "síguenos en", "suscríbete a", "suscríbase",
    "abonnez-vous", "inscrivez-vous", "iscriviti alla", "seguici su", "подписывайтесь на",
    "подпишитесь на", "javascript ist deaktiviert", "enable javascript", "javascript is disabled",
    "please enable cookies", "your browser does not support", "browser ist veraltet",
    "already a subscriber", "click here to subscribe", "download our app", "click here to get the",
    "may earn a commission", "affiliate commission", "this post may contain affiliate",
    "want more stories like this", "want to be informed", "sign up here", "valora esta noticia",
    "nuestro canal de youtube", "nuestro canal de whatsapp", "lade weitere inhalte",
    "jetzt anmelden!",
    "need your help", "aktuelle ausgabe bestellen", "newsletter an", "get breaking news",
    "breaking news emails", "sign up to receive", "sign up for breaking", "sign up for free",
    "please subscribe to", "jetzt abonnieren", "hier klicken und", "unterstütze uns",
    "unterstützen sie uns", "become a member", "support our journalism", "share this article",
    "artikel teilen", "share on facebook",
  ]
  /// What claims rights or tells of the writer, behind the last sentence.
  private static let closings: PhraseSet = [
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "derechos reservados", "tutti i diritti riservati",
    "все права защищены", "subject to copyright", "copyright ©", "© 20", "©20", "(c) 20",
    "may not be reproduced", "may not be published", "is the copyrighted property",
    "written permission", "follow him on", "follow her on", "follow me on", "follow them on",
    "on twitter @", "twitter.com/", "contact the author", "email the author", "e-mail:", "email:",
    "tel.:", "telefon:", "about the author", "über den autor", "über die autorin",
    "comments are closed", "leave a comment", "kommentare", "join the conversation",
    "news tip, correction", "prices are subject to change", "citation:", "source:", "quelle:",
    "quellen:", "fuente:", "fonte:", "источник:", "foto:", "fotos:", "photo:", "bild:", "imagen:",
    "tags:", "schlagwörter", "stichworte", "filed under", "posted in", "categories:", "category:",
    "reklama", "anzeige", "werbung", "advertisement", "publicidad", "pubblicità", "publicité",
    "tus comentarios", "dejar un comentario", "updated at", "contributed to this report",
    "notwendigerweise die der redaktion", "ohne gewähr", "kontakt:", "pressekontakt",
    "to view the full story", "read the full article", "jetzt weiterlesen", "print-ausgabe",
    "share this:", "teilen:", "like this:", "ersten kommentar",
  ]

  private static let credits: PhraseSet = [
    "foto:", "fotos:", "photo:", "photos:", "image:", "imagen:", "bild:", "bilder:",
    "photograph by",
    "photo by", "photos by", "image credit", "photo credit", "(quelle:", "getty images", "credit:",
    "crédito:", "fotografía:", "crédit photo", "image source", "image by", "via getty",
    "/reuters", "/afp", "/epa", "(ap photo", "shutterstock", "stock.adobe", "imago images",
    "reuters files", "unsplash", "фото:", "zdj.", "fot.", "image ©", "(image", "courtesy of",
  ]

  private static let roles: PhraseSet = [
    "writer", "reporter", "journalist", "editor", "author", "freelance", "correspondent",
    "columnist", "contributor", "blogger", "professor", "redakteur", "journalistin", "autor ",
    "autorin", "korrespondent", "periodista",
  ]

  private static let datelineWords: PhraseSet = [
    "published", "updated", "posted", "by ", "von ", "par ", "por ", "di ", "veröffentlicht",
    "aktualisiert", "stand:", "publicado", "actualizado", "publié", "mis à jour", "pubblicato",
    "min read", "minute read", "minuten lesezeit", "lesedauer", "lesezeit", "text:", "autor",
    "fotos:", "foto:", "опубликовано",
  ]

  /// Whether a short line is that of an author or a date, not a sentence.
  static func isDateline(_ line: [UInt8]) -> Bool {
    let endsSentence = line.last.map { ".?!".utf8.contains($0) } ?? false
    if endsSentence, line.count > 40 { return false }
    if datelineWords.opens(line) { return line.count < 110 }
    let digits = line.count(where: \.isDigit)
    return digits >= 5 && line.count < 60 && line.count(where: { $0 == 0x20 }) < 10
  }

  /// Whether a line begins as those do that lead to other articles.
  static func isPointer(_ line: [UInt8]) -> Bool { pointers.opens(line) }

  /// Whether a short line asks the reader for something.
  static func isCall(_ line: [UInt8]) -> Bool { line.count < 400 && calls.occurs(in: line) }

  /// Whether a line ends as captions do, with a photographer's or an agency's name.
  static func isCredit(_ line: [UInt8]) -> Bool {
    let endsQuote = line.last == UInt8(ascii: "\"") || line.suffix(3) == [0xE2, 0x80, 0x9D]
    return !endsQuote && credits.occurs(in: line, last: 75)
  }

  /// Whether a line claims rights or gives contacts.
  static func isClosing(_ line: [UInt8]) -> Bool { line.count < 500 && closings.occurs(in: line) }

  private static let verbs = [" is a ", " is an ", " is the ", " ist ", " es ", " est "]

  /// Whether a line tells who a writer is: `Ana Ruiz is a reporter for …`.
  static func isBiography(_ line: [UInt8]) -> Bool {
    guard line.count < 500 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    for verb in verbs {
      guard let range = text.firstRange(of: verb) else { continue }
      let isName = text[..<range.lowerBound].split(separator: " ").count <= 4
      return isName && roles.occurs(in: Array(text[range.upperBound...].utf8.prefix(90)))
    }
    return false
  }
}
