// Days of the reader's own time zone.
import Foundation
import Glibc
import NewsModel

extension CalendarDay {
  /// The day of `moment` in the reader's own time zone.
  init(local moment: Date) {
    // libc's, since Foundation's calendars take milliseconds to load.
    var seconds = time_t(moment.timeIntervalSince1970)
    var local = tm()
    localtime_r(&seconds, &local)
    let offset = local.tm_gmtoff
    self.init(daysSince1970: Int((Double(seconds + offset) / 86_400).rounded(.down)))
  }

  /// Today in the reader's own time zone.
  static var today: CalendarDay { CalendarDay(local: Date()) }
}
