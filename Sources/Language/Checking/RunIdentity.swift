import Catalog

/// What makes the draws of two runs belong together: the same model, number of draws, seed, design and
/// engine, as the text asks for it.
struct RunIdentity: Hashable {
    let model: Int
    let draws: Int
    let seed: UInt64
    let design: String
    let engine: EngineRequest
}
