// What the class and id of an element say about its part in the page.

/// What words in an element's class and id hint at.
struct ClassHints: OptionSet, Sendable {
  let rawValue: UInt32

  /// Page furniture, taken out before anything is scored.
  static let unlikely = ClassHints(rawValue: 1)
  /// Perhaps the article, though furniture words occur too.
  static let maybe = ClassHints(rawValue: 2)
  /// Words of articles.
  static let positive = ClassHints(rawValue: 4)
  /// Words of furniture that may stand within an article.
  static let negative = ClassHints(rawValue: 8)
  /// Buttons to share the article.
  static let share = ClassHints(rawValue: 16)
  /// The author's line, as it is cut out of the text.
  static let byline = ClassHints(rawValue: 32)
  /// What never belongs to an article's text, wherever it stands.
  static let junk = ClassHints(rawValue: 64)
  /// The body of an article, as content systems name it.
  static let articleBody = ClassHints(rawValue: 128)
  /// Answers of readers.
  static let comments = ClassHints(rawValue: 256)
  /// The day of publication.
  static let date = ClassHints(rawValue: 512)
  /// A picture's caption or credit.
  static let caption = ClassHints(rawValue: 1024)
  /// The name of an author.
  static let author = ClassHints(rawValue: 2048)
  /// What stands beside the article: links to others, sidebars.
  static let aside = ClassHints(rawValue: 4096)
  /// The day of a change after publication.
  static let updated = ClassHints(rawValue: 8192)

  /// The paragraph that opens an article, set apart from the others.
  static let lead = ClassHints(rawValue: 16384)
  /// Whose picture it is.
  static let credit = ClassHints(rawValue: 32768)
  /// A forum, as the whole page is named.
  static let forum = ClassHints(rawValue: 65536)

  /// The hints in a class or an id.
  init(of bytes: ArraySlice<UInt8>) {
    self.init(rawValue: Self.matcher.match(bytes))
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// −25, 0 or 25: what the words weigh for an element being the article.
  var weight: Int {
    (contains(.negative) ? -25 : 0) + (contains(.positive) ? 25 : 0)
  }

  private static let matcher = PatternMatcher(
    vocabulary.flatMap { words, hint in
      words.split(separator: ",").map { (String($0), hint.rawValue) }
    })
}

extension ClassHints {
  /// The words, parted by commas; a space is the border of a word.
  ///
  /// The first four lists follow Mozilla's Readability, whose method is used here, so that they
  /// mean what its figures were tuned with.
  private static let vocabulary: [(String, ClassHints)] = [
    (
      " ad ,ai2html,banner,breadcrumbs,combx,comment,community,cover wrap,disqus,extra,footer,"
        + "gdpr,header,legends,menu,related,remark,replies,rss,shoutbox,sidebar,skyscraper,social,"
        + "sponsor,supplemental,ad break,agegate,pagination,pager,popup,yom remote",
      .unlikely
    ),
    ("and,article,body,column,content,main,mathjax,shadow", .maybe),
    (
      "article,body,content,entry,hentry,h entry,main,page,pagination,post,text,blog,story",
      .positive
    ),
    (
      " ad ,hidden, hid ,banner,combx,comment,com ,contact,footer,gdpr,masthead,media,meta,"
        + "outbrain,promo,related,scroll,share,shoutbox,sidebar,skyscraper,sponsor,shopping,tags,"
        + "widget",
      .negative
    ),
    (" share , sharedaddy ", .share),
    ("byline,author,dateline,writtenby,written by,p author", .byline),
    (
      "byline, author , authors , authorname , author name ,p author, writer , verfasser , autor ,"
        + " writtenby , written by , wrote by , posted by , postedby , submitted , vcard , autoren , autorname ,"
        + " article author , post author , entry author , creator , username , firma ",
      .author
    ),
    (
      " date , datum , pubdate , published , publish , posted , time , timestamp , datetime ,"
        + " postdate , dateline , meta date , post date , entry date , article date , fecha ,"
        + " data , publicado , submitted , created , byline , posted on , info , meta , postmeta ,"
        + " entry meta , article info , articleinfo , articledate , publishdate , date time , story date ",
      .date
    ),
    (
      " comment , comments , disqus , respond , commentlist , replies , kommentare , kommentar ",
      .comments
    ),
    (" updated , modified , lastmod , last modified , update ", .updated),
    (
      " related , sidebar , widget , recommended , teaser , teasers , most read , popular , recent ,"
        + " trending , latest , footer , more news , ticker ",
      .aside
    ),
    (
      " caption , captions , figcaption ,caption text,image caption,imagecaption,photo caption,"
        + "photocaption,img caption,media caption, credit , credits ,photo credit,imagecredit,"
        + "image credit,img credit,bildunterschrift, legende , copyright ,picture caption,"
        + "bildnachweis,wp caption,image source, pie de foto , epigrafe , bu ",
      .caption
    ),
    (
      " forum , forums ,viewtopic,showthread,viewthread, phpbb , vbulletin , xenforo , discourse ",
      .forum
    ),
    (
      " credit , credits ,photo credit,photocredit,imagecredit,image credit,img credit, copyright ,"
        + "bildnachweis,image source,img author, photographer ,picture credit,image copyright,"
        + "photo author,media credit,mediacredit",
      .credit
    ),
    (
      "newsletter, subscribe , subscription ,signup,sign up,related,recommend,read more,readmore,"
        + "also read,alsoread,see also, promo ,promobox,promo link,sharing, share ,sharebar,sharedaddy,"
        + " social ,socials ,social media,follow us,author bio,authorbio,author box,authorbox,about author,"
        + "about the author,aboutauthor,author info,author profile,author card,authorcard,post author box, bio ,"
        + " biography ,breadcrumb, comments ,comment list,commentlist,comment form, disqus ,cookie,paywall,"
        + "advert, ads , ad , adbox , anzeige ,sponsored,toolbar,print only,rating,pagination, pager ,"
        + " nav ,navigation,navbar,more on,more stories,morestories,most read,mostread,most popular,"
        + "mostpopular,popular posts, trending ,taboola,outbrain,zergnet,jp relatedposts,yarpp,post meta,"
        + "postmeta,entry meta,article meta,articlemeta,meta data,metadata, byline , dateline , timestamp ,"
        + "article info, keywords , tags , tag list ,taglist,tagcloud,post tags,entry tags,tags links,"
        + "cat links,entry footer,post footer,article footer,donate,donation, poll ,survey,"
        + " feedback ,gallery nav,slideshow nav,carousel, modal ,popup,overlay,tooltip,screen reader,"
        + "screenreader,sr only,visually hidden,visuallyhidden,noprint,no print,next post,previous post,"
        + "post nav,up next,upnext,you may like,youmaylike,youmightlike,might like,weiterlesen,"
        + "mehr zum thema,lesen sie auch, teaser list ,teaserlist,linklist,link list,related links,"
        + "further reading,affiliate,disclosure, callout ,call to action, cta ,download app,"
        + "rollover,hovercard,profile card,whatsapp,telegram,google news, community , community guidelines ",
      .junk
    ),
    (
      "article body,articlebody,story body,storybody,entry content,entrycontent,post content,"
        + "postcontent,post body,postbody,article content,articlecontent,article text,articletext,"
        + "story content,storycontent,story text,storytext, article main ,body copy,bodycopy,"
        + "single content,news content,newscontent,page content,text content,content body,"
        + "article  body,richtext,rich text,node body,field body,field name body, entry , article copy ,"
        + "content text,contenttext,detail text,news text,newstext,main text,maintext, article inner",
      .articleBody
    ),
    (
      " lead , leads , lede ,subheadline,subhead ,subheading, subline , untertitel , intro , standfirst , teaser , summary , subheadline , dek , deck ,"
        + " abstract , vorspann , excerpt , chapeau , entradilla , bajada , copete , description ,"
        + " introduction , sapo , sommario , occhiello , subtitle , article intro , introtext ,"
        + " leadtext , lead text , article lead , articlelead , article summary , anleser ",
      .lead
    ),
  ]
}
