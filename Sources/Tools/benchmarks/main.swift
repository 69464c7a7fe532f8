import Benchmarking
import Foundation
import Processor

ProcessorRequirement.holdsOrExit(program: "benchmarks")
exit(await BenchmarkCommand.run(Array(ProcessInfo.processInfo.arguments.dropFirst())))
