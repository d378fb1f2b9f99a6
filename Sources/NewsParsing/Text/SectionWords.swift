// The names of newspapers' sections.

/// The names under which papers file their articles, in lower case.
enum SectionWords {
  static func contains(_ key: String) -> Bool { words.contains(key) }

  private static let words: Set<String> = Set(
    """
    local/world/national/international/politics/business/economy/finance/markets/money/opinion/editorial/sport/sports/culture/arts/entertainment/technology/tech/science/health/environment/climate/education/travel/lifestyle/life/style/food/society/crime/law/justice/media/\
    regional/region/metro/city/country/us/u.s./uk/usa/europe/asia/africa/middle east/americas/americas news/world news/us news/uk news/local news/national news/business news/real estate/property/energy/transport/defence/defense/security/military/religion/history/books/film/movies/music/television/tv/games/gaming/gadgets/mobile/internet/space/weather/\
    elections/election/investigations/analysis/features/interview/interviews/reviews/review/column/columns/comment/letters/blog/blogs/video/photo/weekend/magazine/incidents/accidents/agriculture/industry/companies/banking/startups/cars/auto/football/basketball/tennis/celebrities/fashion/beauty/family/parenting/wellness/nutrition/diplomacy/foreign policy/human rights/\
    politik/wirtschaft/kultur/gesellschaft/panorama/wissen/wissenschaft/technik/digital/netzwelt/gesundheit/umwelt/bildung/reise/meinung/ausland/inland/regionales/lokales/feuilleton/medien/auto/leben/geld/börse/\
    politique/économie/société/monde/international/culture/sciences/santé/environnement/éducation/faits divers/médias/tech/opinions/tribune/france/europe/planète/idées/\
    política/economía/sociedad/internacional/nacional/mundo/deportes/cultura/ciencia/tecnología/salud/medio ambiente/educación/opinión/sucesos/españa/negocios/\
    economia/sociedade/esporte/esportes/desporto/ciência/tecnologia/saúde/meio ambiente/educação/cotidiano/brasil/poder/mercado/\
    politica/cronaca/esteri/interni/cultura/scienza/scienze/tecnologia/salute/ambiente/istruzione/spettacoli/motori/\
    politiek/economie/buitenland/binnenland/cultuur/wetenschap/gezondheid/\
    политика/экономика/общество/мир/в мире/спорт/культура/наука/технологии/здоровье/происшествия/бизнес/финансы/образование/мнения/регионы/россия/узбекистан/казахстан/в стране/авто/туризм/право/армия/\
    політика/економіка/суспільство/світ/наука/технології/здоров'я/події/україна/війна/\
    polityka/gospodarka/świat/kraj/społeczeństwo/nauka/zdrowie/kultura/biznes/\
    siyaset/ekonomi/dünya/gündem/spor/kültür/bilim/teknoloji/sağlık/eğitim/yaşam/\
    jamiyat/siyosat/iqtisodiyot/dunyo/o'zbekiston/sport/fan/texnologiya/madaniyat/\
    inrikes/utrikes/ekonomi/kultur/nöje/politikk/økonomi/utenriks/innenriks/kotimaa/ulkomaat/talous/urheilu/kulttuuri/\
    政治/経済/社会/国際/スポーツ/文化/科学/エンタメ/it/国内/国际/社会/财经/体育/娱乐/科技/정치/경제/사회/국제/문화/스포츠/과학
    """.words(partedBy: UInt8(ascii: "/")).map(LineKey.lowered))
}
