// The `keys:` of config.yaml, as written: layers, keys, commands.

/// Reads `keys:`, where a key stands for a command, or a layer for keys of its own.
///
///     keys:
///       ctrl-n: next-unread
///       "g t": tags          # one key after the other
///       x: none              # unbound
///       article:
///         n: next-match
func keySettings(_ reader: inout KeyedReader) -> [KeySetting] {
  guard let node = reader.value("keys") else { return [] }
  return settings(node, layer: nil, problems: &reader.problems)
}

private func settings(
  _ node: YAMLNode, layer: String?, problems: inout [SettingsProblem]
) -> [KeySetting] {
  var reader = KeyedReader(node, named: layer ?? "keys")
  var settings: [KeySetting] = []
  for name in reader.keys {
    guard let value = reader.value(name) else {
      settings.append(setting(name, nil, layer: layer, reader))
      continue
    }
    if layer == nil, case .mapping = value.content {
      settings += Settings.settings(value, layer: name, problems: &reader.problems)
    } else if value.text != nil {
      settings.append(setting(name, value, layer: layer, reader))
    } else {
      reader.noteWrong(name, value, expected: "the name of a command, or none")
    }
  }
  problems += reader.problems
  return settings
}

private func setting(
  _ name: String, _ value: YAMLNode?, layer: String?, _ reader: KeyedReader
) -> KeySetting {
  let command = value?.text == "none" ? nil : value?.text
  let keys = name.split(separator: " ").map(String.init)
  let position = reader.keyPosition(name)
  return KeySetting(
    layer: layer, keys: keys.isEmpty ? ["space"] : keys, command: command, keysPosition: position,
    commandPosition: value?.position ?? position)
}
