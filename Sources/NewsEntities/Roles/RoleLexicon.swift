// The words of roles: what a person can be, what stands before it, and whom one can serve.

extension Lexicon {
  static let roleEntries = [
    Entry(
      .roleHead,
      """
      minister president premier chancellor governor mayor senator congressman congresswoman \
      representative deputy lawmaker legislator parliamentarian mp mep speaker chairman chairwoman \
      chairperson chair chairs co-chair leader head chief director secretary commissioner ambassador \
      envoy consul diplomat delegate negotiator rapporteur spokesman spokeswoman spokesperson king \
      queen prince princess emperor sultan emir sheikh shah duke duchess count monarch ruler hokim akim \
      khokim prefect sheriff marshal attorney prosecutor judge justice magistrate lawyer solicitor \
      barrister advocate notary general colonel major captain lieutenant sergeant corporal private \
      admiral commodore commander officer detective inspector superintendent constable warden guard \
      soldier fighter militant warlord executive ceo cfo cto coo founder co-founder cofounder owner \
      co-owner entrepreneur businessman businesswoman magnate tycoon billionaire investor banker \
      economist analyst strategist consultant adviser advisor aide assistant counsel counsellor \
      counselor coordinator co-ordinator administrator manager supervisor treasurer trustee partner \
      principal dean rector provost professor lecturer teacher scholar academic researcher scientist \
      physicist chemist biologist geologist historian archaeologist sociologist psychologist \
      mathematician engineer architect designer inventor astronaut cosmonaut pilot doctor physician \
      surgeon nurse epidemiologist virologist pope patriarch cardinal archbishop bishop metropolitan \
      priest pastor reverend imam mufti rabbi ayatollah cleric monk nun missionary actor actress \
      filmmaker producer screenwriter singer rapper musician composer conductor pianist violinist \
      drummer guitarist dancer choreographer painter sculptor artist photographer writer author \
      novelist poet playwright essayist journalist reporter correspondent editor columnist blogger \
      broadcaster presenter anchor host publisher critic coach trainer referee player footballer \
      striker forward midfielder defender goalkeeper winger skipper boxer wrestler swimmer sprinter \
      athlete cyclist golfer champion medalist medallist winner laureate nominee candidate activist \
      campaigner dissident organizer organiser protester whistleblower refugee resident witness \
      eyewitness survivor victim suspect defendant wife husband widow widower father mother son \
      daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson \
      granddaughter fiancee fiance friend neighbor neighbour colleague counterpart predecessor \
      successor member ombudsman ombudswoman auditor comptroller controller clerk archivist librarian \
      curator farmer fisherman driver worker miner mechanic electrician carpenter chef baker shopkeeper \
      trader merchant student pupil graduate veteran hero heir heiress official operative agent spy \
      specialist expert theologian philosopher linguist translator interpreter lady undersecretary \
      attache charge quarterback pitcher catcher fielder batsman bowler goalscorer gymnast skier \
      planner promoter recruiter tsar czar representatives mediator arbitrator moderator pollster \
      lobbyist operator gunman attacker bomber hijacker kidnapper killer shooter prisoner inmate \
      detainee contractor broker chieftain elder strongman dictator juror jurist regent chaplain deacon \
      abbot politician baron baroness earl marquis viscount tenor soprano comedian model rower jockey rider \
      umpire skater superstar star mullah keeper caretaker guide sailor firefighter paramedic \
      psychiatrist dentist veterinarian pharmacist cardiologist virologist oceanographer \
      meteorologist seismologist climatologist astronomer statistician demographer accountant \
      geographer anthropologist ecologist conservationist environmentalist feminist separatist \
      whip ex-president ex-minister co-leader frontman vocalist songwriter dj screenwriter \
      animator cartoonist illustrator chronicler biographer
      """),
    Entry(
      .roleModifier,
      """
      incumbent would-be deputy vice acting interim caretaker former ex late then outgoing incoming newly elect designate \
      first second third current longtime longtime-serving veteran senior junior chief prime foreign \
      interior home defence defense finance economy economic trade energy health education justice \
      culture agriculture environment labor labour transport transportation investment industry \
      information tourism sports sport science technology housing planning digital communications \
      internal external legal financial general special permanent plenipotentiary extraordinary \
      honorary assistant associate executive managing technical artistic creative editorial political \
      presidential parliamentary regional provincial municipal local federal national international \
      state public private military naval police army navy security intelligence opposition rebel \
      separatist religious spiritual supreme co human rights civil press media cabinet government \
      party union league team club company crown lead principal top main official resident founding \
      world olympic nobel minority majority house senate duma congress parliament county city \
      district district-level church orthodox catholic muslim islamic jewish buddhist anti-corruption \
      attorney secretary lieutenant brigadier major rear commander prosecutor criminal defense trial \
      district supreme appeals circuit central commercial investment mining oil gas climate weather \
      political science senior-most same taxi truck bus ministry embassy university department \
      committee commission court field sales marketing operating operations research development
      """),
    Entry(
      .honorific,
      """
      mr mrs ms miss mx dr sir dame madam madame monsieur herr frau senor senora sheikh hajji messrs \
      prof rev mr. mrs. ms. dr. prof. rev. lord
      """),
    Entry(
      .roleHead, "prof gen lt col maj capt cmdr adm sgt cpl gov sen rep amb insp supt brig pres min"
    ),
    Entry(
      .body,
      """
      ministry department agency committee commission council office bureau board court service \
      services directorate administration authority party parliament assembly senate house government \
      cabinet embassy consulate mission delegation bank fund company corporation group firm union \
      federation association foundation institute university academy college school hospital clinic \
      center centre police army navy force forces guard staff command brigade battalion regiment \
      division region province state district county city municipality town village republic kingdom \
      emirate federation league club team church mosque diocese network newspaper magazine channel \
      station airline airport railway factory plant museum theatre theater library organization \
      organisation alliance movement front coalition bloc chamber tribunal inspectorate secretariat \
      congress duma verkhovna rada majlis
      """),
    Entry(
      .field,
      """
      affairs defence defense interior finance economy trade health education justice culture \
      agriculture environment labor labour transport transportation energy investment industry \
      information tourism sport sports science technology housing planning communications relations \
      development cooperation security research operations policy migration statistics youth family
      """),
    Entry(.roleLink, "of for to at in with on from under"),
  ]
}
