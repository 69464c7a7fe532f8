import Checking
import SourceText
import Syntax
import Testing

@Suite struct PriceYearTests {
    private static let index = "year,index\n2016,100\n2018,103.1\n2019,105.8\n2020,50\n"

    private func checked(_ text: String, currency: String = "currency EUR 2019") -> CheckedText {
        CheckedText(
            "\(currency)\ntable cpi from \"cpi.csv\" by year { index: number }\nprices cpi.index\n\(text)\n",
            allowsScripts: false
        ) { $0 == "cpi.csv" ? Self.index : $0 == "oud.csv" ? "naam,bedrag\na,1200\nb,7\n" : nil }
    }

    /// The value of the first parameter, in canonical units.
    private func value(_ text: String, currency: String = "currency EUR 2019") throws -> Double {
        let checked = checked("parameter a = \(text) assumption \"x\"\nlet b = a", currency: currency)
        try #require(checked.problems.allSatisfy { $0.severity == .warning }, "\(checked.rendered)")
        guard case .fixed(let expression)? = checked.model.parameters.first?.value,
            case .number(let number) = expression.kind
        else { return .nan }
        return number
    }

    /// What a euro of 2016, 2018 and 2020 is worth in 2019.
    private static let of2016: Double = 105.8 / 100
    private static let of2018: Double = 105.8 / 103.1
    private static let of2020: Double = 105.8 / 50

    private static let amounts: [(String, Double)] = {
        var amounts: [(String, Double)] = [("44_365 EUR 2019", 44_365), ("44_365 EUR", 44_365), ("0 EUR 2016", 0)]
        amounts.append(("44_365 EUR 2016", 44_365 * of2016))
        amounts.append(("1_200 EUR 2016/year", 1_200 * of2016 / 12))
        amounts.append(("1_000 EUR 2020", 1_000 * of2020))
        amounts.append(("2 EUR 2016^2", 2 * (of2016 * of2016)))
        amounts.append(("3 hours/EUR 2018", 3 * (1 / of2018)))
        amounts.append(("3 EUR 2016/EUR 2016", 3))
        amounts.append(("3 * EUR 2018", 3 * of2018))
        return amounts
    }()

    @Test(arguments: amounts)
    func `an amount is multiplied once by the index of the price year divided by that of its own`(
        text: String, expected: Double
    ) throws {
        #expect(try value(text) == expected)
    }

    @Test func `without an index, the model's own year can be named and stands for itself`() {
        let checked = CheckedText("currency EUR 2019\nparameter a = 5 EUR 2019/year assumption \"x\"\nlet b = a")
        #expect(checked.identifiers == [])
        #expect(checked.model.priceConversions.isEmpty)
    }

    /// There and back is once, whatever the years.
    @Test(arguments: [2016, 2018, 2020])
    func `prices converted to another year and back are what they were`(year: Int) throws {
        let there = try value("1 EUR 2019", currency: "currency EUR \(year)")
        let back = try value("1 EUR \(year)")
        #expect(abs(there * back - 1) < 1e-15)
    }

    @Test func `each conversion is kept with its years, factor and place, once, and shown`() throws {
        let checked = checked(
            """
            parameter a = 10 EUR 2016 assumption "x"
            parameter b = 20 EUR assumption "x"
            table oud from "oud.csv" by naam { bedrag: EUR 2018/year }
            let c = a + b + oud.bedrag["a"] * 1 year
            outcome all = c
            """)
        #expect(checked.identifiers == [])
        let places = checked.model.priceConversions.map { checked.library.place($0.range) }
        #expect(checked.model.priceConversions.map(\.from) == [2016, 2018])
        #expect(checked.model.priceConversions.map(\.to) == [2019, 2019])
        #expect(checked.model.priceConversions.map(\.factor) == [105.8 / 100, 105.8 / 103.1])
        #expect(places == ["model.blauw:4:18", "model.blauw:6:44"])
        let shown = ModelPrinter.text(checked.model, in: checked.library)
        #expect(shown.contains("prices: EUR 2016 to EUR 2019, times 1.058, at model.blauw:4:18\n"))
        guard case .arithmetic(_, _, let last) = try #require(checked.model.definitions.last).value.kind,
            case .number(let amount) = last.kind
        else {
            Issue.record("the definition is a sum that ends in a fixed number")
            return
        }
        let monthly: Double = 1_200 * Self.of2018 / 12
        #expect(amount == monthly * 12)
    }

    @Test func `a text without other years prints no conversions`() {
        #expect(!ModelPrinter.text(checked("").model).contains("prices"))
    }

    @Test func `the tree keeps the year of an amount`() {
        let tree = SyntaxPrinter.text(checked("let a = 5 EUR 2016/year + 3 * EUR 2018").tree)
        #expect(tree.contains("5 EUR 2016/year") && tree.contains("EUR 2018"))
    }

    /// Years of Statistics Netherlands' changes, each rounded to a tenth of a per cent.
    @Test(arguments: [(2013, 2.5), (2016, 0.3), (2017, 1.4), (2018, 1.7), (2019, 2.6), (2022, 10.0), (2024, 3.3)])
    func `the index beside the models rises by the published changes`(year: Int, percent: Double) throws {
        let rows = try Self.shippedIndex()
        let (before, now) = (try #require(rows[year - 1]), try #require(rows[year]))
        #expect(((now / before - 1) * 1_000).rounded() == (percent * 10).rounded())
    }
}
