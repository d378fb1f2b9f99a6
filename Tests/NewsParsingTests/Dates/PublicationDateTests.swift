// Dates in the dialects of feeds, pages and scrapes.
import NewsModel
import NewsParsing
import Testing

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("2021-03-04T05:06:07Z", "2021-03-04T05:06:07+00:00"),
    ("2021-03-04T05:06:07.891+05:30", "2021-03-04T05:06:07+05:30"),
    ("2021-03-04T05:06-0800", "2021-03-04T05:06:00-08:00"),
    ("2021-03-04 05:06:07", "2021-03-04T05:06:07+00:00"),
    ("2021-03-04t05:06:07z", "2021-03-04T05:06:07+00:00"),
    ("20210304T050607Z", "2021-03-04T05:06:07+00:00"),
    ("2021-03-04", "2021-03-04"), ("20210304", "2021-03-04"), ("21-03-04", "2021-03-04"),
    ("2021-03", "2021-03-01"), ("2021", "2021-01-01"), ("2021-063", "2021-03-04"),
    ("21063", "2021-03-04"), ("-2103", "2021-03-01"), ("-21-03", "2021-03-01"),
    ("1614834367", "2021-03-04T05:06:07+00:00"),
  ])
  func readsISO8601WholeAndInPart(text: String, expected: String) {
    #expect(PublicationDate.parse(text)?.iso8601 == expected)
  }

  @Test(arguments: [
    ("Thu, 04 Mar 2021 05:06:07 GMT", "2021-03-04T05:06:07+00:00"),
    ("Thu,4 Mar 21 05:06 +0200", "2021-03-04T05:06:00+02:00"),
    ("4 March 2021 05:06:07 PST", "2021-03-04T05:06:07-08:00"),
    ("Thu, 04 Mar 2021 05:06:07 GMT-03:30", "2021-03-04T05:06:07-03:30"),
    ("Thu, 04 Mar 2021 05:06:07 ET", "2021-03-04T05:06:07-05:00"),
    ("Fri, 04 Jun 2021 05:06:07 ET", "2021-06-04T05:06:07-04:00"),
    ("Fri, 04 Jun 2021 05:06:07 Europe/Paris", "2021-06-04T05:06:07+02:00"),
    ("Thu Mar  4 05:06:07 2021", "2021-03-04T05:06:07+00:00"),
    ("Thu Mar 04 05:06:07 +0100 2021", "2021-03-04T05:06:07+01:00"),
    ("Thu, 2021/03/04 05:06:07 EDT", "2021-03-04T05:06:07-04:00"),
    ("04-Mar-21 05:06:07", "2021-03-04T05:06:07+00:00"),
    ("31 Jun 2021 05:06:07 GMT", "2021-07-01T05:06:07+00:00"),
  ])
  func readsRFC822WithOddZones(text: String, expected: String) {
    #expect(PublicationDate.parse(text)?.iso8601 == expected)
  }

  @Test(arguments: [
    ("2021/3/4", "2021-03-04"), ("3/4/2021", "2021-03-04"), ("24/3/2021", "2021-03-24"),
    ("04.03.2021, 05:06 Uhr", "2021-03-04T05:06:00+00:00"),
    ("4. März 2021", "2021-03-04"), ("Publié le 4 mars 2021 à 19h42", "2021-03-04T19:42:00+00:00"),
    ("1er août 2021", "2021-08-01"), ("4 de marzo de 2021", "2021-03-04"),
    ("4 марта 2021, 16:01", "2021-03-04T16:01:00+00:00"), ("4 березня 2021 р.", "2021-03-04"),
    ("2021. március 4.", "2021-03-04"), ("2021年3月4日", "2021-03-04"),
    ("2021년 3월 4일 05:06", "2021-03-04T05:06:00+09:00"),
    ("2021-03-04 오후 5:06:07", "2021-03-04T17:06:07+09:00"),
    ("5:06 PM PST 3/4/2021", "2021-03-04T17:06:00-08:00"),
    ("Updated March 4th, 2021 at 5:06 p.m. ET", "2021-03-04T17:06:00-05:00"),
    ("Thu 4 Mar 2021 05.06 GMT", "2021-03-04T05:06:00+00:00"),
    ("٤ مارس ٢٠٢١", "2021-03-04"), ("March 2021", "2021-03-01"),
    ("19:22 04 March 2021", "2021-03-04T19:22:00+00:00"),
  ])
  func readsWhatPeopleWrite(text: String, expected: String) {
    #expect(PublicationDate.parse(text)?.iso8601 == expected)
  }

  @Test func givesADateWithoutAYearTheLatestThatIsNotAfterTheReferenceDay() {
    let reference = CalendarDay(year: 2022, month: 6, day: 1)

    let before = PublicationDate.parse("31 May", referenceDay: reference)
    let after = PublicationDate.parse("2 June", referenceDay: reference)
    let leap = PublicationDate.parse("February 29", referenceDay: reference)

    #expect(before?.iso8601 == "2022-05-31")
    #expect(after?.iso8601 == "2021-06-02")
    #expect(leap?.iso8601 == "2020-02-29")
    #expect(PublicationDate.parse("31 May") == nil)
  }

  @Test(arguments: [
    "", "a fortnight ago", "page 3 of 12", "2021-13-04", "32 May 2021", "0001-01-01T00:00:00Z",
    "may be", "10:45", "99/99/2021", "10.0.0.1",
  ])
  func findsNoDateWhereThereIsNone(text: String) {
    #expect(PublicationDate.parse(text) == nil)
  }
}
