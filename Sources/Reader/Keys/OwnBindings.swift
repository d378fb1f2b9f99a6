// A reader's own bindings, from config.yaml, laid over the standard ones.
import Settings
import TerminalUI

extension KeyMap {
  /// Makes the map of the standard bindings and a reader's own.
  ///
  /// A key that is bound anew loses its standard command in the same context; a setting without a
  /// layer holds in every pane and page, and so takes the key from all of them.
  ///
  /// - Throws: `SettingsError` naming every unknown layer, key or command, with the nearest known.
  public init(settings: [KeySetting]) throws(SettingsError) {
    var bindings = Self.standardBindings
    var problems: [SettingsProblem] = []
    for setting in settings {
      if let problem = setting.problem {
        problems.append(problem)
      } else {
        bindings.apply(setting)
      }
    }
    if !problems.isEmpty { throw SettingsError(problems: problems) }
    self.init(bindings: bindings)
  }
}

extension KeySetting {
  /// The keys as a binding writes them.
  fileprivate var notation: String { keys.joined(separator: " ") }

  /// What the map does not know of this setting.
  fileprivate var problem: SettingsProblem? {
    if let layer, KeyContext(rawValue: layer) == nil {
      return SettingsProblem(
        .unknownKey(layer), at: keysPosition,
        suggestion: nearest(to: layer, among: KeyContext.allCases.map(\.rawValue)))
    }
    if let key = keys.first(where: { Key(named: $0) == nil }) {
      return SettingsProblem(
        .wrongValue(key: "keys", value: key, expected: "the name of a key: j, ctrl-f, pgdn"),
        at: keysPosition)
    }
    if let command, Command(rawValue: command) == nil {
      return SettingsProblem(
        .wrongValue(key: notation, value: command, expected: "the name of a command, or none"),
        at: commandPosition,
        suggestion: nearest(to: command, among: Command.allCases.map(\.rawValue)))
    }
    return nil
  }
}

extension [Binding] {
  fileprivate mutating func apply(_ setting: KeySetting) {
    let context = setting.layer.flatMap(KeyContext.init) ?? .panes
    let keys = setting.keys.compactMap { Key(named: $0) }
    for index in indices where setting.layer == nil || self[index].context == context {
      if setting.layer == nil, self[index].context.isTyping { continue }
      self[index].keys.removeAll { Key.sequence($0) == keys }
    }
    guard let command = setting.command.flatMap(Command.init) else { return }
    if let index = firstIndex(where: {
      $0.command == command && (setting.layer == nil ? !$0.context.isTyping : $0.context == context)
    }) {
      self[index].keys.insert(setting.keys.joined(separator: " "), at: 0)
    } else {
      let known = first { $0.command == command }
      append(
        Binding(
          command, in: context, setting.keys.joined(separator: " "), hint: known?.hint,
          help: known?.help ?? command.rawValue))
    }
  }
}

extension KeyContext {
  /// Whether keys without a binding are text there.
  var isTyping: Bool {
    switch self {
    case .typing, .prompt, .picker, .form: true
    default: false
    }
  }
}
