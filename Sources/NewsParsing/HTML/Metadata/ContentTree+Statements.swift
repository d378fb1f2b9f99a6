// Reads statements out of elements, and tells where in the page an element stands.

extension ContentTree {
  /// What an element states: its `content`, or its text.
  func statement(of id: NodeID) -> String {
    if let content = tree.value(of: .content, at: id) { return content }
    return text(of: id)
  }

  /// The date that an element states, in an attribute or in its text.
  func dateStatement(of id: NodeID) -> String {
    let names: [HTMLAttributeName] = [
      .datetime, .content, .dataDateTime, .dataTime, .dataTimestamp,
    ]
    for name in names {
      if let value = tree.value(of: name, at: id), value.utf8.contains(where: \.isDigit) {
        return value
      }
    }
    if let title = tree.value(of: .title, at: id), title.utf8.count(where: \.isDigit) >= 6 {
      return title
    }
    return self[id].length < 200 ? text(of: id) : ""
  }

  /// Whether an element of a byline is a link to an author, or holds little else than a name.
  func hasName(_ id: NodeID) -> Bool {
    tree.tag(id) == .a || tree.value(of: .rel, at: id) == "author"
      || (5..<40).contains(self[id].length)
  }

  /// `nodes` by their distance from `title`, where one before it counts as three times as far.
  func nearest(to title: NodeID?, _ nodes: [NodeID]) -> [NodeID] {
    guard let title else { return nodes }
    func distance(_ id: NodeID) -> Int32 { id > title ? id - title : (title - id) * 3 }
    return nodes.enumerated().sorted {
      (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
    }.map(\.element)
  }

  func isWithinHidden(_ id: NodeID) -> Bool {
    isHidden(id) || tree.ancestors(of: id).contains { isHidden($0) }
  }

  /// Whether readers' comments enclose the element.
  func isWithinComments(_ id: NodeID) -> Bool {
    self[id].hints.contains(.comments)
      || tree.ancestors(of: id).contains {
        self[$0].hints.contains(.comments) && tree.tag($0) != .body && tree.tag($0) != .html
          && tree.tag($0) != .article && tree.tag($0) != .main
      }
  }

  /// Whether the element stands in comments, a footer, a sidebar or among links to other articles.
  func isWithinFurniture(_ id: NodeID) -> Bool {
    if isWithinComments(id) { return true }
    return tree.ancestors(of: id).contains { ancestor in
      switch tree.tag(ancestor) {
      case .nav, .footer: return true
      // A few words beside an article, its date among them, are no sidebar.
      case .aside: return self[ancestor].length > 300
      case .body, .html, .article, .main: return false
      default:
        return self[ancestor].hints.contains(.aside)
      }
    }
  }
}

extension HTMLTree {
  /// Whether `id` stands below `top`.
  func isBelow(_ id: NodeID, _ top: NodeID) -> Bool {
    ancestors(of: id).contains(top)
  }
}
