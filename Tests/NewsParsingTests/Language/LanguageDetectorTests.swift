// The language of texts of our own.
import CleanText
import NewsParsing
import Testing

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "The harbour will stay closed until the storm has passed, the port authority said."),
    ("de", "Der Hafen bleibt geschlossen, bis der Sturm vorüber ist, teilte die Behörde mit."),
    ("fr", "Le port restera fermé jusqu’à la fin de la tempête, a annoncé l’autorité portuaire."),
    ("ru", "Порт останется закрытым, пока не пройдёт шторм, сообщили в управлении порта."),
    ("uk", "Порт залишиться зачиненим, доки не вщухне шторм, повідомили в управлінні порту."),
    ("ja", "嵐が過ぎ去るまで港は閉鎖されると港湾当局が発表した。"),
    ("he", "הנמל יישאר סגור עד שהסערה תחלוף, כך הודיעה רשות הנמל."),
    ("uz", "Bo‘ron tinmaguncha port yopiq qoladi, deb xabar berdi port ma’muriyati."),
  ])
  func namesTheLanguageOfASentence(tag: String, sentence: String) {
    #expect(LanguageDetector.language(of: SafeText(sentence))?.string == tag)
  }

  @Test(arguments: 0..<4)
  func namesTheLanguageOfALongText(shift: Int) {
    let sentence = "Порт останется закрытым, пока не пройдёт шторм. "
    let text = String(repeating: ".", count: shift) + String(repeating: sentence, count: 60)

    #expect(LanguageDetector.language(of: SafeText(text))?.string == "ru")
  }

  @Test(arguments: ["", "12 345", "− − −"])
  func namesNoLanguageWhereThereAreNoWords(text: String) {
    #expect(LanguageDetector.language(of: SafeText(text)) == nil)
  }
}
