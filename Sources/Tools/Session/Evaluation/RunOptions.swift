package import Catalog
import Foundation
package import Report

/// How a text is to be run, as the command line says it.
package struct RunOptions: Sendable {
    package var language: ReportLanguage
    /// In place of the draws that the text gives.
    package var draws: Int?
    package var seed: UInt64?
    /// In place of the engine that the text asks for.
    package var engine: EngineRequest?
    package var workers: Int
    /// Whether warnings keep a text from being run.
    package var isStrict: Bool
    /// Values of parameters for every scenario, `name=value` each, over what the text says.
    package var settings: [String]
    /// The most memory that results and individuals may take together, in bytes.
    package var memoryLimit: Int

    /// - Parameter memoryLimit: four gigabytes leave room on a machine with eight, the least that people still buy.
    package init(
        language: ReportLanguage = .dutch, draws: Int? = nil, seed: UInt64? = nil, engine: EngineRequest? = nil,
        workers: Int = ProcessInfo.processInfo.activeProcessorCount, isStrict: Bool = false,
        memoryLimit: Int = 4_000_000_000, settings: [String] = []
    ) {
        self.language = language
        self.draws = draws
        self.seed = seed
        self.engine = engine
        self.workers = workers
        self.isStrict = isStrict
        self.memoryLimit = memoryLimit
        self.settings = settings
    }
}
