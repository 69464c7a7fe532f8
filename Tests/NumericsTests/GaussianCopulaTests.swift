import Foundation
import Numerics
import TestSupport
import Testing

@Suite struct GaussianCopulaTests {
    private static let draws = 2_000

    private static func columns(_ design: SamplingDesign, count: Int = 3) -> [[Double]] {
        (0..<count).map { design.column(named: "x\($0)", component: 0, draws: draws, seed: 2021) }
    }

    private static func copula(_ matrix: [[Double]]) throws -> GaussianCopula {
        GaussianCopula(factor: try CholeskyFactor(matrix))
    }

    private static let matrix = [[1, 0.6, 0], [0.6, 1, -0.3], [0, -0.3, 1]]

    private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
        let (a, b) = (SampleMoments(left), SampleMoments(right))
        var sum = 0.0
        for (x, y) in zip(left, right) { sum += (x - a.mean) * (y - b.mean) }
        return sum / Double(left.count - 1) / (a.variance * b.variance).squareRoot()
    }

    private static func scores(_ column: [Double]) -> [Double] {
        column.map { StandardNormal.quantile(.lower, $0) }
    }

    /// The correlation r of n normal pairs: Fisher's z, atanh r, is nearly normal with standard error 1/√(n - 3).
    @Test(arguments: SamplingDesign.allCases)
    func `normal scores have the correlations asked for`(design: SamplingDesign) throws {
        let tied = try Self.copula(Self.matrix).columns(Self.columns(design), design: design)
        let allowed = Bound.monteCarlo(standardError: 1 / Double(Self.draws - 3).squareRoot())
        for (first, second) in [(0, 1), (0, 2), (1, 2)] {
            let found = Self.correlation(Self.scores(tied[first]), Self.scores(tied[second]))
            #expect(abs(atanh(found) - atanh(Self.matrix[first][second])) < allowed, "\(first), \(second): \(found)")
        }
    }

    /// Spearman's coefficient of normal scores with correlation ρ is (6/π) arcsin(ρ/2): 0.5825 for 0.6, and -0.2876 for
    /// -0.3 (Kruskal 1958, JASA 53, section 4). Its standard error is at most about 1.06/√n near zero (Bonett & Wright
    /// 2000, Psychometrika 65): 1.2/√n is taken for both.
    @Test(arguments: SamplingDesign.allCases)
    func `uniforms have the rank correlation that belongs to it`(design: SamplingDesign) throws {
        let tied = try Self.copula(Self.matrix).columns(Self.columns(design), design: design)
        let allowed = Bound.monteCarlo(standardError: 1.2 / Double(Self.draws).squareRoot())
        for (first, second) in [(0, 1), (1, 2)] {
            let expected = 6 / Double.pi * asin(Self.matrix[first][second] / 2)
            #expect(abs(Self.correlation(tied[first], tied[second]) - expected) < allowed)
        }
    }

    @Test func `every variable keeps its own distribution`() throws {
        // Seed 2021, n = 2,000, alpha 1e-6.
        let tied = try Self.copula(Self.matrix).columns(Self.columns(.plain), design: .plain)
        for column in tied {
            let distance = KolmogorovSmirnov.statistic(column, cumulative: { min(max($0, 0), 1) })
            #expect(
                distance < KolmogorovSmirnov.criticalValue(samples: Self.draws, alpha: Bound.falseAlarmRate))
        }
    }

    @Test func `in a Latin hypercube each column keeps its values, one in each stratum`() throws {
        let columns = Self.columns(.latinHypercube)
        let tied = try Self.copula(Self.matrix).columns(columns, design: .latinHypercube)
        for (before, after) in zip(columns, tied) { #expect(before.sorted() == after.sorted()) }
        #expect(tied[1] != columns[1])
    }

    @Test(arguments: SamplingDesign.allCases)
    func `the first variable keeps its bits, and one that is added changes none before it`(
        design: SamplingDesign
    ) throws {
        let columns = Self.columns(design)
        let whole = try Self.copula(Self.matrix).columns(columns, design: design)
        let part = try Self.copula(Self.matrix.prefix(2).map { Array($0.prefix(2)) })
            .columns(Array(columns.prefix(2)), design: design)
        #expect(whole[0] == columns[0])
        #expect(Array(whole.prefix(2)) == part)
    }

    @Test(arguments: SamplingDesign.allCases)
    func `without correlations nothing changes, and with a perfect one two variables are one`(
        design: SamplingDesign
    ) throws {
        let columns = Self.columns(design, count: 2)
        #expect(try Self.copula([[1, 0], [0, 1]]).columns(columns, design: design) == columns)
        let one = try Self.copula([[1, 1], [1, 1]]).columns(columns, design: design)
        let opposite = try Self.copula([[1, -1], [-1, 1]]).columns(columns, design: design)
        let width = design == .plain ? 1e-12 : 1 / Double(Self.draws)
        for draw in 0..<Self.draws {
            #expect(abs(one[0][draw] - one[1][draw]) <= width)
            #expect(abs(opposite[0][draw] + opposite[1][draw] - 1) <= width)
        }
    }

    @Test func `the farthest uniforms stay strictly between 0 and 1`() throws {
        let edge = [0x1p-53, 1 - 0x1p-53, 0.5]
        let copula = try Self.copula([[1, 0, 0.7], [0, 1, 0.7], [0.7, 0.7, 1]])
        for design in SamplingDesign.allCases {
            let tied = copula.columns([edge, edge, edge], design: design)
            #expect(tied.allSatisfy { $0.allSatisfy { $0 > 0 && $0 < 1 } })
        }
    }
}
