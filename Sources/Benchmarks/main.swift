// `make bench`: what Dateline takes, beside its peers and the floor, in one run on one machine.
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--measure" {
  try ChildRun.runAndPrint(Array(arguments.dropFirst()))
} else {
  try Report.run(BenchmarkOptions(arguments))
}
