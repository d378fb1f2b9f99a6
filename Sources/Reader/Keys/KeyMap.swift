// Which keys call which command where; made from the standard bindings and a reader's own.
import TerminalUI

/// All bindings, ready to be looked up.
public struct KeyMap: Equatable, Sendable {
  /// What keys pressed so far amount to.
  enum Match: Equatable, Sendable {
    case command(Command)
    /// The keys begin one or more bindings.
    case prefix
    case none
  }

  /// In the order in which help lists them.
  public private(set) var bindings: [Binding]
  private var trees: [KeyContext: KeyTree]
  /// The first binding of each command that has a key, by its index, with that key.
  private var first: [KeyContext: [Command: FirstBinding]] = [:]

  /// The bindings that Dateline comes with.
  public static let standard = KeyMap(bindings: standardBindings)

  /// Makes a map; keys whose notation cannot be read are left out.
  init(bindings: [Binding]) {
    self.bindings = bindings
    trees = [:]
    for (index, binding) in bindings.enumerated() {
      for keys in binding.keys {
        guard let sequence = Key.sequence(keys) else { continue }
        trees[binding.context, default: KeyTree()].insert(binding.command, at: sequence[...])
        if first[binding.context]?[binding.command] == nil {
          first[binding.context, default: [:]][binding.command] = FirstBinding(
            index: index, keys: sequence)
        }
      }
    }
  }

  /// What the keys mean in the first of `contexts` that knows them.
  func match(_ keys: [Key], in contexts: [KeyContext]) -> Match {
    var isPrefix = false
    for context in contexts {
      switch trees[context]?.match(keys[...]) ?? .none {
      case .command(let command): return isPrefix ? .prefix : .command(command)
      case .prefix: isPrefix = true
      case .none: continue
      }
    }
    return isPrefix ? .prefix : .none
  }

  /// The bindings in `contexts` that begin with `keys`: what a hint shows after a moment.
  func continuations(of keys: [Key], in contexts: [KeyContext]) -> [(keys: [Key], binding: Binding)]
  {
    bindings.filter { contexts.contains($0.context) }.flatMap { binding in
      binding.keys.compactMap { notation -> (keys: [Key], binding: Binding)? in
        guard let sequence = Key.sequence(notation), sequence.count > keys.count,
          Array(sequence.prefix(keys.count)) == keys
        else { return nil }
        return (Array(sequence.dropFirst(keys.count)), binding)
      }
    }
  }

  /// The binding of `command` in the first of `contexts` that has one with a key.
  func binding(of command: Command, in contexts: [KeyContext]) -> Binding? {
    hint(of: command, in: contexts)?.binding
  }

  /// The same, with the first of its keys.
  func hint(
    of command: Command, in contexts: [KeyContext]
  ) -> (binding: Binding, keys: [Key])? {
    for context in contexts {
      if let found = first[context]?[command] { return (bindings[found.index], found.keys) }
    }
    return nil
  }
}

/// A command's first binding in a context, by its index, with the first of its keys.
private struct FirstBinding: Equatable, Sendable {
  var index: Int
  var keys: [Key]
}

/// Key sequences as a tree, so that a sequence's beginning is told from a whole one.
struct KeyTree: Equatable, Sendable {
  private var command: Command?
  private var branches: [Key: KeyTree] = [:]

  mutating func insert(_ command: Command, at keys: ArraySlice<Key>) {
    guard let key = keys.first else {
      self.command = command
      return
    }
    branches[key, default: KeyTree()].insert(command, at: keys.dropFirst())
  }

  func match(_ keys: ArraySlice<Key>) -> KeyMap.Match {
    guard let key = keys.first else {
      if let command, branches.isEmpty { return .command(command) }
      return branches.isEmpty ? .none : .prefix
    }
    return branches[key]?.match(keys.dropFirst()) ?? .none
  }
}

extension Key {
  /// Reads keys in a row, parted by spaces: `g g`, `ctrl-x ctrl-s`; `nil` if one is no key.
  static func sequence(_ notation: String) -> [Key]? {
    let names = notation.split(separator: " ")
    let keys = names.compactMap { Key(named: String($0)) }
    return keys.count == names.count && !keys.isEmpty ? keys : nil
  }
}
