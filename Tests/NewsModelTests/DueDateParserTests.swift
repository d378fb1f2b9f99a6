// Due dates as people type them, seen from a Wednesday.
import Testing

@testable import NewsModel

@Suite struct DueDateParserTests {
  @Test(arguments: [
    ("today", "2025-05-14"), ("Tomorrow", "2025-05-15"), ("tmr", "2025-05-15"),
    ("the day after tomorrow", "2025-05-16"), ("yesterday", "2025-05-13"),
    ("weekend", "2025-05-17"), ("next weekend", "2025-05-24"),
  ])
  func wordsNameADayNearToday(text: String, day: String) throws {
    #expect(try DueDateParser.parse(text, today: wednesday).description == day)
  }

  @Test(arguments: [
    ("fri", "2025-05-16"), ("wed", "2025-05-21"), ("this wed", "2025-05-14"),
    ("by monday", "2025-05-19"), ("next fri", "2025-05-23"), ("next Monday", "2025-05-19"),
  ])
  func aWeekdayIsTheComingOneAndNextIsThatOfNextWeek(text: String, day: String) throws {
    #expect(try DueDateParser.parse(text, today: wednesday).description == day)
  }

  @Test(arguments: [
    ("+3d", "2025-05-17"), ("3d", "2025-05-17"), ("+2w", "2025-05-28"), ("+ 1 m", "2025-06-14"),
    ("1y", "2026-05-14"), ("in 3 days", "2025-05-17"), ("in a week", "2025-05-21"),
    ("two weeks from now", "2025-05-28"), ("in a couple of days", "2025-05-16"),
  ])
  func anOffsetCountsFromToday(text: String, day: String) throws {
    #expect(try DueDateParser.parse(text, today: wednesday).description == day)
  }

  @Test(arguments: [
    ("next week", "2025-05-19"), ("next month", "2025-06-01"), ("next year", "2026-01-01"),
    ("end of week", "2025-05-16"), ("eom", "2025-05-31"), ("end of month", "2025-05-31"),
    ("end of next month", "2025-06-30"), ("end of the quarter", "2025-06-30"),
    ("end of year", "2025-12-31"), ("end of february", "2026-02-28"), ("mid june", "2025-06-15"),
  ])
  func aPeriodStandsForItsFirstDayAndItsEndForItsLast(text: String, day: String) throws {
    #expect(try DueDateParser.parse(text, today: wednesday).description == day)
  }

  @Test(arguments: [
    ("2025-06-01", "2025-06-01"), ("1.6.2025", "2025-06-01"), ("1.6.", "2025-06-01"),
    ("25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25"), ("1 june", "2025-06-01"),
    ("June 1st", "2025-06-01"), ("june 1, 2026", "2026-06-01"), ("1 may", "2026-05-01"),
    ("14 may", "2025-05-14"), ("june", "2025-06-01"), ("june 2026", "2026-06-01"),
    ("the 3rd", "2025-06-03"), ("31st", "2025-05-31"), ("29 feb", "2028-02-29"),
  ])
  func aDateWithoutItsYearIsTheFirstFromTodayOn(text: String, day: String) throws {
    #expect(try DueDateParser.parse(text, today: wednesday).description == day)
  }

  @Test(arguments: [
    ("", DueDateError.Reason.empty), ("   ", .empty), ("soon", .unknown), ("fri fri", .unknown),
    ("+3x", .unknown), ("2025", .unknown), ("3/4/2025", .ambiguous), ("31 june", .noSuchDay),
    ("2025-02-30", .noSuchDay), ("1.13.2025", .noSuchDay), ("99999999999999999999", .unknown),
    ("+9999999999d", .noSuchDay), ("june 99", .noSuchDay),
  ])
  func whatNamesNoDayIsAnErrorWithItsReason(text: String, reason: DueDateError.Reason) {
    #expect(throws: DueDateError(text: text, reason: reason)) {
      try DueDateParser.parse(text, today: wednesday)
    }
  }

  @Test func everyExampleOfTheErrorCanBeTyped() throws {
    for example in DueDateError.expected {
      #expect(try DueDateParser.parse(example, today: wednesday) >= wednesday)
    }
  }
}

extension DueDateParserTests {
  private var wednesday: CalendarDay { CalendarDay(daysSince1970: 20_222) }
}
