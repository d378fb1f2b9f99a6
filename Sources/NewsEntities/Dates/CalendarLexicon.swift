// The words of dates.
import NewsModel

/// A unit of the calendar; the raw values are the lexicon's.
enum DateUnit: Int, Sendable {
  case day = 1, week, month, quarter, year, decade, century, weekend
}

/// A season of the northern year.
enum Season: Int, Sendable {
  case winter = 1, spring, summer, autumn
}

/// A part of a month, year, decade or century.
enum DatePart: Int, Sendable {
  case early = 1, mid, late
}

extension Lexicon {
  static let calendarEntries =
    [
      Entry(.month, words(CalendarWords.months)),
      Entry(.weekday, words(CalendarWords.weekdays)),
      Entry(.doubtful, "may march mar jan jun sun sat mon wed dec oct june april august"),
      Entry(
        .unit,
        """
        day=1 days=1 week=2 weeks=2 month=3 months=3 quarter=4 quarters=4 year=5 years=5 decade=6 \
        decades=6 century=7 centuries=7 weekend=8 weekends=8
        """),
      Entry(.century, "century centuries"),
      Entry(.quarter, "quarter"),
      Entry(
        .season,
        "winter=1 wintertime=1 spring=2 springtime=2 summer=3 summertime=3 autumn=4 fall=4"),
      Entry(.namedDay, "yesterday=9 today=10 tonight=10 tomorrow=11"),
      Entry(.dayPart, "morning afternoon evening night midnight noon"),
      Entry(
        .decadeWord,
        "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90"
      ),
      Entry(.era, "bc=-1 bce=-1 b.c.=-1 b.c.e.=-1 b.c=-1 ad=1 ce=1 a.d.=1 c.e.=1 a.d=1"),
      Entry(.holiday, "christmas=1225 halloween=1031 new"),
      Entry(.deictic, "last=-1 past=-1 this=0 current=0 next=1 coming=1 upcoming=1"),
      Entry(.anchored, "previous=-1 preceding=-1 following=1 subsequent=1"),
      Entry(.part, "early=1 mid=2 late=3"),
      Entry(.shift, "earlier=-1 before=-1 previously=-1 later=1 after=1"),
      Entry(
        .datePreposition,
        """
        in on since until till til by from during before after between of to through throughout \
        around circa c ca for into about past till at towards toward around and or as
        """),
      Entry(.namesake, "times mail mirror post telegraph express herald tribune world sun"),
      Entry(.each, "every each any"),
    ]

  /// Verbs and adverbs that tell whether a date lies ahead.
  static let tenseEntries = [
    Entry(
      .future,
      """
      will 'll shall wo scheduled expected slated upcoming forthcoming plans plan planned planning \
      due intends hopes ahead would could set going gonna awaits
      """),
    Entry(
      .past,
      """
      was were had did met held took came went began became made gave won lost left sent saw told \
      said got found led ran rose fell grew brought bought built spoke wrote drew broke chose flew \
      hit underwent kept knew paid put read sold shot sat stood struck spent swore taught thought wore been \
      sought fought beat thrown begun taken written seen spread cut hurt quit ago
      """),
    Entry(
      .habitual,
      """
      every each usually generally typically often always annual annually yearly normally average \
      seasonal tend tends
      """),
  ]

  static let smallWordEntries = [
    Entry(.present, "is are be being been 's 're do does am"),
    Entry(
      .function,
      """
      a an the and or but nor so yet if when while where which who whom whose that this these those \
      there here it its he she they them his her their we our you your i my me him us as at by for \
      from in into of off on onto out over since than then through to toward under until till up \
      upon with within without not no also just only about after before between during against \
      among because although though however is are be been being has have had do does did was were \
      will would can could may might must shall should 's
      """),
    Entry(.the, "the"), Entry(.indefinite, "a an"), Entry(.of, "of"), Entry(.and, "and"),
    Entry(.to, "to until till through"), Entry(.from, "from"), Entry(.between, "between"),
    Entry(.ago, "ago"), Entry(.half, "half"), Entry(.same, "same very"), Entry(.that, "that"),
    Entry(.possessive, "'s ' his her their its my our your"),
    Entry(.pronoun, "he she they it we i who"),
  ]

  /// A calendar table in the lexicon's form.
  static func words(_ table: [String: Int]) -> String {
    table.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }
}
