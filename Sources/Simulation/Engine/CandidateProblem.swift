/// What is wrong with the numbers of somebody who waits: it cannot be put in order, or cannot accept with its chance.
struct CandidateProblem {
    enum Kind {
        case priority, acceptance
    }

    let individual: Int
    let kind: Kind
    let value: Double

    /// Keeps the problem of the lowest number, whatever the order in which people are looked at.
    static func note(_ individual: Int, _ kind: Kind, _ value: Double, in problem: inout CandidateProblem?) {
        if let problem, problem.individual <= individual { return }
        problem = CandidateProblem(individual: individual, kind: kind, value: value)
    }

    static func isPossible(acceptance: Double) -> Bool { acceptance >= 0 && acceptance <= 1 }
}
