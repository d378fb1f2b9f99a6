// JSON as a value.

/// A value of JSON; numbers are kept as they were written.
indirect enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The text of a string or a number.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let text): text
    default: nil
    }
  }

  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The first member of this name, or `nil`.
  subscript(_ name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }
}

/// A name and its value.
struct JSONMember: Equatable {
  var name: String
  var value: JSONValue
}
