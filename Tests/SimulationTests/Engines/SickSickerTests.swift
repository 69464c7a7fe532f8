import Engine
import Foundation
import Results
import TestSupport
import Testing

/// The published Sick-Sicker cohort by the engine of expected numbers, to the rounding of its sums.
///
/// Discounted costs and quality-adjusted years, by strategy and by within-cycle correction, recomputed from the model's
/// specification (Alarid-Escudero e.a., An introductory tutorial on cohort state-transition models in R, 2023) apart
/// from this program; the published table agrees with the first to every digit that it prints.
@Suite struct SickSickerTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        let correction: String
        /// Cost and health of basis, A, B and AB.
        let values: [(cost: Double, health: Double)]

        var testDescription: String { correction }
    }

    static let ones = [Double](repeating: 1, count: 76)

    static let expected = [
        Expected(
            correction: "weights published.weight",
            values: [
                (151579.86595738993, 20.711331464322175), (284804.5133705726, 21.49866280843755),
                (259100.41061700438, 22.18446514084549), (378875.19839449204, 23.136844135002605),
            ]),
        Expected(
            correction: "weights textbook.weight",
            values: [
                (152091.96733756288, 21.02074659031138), (285543.52083116653, 21.81453798020582),
                (259882.98052140043, 22.49032470177103), (379888.59736992826, 23.448764819881102),
            ]),
        Expected(
            correction: "half-cycle",
            values: [
                (152262.29071826537, 21.03815092311301), (285676.9230196188, 21.82883640971369),
                (259991.51526984986, 22.51119814276284), (379955.4473468782, 23.466845589527868),
            ]),
        Expected(
            correction: "weights \(ones)",
            values: [
                (153541.41293063213, 21.554486610501705), (287185.6407758665, 22.34554445588972),
                (261490.9743717922, 23.032607807126553), (381676.0957408825, 23.988968925785915),
            ]),
        Expected(
            correction: "none",
            values: [
                (152983.16850589862, 21.52181523572432), (286168.20526337106, 22.312128363537663),
                (260492.0561679075, 22.98978847839913), (380234.7989528739, 23.94472225326982),
            ]),
        Expected(
            correction: "weights \([0] + ones.dropLast())",
            values: [
                (151541.41293063213, 20.554486610501705), (285185.6407758665, 21.34554445588972),
                (259490.9743717922, 22.032607807126553), (379676.0957408825, 22.988968925785915),
            ]),
    ]

    private static func model(correction: String, testFile: String = #filePath) throws -> TestModel {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("../../../Models").standardizedFileURL
        let text = """
            model SickSicker
            cycle 1 year
            start 2021-01
            horizon 75 years
            currency EUR 2019
            discount costs 3 %, health 3 %
            table published from "data/sick-sicker-weights.csv" { weight: number }
            table textbook from "data/simpson-weights.csv" { weight: number }
            correction \(correction)
            use "sick-sicker-cohort.blauw"
            """
        return try TestModel(text) { path in
            try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        }
    }

    @Test(arguments: expected)
    func `the published strategies are met to twelve digits under each correction`(expected: Expected) async throws {
        let model = try Self.model(correction: expected.correction)
        for (scenario, value) in zip(["basis", "A", "B", "AB"], expected.values) {
            let results = try await model.results(scenario, by: .expected, draws: 1)
            let one = OneDraw(results, 0)
            var (cost, health, discount) = (0.0, 0.0, 1.0)
            for moment in 0..<results.layout.moments {
                cost += (one.amount(moment, line: 0) + one.amount(moment, line: 1)) * discount / 50_000
                health += one.outcome(moment) * discount / 50_000
                discount /= 1.03
            }
            #expect(Closeness.relativeError(cost, value.cost) < 1e-12, "\(scenario): \(cost)")
            #expect(Closeness.relativeError(health, value.health) < 1e-12, "\(scenario): \(health)")
        }
    }

    @Test func `the trace is that of the specification`() async throws {
        let model = try Self.model(correction: "none")
        let trace: [Int: [Double]] = [
            1: [0.8589882807411235, 0.1390137179262096, 0, 0.001998001332666921],
            10: [0.6201921415624282, 0.18314866693066195, 0.1587060065914367, 0.03795318491547346],
            75: [0.11572345055598442, 0.03417853630643153, 0.3170615355113132, 0.5330364776262717],
        ]
        let results = try await model.results("basis", by: .expected, draws: 1)
        for (point, shares) in trace {
            for (state, share) in shares.enumerated() {
                let people = results.people[point * 4 + state]
                #expect(abs(people / 50_000 - share) <= 1e-12 * share, "cycle \(point), state \(state): \(people)")
            }
        }
    }

    @Test func `counted people scatter round the expected ones as multinomial numbers do`() async throws {
        // Seed 2021, 100 draws; the standard error of a mean is its binomial one, at most √(n p (1 - p) / 100).
        let model = try Self.model(correction: "none")
        let expected = try await model.results("basis", by: .expected, draws: 1)
        let counted = try await model.results("basis", by: .counts, draws: 100)
        for point in [1, 5, 20, 75] {
            for state in 0..<4 {
                let mean = expected.people[point * 4 + state]
                let sample = (0..<100).map { counted.people[($0 * 76 + point) * 4 + state] }
                let variance = mean * (1 - mean / 50_000)
                let moments = SampleMoments(sample)
                let error = (variance / 100).squareRoot()
                #expect(abs(moments.mean - mean) <= Bound.monteCarlo(standardError: error))
                #expect(
                    abs(moments.variance - variance) <= Bound.monteCarlo(standardError: variance / 50.0.squareRoot()))
            }
        }
    }
}
