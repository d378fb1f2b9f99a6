// Follow-ups for calendars and task lists: iCalendar, Org, Markdown, CSV.
import CleanText
import NewsModel

/// Writes follow-ups for other programs.
enum FollowUpExport {
  /// Tasks of RFC 5545; `now` is when they are written, `20260509T120000Z`.
  static func calendar(_ followUps: [FollowUp], now: String) -> String {
    let tasks = followUps.flatMap { followUp in
      [
        "BEGIN:VTODO", "UID:follow-up-\(followUp.id)@dateline", "DTSTAMP:\(now)",
        "CREATED:\(moment(followUp.created))", "LAST-MODIFIED:\(moment(followUp.updated))",
        "SUMMARY:\(escaped(followUp.title.string))",
        followUp.note.isEmpty ? nil : "DESCRIPTION:\(escaped(followUp.note.string))",
        followUp.due.map { "DUE;VALUE=DATE:\(digits($0.description))" },
        "STATUS:\(followUp.status.inCalendar)", "END:VTODO",
      ].compactMap { $0 }
    }
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline//EN"]
    return (head + tasks + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
  }

  /// Headings of Org mode with keywords and deadlines.
  static func org(_ followUps: [FollowUp]) -> String {
    let head = "#+TODO: TODO WAITING | DONE\n\n"
    return head
      + followUps.map { followUp in
        let due = followUp.due.map { "\n  DEADLINE: <\($0)>" } ?? ""
        let note = followUp.note.isEmpty ? "" : "\n  \(followUp.note)"
        return "* \(followUp.status.inOrg) \(followUp.title)\(due)\(note)\n"
      }.joined()
  }

  /// A task list.
  static func markdown(_ followUps: [FollowUp]) -> String {
    followUps.map { followUp in
      let note = followUp.note.isEmpty ? "" : ": \(Markdown.escaped(followUp.note.string))"
      let due = followUp.due.map { " (due \($0))" } ?? ""
      let waiting = followUp.status == .waiting ? " *waiting*" : ""
      let mark = followUp.status == .done ? "x" : " "
      return "- [\(mark)] \(Markdown.escaped(followUp.title.string))\(note)\(due)\(waiting)\n"
    }.joined()
  }

  /// A table with a head.
  static func csv(_ followUps: [FollowUp]) -> String {
    let head = ["id", "article", "entity", "title", "status", "note", "due", "created", "updated"]
    return CSV.row(head) + followUps.map { CSV.row(fields(of: $0)) }.joined()
  }

  private static func fields(of followUp: FollowUp) -> [String?] {
    var (article, entity): (String?, String?) = (nil, nil)
    switch followUp.target {
    case .article(let id): article = String(id)
    case .entity(let id): entity = String(id)
    }
    return [
      String(followUp.id), article, entity, followUp.title.string, followUp.status.rawValue,
      followUp.note.string, followUp.due?.description,
      Timestamp(seconds: followUp.created).iso8601, Timestamp(seconds: followUp.updated).iso8601,
    ]
  }

  /// A moment as iCalendar has it: `20260509T120000Z`.
  static func moment(_ seconds: Int64) -> String {
    digits(Timestamp(seconds: seconds).iso8601.prefix(19)) + "Z"
  }

  /// A day or moment without its marks.
  private static func digits(_ text: some StringProtocol) -> String {
    String(text.filter { $0 != "-" && $0 != ":" })
  }

  /// A text's backslashes, semicolons, commas and line breaks, escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The line in pieces of 75 bytes at most, as the format asks.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}

extension FollowUp.Status {
  fileprivate var inCalendar: String {
    switch self {
    case .open: "NEEDS-ACTION"
    case .waiting: "IN-PROCESS"
    case .done: "COMPLETED"
    }
  }

  fileprivate var inOrg: String {
    switch self {
    case .open: "TODO"
    case .waiting: "WAITING"
    case .done: "DONE"
    }
  }
}
