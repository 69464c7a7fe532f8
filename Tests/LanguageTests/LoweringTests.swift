import Checking
import Lowering
import Numerics
import Program
import Results
import Testing

@Suite struct LoweringTests {
    private func program(_ text: String, scenario: Int = 0) -> Program {
        let checked = CheckedText(text)
        #expect(checked.rendered == "")
        return Lowering.program(checked.model, scenario: scenario)
    }

    private func model(_ clauses: String, _ after: String = "") -> String {
        """
        cycle 1 month
        start 2021-01
        horizon 1 year
        payer gemeente
        domain Jeugd paid by gemeente
        domain Wmo paid by gemeente
        parameter p ~ normal(3, 1) assumption "x"
        population gezin {
          size 10
          states thuis, elders
          attribute a ~ normal(p, 1)
        \(clauses)
        }
        \(after)
        """
    }

    private func count(_ operation: Operation, in steps: [ScalarStep]) -> Int {
        steps.count { if case .apply(operation, _, _) = $0 { true } else { false } }
    }

    private func count(_ operation: Operation, in code: ColumnProgram) -> Int {
        code.steps.count { if case .apply(operation, _, _) = $0 { true } else { false } }
    }

    @Test func `equal expressions over individuals are computed once`() {
        let program = program(
            model("  cost Jeugd = exp(a) * 1 EUR/month\n  cost Wmo = 2 * exp(a) * 1 EUR/month"))
        let population = program.populations[0]
        #expect(count(.exponential, in: population.booking) == 1)
        // Both bookings sum the same column, by factors of their own.
        #expect(population.booking.results.count == 1)
        #expect(population.bookings.map(\.times) == [.sum(0), .sum(0)])
        #expect(population.bookings[0].factorSlot != population.bookings[1].factorSlot)
    }

    @Test func `equal expressions of a draw are computed once, through definitions too`() {
        let text =
            "parameter p ~ normal(3, 1) assumption \"x\"\nlet q = exp(p)\n"
            + "parameter r = exp(p) + q assumption \"x\"\nparameter s = r + exp(p) assumption \"x\"\nlet t = s\n"
        #expect(count(.exponential, in: program(text).drawCode) == 1)
    }

    @Test func `constants are folded`() {
        let program = program("parameter p = 2 * (3 + 4) ^ 2 - min(1, 2) assumption \"x\"\nlet q = p\n")
        #expect(program.drawCode.isEmpty)
        #expect(program.constants == [97] && program.slots == 1)
        #expect(program.parameterSlots == [0])
    }

    @Test func `what depends on the state alone becomes a table of the states, and is counted`() {
        let program = program(model("  cost Jeugd = (if state == thuis then 1 else 2) * 1 EUR/month"))
        let population = program.populations[0]
        #expect(population.tables.count == 1 && population.tables[0].count == 2)
        #expect(population.booking.steps.isEmpty && population.booking.results.isEmpty)
        #expect(population.bookings.map(\.times) == [.states(table: 0)])
    }

    @Test func `what is the same for all individuals is computed outside them`() {
        let program = program(model("  cost Jeugd = a * exp(p) * time / 1 month * 1 EUR/month"))
        let population = program.populations[0]
        #expect(count(.exponential, in: program.drawCode) == 1)
        #expect(program.cycleCode.contains { if case .time = $0 { true } else { false } })
        #expect(population.booking.steps.isEmpty, "only the attribute itself is summed")
        #expect(population.booking.results == [.attribute(0)])
    }

    @Test func `slots are written before they are read, and once`() {
        let program = Lowering.program(SmallModel.checked.model, scenario: 1)
        var written = Set(program.constants.indices)
        for step in program.drawCode + program.cycleCode {
            let (read, to): ([Int], ClosedRange<Int>)
            switch step {
            case .apply(_, let operands, let slot): (read, to) = (operands, slot...slot)
            case .sample(_, let arguments, _, _, let slot): (read, to) = (arguments, slot...slot)
            case .bootstrapWeights(_, let count, let slot): (read, to) = ([], slot...(slot + count - 1))
            case .sampleVector(_, let arguments, _, _, let slot, let count):
                (read, to) = (arguments, slot...(slot + count - 1))
            case .element(let values, let index, _, let slot): (read, to) = (values + [index], slot...slot)
            case .interpolate(let at, let points, let values, _, let slot):
                (read, to) = (points + values + [at], slot...slot)
            case .time(let slot), .total(_, let slot): (read, to) = ([], slot...slot)
            case .latch(let condition, _, let slot): (read, to) = ([condition], slot...slot)
            }
            #expect(read.allSatisfy { written.contains($0) })
            for slot in to { #expect(written.insert(slot).inserted) }
        }
        #expect(written == Set(0..<program.slots))
    }

    @Test(arguments: Corpus.good)
    func `registers are written before they are read`(text: Corpus.Case) {
        let model = text.checked.model
        for scenario in model.scenarios.indices {
            let program = Lowering.program(model, scenario: scenario)
            for population in program.populations {
                let flows = population.flows.map(\.code) + population.moveBookings.map(\.code)
                for code in [population.booking] + population.interventions.map(\.selection) + flows {
                    expectSound(code)
                }
            }
        }
    }

    private func expectSound(_ code: ColumnProgram) {
        var written: Set<Int> = []
        func expectWritten(_ operands: [ColumnOperand]) {
            for case .register(let register) in operands {
                #expect(written.contains(register) && register < code.registers)
            }
        }
        for step in code.steps {
            switch step {
            case .apply(_, let operands, let to):
                expectWritten(Array(operands))
                written.insert(to)
            case .element(_, let index, _, let to), .interpolate(let index, _, _, _, let to):
                expectWritten([index])
                written.insert(to)
            case .byState(_, let to), .individual(let to), .strength(_, _, let to), .built(_, _, let to),
                .sinceEntry(let to), .timeInState(let to), .active(_, let to),
                .after(_, _, let to), .begun(_, let to), .completed(_, let to), .dropped(_, let to):
                written.insert(to)
            }
        }
        expectWritten(code.results)
    }

    @Test func `effects, costs and hours belong to scenarios that start the intervention`() {
        let model = SmallModel.checked.model
        let basis = Lowering.program(model, scenario: 0).populations[0]
        let started = Lowering.program(model, scenario: 1).populations[0]
        func strengths(_ population: PopulationProgram) -> Int {
            population.courseBooking.steps.count { if case .strength = $0 { true } else { false } }
        }
        #expect(basis.interventions.isEmpty && strengths(basis) == 0 && basis.bookings.count == 2)
        #expect(started.interventions.map(\.name) == ["hulp"])
        #expect(strengths(started) == 1)
        // Two costs of care and what an effect takes from one, two of the intervention, its hours and its outcome.
        #expect(started.bookings.count == 7)
        // What is booked without effects is the same code, to the last bit.
        #expect(started.booking == basis.booking)
        #expect(basis.halfLives.isEmpty && started.halfLives.count == 1)
    }

    @Test func `a program does not depend on interventions that are not started`() {
        let text = SmallModel.text
        let extra = text.replacing(
            "stance voorzichtig", with: "intervention nooit for gezin {\n  lasts 1 year\n}\nstance voorzichtig")
        let (a, b) = (CheckedText(text).model, CheckedText(extra).model)
        #expect(b.interventions.count == a.interventions.count + 1)
        for scenario in a.scenarios.indices {
            let (one, other) = (Lowering.program(a, scenario: scenario), Lowering.program(b, scenario: scenario))
            #expect(one.drawCode == other.drawCode && one.cycleCode == other.cycleCode && one.inputs == other.inputs)
            #expect(one.populations[0].booking == other.populations[0].booking)
        }
    }

    @Test func `a setting replaces the value of its parameter, and its uncertain input`() {
        let model = SmallModel.checked.model
        /// The arguments of the distribution of `daling`.
        func arguments(_ scenario: Int) -> [Double] {
            let program = Lowering.program(model, scenario: scenario)
            for step in program.drawCode {
                if case .sample(_, let arguments, _, "daling", _) = step {
                    return arguments.map { program.constants[$0] }
                }
            }
            return []
        }
        #expect(arguments(0) == [2, 6])
        #expect(arguments(1) == [2, 6])
        #expect(arguments(2) == [1, 9])
        #expect(Lowering.program(model, scenario: 2).inputs == Lowering.program(model, scenario: 0).inputs)
    }

    @Test func `the lines of the ledger are the same in all scenarios`() {
        let model = SmallModel.checked.model
        let layouts = model.scenarios.indices.map { Lowering.program(model, scenario: $0).layout }
        #expect(layouts.allSatisfy { $0 == layouts[0] })
        #expect(layouts[0].lines.map(\.cause) == [0, 0, 1, 1])
        #expect(layouts[0].lines.map(\.payer) == [0, 1, 1, 0])
    }
}
