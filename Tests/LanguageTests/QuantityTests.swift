import Checking
import Quantities
import Syntax
import TestSupport
import Testing

@Suite struct QuantityTests {
    private static let randomDimensions: [Dimension] = {
        var numbers = SeededNumbers(seed: 3)
        return (0..<40).map { _ in
            func power() -> Int { Int.random(in: -3...3, using: &numbers) }
            return Dimension(money: power(), time: power(), work: power(), health: power(), count: power())
        }
    }()

    @Test func `multiplying dimensions is commutative and associative, and dividing undoes it`() {
        let all = Self.randomDimensions
        for (number, a) in all.enumerated() {
            let b = all[(number + 1) % all.count]
            let c = all[(number + 7) % all.count]
            #expect(a * b == b * a)
            #expect((a * b) * c == a * (b * c))
            #expect((a * b) / b == a)
            #expect(a / a == .none)
            #expect(a * .none == a)
            #expect(Dimension.none / (a / b) == b / a)
        }
    }

    @Test func `a power is repeated multiplication, and a square root undoes the square`() {
        for a in Self.randomDimensions {
            #expect(a.raised(to: 0) == .none)
            #expect(a.raised(to: 1) == a)
            #expect(a.raised(to: 3) == a * a * a)
            #expect(a.raised(to: -2) == Dimension.none / a / a)
            #expect(a.raised(to: 2).squareRoot == a)
        }
        #expect(Dimension.money.squareRoot == nil)
    }

    @Test func `powers beyond any meaning are held at a bound`() {
        var dimension = Dimension.money
        for _ in 0..<100 { dimension = dimension.raised(to: 9) }
        #expect(dimension == dimension * .money)
        #expect(dimension.raised(to: -9).money == -dimension.money)
        #expect(Dimension.money.raised(to: Int.min).money < 0)
    }

    // Origin of the numbers: a year is 12 months by definition of the language, and 365.25 days as in the Julian
    // year; a week has 7 days.
    private static let monthsPerUnit: [(String, Double)] = [
        ("year", 12), ("years", 12), ("quarter", 3), ("month", 1), ("week", 7 * 12 / 365.25), ("day", 12 / 365.25),
    ]

    @Test(arguments: monthsPerUnit)
    func `units of time are worth so many months`(word: String, months: Double) {
        #expect(Unit.named(word) == Unit(.time, scale: months))
    }

    @Test func `a percentage is a hundredth, and other words are no unit`() {
        #expect(Unit.named("%") == Unit(.none, scale: 0.01))
        #expect(Unit.named("hour")?.dimension == .work)
        #expect(Unit.named("QALY")?.dimension == .health)
        #expect(Unit.named("euro") == nil)
        #expect(Unit.named("Month") == nil)
    }

    @Test func `a year and a month divide exactly, and a week and a day within one unit in the last place`() throws {
        let year = try #require(Unit.named("year"))
        let week = try #require(Unit.named("week"))
        let day = try #require(Unit.named("day"))
        #expect((Unit(.money) / year).scale == 1.0 / 12)
        #expect(((Unit(.money) / year) * year).dimension == .money)
        #expect((week / day).scale == 7)
        #expect(abs((year / day).scale - 365.25) <= 365.25.ulp)
    }

    @Test func `the parser and the checker know the same units`() {
        #expect(Parser.unitWords.sorted() == Unit.words.filter { $0 != "%" }.sorted())
    }

    @Test func `a dimension is written in canonical units`() {
        #expect(Dimension.none.description == "number")
        #expect(Dimension(money: 1, time: -1).description == "EUR/month")
        #expect(Dimension(time: -1).description == "1/month")
        #expect(Dimension(time: -1, work: 1, count: -1).description == "hours/count/month")
        #expect(Dimension(money: 2, time: -2).description == "EUR^2/month^2")
        #expect(Dimension(health: 1, count: 1).description == "QALY * count")
    }

    @Test func `months of the calendar go on over the turn of a year, forwards and backwards`() {
        let december = CalendarMonth(year: 2021, month: 12)
        #expect(december.advanced(by: 1) == CalendarMonth(year: 2022, month: 1))
        #expect(december.advanced(by: -12) == CalendarMonth(year: 2020, month: 12))
        #expect(CalendarMonth(year: 0, month: 1).advanced(by: -1) == CalendarMonth(year: -1, month: 12))
        #expect(CalendarMonth(year: 2021, month: 3).description == "2021-03")
        for months in -30...30 { #expect(december.advanced(by: months).months(since: december) == months) }
    }

    /// The canonical value of one number with its unit.
    private func value(_ text: String) -> Double? {
        let checked = CheckedText("let a = \(text)")
        if case .number(let value)? = checked.model.definitions.first?.value.kind { return value }
        return nil
    }

    @Test func `numbers are brought to canonical units`() {
        #expect(value("3 years") == 36)
        for percentage in 0...100 { #expect(value("\(percentage) %") == Double(percentage) / 100) }
        #expect(value("7 EUR/year") == 7.0 / 12)
        #expect(value("35 %/year") == 35.0 / 1_200)
        #expect(value("120 EUR/year") == 10)
        #expect(value("2 EUR/quarter") == 2.0 / 3)
        #expect(value("0.06 / year") == 0.06 / 12)
        #expect(value("12 EUR / year + 1 EUR/month") == 2)
        #expect(value("6 months as years") == nil)
        #expect(value("(2 years) ^ 2") == 576)
        #expect(value("2 months^2") == 2)
    }
}
