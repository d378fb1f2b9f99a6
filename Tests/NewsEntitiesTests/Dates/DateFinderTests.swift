// Date phrases in sentences, and the days they mean to a reader of Saturday, 3 May 2025.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct DateFinderTests {
  @Test(arguments: [
    ("The treaty of 3 March 1918 ended it.", ["3 March 1918=1918-03-03"]),
    ("It opened on Tuesday, May 20, 2014.", ["Tuesday, May 20, 2014=2014-05-20"]),
    ("He was born on the 12th of October 1991.", ["12th of October 1991=1991-10-12"]),
    (
      "Signed 2024-11-05 and filed 06.11.2024.", ["2024-11-05=2024-11-05", "06.11.2024=2024-11-06"]
    ),
    (
      "They met in March 2019 and in December of 384.",
      ["March 2019=2019-03", "December of 384=0384-12"]
    ),
    ("In 1997 the mill, built in 1863, closed.", ["1997=1997", "1863=1863"]),
    ("Caesar died in 44 BC and Trajan in AD 117.", ["44 BC=-0044", "AD 117=0117"]),
    ("It has grown since the 1990s.", ["1990s=1990-01-01/1999-12-31"]),
    ("The style of the early 1980s is back.", ["early 1980s=1980-01-01/1984-12-31"]),
    ("A gate of the 12th century stands there.", ["the 12th century=1100-01-01/1199-12-31"]),
    ("Temples of the fifth century BC were found.", ["the fifth century BC=-0499/-0400"]),
  ])
  func aDateWithItsYearStandsForItself(text: String, dates: [String]) {
    #expect(found(text) == dates)
  }

  @Test(arguments: [
    ("On April 14, the minister met him.", ["April 14=2025-04-14"]),
    ("The vote took place on 20 December.", ["20 December=2024-12-20"]),
    ("The summit will be held on June 5.", ["June 5=2025-06-05"]),
    ("Prices rose in September.", ["September=2024-09"]),
    ("She will retire in September.", ["September=2025-09"]),
    ("It rained from 3–5 April.", ["3–5 April=2025-04-03/2025-04-05"]),
    ("The fair ran from 28 April to 2 May.", ["28 April=2025-04-28", "2 May=2025-05-02"]),
    (
      "The show ran from November 3 to March 9, 2014.",
      ["November 3=2013-11-03", "March 9, 2014=2014-03-09"]
    ),
    ("The rains usually begin in June.", ["June=--06"]),
    ("Shops close on 8 and 9 May.", ["8 and 9 May=2025-05-08/2025-05-09"]),
    ("October is the driest month.", ["October=--10"]),
    ("It is due at the end of June.", ["June=2025-06"]),
    ("They left on New Year’s Eve.", ["New Year’s Eve=2024-12-31"]),
    ("They met on Christmas Day 2019.", ["Christmas Day 2019=2019-12-25"]),
    ("Talks broke down in mid-April.", ["mid-April=2025-04-10/2025-04-20"]),
    ("Snow fell in late February.", ["late February=2025-02-15/2025-02-28"]),
  ])
  func aDateWithoutItsYearIsTheNearestThatTheVerbAllows(text: String, dates: [String]) {
    #expect(found(text) == dates)
  }

  @Test(arguments: [
    ("He resigned on Tuesday.", ["Tuesday=2025-04-29"]),
    ("He resigned last Saturday.", ["last Saturday=2025-04-26"]),
    ("The court will sit on Tuesday.", ["Tuesday=2025-05-06"]),
    ("They meet next Tuesday, May 13.", ["next Tuesday, May 13=2025-05-13"]),
    ("They meet again next Friday.", ["next Friday=2025-05-09"]),
    (
      "Police said on Friday that the march would start on Monday.",
      ["Friday=2025-05-02", "Monday=2025-05-05"]
    ),
    ("The Sunday Times wrote of every Friday.", []),
  ])
  func aWeekdayIsTheLastOneUnlessItIsToCome(text: String, dates: [String]) {
    #expect(found(text) == dates)
  }

  @Test(arguments: [
    (
      "Yesterday it rained; today it is dry, tomorrow it will snow.",
      ["Yesterday=2025-05-02", "today=2025-05-03", "tomorrow=2025-05-04"]
    ),
    ("It fell last week.", ["last week=2025-04-21/2025-04-27"]),
    ("Work will go on next month and next year.", ["next month=2025-06", "next year=2026"]),
    ("The law changed two weeks ago.", ["two weeks ago=2025-04-19"]),
    ("They wed three years ago.", ["three years ago=2022"]),
    ("It began twenty-five years ago.", ["twenty-five years ago=2000"]),
    ("Exports fell in the past six months.", ["the past six months=2024-12/2025-05"]),
    ("Sales fell in the first quarter.", ["the first quarter=2025-01-01/2025-03-31"]),
    (
      "Sales fell in the third quarter of 2024.",
      ["the third quarter of 2024=2024-07-01/2024-09-30"]
    ),
    ("They met last summer.", ["last summer=2024-06-01/2024-08-31"]),
    ("In the spring of 1968 they marched.", ["the spring of 1968=1968-03/1968-06"]),
    ("It must be ready by the end of the year.", ["the year=2025"]),
    ("They left the day before yesterday.", ["the day before yesterday=2025-05-01"]),
  ])
  func aRelativeDateIsSeenFromTheArticles(text: String, dates: [String]) {
    #expect(found(text) == dates)
  }

  @Test(arguments: [
    (
      "The strike began on 3 June 1998 and ended two days later.",
      ["3 June 1998=1998-06-03", "two days later=1998-06-05"]
    ),
    ("It was founded in 1939. That year he died.", ["1939=1939", "That year=1939"]),
    (
      "He came in December 2004 and left the following March.",
      ["December 2004=2004-12", "the following March=2005-03"]
    ),
    ("The next day he left.", ["The next day=nil"]),
  ])
  func aDateMayBeSeenFromTheOneBefore(text: String, dates: [String]) {
    #expect(found(text) == dates)
  }

  @Test(arguments: [
    "About 2000 people came and 1500 soldiers left.", "It cost $2015 or 1990 euros.",
    "May I ask whether you may march?", "Theresa May and April Jones met.",
    "He spoke of Resolution 1325 on page 1989.", "Children in their 30s run 2,010 metres.",
    "That month-long strike", "The minister said that days matter.",
  ])
  func aNumberOrAWordThatIsNoDateIsNotFound(text: String) {
    #expect(found(text) == [])
  }

  @Test func withoutTheArticlesDateOnlyWhatIsSaidIsKnown() {
    let text = "On April 14 and in 2019, but not last week, they met on Friday."

    #expect(
      found(text, on: nil) == ["April 14=--04-14", "2019=2019", "last week=nil", "Friday=nil"])
  }

  @Test func aDateOfManyDigitsDoesNotOverflow() {
    #expect(
      found("It was 99999999999999999999 years ago, in 13 billion years ago.")
        == ["99999999999999999999 years ago=-2147481622", "13 billion years ago=-12999997975"])
  }
}

extension DateFinderTests {
  private func found(_ text: String, on day: String? = "2025-05-03") -> [String] {
    let lexed = LexedText(TokenizedText(SafeText(text)))
    return DateFinder.dates(in: lexed, published: day.flatMap { CalendarDay($0) }).map {
      "\($0.entity)=\($0.value?.string ?? "nil")"
    }
  }
}
