// What keys do in a picker.
import CleanText
import NewsModel

extension Model {
  /// The topmost layer as a picker.
  var picker: Picker? {
    get { if case .picker(let picker)? = layers.last { picker } else { nil } }
    set { if let newValue, picker != nil { layers[layers.count - 1] = .picker(newValue) } }
  }

  /// The rows that a picker may show.
  var pickerHeight: Int { max(1, min(12, layout.body.rows / 2)) }

  /// The rows that a picker has room for below what is typed.
  func rowsShown(of picker: Picker) -> Int {
    min(pickerHeight, max(3, picker.all.count), layout.body.rows - 5)
  }

  mutating func typeInPicker(_ text: SafeText) -> [Effect] {
    picker?.field.insert(text)
    return narrowed()
  }

  private mutating func narrowed() -> [Effect] {
    picker?.narrow()
    guard let picker else { return [] }
    if case .merge = picker.purpose { return [.findEntities(picker.field.text)] }
    return previewed()
  }

  mutating func performInPicker(_ command: Command, _ count: Int?) -> [Effect]? {
    guard var picker else { return nil }
    if picker.field.perform(command) {
      self.picker = picker
      return narrowed()
    }
    let rows = picker.rows.count
    if picker.cursor.perform(command, times: count, height: pickerHeight, count: rows) {
      self.picker = picker
      return previewed()
    }
    switch command {
    case .accept: return accept(picker)
    case .toggle: return toggle(picker)
    case .cancel: return cancel(picker)
    default: return []
    }
  }

  private mutating func accept(_ picker: Picker) -> [Effect] {
    guard let chosen = picker.chosen else { return [] }
    layers.removeLast()
    switch (chosen.choice, picker.purpose) {
    case (.tag(let name), _):
      rememberPlace()
      layers = []
      focus = .list
      return show(.tag(name), arrival: .first)
    case (.newTag(let name), .tags(let ids)): return setTag(name, true, on: ids)
    case (.kind(let kind), .kind(let entity)): return change(.retype(entity: entity, to: kind))
    case (.entity(let into), .merge(let entity)):
      layers.removeAll {
        if case .entityPage(let page) = $0 { page.current == entity } else { false }
      }
      return change(.merge(entity: entity.id, into: into.id)) + openPage(of: into)
    case (.theme(let name), _): return [.useTheme(name)] + say("Theme \(name)")
    default: return []
    }
  }

  /// Sets or clears the tag under the cursor; in other pickers a space is text.
  private mutating func toggle(_ picker: Picker) -> [Effect] {
    guard case .tags(let ids) = picker.purpose, !picker.isQuoting else { return typeInPicker(" ") }
    guard let chosen = picker.chosen else { return [] }
    switch chosen.choice {
    case .tag(let name):
      let isSet = chosen.mark == .set
      self.picker?.mark(chosen.choice, isSet ? .cleared : .set)
      return setTag(name, !isSet, on: ids)
    case .newTag(let name):
      self.picker?.field = TextField()
      self.picker?.add(Picker.Row(name, mark: .set, choice: .tag(name)))
      return setTag(name, true, on: ids)
    default: return []
    }
  }

  private mutating func setTag(_ name: SafeText, _ isSet: Bool, on ids: [Int64]) -> [Effect] {
    let selection: Selection =
      ids.isEmpty && list.isAllSelected ? .query(list.filter.query) : .articles(ids)
    return change(.tag(selection, add: isSet ? [name] : [], remove: isSet ? [] : [name]))
  }

  private mutating func cancel(_ picker: Picker) -> [Effect] {
    layers.removeLast()
    if case .theme(let previous) = picker.purpose { return [.useTheme(previous)] }
    return []
  }

  /// Shows the theme under the cursor.
  func previewed() -> [Effect] {
    guard let picker, case .theme = picker.purpose, case .theme(let name)? = picker.chosen?.choice
    else { return [] }
    return [.useTheme(name)]
  }

  // MARK: - Opening

  mutating func openTagPicker() -> [Effect] {
    let ids: [Int64]
    switch targets {
    case .articles(let chosen): ids = chosen
    case .query, nil: ids = []
    }
    let tagged = ids.compactMap { summary(of: $0)?.tags }
    let all = overview?.tags ?? []
    let rows = all.map { tag in
      let count = tagged.count { $0.contains(tag.name) }
      let mark: Picker.Row.Mark =
        count == 0 ? .none : count == ids.count ? .set : .partly
      return Picker.Row(
        tag.name, detail: SafeText(grouped(tag.count)), mark: mark, choice: .tag(tag.name))
    }
    let marked = rows.filter { $0.mark != .none }
    let unmarked = rows.filter { $0.mark == .none }
    let title: SafeText =
      ids.count == 1 ? "Tags of this article" : "Tags of \(counted(ids.count, "article"))"
    return open(
      .picker(Picker(.tags(ids), title: ids.isEmpty ? "Tags" : title, rows: marked + unmarked)))
  }

  mutating func openKindPicker(_ entity: Entity) -> [Effect] {
    let rows = EntityKind.allCases.filter { $0 != .date && $0 != .role }.map { kind in
      Picker.Row(
        SafeText(kind.rawValue), mark: kind == entity.kind ? .set : .none, choice: .kind(kind))
    }
    return open(
      .picker(Picker(.kind(entity: entity.id), title: "Kind of \(entity.name)", rows: rows)))
  }

  mutating func openMergePicker(_ entity: Entity) -> [Effect] {
    layers.append(
      .picker(Picker(.merge(entity: entity), title: "Merge \(entity.name) into", rows: [])))
    return [.findEntities("")]
  }

  mutating func openThemePicker() -> [Effect] {
    let rows = themes.map {
      Picker.Row(SafeText($0), mark: $0 == themeName ? .set : .none, choice: .theme($0))
    }
    var picker = Picker(.theme(previous: themeName), title: "Theme", rows: rows)
    if let index = themes.firstIndex(of: themeName) {
      picker.cursor.choose(index, count: rows.count)
      picker.cursor.keepVisible(height: pickerHeight, count: rows.count)
    }
    return open(.picker(picker))
  }

  mutating func take(_ entities: [Entity], foundFor text: String) -> [Effect] {
    guard var picker, case .merge(let merged) = picker.purpose, picker.field.text == text
    else { return [] }
    let others = entities.filter { $0.id != merged.id }
    // The same kind first: people are merged with people.
    let sorted = others.filter { $0.kind == merged.kind } + others.filter { $0.kind != merged.kind }
    picker.offer(
      sorted.map {
        Picker.Row(
          $0.name, detail: "\($0.kind.rawValue) \(symbols.dot) \(counted($0.articles, "article"))",
          choice: .entity($0))
      })
    self.picker = picker
    return []
  }

  mutating func take(themeNamed name: String) -> [Effect] {
    themeName = name
    return []
  }
}
