// One form for all addresses of the same page.

/// The form in which two addresses of the same page are equal: no scheme, no `www.`, no fragment,
/// no tracking parameters, the rest of the parameters in order, no slash at the end.
///
/// It is for comparing alone, and need not lead anywhere.
func canonicalURL(_ url: String) -> String {
  let address = url.prefix { $0 != "#" }
  let schemeEnd = address.range(of: "://")?.upperBound ?? address.startIndex
  let rest = address[schemeEnd...]
  let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
  let path = rest[hostEnd...].prefix { $0 != "?" }
  let query = rest[hostEnd...].dropFirst(path.count + 1)
  return canonicalHost(rest[..<hostEnd]) + trimmedPath(path) + keptParameters(query)
}

private func canonicalHost(_ host: Substring) -> String {
  var host = host.lowercased()
  for prefix in ["www.", "m."] where host.hasPrefix(prefix) { host.removeFirst(prefix.count) }
  for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
  return host
}

private func trimmedPath(_ path: Substring) -> String {
  var path = path
  while path.hasSuffix("/") { path.removeLast() }
  return String(path)
}

private func keptParameters(_ query: Substring) -> String {
  let kept = query.split(separator: "&").filter { !isTracking($0) }.sorted()
  return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
}

/// Whether a parameter tells where the reader came from, and not what the page is.
private func isTracking(_ parameter: Substring) -> Bool {
  let name = parameter.prefix { $0 != "=" }.lowercased()
  return name.hasPrefix("utm_") || name.hasPrefix("mc_") || trackingNames.contains(name)
}

private let trackingNames: Set<String> = [
  "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "igshid", "twclid",
  "ttclid", "_hsenc", "_hsmi", "at_medium", "at_campaign", "at_custom1", "at_custom2", "cmpid",
  "ocid", "ref", "ref_src", "ref_url", "referrer", "smid", "smtyp", "sr_share", "ito", "xtor",
  "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "guccounter", "amp",
]

extension Substring {
  /// Where `other` first stands.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
