import Analysis
import TestSupport
import Testing

/// Figures without shares, and inputs out of the ordinary.
@Suite struct InfluenceEdgeTests {
    private static let column: [Double] = {
        var numbers = SeededNumbers(seed: 3)
        return TestFunctions.uniform(1, draws: 100, in: 0..<1, &numbers)[0]
    }()

    @Test func `a figure that does not vary, or is no number, has no shares`() {
        let column = Self.column
        #expect(throws: InfluenceError.nothingVaries) { try Influence.share(of: column.map { _ in 0.1 }, on: column) }
        #expect(throws: InfluenceError.nothingVaries) { try Influence.share(of: column.map { _ in 0 }, on: column) }
        #expect(throws: InfluenceError.nothingVaries) {
            // The rounding of a sum is no variance.
            try Influence(of: column.map { ($0 + 1e6) - $0 }, inputs: [], overlaps: false)
        }
        var figure = column
        figure[7] = .infinity
        #expect(throws: InfluenceError.notFinite(.infinity, draw: 7)) { try Influence.share(of: figure, on: column) }
        #expect(throws: InfluenceError.notFinite(.infinity, draw: 7)) { try Influence.share(of: column, on: figure) }
    }

    @Test func `too few draws are refused with the number that is needed`() {
        let few = Array(Self.column.prefix(79))
        #expect(throws: InfluenceError.tooFewDraws(79, needed: 80)) { try Influence.share(of: few, on: few) }
        let columns = (0..<6).map { row in
            Self.column.map { ($0 * Double(row + 7)).truncatingRemainder(dividingBy: 1) }
        }
        let rows = UncertainInput(number: 0, isAssumption: false, columns: columns)
        #expect(throws: InfluenceError.tooFewDraws(100, needed: 120)) {
            try Influence(of: Self.column, inputs: [rows], overlaps: false)
        }
    }

    @Test func `what is fixed tells nothing, and what nothing tells is the rest`() throws {
        let fixed = UncertainInput(number: 0, isAssumption: true, columns: [Self.column.map { _ in 2 }])
        #expect(!fixed.varies)
        let found = try Influence(of: Self.column, inputs: [fixed], overlaps: false)
        #expect(found.parts.isEmpty && found.assumptions.share == 0 && found.sources.share == 0)
        #expect(found.rest.share == 1 && found.rest.standardError == 0)
    }

    @Test func `draws of two scenarios by one chance count once`() throws {
        let input = UncertainInput(
            number: 0, isAssumption: true,
            columns: [Self.column, Self.column.map { 3 * $0 * $0 }, Self.column.map { 1 - $0 }])
        let once = UncertainInput(
            number: 0, isAssumption: true, columns: [Self.column, Self.column.map { 1 - $0 }])
        #expect(input == once)
    }

    @Test func `a number of two values has a share like any other`() throws {
        let coin = Self.column.map { $0 < 0.3 ? 1.0 : 0 }
        let share = try Influence.share(of: coin.map { 5 - 2 * $0 }, on: coin)
        #expect(abs(share.share - 1) < 1e-12 && share.standardError < 1e-7)
        // The two values tell nearly all that a line in the number itself can.
        #expect(try Influence.share(of: Self.column, on: coin).share > 0.5)
    }
}
