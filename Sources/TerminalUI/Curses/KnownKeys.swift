// The sequences of the terminal's own keys, by terminfo.
import CNcurses

/// Returns the open terminal's keys by what they send.
func knownKeys() -> [[UInt8]: Key] {
  var keys: [[UInt8]: Key] = [:]
  var (index, name, sequence) = (Int32(0), UnsafePointer<CChar>?.none, UnsafePointer<CChar>?.none)
  while dateline_key(index, &name, &sequence) {
    index += 1
    guard let name, let sequence, let key = keyNames[String(cString: name)] else { continue }
    let bytes = Array(String(cString: sequence).utf8)
    // Keys that send a single byte are decoded as that byte.
    if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
  }
  return keys
}

private let keyNames: [String: Key] = {
  var names: [String: Key] = [
    "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "khome": .home, "kend": .end,
    "kpp": .pageUp, "knp": .pageDown, "kich1": .insert, "kdch1": .delete, "kcbt": .shiftTab,
    "kbs": .backspace, "kent": .enter,
  ]
  for number in 1...12 { names["kf\(number)"] = .function(number) }
  return names
}()
