// Where the program begins: the first argument names the command.
import Glibc

switch CommandLine.arguments.dropFirst().first {
case "parse": exit(ParseCommand.run(Array(CommandLine.arguments.dropFirst(2))))
default: print("")
}
