// The words by which pages say who wrote an article, when, and how long it takes to read.

/// The vocabulary of bylines and date lines, in lower case.
enum MetaWords {
  /// What stands before an author's name.
  static let by: [String] = list(
    """
    by/written by/posted by/published by/reported by/story by/text by/words by/article by/author/authors/byline/reporter/reported by/\
    von/text von/ein artikel von/autor/autorin/verfasst von/geschrieben von/par/écrit par/publié par/rédigé par/propos recueillis par/auteur/\
    por/escrito por/publicado por/redacción/autora/autor/di/scritto da/a cura di/autore/door/geschreven door/tekst/auteur/av/skrevet av/text/af/skrevet af/tekst/\
    автор/авторы/текст/автор текста/автор статьи/материал подготовил/подготовил/подготовила/автори/przez/napisał/napisała/yazan/yazar/muallif/oleh/penulis/kirjoittaja/teksti/szerző/napsal/napsala/文/記者/作者/记者/기자/بقلم/מאת
    """)

  /// What stands before the date of publication.
  static let published: [String] = list(
    """
    published/published on/published at/posted/posted on/posted at/first published/originally published/date/on/publication date/issued/created/released/\
    veröffentlicht/veröffentlicht am/erstellt/erstellt am/erschienen am/datum/stand/am/vom/publié/publié le/publiée le/mis en ligne/mis en ligne le/le/date/date de publication/posté le/\
    publicado/publicado el/publicada/fecha/el/publicado em/data/em/pubblicato/pubblicato il/data/il/gepubliceerd/gepubliceerd op/geplaatst/datum/publicerad/publisert/publiceret/udgivet/julkaistu/\
    опубликовано/дата/дата публикации/размещено/опубліковано/opublikowano/data publikacji/data/yayınlanma/yayın tarihi/tarih/e‘lon qilingan/sana/diterbitkan/publikováno/közzétéve/公開/公開日/掲載/发布/发布时间/입력/등록/نشر/נכתב
    """)

  /// What stands before the date of a change.
  static let updated: [String] = list(
    """
    updated/updated on/updated at/last updated/last updated on/last modified/last modified on/modified/modified on/edited/revised/update/\
    aktualisiert/aktualisiert am/zuletzt aktualisiert/letzte aktualisierung/geändert/mis à jour/mis à jour le/modifié/modifié le/mise à jour/dernière mise à jour/\
    actualizado/actualizado el/última actualización/modificado/atualizado/atualizado em/última atualização/aggiornato/aggiornato il/ultimo aggiornamento/bijgewerkt/laatst bijgewerkt/gewijzigd/\
    uppdaterad/senast uppdaterad/oppdatert/opdateret/päivitetty/обновлено/изменено/отредактировано/последнее обновление/оновлено/zaktualizowano/aktualizacja/güncelleme/güncellenme/son güncelleme/yangilangan/diperbarui/aktualizováno/frissítve/更新/更新日/更新时间/수정/تحديث/עודכן
    """)

  /// Words that may stand in a line of dates and counts without making it a sentence.
  static let companions: Set<String> = Set(
    list(
      """
      read/reading/time/to/of/in/at/on/the/a/about/est/estimated/lesezeit/lesedauer/leestijd/lästid/lesetid/temps/de/lecture/tiempo/lectura/tempo/leitura/di/lettura/время/чтения/на/чтение/час/читання/czas/czytania/okuma/süresi/o‘qish/vaqti/uhr/h/hrs/\
      view/views/viewed/reads/comment/comments/share/shares/like/likes/reactions/claps/vues/lectures/commentaires/partages/vistas/visitas/comentarios/visualizações/comentários/visualizzazioni/commenti/aufrufe/kommentare/kommentar/reacties/просмотров/просмотра/просмотр/просмотры/комментариев/комментария/комментарий/комментарии/переглядів/перегляди/коментарів/wyświetleń/komentarzy/okunma/görüntülenme/yorum/ko‘rishlar/ko‘rildi/\
      ago/day/days/hour/hours/week/weeks/month/months/year/years/yesterday/today/just/now/vor/tagen/tag/stunden/stunde/gestern/heute/il/y/jours/heures/heure/hier/aujourd'hui/hace/horas/hora/días/ayer/hoy/há/dias/ontem/hoje/fa/ore/ieri/oggi/geleden/gisteren/vandaag/часов/часа/час/назад/вчера/сегодня/дней/дня/сьогодні/вчора/тому/\
      gmt/utc/am/pm/a.m./p.m./edition/version/print/staff/article/story/г/года/р/р./жыл/yil/yili
      """))

  /// Units of the time it takes to read.
  static let minutes: Set<String> = Set(
    list(
      """
      min/mins/minute/minutes/minutes./minuten/minuto/minutos/minuti/minuut/minuter/minutter/minuty/minut/minuta/minuuttia/мин/минут/минута/минуты/хв/хвилин/хвилина/хвилини/dakika/dk/daqiqa/menit/perc/分/분
      """))

  /// Units of how often it was read.
  static let views: Set<String> = Set(
    list(
      """
      views/view/viewed/reads/hits/vues/vistas/visitas/visualizações/visualizzazioni/aufrufe/просмотров/просмотра/просмотр/просмотры/переглядів/перегляди/wyświetleń/okunma/görüntülenme/ko‘rishlar/dilihat/views:/weergaven/visningar/閲覧/浏览/阅读/조회
      """))

  /// Units of other counts.
  static let counts: Set<String> = Set(
    list(
      """
      comment/comments/share/shares/like/likes/reactions/claps/retweets/replies/followers/commentaires/partages/comentarios/comentários/commenti/kommentare/reacties/комментариев/комментария/комментарий/коментарів/komentarzy/yorum
      """))

  private static func list(_ words: String) -> [String] {
    words.words(partedBy: UInt8(ascii: "/")).map(LineKey.lowered)
  }
}
