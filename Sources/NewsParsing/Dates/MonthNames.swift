// The names of months and weekdays in the languages of the news, as bylines write them.

/// The names of months, in lower case.
enum MonthNames {
  /// The month, 1 to 12, that `word` (in lower case, without a full stop) names.
  static func month(_ word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for language in table {
      for (index, names) in language.words(partedBy: 0x20, 0x0A).enumerated() {
        for name in names.words(partedBy: UInt8(ascii: "/")) where numbers[name] == nil {
          numbers[name] = index + 1
        }
      }
    }
    return numbers
  }()

  /// Twelve entries per language, January first; variants are parted by slashes.
  private static let table = [
    // English
    """
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug \
    september/sept/sep october/oct november/nov december/dec
    """,
    // German
    """
    januar/jänner/jän februar/feber/febr märz/mär/maerz/mrz april mai juni juli august september \
    oktober/okt november dezember/dez
    """,
    // French
    """
    janvier/janv février/fevrier/févr/fév/fevr mars avril/avr mai juin juillet/juil/juill \
    août/aout septembre octobre novembre décembre/decembre/déc
    """,
    // Spanish, Catalan
    """
    enero/ene/gener febrero/febrer marzo/març abril/abr mayo/maig junio/juny julio/juliol \
    agosto/ago/agost septiembre/setiembre/setembre/set octubre noviembre/novembre \
    diciembre/dic/desembre
    """,
    // Portuguese
    """
    janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro outubro/out \
    novembro dezembro
    """,
    // Italian
    """
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre \
    ottobre/ott novembre dicembre
    """,
    // Dutch
    """
    januari februari maart/mrt april mei juni juli augustus september oktober november december
    """,
    // Swedish, Danish, Norwegian
    """
    januari/januar februari/februar mars/marts april maj/mai juni juli augusti/august september \
    oktober november december/desember/des
    """,
    // Finnish
    """
    tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu \
    toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu \
    lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu
    """,
    // Polish
    """
    stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj \
    czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz \
    października/październik/paź listopada/listopad/lis grudnia/grudzień/gru
    """,
    // Czech, Slovak
    """
    ledna/leden/január/januára února/únor/február/februára března/březen/marec/marca \
    dubna/duben/apríl/apríla května/květen/máj/mája června/červen/jún/júna \
    července/červenec/júl/júla srpna/srpen/augusta září/septembra října/říjen/október/októbra \
    listopadu/listopad/novembra prosince/prosinec/decembra
    """,
    // Hungarian
    """
    január február március/márc/már április/ápr május/máj június/jún július/júl \
    augusztus/aug szeptember/szept október/okt november december
    """,
    // Romanian
    """
    ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie \
    noiembrie decembrie
    """,
    // Croatian, Slovenian
    """
    siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj \
    lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/oktobra \
    studenoga/studeni prosinca/prosinac
    """,
    // Serbian, Macedonian
    """
    januara/јануар/јануара/јануари februara/фебруар/фебруара/фебруари марта/март aprila/априла \
    maja/мај/маја juna/јун/јуна/јуни jula/јул/јула/јули avgusta/август/августа avgust \
    oktobra/октобар/октобра/октомври novembra/новембар/новембра/ноември \
    decembra/децембар/децембра/декември
    """,
    // Estonian
    """
    jaanuar/jaan veebruar/veebr märts aprill mai juuni juuli august september oktoober november \
    detsember/dets
    """,
    // Latvian
    """
    janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā \
    jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī \
    decembris/decembrī
    """,
    // Lithuanian
    """
    sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis \
    liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis \
    gruodžio/gruodis
    """,
    // Russian
    """
    января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май \
    июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент \
    октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек
    """,
    // Ukrainian
    """
    січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/кві травня/травень/тра \
    червня/червень/чер липня/липень/лип серпня/серпень/сер вересня/вересень/вер \
    жовтня/жовтень/жов листопада/листопад/лис грудня/грудень/гру
    """,
    // Belarusian
    """
    студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік траўня/май чэрвеня/чэрвень \
    ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад \
    снежня/снежань
    """,
    // Bulgarian
    "януари/ян февруари март април май юни юли август септември/септ октомври ноември декември",
    // Greek
    """
    ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ/φεβρ μαρτίου/μάρτιος/μαρ/μάρ/μαρτ \
    απριλίου/απρίλιος/απρ μαΐου/μάιος/μαι/μάι/μαϊ ιουνίου/ιούνιος/ιουν/ιούν \
    ιουλίου/ιούλιος/ιουλ/ιούλ αυγούστου/αύγουστος/αυγ/αύγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ \
    οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε/νοέ/νοεμ δεκεμβρίου/δεκέμβριος/δεκ
    """,
    // Turkish
    """
    ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki \
    kasım/kas aralık/ara
    """,
    // Azerbaijani
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    // Uzbek
    """
    yanvar/январ fevral/феврал mart/март aprel/апрел may/май iyun/июн iyul/июл avgust/август \
    sentabr/сентябр oktabr/октябр noyabr/ноябр dekabr/декабр
    """,
    // Kazakh
    """
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
    """,
    // Indonesian, Malay
    """
    januari februari/pebruari maret/mac april mei jun/juni julai/juli agustus/ogos/agu september \
    oktober november/nop disember/desember
    """,
    // Arabic, both sets
    """
    يناير/كانون فبراير/شباط مارس/آذار أبريل/ابريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز \
    أغسطس/اغسطس/آب سبتمبر/أيلول أكتوبر/اكتوبر نوفمبر ديسمبر
    """,
    // Hebrew
    """
    ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי \
    אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר
    """,
    // Hindi
    "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    // Thai
    """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    """,
  ]
}

/// The names of weekdays, in lower case; they are recognised only to be passed over.
enum WeekdayNames {
  static func contains(_ word: String) -> Bool { names.contains(word) }

  private static let names: Set<String> = Set(
    """
    monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat
    sunday sun montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa
    sonntag so lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
    lunes martes miércoles mié jueves jue viernes vie sábado sabado sáb domingo dom segunda terça
    quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag
    tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý
    středa čtvrtek pátek neděle понедельник вторник среда четверг пятница суббота воскресенье пн вт
    ср чт пт сб вс понеділок вівторок середа четвер субота неділя κυρ κυριακή δευ δευτέρα τρι τρίτη
    τετ τετάρτη πεμ πέμπτη παρ παρασκευή σαβ σάββατο pazartesi salı çarşamba perşembe cuma cumartesi
    pazar senin selasa rabu kamis jumat sabtu minggu hétfő kedd szerda csütörtök péntek szombat
    vasárnap luni marți miercuri joi vineri sâmbătă duminică
    """.words(partedBy: 0x20, 0x0A))
}
