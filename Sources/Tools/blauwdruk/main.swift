import CommandLine
import Foundation
import Processor

ProcessorRequirement.holdsOrExit(program: "blauwdruk")
let status = await CommandRunner().run(Array(ProcessInfo.processInfo.arguments.dropFirst()))
exit(status.rawValue)
