import Analysis
import Checking
import Quantities
import Results
import SourceText
import Testing

/// Within-cycle correction: the rules by what they integrate exactly, and the booking by the trace it weighs.
@Suite struct CorrectionTests {
    private static let place = SourceRange(file: .init(index: 0), lower: 0, upper: 0)

    private static func weights(_ rule: WithinCycleCorrection.Rule, cycles: Int) -> [Double] {
        WithinCycleCorrection(rule: rule, range: place).weights(cycles: cycles)
    }

    /// The weighted sum of a power of the time points 0...cycles.
    private static func sum(_ weights: [Double], ofPower power: Int) -> Double {
        weights.enumerated().reduce(0) { sum, point in
            sum + point.element * (0..<power).reduce(1.0) { product, _ in product * Double(point.offset) }
        }
    }

    @Test(arguments: [1, 2, 7, 12, 75]) func `half-cycle correction integrates a straight line exactly`(cycles: Int) {
        let weights = Self.weights(.halfCycle, cycles: cycles)
        let end = Double(cycles)
        #expect(Self.sum(weights, ofPower: 0) == end)
        #expect(Self.sum(weights, ofPower: 1) == end * end / 2)
    }

    @Test(arguments: [2, 4, 12, 76]) func `Simpson's rule integrates a cube exactly over an even number of cycles`(
        cycles: Int
    ) {
        let weights = Self.weights(.simpson, cycles: cycles)
        let end = Double(cycles)
        var exact = end
        for power in 0...3 {
            // The integral of x^p from 0 to the end is end^(p + 1) / (p + 1).
            let error = Self.sum(weights, ofPower: power) * Double(power + 1) / exact - 1
            #expect(abs(error) < 1e-12)
            exact *= end
        }
    }

    /// The textbook weights of the reference case, 75 cycles: 1/3, 4/3, 2/3, ..., and 1/3 at the end.
    @Test func `over an odd number of cycles Simpson's weights end with a third`() {
        let weights = Self.weights(.simpson, cycles: 3)
        let expected: [Double] = [1.0 / 3, 4.0 / 3, 2.0 / 3, 1.0 / 3]
        #expect(weights == expected)
    }

    // MARK: Booking

    private static func text(_ correction: String, _ clauses: String = "") -> String {
        """
        model Corrected
        cycle 1 month
        start 2021-01
        horizon 12 months
        discount costs 4 %, health 0 %
        \(correction)
        payer city
        domain Care paid by city
        population resident {
          size 200
          states ill, well
          cost Care = if state == ill then 30 EUR/month else 0 EUR/month
          flow ill -> well at rate 0.2 / 1 month
          \(clauses)
        }
        """
    }

    private static let halves: [Double] = [0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5]
    private static let own: [Double] = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]

    @Test(arguments: [("half-cycle", halves), ("weights \(own)", own)])
    func `what goes on is booked by the weighted trace`(correction: String, weights: [Double]) async throws {
        let correction = "correction \(correction)"
        let results = try await TestModel(Self.text(correction)).results("basis", draws: 4)
        #expect(results.layout.moments == 13)
        for draw in 0..<4 {
            let one = OneDraw(results, draw)
            for point in 0...12 {
                let expected: Double = 30 * Double(one.people(point, 0)) * weights[point]
                #expect(one.amount(point, line: 0) == expected)
            }
        }
    }

    @Test func `no correction and the correction none give the same bytes`() async throws {
        let plain = try await TestModel(Self.text("")).results("basis", draws: 4)
        let none = try await TestModel(Self.text("correction none")).results("basis", draws: 4)
        #expect(plain == none)
        #expect(plain.layout.moments == 12)
    }

    @Test func `a correction moves nobody`() async throws {
        let plain = try await TestModel(Self.text("")).results("basis", draws: 4)
        let corrected = try await TestModel(Self.text("correction simpson")).results("basis", draws: 4)
        #expect(plain.people == corrected.people)
        #expect(plain.flows == corrected.flows)
    }

    @Test func `any number of workers gives the same bytes under a correction`() async throws {
        let model = try TestModel(Self.text("correction half-cycle"))
        let one = try await model.run("basis", draws: 20, workers: 1, block: 8)
        let seven = try await model.run("basis", draws: 20, workers: 7, block: 64)
        #expect(one == seven)
    }

    /// Everybody stays ill: 200 x 30 EUR a month, halved at both ends, each moment discounted by its exact time.
    @Test func `the last time point is booked in the last year and discounted by its own time`() async throws {
        let text = Self.text("correction half-cycle").replacing("flow ill -> well at rate 0.2 / 1 month", with: "")
        let results = try await TestModel(text).results("basis", draws: 1)
        let cost = Measure.cost(results)
        #expect(results.layout.years == [2021])
        #expect(cost.total().summary.mean == 12 * 6_000)
        let discounted = cost.discounted().total().summary.mean
        var expected = 0.0
        for month in 0...12 { expected += Self.halves[month] * 6_000 * Self.discount(month) }
        #expect(abs(discounted / expected - 1) < 1e-12)
        let yearly: [Double] = cost.by([.year]).collapsed().values
        #expect(yearly == [72_000])
    }

    /// 1.04 to the power of minus so many months, by its twelfth root.
    private static func discount(_ month: Int) -> Double {
        // The twelfth root of 1.04, from its logarithm 0.03922071315328133 over 12.
        let root = 1.003273739782199
        return (0..<month).reduce(1.0) { factor, _ in factor / root }
    }

    @Test func `a moment is booked whole, and hours follow the weights`() async throws {
        let text =
            Self.text("correction weights [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]") + """

                intervention help for resident {
                  rollout at once from 2021-01
                  lasts 12 months
                  staff 1 hours/month while active
                  cost Care "Start" = 100 EUR on start
                }
                scenario helped { start help }
                """
        let one = OneDraw(try await TestModel(text).results("helped", draws: 1), 0)
        #expect(one.amount(0, line: 1) == 200 * 100)
        #expect(one.courseAmount(0, 0, .hours) == 2 * 200)
        #expect(one.courseAmount(1, 0, .hours) == 200)
        #expect(one.courseAmount(12, 0, .hours) == 0)
    }

    @Test func `who ended a course by the horizon is not booked at its last point`() async throws {
        let text =
            Self.text("correction half-cycle") + """

                intervention help for resident {
                  rollout at once from 2021-01
                  lasts 12 months
                  staff 1 hours/month while active
                }
                scenario helped { start help }
                """
        let one = OneDraw(try await TestModel(text).results("helped", draws: 1), 0)
        let hours = (0...12).map { one.courseAmount($0, 0, .hours) }
        #expect(hours[0] == 100)
        #expect(hours[1...11].allSatisfy { $0 == 200 })
        #expect(hours[12] == 0)
    }
}
