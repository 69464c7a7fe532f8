import Numerics
import TestSupport
import Testing

@Suite struct SpecialFunctionTests {
    @Test func `both incomplete gamma tails agree with 40-digit references`() throws {
        let rows = try Vectors.numbers("incompleteGamma.tsv")
        #expect(rows.count == 49)
        for row in rows {
            let (shape, x) = (row[0], row[1])
            // One unit in the last place of x moves a tail by up to √shape deviations' worth of ulps.
            let allowed = shape < 1e5 ? 5e-14 : 1e-12
            #expect(Closeness.relativeError(IncompleteGamma.lower(shape: shape, x), row[2]) < allowed, "P \(row)")
            #expect(Closeness.relativeError(IncompleteGamma.upper(shape: shape, x), row[3]) < allowed, "Q \(row)")
        }
    }

    @Test func `both incomplete beta tails agree with 60-digit references`() throws {
        let rows = try Vectors.numbers("incompleteBeta.tsv")
        #expect(rows.count == 36)
        for row in rows {
            let (a, b, x) = (row[0], row[1], row[2])
            let allowed = max(a, b) < 3e4 ? 5e-14 : max(a, b) < 1e6 ? 5e-13 : 2e-10
            #expect(Closeness.relativeError(IncompleteBeta.lower(a, b, x), row[3]) < allowed, "I \(row)")
            #expect(Closeness.relativeError(IncompleteBeta.upper(a, b, x), row[4]) < allowed, "1-I \(row)")
        }
    }

    @Test func `normal quantiles agree with references to 4 ulp in both tails`() throws {
        let rows = try Vectors.numbers("normalQuantile.tsv")
        #expect(rows.count == 17)
        for row in rows {
            #expect(Closeness.ulps(StandardNormal.quantile(.lower, row[0]), row[1]) <= 4, "\(row)")
            #expect(StandardNormal.quantile(.upper, row[0]) == -StandardNormal.quantile(.lower, row[0]))
        }
        #expect(StandardNormal.quantile(.lower, 0.5) == 0)
    }

    @Test func `ln gamma of 1 + x keeps small x`() {
        // Origin: mpmath 1.3.0, loggamma(1 + x) at 40 digits.
        let references: [(Double, Double)] = [
            (1e-300, -5.7721566490153286061e-301),
            (1e-12, -5.7721566490071038196e-13),
            (0.01, -0.0056903079460696456388),
            (0.3, -0.10817480950786046907),
            (0.499, -0.12081826006993201143),
            (2.5, 1.2009736023470742248),
        ]
        for (x, expected) in references {
            #expect(Closeness.relativeError(LogGamma.ofOnePlus(x), expected) < 2e-15, "\(x)")
        }
        #expect(LogGamma.ofOnePlus(0) == 0)
    }

    @Test func `the Stirling error joins at its border`() {
        let below = StirlingError.value(10.0.nextDown)
        let above = StirlingError.value(10)
        #expect(abs(below - above) < 1e-14)
        // Origin: mpmath 1.3.0, loggamma(x) - ((x - 1/2) ln x - x + ln √(2π)) at 40 digits.
        #expect(abs(StirlingError.value(1) - 0.081061466795327258220) < 1e-15)
        #expect(Closeness.ulps(StirlingError.value(100), 0.00083333055563491475) < 2)
    }

    @Test func `the deviance is zero at the mean, positive elsewhere, and sharp beside it`() {
        #expect(PoissonDeviance.value(3, mean: 3) == 0)
        // x ln(x/m) + m - x with x = 1, m = 1 + h is h²/2 - h³/3 + ...
        let h = 0x1p-20
        #expect(
            Closeness.relativeError(PoissonDeviance.value(1, mean: 1 + h), h * h * (0.5 - h / 3 + h * h / 4)) < 1e-15)
        for (x, mean) in [(1e-10, 5.0), (7.0, 6.9), (1e8, 2e8), (5.0, 1e-300)] {
            #expect(PoissonDeviance.value(x, mean: mean) > 0)
        }
    }

    @Test func `outside their domain the incomplete functions take their limits`() {
        #expect(IncompleteGamma.lower(shape: 2, 0) == 0)
        #expect(IncompleteGamma.lower(shape: 2, -1) == 0)
        #expect(IncompleteGamma.lower(shape: 2, .infinity) == 1)
        #expect(IncompleteGamma.upper(shape: 2, .infinity) == 0)
        #expect(IncompleteBeta.lower(2, 3, -0.5) == 0)
        #expect(IncompleteBeta.lower(2, 3, 1.5) == 1)
        #expect(IncompleteBeta.upper(2, 3, 1) == 0)
    }

    @Test func `the incomplete beta function is symmetric and obeys its recurrence`() {
        for (a, b, x) in [(2.0, 5.0, 0.25), (0.5, 7.5, 0.125), (40, 30, 0.5), (300, 2, 0.96875)] {
            #expect(Closeness.relativeError(IncompleteBeta.lower(a, b, x), IncompleteBeta.upper(b, a, 1 - x)) < 1e-14)
            // DLMF 8.17.12: I(a, b) = x I(a - 1, b) + (1 - x) I(a, b - 1), here with a and b one higher.
            let left = IncompleteBeta.lower(a + 1, b + 1, x)
            let right = x * IncompleteBeta.lower(a, b + 1, x) + (1 - x) * IncompleteBeta.lower(a + 1, b, x)
            #expect(Closeness.relativeError(left, right) < 1e-13)
        }
    }
}
