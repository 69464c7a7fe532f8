import Foundation
import Numerics
import TestSupport
import Testing

/// Every entry of `Vectors/quantiles.json`.
///
/// Origin of the file: mpmath, 40-digit working precision, 18 digits shown, probabilities being exact decimals; checked
/// against scipy 1.17.1.
@Suite struct QuantileReferenceTests {
    /// The distribution behind each heading of the file.
    static let continuous: [(String, DistributionForm, [Double])] = [
        ("normal mean 0 sd 1", .normal, [0, 1]),
        ("normal mean -3 sd 2.5", .normal, [-3, 2.5]),
        ("lognormal meanlog ln(0.509) sdlog 0.17", .lognormal, [log(0.509), 0.17]),
        ("lognormal-mean-sd mean 1000 sd 400 (natural scale)", .lognormalMoments, [1000, 400]),
        ("gamma shape 0.3 scale 2.0", .gamma, [0.3, 2]),
        ("gamma shape 0.5 scale 1.0", .gamma, [0.5, 1]),
        ("gamma shape 1 scale 1.0", .gamma, [1, 1]),
        ("gamma shape 2.5 scale 100.0", .gamma, [2.5, 100]),
        ("gamma shape 12.674686 scale 417.6827", .gamma, [12.674686, 417.6827]),
        ("gamma shape 100 scale 20.0", .gamma, [100, 20]),
        ("beta alpha 2 beta 98", .beta, [2, 98]),
        ("beta alpha 0.5 beta 0.5", .beta, [0.5, 0.5]),
        ("beta alpha 0.3 beta 4", .beta, [0.3, 4]),
        ("beta alpha 5 beta 1", .beta, [5, 1]),
        ("beta alpha 130 beta 45", .beta, [130, 45]),
        ("beta alpha 200 beta 3", .beta, [200, 3]),
        ("triangular min 1 mode 3 max 10", .triangular, [1, 3, 10]),
        ("triangular min 0 mode 0 max 1", .triangular, [0, 0, 1]),
        ("PERT min 1 mode 3 max 10 lambda 4 (beta 17/9, 37/9)", .pert, [1, 3, 10, 4]),
        ("PERT min 0 mode 20 max 100 lambda 2 (modified PERT, beta 1.4, 2.6)", .pert, [0, 20, 100, 2]),
        ("Dirichlet margin 1 alpha (1251,350,116,17)", .beta, [1251, 1734 - 1251]),
        ("Dirichlet margin 2 alpha (1251,350,116,17)", .beta, [350, 1734 - 350]),
        ("Dirichlet margin 3 alpha (1251,350,116,17)", .beta, [116, 1734 - 116]),
        ("Dirichlet margin 4 alpha (1251,350,116,17)", .beta, [17, 1734 - 17]),
        ("Weibull shape 1.45 scale 10", .weibull, [1.45, 10]),
        ("exponential rate 0.15", .exponential, [0.15]),
        ("uniform min 2 max 5", .uniform, [2, 5]),
    ]

    static let discrete: [(String, DistributionForm, [Double])] = [
        ("binomial n=100 p=0.02", .binomial, [100, 0.02]),
        ("binomial n=20 p=0.4", .binomial, [20, 0.4]),
        ("binomial n=1000 p=0.35", .binomial, [1000, 0.35]),
        ("Poisson mean 0.7", .poisson, [0.7]),
        ("Poisson mean 4.5", .poisson, [4.5]),
        ("Poisson mean 250", .poisson, [250]),
    ]

    /// The upper tails of the probabilities above one half, as the nearest doubles of their own decimals.
    ///
    /// The double nearest to 0.999999 is off by up to 5.6e-17: relative to the tail of 1e-6 that is 5.6e-11. So a decimal
    /// p near one is tested through its complement, which is what the decimal means.
    static let upperTails = ["0.75": 0.25, "0.95": 0.05, "0.975": 0.025, "0.999": 0.001, "0.999999": 0.000001]

    static func entries() throws -> [String: [String: Double]] {
        let parsed = try JSONSerialization.jsonObject(with: Vectors.data("quantiles.json"))
        let table = try #require(parsed as? [String: [String: Any]])
        return try table.mapValues { column in
            try column.mapValues { value in
                if let text = value as? String { return try Vectors.number(text) }
                return Double(try #require(value as? Int))
            }
        }
    }

    @Test func `the file has these headings and eleven probabilities under each`() throws {
        let entries = try Self.entries()
        #expect(Set(entries.keys) == Set((Self.continuous + Self.discrete).map(\.0)))
        #expect(entries.values.allSatisfy { $0.count == 11 })
    }

    @Test(arguments: continuous)
    func `continuous quantiles are within 1e-13 of the references`(
        heading: String, form: DistributionForm, arguments: [Double]
    ) throws {
        let distribution = try Distribution(form, arguments)
        for (text, expected) in try #require(try Self.entries()[heading]) {
            let quantile =
                try Self.upperTails[text].map { distribution.upperQuantile($0) }
                ?? distribution.quantile(Vectors.number(text))
            #expect(Closeness.relativeError(quantile, expected) <= 1e-13, "p = \(text): \(quantile)")
        }
    }

    @Test(arguments: continuous)
    func `through the plain p the references are met within 1e-13 too, and within 3e-12 at p = 0.999999`(
        heading: String, form: DistributionForm, arguments: [Double]
    ) throws {
        // Largest errors seen: 2.5e-12 at p = 0.999999 (gamma with shape 0.3), 4.8e-15 elsewhere; through the upper tails
        // of the test above 1.4e-15. The first is the rounding of 0.999999 to a double, which no method can undo.
        let distribution = try Distribution(form, arguments)
        for (text, expected) in try #require(try Self.entries()[heading]) {
            let quantile = distribution.quantile(try Vectors.number(text))
            let allowed = text == "0.999999" ? 3e-12 : 1e-13
            #expect(Closeness.relativeError(quantile, expected) <= allowed, "p = \(text): \(quantile)")
        }
    }

    @Test(arguments: discrete)
    func `discrete quantiles are exact, through p and through its complement`(
        heading: String, form: DistributionForm, arguments: [Double]
    ) throws {
        let distribution = try Distribution(form, arguments)
        for (text, expected) in try #require(try Self.entries()[heading]) {
            #expect(distribution.quantile(try Vectors.number(text)) == expected, "p = \(text)")
            if let tail = Self.upperTails[text] {
                #expect(distribution.upperQuantile(tail) == expected, "p = \(text)")
            }
        }
    }
}
