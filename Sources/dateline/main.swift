// The executable: everything else is in Program and the commands.
import Glibc

exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
