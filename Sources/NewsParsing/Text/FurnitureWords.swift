// The words of a page's furniture in the languages of the press: what stands on the page and is
// not of the article. Whole lines first, then beginnings of lines.
// Longer than other files: a table of words has no better place to be cut.

/// The vocabulary of page furniture, in lower case and without punctuation at its ends.
enum FurnitureWords {
  /// Lines that are nothing but these words.
  static let lines: [(Furniture, String)] = [
    (
      .share,
      """
      share/shares/share this/share this:/share this article/share article/share this story/share \
      this page/share on facebook/share on twitter/share on x/share on whatsapp/share on linkedin/share via \
      email/share options/tweet/tweet this/retweet/facebook/twitter/x/instagram/youtube/linkedin/pinterest/reddit/\
      whatsapp/telegram/flipboard/tumblr/snapchat/tiktok/messenger/threads/bluesky/mastodon/vk/viber/line/\
      skype/pocket/google+/google plus/stumbleupon/digg/rss/feed/email/e-mail/mail/email this/email article/\
      email me/email to a friend/print/print this/print article/print page/save/save article/saved/bookmark/copy link/copy link url/\
      copied/copied!/link copied/copy/copy url/copy this link/like/like this/like this:/like loading/loading/follow/followed/\
      follow us/follow us on/follow me/follow on/following/listen/listen now/listen to this article/listen to article/\
      listen to this story/comment/comments/send/send to/permalink/embed/pin it/pin/more sharing options/\
      show more sharing options/close extra sharing options/more/gift article/gift this article/recommend/sharing is caring/share tweet submit/share tweet/share tweet email/\
      teilen/artikel teilen/diesen artikel teilen/beitrag teilen/diesen beitrag teilen/teilen mit/sharen mit/news teilen/seite teilen/seite drucken/beitrag drucken/artikel drucken/like it? share it/merken/drucken/kommentieren/per mail/e-mail senden/auf facebook teilen/auf twitter teilen/\
      vorlesen/anhören/artikel anhören/link kopieren/versenden/weiterleiten/feedback/\
      partager/partager sur facebook/partager sur twitter/envoyer par mail/imprimer/enregistrer/écouter/écouter l’article/\
      partager l’article/copier le lien/sauvegarder/réagir/\
      compartir/compartir en facebook/compartir en twitter/enviar/imprimir/guardar/escuchar/tuitear/me gusta/\
      compartilhar/compartilhe/partilhar/salvar/ouvir/curtir/copiar link/\
      condividi/stampa/salva/ascolta/invia/ascolta l’articolo/commenta/\
      delen/deel/deel dit artikel/bewaren/luister/afdrukken/\
      поделиться/поделитесь/поделиться в соцсетях/отправить/печать/распечатать/сохранить/скопировать ссылку/слушать/нравится/\
      вконтакте/одноклассники/твитнуть/копировать ссылку/\
      поділитися/поширити/друкувати/зберегти/скопіювати посилання/\
      udostępnij/drukuj/zapisz/skopiuj link/posłuchaj/podziel się/\
      paylaş/yazdır/kaydet/dela/spara/skriv ut/del/lagre/jaa/tulosta/tallenna/sdílet/vytisknout/uložit/megosztás/\
      ulashish/ulashing/bo‘lishish/bagikan/simpan/chia sẻ/シェア/シェアする/ツイート/ツイートする/保存/印刷/分享/收藏/打印/공유/\
      공유하기/인쇄/مشاركة/شارك/طباعة/حفظ/שתפו/שיתוף/הדפסה/שמירה
      """
    ),
    (
      .navigation,
      """
      menu/main menu/navigation/navigation menu/skip to content/skip to main content/skip to main/skip to navigation/skip to footer/\
      jump to navigation/jump to search/jump to content/home/homepage/front page/back to home/back/back to top/top/go to top/\
      news/latest/latest news/all news/live/all/search/search query/submit search/show search/close search/close/open/\
      open menu/close menu/toggle navigation/toggle menu/sections/section/topics/tags/tag/categories/category/\
      archive/archives/next/previous/prev/next article/previous article/next post/previous post/next page/previous page/\
      older posts/newer posts/log in/login/log out/logout/sign in/sign out/sign up/register/my account/account/profile/\
      subscribe/subscribe now/subscriptions/subscriber services/manage subscription/newsletter/newsletters/podcast/podcasts/\
      video/videos/photos/photo/gallery/galleries/photo gallery/pictures/e-paper/epaper/enewspaper/apps/mobile apps/\
      help/help center/status/about/about us/about me/contact/contact us/careers/jobs/press/blog/blogs/forum/forums/store/shop/\
      report error/newer/older/next prev/prev next/to read the full story/subscribe sign in/like this article/request reprint & licensing, submit correction or view editorial guide/advertise/advertise with us/advertising/classifieds/obituaries/crossword/weather/traffic/horoscope/horoscopes/tv guide/\
      sitemap/site map/site index/mobile/desktop version/full site/languages/language/english/edition/editions/choose edition/\
      view all/view all posts/see all/see more/show more/show less/load more/load more comments/more news/more stories/read more/read full story/\
      read full article/read the full story/continue reading/continue reading the main story/learn more/click here/find out more/view more/\
      expand/collapse/hide/show/details/replay/play/pause/mute/unmute/fullscreen/full screen/play video/watch/watch now/\
      watch live/live tv/tickets/photos:/staff/team/our team/donate/support us/support/faq/faqs/feedback/got a tip/\
      report this ad/report ad/report a typo/report an error/correct this article/request correction/corrections/\
      startseite/zur startseite/vorheriges/nächstes/vorheriger/nächster/vorheriger beitrag/nächster beitrag/vorheriger artikel/nächster artikel/beitragsbild/beitragsnavigation/menü/suche/suchen/anmelden/abmelden/registrieren/einloggen/abo/abonnieren/abonnement/\
      newsletter abonnieren/übersicht/alle/alle artikel/alle themen/themen/mehr/mehr lesen/weiterlesen/weiter/zurück/nach oben/\
      zum inhalt/zum inhalt springen/zum hauptinhalt springen/direkt zum inhalt/schlagworte/schlagwörter/stichwörter/archiv/kontakt/über uns/mediadaten/ressorts/\
      accueil/rechercher/recherche/se connecter/connexion/s’inscrire/inscription/s’abonner/abonnez-vous/je m’abonne/mon compte/\
      haut de page/retour en haut/voir plus/voir tout/lire la suite/tous les articles/fermer/aller au contenu/passer au contenu/\
      rubriques/suivant/précédent/mots-clés/thèmes/qui sommes-nous/\
      inicio/portada/menú/buscar/iniciar sesión/regístrate/suscríbete/suscribirse/cerrar/ver más/ver todo/leer más/seguir leyendo/\
      ir al contenido/volver arriba/siguiente/anterior/etiquetas/temas/secciones/mi cuenta/quiénes somos/salir/\
      início/página inicial/entrar/assine/assinar/fechar/ver mais/leia mais/veja mais/voltar ao topo/próximo/buscar/pular para o conteúdo/\
      cerca/accedi/abbonati/registrati/chiudi/leggi tutto/continua a leggere/vai al contenuto/torna su/tutte le notizie/home page/ultime notizie/\
      zoeken/inloggen/aanmelden/abonneren/sluiten/lees verder/meer/naar boven/\
      главная/на главную/меню/поиск/войти/вход/регистрация/все новости/все/лента/лента новостей/новости/ещё/еще/далее/назад/наверх/\
      вверх/закрыть/показать ещё/показать еще/читать далее/читать дальше/подробнее/подписаться/подписка/рубрики/теги/темы/\
      о нас/о проекте/контакты/реклама/реклама на сайте/редакция/вакансии/архив/видео/фото/следующая/предыдущая/перейти к содержанию/спецпроекты/\
      головна/на головну/пошук/увійти/усі новини/всі новини/більше/далі/нагору/закрити/читати далі/підписатися/про нас/контакти/теми/\
      strona główna/szukaj/zaloguj/zaloguj się/zarejestruj się/zamknij/czytaj więcej/więcej/wszystkie/następny/poprzedni/do góry/kontakt/o nas/\
      anasayfa/ana sayfa/giriş/üye ol/kapat/tümü/devamı/daha fazla/ara/iletişim/hakkımızda/\
      hem/meny/sök/logga in/stäng/läs mer/visa mer/visa alla/till toppen/hjem/søg/søk/logg inn/log ind/luk/lukk/læs mere/les mer/vis mer/\
      etusivu/valikko/haku/kirjaudu/sulje/lue lisää/näytä lisää/domů/hledat/přihlásit/zavřít/číst dále/více/\
      bosh sahifa/barcha yangiliklar/barchasi/batafsil/qidirish/kirish/ko‘proq/jonli/hammasi/yangiliklar/lenta/beranda/cari/masuk/lainnya/selengkapnya/semua/\
      ホーム/トップ/メニュー/検索/ログイン/もっと見る/続きを読む/一覧/次へ/前へ/首页/搜索/登录/注册/更多/返回顶部/全部/홈/메뉴/검색/로그인/더보기/목록/\
      الرئيسية/بحث/القائمة/تسجيل الدخول/المزيد/التالي/السابق/דף הבית/תפריט/חיפוש/התחברות/עוד/הבא/הקודם
      """
    ),
    (
      .advertisement,
      """
      advertisement/advertisements/advertising/ad/ads/sponsored/sponsored content/sponsored links/promoted/promoted stories/paid content/\
      partner content/paid post/taboola/taboola taboola/by taboola/by taboola by taboola/promoted by zergnet/sponsored links by/sponsored links by sponsored links by/promoted links/promoted links promoted links/sponsored links sponsored links/promoted links by taboola/story continues below advertisement/article continues below advertisement/article continues below/\
      story continues below/story continues/story continues after advertisement/advertisement - story continues below/\
      advertisement - scroll to continue/scroll to continue/continue reading below/article continues after ad/article continues after advertisement/\
      this advertisement has not loaded yet but your article continues below/advertisement 1/advertisement 2/advertisement 3/from our partners/\
      anzeige/anzeigen/werbung/sponsored post/publicité/annonce/annonces/contenu sponsorisé/la suite après la publicité/la suite après cette publicité/publicidad/anuncio/anuncios/\
      publicidade/continua após a publicidade/continua depois da publicidade/pubblicità/annuncio/continua a leggere dopo la pubblicità/advertentie/реклама/продолжение после рекламы/\
      на правах рекламы/реклама 16+/reklama/reklam/annons/mainos/hirdetés/inzerce/reklaam/広告/pr/广告/廣告/광고/إعلان/פרסומת/iklan
      """
    ),
    (
      .related,
      """
      related/explore further/related articles/related stories/related story/related article/related news/related posts/related post/related content/related links/\
      related internet links/related topics/related coverage/related video/related videos/related to this story/related reading/related items/\
      more on this story/more on this topic/more on this/more on this:/more like this/more stories/more stories like this/more news/more coverage/more to explore/\
      more from this section/more from the web/more from around the web/around the web/from around the web/from the web/you may also like/you might also like/\
      you might also be interested in/you may like/you may be interested in/you may have missed/in case you missed it/don’t miss/don't miss/must read/must reads/\
      also read/also on/also see/see also/read also/read next/up next/next up/next story/what to read next/keep reading/further reading/\
      recommended/recommended for you/recommended stories/recommended reading/recommends/recommended articles/recommended by/suggested/suggested for you/we recommend/\
      most read/most popular/most viewed/most shared/most watched/most commented/most recent/most discussed/popular/popular now/popular posts/popular stories/popular articles/\
      popular in the community/popular on/top stories/top stories now/top news/top headlines/today's top news/today’s top news/today's headlines/today’s headlines/\
      trending/trending now/trending stories/trending topics/trending articles/trending news/latest stories/latest headlines/latest posts/latest articles/recent posts/recent stories/\
      recent articles/recent news/recent comments/recent/breaking news/headlines/in the news/other news/other stories/other articles/editor's picks/editors' picks/editor’s picks/editors’ picks/\
      editor's choice/editor’s choice/featured/featured stories/featured articles/featured video/featured videos/featured posts/story timeline/on our radar/what's next/\
      what others are reading/what others are saying/people are reading/readers also read/readers also liked/similar articles/similar stories/similar news/similar posts/\
      topics in this story/topics in this article/in this story/in this article/filed under/filed under:/tagged/tagged:/tags:/topics:/more about/more in/related tags/related searches/related roundup/top rated comments/explore more/discover more/\
      about the author/about the authors/about author/author/authors/written by/read more:/more:/see also:/related:/also read:/reuse this content/conversation/\
      mehr zum thema/mehr zu diesem thema/mehr lesen über/lies auch/ähnliche nachrichten/weitere pressemitteilungen/am meisten gelesen/aktuelle dossiers/aktuelle themen/aktuelle nachrichten/über den autor/über die autorin/zur person/neuste beiträge/mehr zu/mehr aus/zum thema/lesen sie auch/lesen sie mehr/das könnte sie auch interessieren/das könnte sie interessieren/das könnte dich auch interessieren/auch interessant/weitere artikel/\
      weitere themen/weitere meldungen/weitere nachrichten/weitere beiträge/meistgelesen/meist gelesen/die meistgelesenen artikel/ähnliche artikel/ähnliche beiträge/ähnliche themen/verwandte artikel/verwandte themen/verwandte beiträge/\
      aktuelle beiträge/neueste beiträge/neueste artikel/letzte beiträge/aktuelle meldungen/top-themen/topthemen/empfehlungen/empfohlen/empfehlungen der redaktion/links zum thema/beliebte artikel/siehe auch/\
      lire aussi/à lire aussi/lire aussi :/à lire aussi :/à lire également/lire également/sur le même sujet/sur le même thème/articles liés/articles similaires/articles associés/les plus lus/le plus lu/les plus lues/plus d’articles/à la une/dans la même rubrique/\
      à découvrir/à ne pas manquer/voir aussi/recommandé pour vous/nos recommandations/derniers articles/dernières actualités/les dernières actualités/\
      relacionado/relacionados/artículos relacionados/noticias relacionadas/temas relacionados/más noticias/más leídas/lo más leído/lo más visto/más vistas/artículos relacionados/tópicos relacionados/más información/te puede interesar/\
      te puede gustar/también te puede interesar/le puede interesar/lea también/lee también/lea además/vea también/infórmate más/sobre el autor/ver también/vea también/más sobre/más en/últimas noticias/recomendados/recomendadas/contenido relacionado/archivado en/\
      leia também/leia mais/veja também/mais lidas/mais lidos/mais vistas/notícias relacionadas/artigos relacionados/matérias relacionadas/relacionadas/últimas notícias/recomendados para você/mais sobre/\
      leggi anche/potrebbe interessarti/potrebbe interessarti anche/ti potrebbe interessare/articoli correlati/notizie correlate/correlati/i più letti/più letti/altri articoli/ultimi articoli/ultime notizie/vedi anche/\
      lees ook/lees meer/meer over/meer nieuws/meest gelezen/gerelateerd/gerelateerde artikelen/ook interessant/aanbevolen/\
      читайте также/читать также/смотрите также/по теме/материалы по теме/новости по теме/похожие новости/похожие материалы/похожие статьи/другие новости/ещё по теме/еще по теме/популярное/популярные новости/\
      самое читаемое/самое популярное/главное/главные новости/последние новости/рекомендуем/рекомендуемое/вам может быть интересно/вам будет интересно/вам также может понравиться/больше новостей/новости партнёров/новости партнеров/\
      новости сми2/в тему/темы дня/тема дня/ещё новости/еще новости/сейчас читают/связанные новости/\
      читайте також/дивіться також/за темою/схожі новини/популярне/популярні новини/останні новини/головне/більше новин/новини партнерів/рекомендуємо/вам може бути цікаво/\
      czytaj też/czytaj także/zobacz też/zobacz także/zobacz również/przeczytaj także/przeczytaj też/powiązane/powiązane artykuły/najczęściej czytane/najpopularniejsze/polecane/polecamy/podobne artykuły/\
      ilgili haberler/benzer haberler/en çok okunanlar/son dakika/son haberler/bunlar da ilginizi çekebilir/öne çıkanlar/çok okunanlar/\
      läs också/läs även/läs mer/mest läst/relaterat/relaterade artiklar/læs også/mest læste/les også/mest lest/relaterte artikler/lue myös/luetuimmat/čtěte také/přečtěte si/související články/nejčtenější/kapcsolódó/olvasta már/legolvasottabb/\
      mavzuga oid/shu mavzuda/o‘xshash yangiliklar/ko‘p o‘qilgan/boshqa yangiliklar/so‘nggi yangiliklar/baca juga/terkait/artikel terkait/berita terkait/terpopuler/\
      関連記事/関連ニュース/関連リンク/あわせて読みたい/おすすめ/おすすめ記事/アクセスランキング/人気記事/最新記事/ランキング/相关阅读/相关新闻/相关文章/推荐阅读/热门/热门文章/最新消息/延伸閱讀/相關新聞/관련기사/관련 기사/많이 본 기사/인기기사/추천기사/\
      اقرأ أيضا/اقرأ أيضاً/مواضيع ذات صلة/أخبار ذات صلة/الأكثر قراءة/כתבות נוספות/אולי יעניין אותך/קראו גם
      """
    ),
    (
      .comments,
      """
      comments/comment/leave a comment/leave a reply/leave your comment/post a comment/add a comment/add comment/write a comment/submit comment/post comment/cancel reply/\
      view comments/show comments/read comments/load comments/hide comments/all comments/join the conversation/join the discussion/start the conversation/start the discussion/be the first to comment/\
      sort by/newest/oldest/best/reply/report/report abuse/flag/upvote/downvote/name/name */email */website/comment */required fields are marked/\
      responses/discussion/commenting/commentary policy/comment policy/comment guidelines/no comments/no comments yet/0 comments/comments are closed/comments are off/comments off/sign in to comment/log in to comment/\
      kommentare/kommentar/kommentar schreiben/kommentar verfassen/kommentar hinterlassen/schreibe einen kommentar/diskutieren sie mit/keine kommentare/antworten/antwort abbrechen/\
      commentaires/commentaire/laisser un commentaire/réagir à cet article/ajouter un commentaire/répondre/aucun commentaire/vos commentaires/\
      comentarios/comentario/deja un comentario/deja una respuesta/dejar un comentario/responder/comentar/comenta/compartir tu opinión/comparte tu opinión/\
      comentários/comentário/deixe um comentário/deixe uma resposta/comente/\
      commenti/commento/lascia un commento/scrivi un commento/rispondi/reacties/reageer/reactie/plaats een reactie/geef een reactie/\
      комментарии/комментарий/комментировать/оставить комментарий/добавить комментарий/написать комментарий/обсудить/обсуждение/ответить/нет комментариев/коментарі/коментувати/залишити коментар/відповісти/\
      komentarze/dodaj komentarz/skomentuj/odpowiedz/yorumlar/yorum yap/yorum yaz/kommentarer/kommentit/komentáře/hozzászólások/izohlar/izoh qoldirish/komentar/コメント/コメントを書く/コメントする/评论/发表评论/留言/댓글/댓글쓰기/تعليقات/אين تعليقات/תגובות
      """
    ),
    (
      .legal,
      """
      privacy/privacy policy/privacy notice/privacy center/privacy statement/terms/terms of use/terms of service/terms and conditions/terms & conditions/terms & privacy/cookie policy/cookies/cookie settings/\
      cookie preferences/manage cookies/cookie notice/do not sell my personal information/do not sell my info/do not sell or share my personal information/your privacy choices/accessibility/accessibility statement/\
      copyright/all rights reserved/legal/legal notice/disclaimer/disclosure/ad choices/adchoices/about our ads/ethics policy/editorial policy/corrections policy/code of ethics/closed captioning/accept/accept all/i agree/ok/got it/decline/\
      impressum/datenschutz/datenschutzerklärung/agb/nutzungsbedingungen/cookie-einstellungen/barrierefreiheit/mentions légales/gestion des cookies/politique de confidentialité/données personnelles/conditions générales/cgu/cgv/confidentialité/\
      aviso legal/política de privacidad/política de cookies/términos y condiciones/condiciones de uso/política de privacidade/termos de uso/note legali/condizioni d’uso/informativa privacy/cookie policy/privacybeleid/algemene voorwaarden/\
      политика конфиденциальности/пользовательское соглашение/правовая информация/правила использования/все права защищены/політика конфіденційності/всі права захищені/polityka prywatności/regulamin/gizlilik politikası/kullanım koşulları/\
      integritetspolicy/privatlivspolitik/personvern/tietosuoja/ochrana osobních údajů/maxfiylik siyosati/利用規約/プライバシーポリシー/著作権/隐私政策/版权声明/使用条款/이용약관/개인정보처리방침
      """
    ),
  ]

  /// How lines begin that are furniture whatever follows.
  static let beginnings: [(Furniture, String)] = [
    (
      .share,
      """
      click to share/click to email/click to print/share this on/share this with/share on /tweet this/follow us on/follow @/follow us /like us on/find us on/join us on/listen to this/listen to the/\
      click here to /subscribe to our/подписывайтесь на/подписывайтесь /следите за/следите за нами/присоединяйтесь к/читайте нас в/підписуйтесь на/підписуйтеся на/folgen sie uns/suivez-nous/suivez nous/síguenos/siga-nos/siga o/seguici/volg ons/obserwuj nas/bizi takip/\
      kanalimizga/telegram-kanal/ikuti kami/continue reading the main story
      """
    ),
    (
      .navigation,
      """
      skip to /go to /back to /jump to /toggle /show all /view all /see all /see more /load more/read more about/read more on/read the full/read full/read our/download our/download the app/get the app/\
      available on/zum inhalt/zur startseite/retour à/aller à/voir toutes/ver todas/ir a /перейти к/перейти в/все материалы/все статьи
      """
    ),
    (
      .advertisement,
      """
      story continues below/article continues below/story continues after/article continues after/advertisement /this advertisement/continue reading below/sponsored by/presented by/paid for by/\
      ad feedback/scroll to continue/la suite après/continua após/continúa después/artikel wird nach/nach der anzeige/продолжение после
      """
    ),
    (
      .teaser,
      """
      also read:/also read |/also read -/also read /read also:/read also /read more:/read more |/read next:/read:/see also:/related:/related story:/related stories:/more:/watch:/watch |/watch this:/watch now:/listen:/don't miss:/don’t miss:/must read:/must-read:/recommended:/\
      more on this:/read the story:/from the archives:/in case you missed it:/click here for/click here to/lesen sie auch/lies auch/lesen sie hier/lesen sie mehr/mehr dazu:/mehr zum thema:/auch interessant:/siehe auch:/lire aussi/lire aussi :/à lire aussi/a lire aussi/lire également/à lire :/voir aussi/\
      lea también/lee también/vea también/lea además/lea aquí/le puede interesar/te puede interesar/también puede leer/leer también/ver también:/mira también/leia também/leia mais:/veja também/saiba mais:/leggi anche/vedi anche/lees ook/читайте также/читать также/читайте по теме/смотрите также/по теме:/ранее:/\
      читайте також/дивіться також/czytaj też/czytaj także/zobacz też/zobacz także/czytaj również/przeczytaj też/läs också/läs även/läs mer:/læs også/les også/lue myös/čtěte také/čtěte více/ayrıca okuyun/ilgili haber/baca juga/関連記事：/【関連記事】/続きを読む/相关阅读/更多阅读
      """
    ),
    (
      .related,
      """
      more from /more on /more in /more about /related to /most read/most popular /most viewed/trending in/trending on/popular in/popular on/latest in/latest from/latest on/top stories/recommended for/recommended by/you may also/you might also/you may like/\
      what to read/related stories/related articles/other stories/next in /up next/must read /best of /explore more/discover more/mehr zum thema/mehr lesen über/weitere inhalte/weitere pressemitteilungen/weitere beiträge/mehr aus/mehr von/das könnte/weitere artikel/plus d’articles/más de /más sobre/más noticias/mais de/mais sobre/другие новости/ещё по/ещё новости/ещё в/новости по/\
      материалы по/популярное в/więcej o/więcej na/filed under/tagged with/topics:/tags:/tag:/tags /tagged:/posted in /source:/sources:/related roundup:/image 1 of/теги:/метки:/schlagwörter:/mots-clés/etiquetas:/temas:/story timeline
      """
    ),
    (
      .comments,
      """
      leave a reply/leave a comment/leave your comment/post a comment/add a comment/write a comment/join the conversation/be the first to comment/your email address will not/required fields are/save my name/you must be logged in/\
      log in to comment/sign in to comment/please log in to/please sign in to/you need to be logged/you must be signed/comments are closed/comments on this/comments have been/commenting on/all comments/view all comments/show all comments/read all comments/view comments/show comments/\
      notify me of/powered by disqus/please enable javascript to view/kommentar schreiben/kommentar verfassen/sie müssen sich einloggen/sie müssen angemeldet/du musst angemeldet/para comentar/schreibe einen kommentar/ihre e-mail-adresse wird/deine e-mail-adresse wird/um zu kommentieren/laisser un commentaire/votre adresse e-mail ne/pour commenter/\
      deja un comentario/deja una respuesta/tu dirección de correo/regístrate o inicia sesión/deixe um comentário/o seu endereço de e-mail/lascia un commento/il tuo indirizzo email/plaats een reactie/оставить комментарий/ваш адрес email/чтобы оставить комментарий/dodaj komentarz/twój adres e-mail
      """
    ),
    (
      .legal,
      """
      ©/(c) 19/(c) 20/copyright/all rights reserved/all content ©/alle rechte vorbehalten/tous droits réservés/todos los derechos/derechos reservados/todos os direitos/tutti i diritti/alle rechten/все права/всі права/wszelkie prawa/wszystkie prawa/tüm hakları/barcha huquqlar/hak cipta/版权所有/無断転載/저작권/ⓒ/\
      by using this site/by continuing to/by signing up/by subscribing/by clicking/this site uses cookies/this site is protected by/this website uses cookies/we use cookies/we and our partners/we value your privacy/use of this site/your use of this/this material may not be/materials may not be/\
      sent by /to unsubscribe/unsubscribe/you are receiving this/you received this/this email was sent/this site uses/diese website verwendet/diese website nutzt/wir verwenden cookies/wir nutzen cookies/ce site utilise/nous utilisons des cookies/en poursuivant votre/este sitio utiliza/este sitio web utiliza/utilizamos cookies/usamos cookies/este site usa/este site utiliza/questo sito utilizza/deze website gebruikt/\
      мы используем/сайт использует/этот сайт использует/ця сторінка використовує/ta strona używa/strona korzysta/bu site çerez/this article is more than/dieser artikel ist älter als/cet article a plus de/este artículo tiene más de/the site is not responsible/the bbc is not responsible/we earn a commission/we may earn/we may receive/if you purchase/if you buy something through/when you purchase through/when you buy through/purchases you make through/\
      products featured/this story may contain affiliate/this article contains affiliate/this post may contain/this post contains affiliate/this page may contain/do not sell/privacy policy/terms of use/terms of service/registration on or use of/offers may be subject/quotes displayed in real-time/market data provided/data provided by/a division of/part of the
      """
    ),
    (
      .newsletter,
      """
      sign up for/sign up to/sign up here/subscribe to/subscribe for/subscribe today/subscribe now/get our/get the latest/get the best/get the day's/get breaking/get more/get unlimited/join our/join thousands/join the newsletter/enter your email/your email address/your inbox/delivered to your inbox/\
      never miss/don't miss a/don’t miss a/stay up to date/stay informed/stay connected/start your day/receive our/email newsletter/please enter a valid/invalid email/thank you for signing/thanks for signing/thanks for subscribing/thank you for subscribing/check your inbox/already a subscriber/already have an account/\
      not a subscriber/create an account/create a free account/want more/want to read more/support our journalism/support independent/become a member/become a subscriber/try unlimited/want the latest/the best of/unlock /melden sie sich/kostenlos registrieren/schon registriert/to view the full story/first-time subscribers/already registered/jetzt registrieren/jetzt anmelden/jetzt abonnieren/abonnieren sie/newsletter:/bestellen sie/täglich neu/inscrivez-vous/abonnez-vous/recevez /\
      suscríbete/suscríbase/regístrate/recibe /reciba /assine /receba /cadastre-se/iscriviti/abbonati/ricevi /schrijf je in/meld je aan/подпишитесь/подписаться на/оформите подписку/получайте/підпишіться/zapisz się/zapisz się na/e-bültene/prenumerera/tilmeld dig/meld deg på/tilaa /obuna bo
      """
    ),
  ]

  /// What short lines hold that are furniture wherever it stands in them.
  static let parts: [(Furniture, String)] = [
    (
      .legal,
      """
      all rights reserved/alle rechte vorbehalten/tous droits réservés/todos los derechos reservados/все права защищены/wszelkie prawa zastrzeżone/privacy policy/terms of service/terms of use/cookie policy/use cookies/uses cookies/utilise des cookies/verwendet cookies/utiliza cookies/affiliate links/affiliate commission/\
      earn a commission/earn a small commission/material may not be published
      """
    ),
    (
      .newsletter,
      """
      newsletter/to your inbox/in your inbox/email alerts/breaking news alerts/push notifications/enter your email/sign up for our/sign up for the/subscribe to our/subscribe to the/telegram-канал/telegram-kanal/whatsapp channel
      """
    ),
    (
      .comments,
      """
      leave a comment/post a comment/comments section/logged in to/to leave a comment/to post a comment/comment policy/community guidelines/house rules/комментариев
      """
    ),
    (
      .share,
      "opens in new window/opens in a new window"
    ),
    (
      .advertisement,
      "story continues below/article continues below/continue reading below/click here to get the/download the app"
    ),
  ]
}
