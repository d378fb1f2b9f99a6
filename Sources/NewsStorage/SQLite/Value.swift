// What is bound to a statement's parameters.

/// A value for a parameter of a statement.
enum Value: Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ integer: Int?) {
    self = integer.map { .integer(Int64($0)) } ?? .null
  }

  init(_ integer: Int64?) {
    self = integer.map { .integer($0) } ?? .null
  }

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  init(_ flag: Bool) {
    self = .integer(flag ? 1 : 0)
  }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  init(stringLiteral value: String) {
    self = .text(value)
  }

  init(nilLiteral: ()) {
    self = .null
  }
}
