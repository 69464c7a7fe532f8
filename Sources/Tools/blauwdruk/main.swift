import CommandLine
import Foundation

let status = await CommandRunner().run(Array(ProcessInfo.processInfo.arguments.dropFirst()))
exit(status.rawValue)
