// Long work in the background: begun, shown, ended.
import CleanText
import NewsModel

extension Model {
  mutating func startJob(_ kind: Job.Kind, _ arguments: [String]) -> [Effect] {
    guard job == nil else {
      return fail("\(job?.kind.rawValue ?? "Work") is still running \(symbols.dot) Esc stops it")
    }
    job = Job(kind: kind)
    return [.runJob(kind, arguments)]
  }

  mutating func take(_ progress: Job.Progress) -> [Effect] {
    job?.progress = progress
    return []
  }

  mutating func end(_ kind: Job.Kind, _ summary: SafeText, _ succeeded: Bool) -> [Effect] {
    job = nil
    let said = succeeded ? say(summary) : fail(summary)
    return said + refreshShown()
  }
}
