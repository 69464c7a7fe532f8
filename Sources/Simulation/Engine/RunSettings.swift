package import Numerics

/// How a run is made; only draws, seed, design and engine change a figure.
package struct RunSettings: Sendable {
    package var draws: Int
    package var seed: UInt64
    package var design: SamplingDesign
    package var engine: EngineName
    /// How many draws are worked on at the same time.
    package var workers: Int
    /// How many individuals a block holds; a multiple of eight.
    package var block: Int
    /// The most bytes that the individuals of all workers may take together.
    package var memory: Int

    /// - Parameters:
    ///   - block: 2,048 individuals keep two or three registers in the first-level cache and dozens in the second.
    ///   - memory: without a bound of its own, a run takes what it needs.
    package init(
        draws: Int, seed: UInt64, design: SamplingDesign = .latinHypercube, engine: EngineName = .individuals,
        workers: Int = 1, block: Int = 2_048, memory: Int = .max
    ) {
        precondition(block > 0 && block % 8 == 0, "a block is a multiple of eight individuals")
        precondition(workers > 0 && draws > 0, "a run has draws and somebody to work on them")
        self.draws = draws
        self.seed = seed
        self.design = design
        self.engine = engine
        self.workers = workers
        self.block = block
        self.memory = memory
    }
}
