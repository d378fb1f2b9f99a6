// The words of numbers, measures and money.
import NewsModel

extension Lexicon {
  static let numberEntries = [
    Entry(.cardinal, words(CalendarWords.cardinals)),
    Entry(.ordinal, words(CalendarWords.ordinals)),
    Entry(
      .magnitude,
      """
      hundred=2 thousand=3 million=6 billion=9 trillion=12 hundreds=2 thousands=3 millions=6 \
      billions=9 trillions=12 m=6 bn=9 mn=6 tn=12 k=3 mln=6 bln=9 trln=12 dozen=1 crore=7 lakh=5
      """),
    Entry(
      .currency,
      """
      dollar dollars euro euros pound pounds sterling yen yuan renminbi rouble roubles ruble rubles \
      soum soums sum sums som soms tenge manat manats somoni lira liras rupee rupees rupiah peso \
      pesos real reais rand franc francs krona kronor krone kroner zloty forint koruna hryvnia \
      hryvnias lari dram drams riyal riyals rial rials dinar dinars dirham dirhams shekel shekels \
      won baht ringgit dong taka naira shilling shillings cedi birr cent cents pence kopeks
      """),
    Entry(
      .currencyCode,
      """
      usd eur gbp jpy cny rub uzs kzt kgs tjs tmt azn amd gel uah byn pln czk huf sek nok dkk chf \
      try inr pkr idr brl zar mxn cad aud nzd sgd hkd krw thb myr vnd ngn kes egp sar aed ils us$ rs \
      rs.
      """),
    Entry(
      .measure,
      """
      percent per cent % km kilometers kilometres miles meters metres feet hectares acres tons \
      tonnes kg kilograms kilos pounds liters litres barrels degrees mw megawatts gw kwh hours \
      minutes seconds people troops votes seats
      """),
  ]
}
