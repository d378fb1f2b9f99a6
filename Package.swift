// swift-tools-version: 6.0
// Dateline: a terminal news reader. Targets stand in the order in which to read them.
import PackageDescription

/// Swift's library linked into the release executable: it starts in 2 ms instead of 8.
let staticLibrary: [String] = ["-static-stdlib"]
/// What nobody calls of it is left out, and its symbols: fewer pages to map and to relocate.
let smallExecutable = ["-Xlinker", "--gc-sections", "-Xlinker", "-s"]

let package = Package(
  name: "dateline",
  products: [
    .library(
      name: "NewsKit",
      targets: [
        "CleanText", "NewsModel", "NewsParsing", "NewsEntities", "NewsStorage", "NewsDesk",
      ]),
    .executable(name: "dateline", targets: ["dateline"]),
  ],
  targets: [
    // MARK: - NewsKit
    .target(name: "CleanText"),
    .target(name: "NewsModel", dependencies: ["CleanText"]),
    .target(
      name: "NewsParsing",
      dependencies: ["NewsModel", "CleanText", "CUchardet", "CCLD2"]),
    .target(
      name: "NewsEntities", dependencies: ["NewsModel", "CleanText"],
      exclude: ["Linking/NOTICE.md", "Model"]),
    .target(name: "NewsStorage", dependencies: ["NewsModel", "CleanText", "CSQLite"]),
    .target(
      name: "NewsDesk",
      dependencies: ["NewsParsing", "NewsEntities", "NewsStorage", "NewsModel", "CleanText"]),

    // MARK: - The reader
    .target(name: "Settings", dependencies: ["CYAML"]),
    .target(name: "TextLayout", dependencies: ["CleanText", "CICU"]),
    .target(name: "TerminalUI", dependencies: ["CleanText", "CNcurses"]),
    .target(
      name: "Reader",
      dependencies: ["TerminalUI", "TextLayout", "Settings", "NewsModel", "CleanText"]),

    // MARK: - Executables
    .executableTarget(
      name: "dateline",
      dependencies: [
        "NewsDesk", "NewsParsing", "NewsEntities", "NewsStorage", "NewsModel", "CleanText",
        "Reader", "TerminalUI", "TextLayout", "Settings",
      ],
      swiftSettings: [.unsafeFlags(staticLibrary, .when(configuration: .release))],
      linkerSettings: [
        .unsafeFlags(staticLibrary + smallExecutable, .when(configuration: .release))
      ]),
    .executableTarget(
      name: "TaggerTraining",
      dependencies: ["NewsEntities", "NewsModel", "CleanText"],
      exclude: ["README.md", "Names", "Articles"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "NewsDesk", "NewsParsing", "NewsEntities", "NewsStorage", "NewsModel", "CleanText",
        "CLibXML2", "CSQLite",
      ]),

    // MARK: - C libraries
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),

    // MARK: - Tests
    .testTarget(name: "HouseTests"),
    .testTarget(name: "CleanTextTests", dependencies: ["CleanText"]),
    .testTarget(name: "NewsModelTests", dependencies: ["NewsModel", "CleanText"]),
    .testTarget(
      name: "NewsParsingTests", dependencies: ["NewsParsing", "NewsModel", "CleanText"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "NewsEntitiesTests", dependencies: ["NewsEntities", "NewsModel", "CleanText"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "TaggerTrainingTests",
      dependencies: ["TaggerTraining", "NewsEntities", "NewsModel", "CleanText"]),
    .testTarget(
      name: "NewsStorageTests",
      dependencies: ["NewsStorage", "NewsModel", "CleanText", "CSQLite"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "NewsDeskTests",
      dependencies: ["NewsDesk", "NewsParsing", "NewsStorage", "NewsModel", "CleanText"],
      exclude: ["Fixtures"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings"]),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout", "CleanText"]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["TerminalUI", "CleanText"],
      path: "Tests/TerminalProbe"),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "CleanText", "TerminalProbe"]),
    .testTarget(
      name: "ReaderTests",
      dependencies: [
        "Reader", "TerminalUI", "TextLayout", "Settings", "NewsModel", "CleanText",
      ],
      exclude: ["Screens"]),
    .testTarget(name: "datelineTests", exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
