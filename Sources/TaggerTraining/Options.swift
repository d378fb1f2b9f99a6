// The words after the program's name.

/// Options of the form `--name value`, and the operands between them.
struct Options {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count {
      if arguments[index].hasPrefix("--"), index + 1 < arguments.count {
        values[String(arguments[index].dropFirst(2))] = arguments[index + 1]
        index += 2
      } else {
        operands.append(arguments[index])
        index += 1
      }
    }
  }

  subscript(name: String) -> String? { values[name] }
}
