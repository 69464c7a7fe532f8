/// How the cost of one engine grows with one size of a model.
struct GrowthCurve: Codable, Sendable {
    let engine: String
    let size: GrowthBenchmark.Size
    let growth: Growth
    /// The power of the size with which the cost grows, over all sizes.
    let power: Double

    init(engine: String, size: GrowthBenchmark.Size, growth: Growth) {
        self.engine = engine
        self.size = size
        self.growth = growth
        power = growth.power
    }
}
