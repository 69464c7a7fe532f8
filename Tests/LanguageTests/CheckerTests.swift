import Checking
import Quantities
import SourceText
import Testing

@Suite struct CheckerTests {
    private let frame = """
        cycle 1 month
        start 2021-01
        horizon 1 year
        payer gemeente
        payer vgz
        domain Jeugd paid by gemeente

        """

    private func population(_ clauses: String) -> String {
        frame + "population gezin {\n  size 10\n  states thuis, elders\n\(clauses)\n}\n"
    }

    /// The value of the last definition, in canonical units.
    private func last(_ text: String) -> (value: Double?, dimension: Dimension?) {
        let checked = CheckedText(text)
        let expression = checked.model.definitions.last?.value
        guard checked.problems.isEmpty, case .number(let value)? = expression?.kind else {
            return (nil, expression?.dimension)
        }
        return (value, expression?.dimension)
    }

    @Test func `money per month and money per year add up`() {
        let sum = last("let a = 10 EUR/month + 120 EUR/year")
        #expect(sum.value == 20)
        #expect(sum.dimension == .money / .time)
    }

    @Test func `money and months do not add up, and both places are named`() throws {
        let checked = CheckedText("let prijs = 3 EUR\nlet duur = 2 months\nlet a = prijs + duur\n")
        let problem = try #require(checked.diagnostics.first)
        #expect(checked.identifiers == ["units-differ"])
        #expect(problem.message == "cannot add EUR and month")
        #expect(problem.notes.map(\.text) == ["this is EUR", "this is month"])
        #expect(problem.notes.map { checked.library.text($0.range) } == ["prijs", "duur"])
    }

    @Test(arguments: [
        ("3 EUR * 2", Dimension.money), ("3 EUR / 2 months", .money / .time), ("3 hours * 70 EUR/hour", .money),
        ("sqrt(4 EUR^2)", .money), ("(3 EUR)^2", .money * .money), ("min(3 EUR, 4 EUR)", .money),
        ("sum([1 EUR, 2 EUR])", .money), ("[1 EUR, 2 EUR][2]", .money), ("-(3 months)", .time),
        ("if 1 < 2 then 3 EUR else 4 EUR", .money), ("3 % / year", .none / .time),
    ])
    func `units go through operations`(text: String, dimension: Dimension) {
        let checked = CheckedText("let a = \(text)")
        #expect(checked.rendered == "")
        #expect(checked.model.definitions[0].value.dimension == dimension)
    }

    private static let bindings: [(String, BindingTime)] = [
        ("1 + 2", .constant), ("p * 2", .draw), ("time / 1 month", .cycle), ("if state == thuis then 1 else p", .state),
        ("[1, 2][1 + individual]", .individual), ("a * p", .individual),
        ("if a > 1 then time else 1 month", .individual),
    ]

    @Test(arguments: bindings)
    func `an expression is bound at the latest of its parts`(text: String, binding: BindingTime) {
        let checked = CheckedText(
            "parameter p = 3 assumption \"x\"\n" + population("  attribute a ~ normal(0, p)\n  let x = \(text)"))
        #expect(checked.rendered == "")
        #expect(checked.model.definitions.last?.value.binding == binding)
    }

    @Test func `a size that depends on an individual is refused, with the two moments in words`() throws {
        let checked = CheckedText(frame + "population gezin {\n  states thuis\n  size individual\n}\n")
        #expect(checked.identifiers == ["changes-too-often"])
        let message = try #require(checked.diagnostics.first?.message)
        #expect(message.contains("start of a draw") && message.contains("one individual"))
    }

    @Test func `a unit that is forgotten is told with the unit that is needed`() throws {
        let checked = CheckedText(population("  cost Jeugd = 100"))
        #expect(checked.identifiers == ["wrong-unit"])
        #expect(try #require(checked.diagnostics.first?.advice).contains("EUR/month"))
    }

    // MARK: Scenarios

    private let scenarios = """
        parameter a = 1 assumption "x"
        parameter b = 2 assumption "x"
        let c = a + b
        stance hoog "Hoog" {
          set a = 10
          set b = 20
        }

        """

    private func settings(_ text: String) -> [String: Double] {
        let checked = CheckedText(scenarios + text)
        #expect(checked.rendered == "")
        var values: [String: Double] = [:]
        for setting in checked.model.scenarios.last?.settings ?? [] {
            if case .fixed(let value) = setting.value, case .number(let number) = value.kind {
                values[checked.model.parameters[setting.parameter].name] = number
            }
        }
        return values
    }

    @Test func `a scenario takes its stance, and a setting below it comes first`() {
        #expect(settings("scenario s {\n  stance hoog\n}") == ["a": 10, "b": 20])
        #expect(settings("scenario s {\n  stance hoog\n  set a = 5\n}") == ["a": 5, "b": 20])
    }

    @Test func `a scenario that extends another has its settings, and its own come first`() {
        let parent = "scenario s {\n  stance hoog\n}\n"
        #expect(settings(parent + "scenario t extends s {\n  set b = 3\n}") == ["a": 10, "b": 3])
        #expect(
            settings("scenario s {\n  set a = 4\n}\nscenario t extends s {\n  stance hoog\n}") == ["a": 10, "b": 20])
    }

    @Test func `two settings that compete are refused, with the place of the first`() throws {
        let checked = CheckedText(scenarios + "scenario s {\n  set a = 4\n  set a = 5\n}")
        #expect(checked.identifiers == ["set-twice"])
        #expect(try #require(checked.diagnostics.first?.notes.first).text == "the first stands here")
    }

    @Test func `a scenario starts the interventions of its parent and its own, in the order of the model`() {
        let text =
            population("  cost Jeugd = 1 EUR/month") + """
                intervention een for gezin {
                  lasts 1 year
                }
                intervention twee for gezin {
                  lasts 1 year
                }
                scenario s {
                  start twee
                }
                scenario t extends s {
                  start een
                }

                """
        #expect(CheckedText(text).model.scenarios.map(\.started) == [[], [1], [0, 1]])
    }

    // MARK: One slip, one diagnostic

    @Test(arguments: SmallModel.text.split(separator: "\n").indices.map { $0 })
    func `a line taken out gives no problem of form outside the line itself`(line: Int) {
        var lines = SmallModel.text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        let removed = lines.remove(at: line)
        guard !removed.hasSuffix("{"), removed != "}" else { return }
        let forms: Set<String> = ["syntax", "unclosed", "extra-text", "unknown-statement", "misplaced-clause"]
        #expect(CheckedText(lines.joined(separator: "\n")).identifiers.filter { forms.contains($0) } == [])
    }

    @Test(arguments: SmallModel.text.split(separator: "\n").indices.map { $0 })
    func `a character without a meaning in a line is reported once`(line: Int) {
        var lines = SmallModel.text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        guard !lines[line].hasPrefix("///") else { return }
        lines[line] += " $"
        #expect(CheckedText(lines.joined(separator: "\n")).identifiers == ["unknown-character"])
    }

    @Test(arguments: SmallModel.text.split(separator: "\n").indices.map { $0 })
    func `a bracket too many in a line is reported once`(line: Int) {
        var lines = SmallModel.text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        guard !lines[line].hasPrefix("///") else { return }
        lines[line] += " )"
        #expect(CheckedText(lines.joined(separator: "\n")).identifiers.count == 1)
    }
}
