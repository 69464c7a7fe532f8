import Engine

/// The benchmarks of the engines, one part after the other.
struct EngineBenchmarks {
    let scale: BenchmarkScale
    let parts: [BenchmarkPart]
    /// Told what is measured next.
    let announce: (String) -> Void

    func run() async throws -> BenchmarkRecord {
        var record = BenchmarkRecord(scale: scale)
        for part in BenchmarkPart.allCases where parts.contains(part) {
            announce(part.rawValue)
            switch part {
            case .country: record.figures += try await CountryBenchmark(scale: scale).figures()
            case .sickSicker: record.figures += try await SickSickerBenchmark(scale: scale).figures()
            case .words: record.figures += try await WordsBenchmark(scale: scale).figures()
            case .counts: record.figures += try await CountsBenchmark(scale: scale).figures()
            case .expected: record.figures += try await CohortBenchmark(scale: scale).figures()
            case .households: record.figures += try await HouseholdsBenchmark(scale: scale).figures()
            case .growth: record.growth = try await growth()
            }
        }
        return record
    }

    private func growth() async throws -> [GrowthCurve] {
        var curves: [GrowthCurve] = []
        for engine in EngineName.allCases {
            let benchmark = GrowthBenchmark(scale: scale, engine: engine)
            guard try benchmark.isPossible else { continue }
            for size in GrowthBenchmark.Size.allCases {
                announce("growth of \(engine.rawValue) with \(size.rawValue)")
                curves.append(
                    GrowthCurve(engine: engine.rawValue, size: size, growth: try await benchmark.growth(size)))
            }
        }
        return curves
    }
}
