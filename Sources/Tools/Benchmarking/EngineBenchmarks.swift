/// All benchmarks of the engines, one after the other.
struct EngineBenchmarks {
    let scale: BenchmarkScale
    /// Told what is measured next.
    let announce: (String) -> Void

    func run() async throws -> BenchmarkRecord {
        announce("the country")
        var figures = try await CountryBenchmark(scale: scale).figures()
        announce("Sick-Sicker")
        let sickSicker = try await SickSickerBenchmark(scale: scale).figures()
        announce("random words")
        figures = try await sickSicker + figures + WordsBenchmark(scale: scale).figures()
        announce("the households")
        figures += try await HouseholdsBenchmark(scale: scale).figures(loop: sickSicker[0].value.median)
        var growth: [GrowthCurve] = []
        for size in GrowthBenchmark.Size.allCases {
            announce("growth with \(size.rawValue)")
            growth.append(
                GrowthCurve(
                    engine: "individuals", size: size, growth: try await GrowthBenchmark(scale: scale).growth(size)))
        }
        return BenchmarkRecord(scale: scale, figures: figures, growth: growth)
    }
}
