// What keys do in the follow-up form.
import CleanText
import NewsModel

extension Model {
  /// The topmost layer as the follow-up form.
  var form: FollowUpForm? {
    get { if case .form(let form)? = layers.last { form } else { nil } }
    set { if let newValue, form != nil { layers[layers.count - 1] = .form(newValue) } }
  }

  mutating func typeInForm(_ text: SafeText) -> [Effect] {
    switch form?.field {
    case .note: form?.note.insert(text)
    case .due: form?.due.insert(text)
    case .status: form?.changeStatus(by: text == " " ? 1 : 0)
    case nil: break
    }
    return []
  }

  mutating func performInForm(_ command: Command) -> [Effect]? {
    guard var form else { return nil }
    switch command {
    case .accept: return save(form)
    case .cancel:
      layers.removeLast()
      return []
    case .nextField: form.move(by: 1)
    case .previousField: form.move(by: -1)
    case .editor: return [.edit(SafeText(form.note.text))]
    case .cursorLeft where form.field == .status: form.changeStatus(by: -1)
    case .cursorRight where form.field == .status: form.changeStatus(by: 1)
    default: edit(&form, command)
    }
    self.form = form
    return []
  }

  private func edit(_ form: inout FollowUpForm, _ command: Command) {
    switch form.field {
    case .note: _ = form.note.perform(command)
    case .due: _ = form.due.perform(command)
    case .status: break
    }
  }

  private mutating func save(_ form: FollowUpForm) -> [Effect] {
    guard let change = form.change else {
      self.form?.field = .due
      return []
    }
    layers.removeLast()
    return self.change(change)
  }

  /// Takes the note as it was written in the editor.
  mutating func takeNote(_ text: SafeText?) -> [Effect] {
    guard let text else { return fail("The editor did not end well, the note is as it was") }
    form?.note = TextField(SafeText(line: text.string).string)
    return []
  }
}
