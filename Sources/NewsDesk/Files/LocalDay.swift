// Days of the time zone that the computer is set to.
import Glibc
import NewsModel

extension CalendarDay {
  /// The local day of a moment in nanoseconds since 1970.
  public init(localOf nanoseconds: Int64) {
    // libc's, since Foundation's calendars take milliseconds to load.
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var local = tm()
    localtime_r(&seconds, &local)
    let shifted = Int(seconds) + local.tm_gmtoff
    self.init(daysSince1970: shifted >= 0 ? shifted / 86_400 : (shifted - 86_399) / 86_400)
  }
}
