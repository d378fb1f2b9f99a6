// The program as a whole: reads the arguments, runs the command, turns failures into words.
import Foundation

/// The program as a whole.
enum Program {
  static let version = "0.1.0"

  /// Runs the command that the arguments (without the program's name) ask for.
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      let parser = ArgumentParser(commands: allCommands)
      switch try parser.parse(arguments, fallback: readerCommand) {
      case .version: printOut("dateline \(version)")
      case .help(let command?): printOut(help(of: command))
      case .help(nil): printOut(overallHelp(allCommands))
      case .run(let invocation):
        invocation.adoptTimeZone()
        return try invocation.command.run(invocation)
      }
      return .done
    } catch {
      return report(error)
    }
  }

  /// Says on stderr why a command ended.
  static func report(_ error: any Error) -> ExitStatus {
    let failure = failure(for: error)
    printError("dateline: \(failure.message)")
    return failure.status
  }
}
