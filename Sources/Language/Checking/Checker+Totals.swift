import Catalog
import Quantities
import SourceText
import Syntax

/// Numbers of the run itself, asked for by the model: known from the end of the cycle before.
extension Checker {
    /// A total that waits for the declaration of what it names.
    struct PendingTotal {
        let total: CheckedTotal
        let range: SourceRange
    }

    /// Whether a question to results is also a number that a model may ask of its own run.
    static func isTotal(_ function: FunctionIdentifier) -> Bool {
        switch function {
        case .people, .waiting, .enrolled, .started, .refused, .completed: true
        default: false
        }
    }

    /// `people(POPULATION)`, `people(POPULATION.STATE)`, `waiting(INTERVENTION)` and the like.
    mutating func total(_ function: FunctionIdentifier, _ argument: Expression, _ range: SourceRange)
        -> CheckedExpression
    {
        var total: CheckedTotal?
        if case .name(let owner) = argument.kind {
            total = CheckedTotal(function: function, owner: owner, state: nil)
        } else if case .member(let base, let member) = argument.kind, case .name(let owner) = base.kind,
            function == .people
        {
            total = CheckedTotal(function: function, owner: owner, state: member.text)
        }
        guard let total else {
            let expected =
                function == .people ? "people(population) or people(population.state)" : "\(function)(intervention)"
            report(.wrongArguments(function: function.rawValue, expected: expected), at: range)
            return .missing(range)
        }
        pendingTotals.append(PendingTotal(total: total, range: argument.range))
        return CheckedExpression(.total(total), type: .number(.count), binding: .cycle, range: range)
    }

    /// Reports the totals of what does not exist, once everything has been declared.
    mutating func finishTotals() {
        for pending in pendingTotals where !isExcused(pending.total.owner) {
            let owner = Name(text: pending.total.owner, range: pending.range)
            guard pending.total.function == .people else {
                if case .intervention? = names[owner.text]?.meaning { continue }
                reportOther(owner, what: "intervention") { if case .intervention = $0 { true } else { false } }
                continue
            }
            guard let population = population(owner), let state = pending.total.state else { continue }
            let states = model.populations[population].states
            if !states.contains(state), !isExcused(state) {
                report(
                    .unknownName(state, what: "state", nearest: nearest(to: state, among: states)), at: pending.range)
            }
        }
        pendingTotals = []
    }
}
