// The words by which pages point elsewhere, ask for something or claim rights, in several languages.

/// Words that tell lines which are no part of an article; all in lower case.
enum JunkPhrases {
  /// What opens a line with a link to another article.
  static let pointers = [
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
    "смотрите также", "ещё по теме", "devamını oku", "関連記事", "相关阅读", "相关新闻", "延伸阅读",
  ]
  /// What asks the reader for something, wherever it stands.
  static let calls = [
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
    "want more stories like this", "share this article", "artikel teilen", "share on facebook",
  ]
  /// What claims rights or tells of the writer, behind the last sentence.
  static let closings = [
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
    "to view the full story", "read the full article", "jetzt weiterlesen", "print-ausgabe",
    "share this:", "teilen:", "like this:", "ersten kommentar",
  ]

  private static let datelineWords = [
    "published", "updated", "posted", "by ", "von ", "par ", "por ", "di ", "veröffentlicht",
    "aktualisiert", "stand:", "publicado", "actualizado", "publié", "mis à jour", "pubblicato",
    "min read", "minute read", "minuten lesezeit", "lesedauer", "lesezeit", "text:", "autor",
    "fotos:", "foto:", "опубликовано",
  ]

  /// Whether a short line is that of an author or a date, not a sentence.
  static func isDateline(_ text: String) -> Bool {
    let digits = text.utf8.count(where: \.isDigit)
    let endsSentence = text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!")
    if endsSentence, text.utf8.count > 40 { return false }
    if datelineWords.contains(where: { text.hasPrefix($0) }) { return text.utf8.count < 110 }
    return digits >= 5 && text.utf8.count < 60 && text.split(separator: " ").count <= 10
  }
}
