import Numerics
import SourceText

extension RunError {
    /// The error as a sentence: what is wrong and where in the run.
    package var sentence: String {
        var place = scenario.isEmpty ? [] : ["scenario '\(scenario)'"]
        if let draw { place.append("draw \(draw + 1)") }
        if let cycle { place.append("cycle \(cycle + 1)") }
        if let population { place.append("population '\(population)'") }
        return place.isEmpty ? problemText : "\(problemText) (\(place.joined(separator: ", ")))"
    }

    private var problemText: String {
        switch problem {
        case .impossibleDistribution(let name, let error): "'\(name)' cannot be drawn: \(error.sentence)"
        case .impossibleCorrelations:
            "no parameters can have these correlations together: bring them nearer to zero, or state those of other pairs"
        case .size(let value):
            "the size is \(plain: value), and must be a number from 0 to \(DrawRunner.mostIndividuals)"
        case .chance(let value, let state):
            "the chance of a flow out of state '\(state)' is \(plain: value), and must be from 0 to 1"
        case .rate(let value, let state):
            "the rate of a flow out of state '\(state)' is \(plain: value) a month, and must be 0 or more"
        case .shares(let sum): "shares must be 0 or more and not all 0; here they sum to \(plain: sum)"
        case .row(let chances, let state):
            "the chances out of state '\(state)' are \(Self.terms(chances)): each must be from 0 to 1, and all of them "
                + "together 1 at most"
        case .arrivals(let value): "the arrivals of a cycle are \(plain: value) on average, and must be 0 or more"
        case .tooManyPeople(let limit): "more than \(limit) people have entered"
        case .tooManyCells(let limit):
            "the people differ in more than \(limit) ways that matter: run this with the engine individuals"
        case .outsidePoints(let value, let low, let high, let unit):
            "the place to interpolate at is \(Self.quantity(value, unit)), and the points run from "
                + "\(Self.quantity(low, unit)) to \(Self.quantity(high, unit))"
        case .pointsNotAscending: "the points to interpolate between must ascend"
        case .acceptance(let value): "the chance of acceptance is \(plain: value), and must be from 0 to 1"
        case .duration(let value): "a course lasts \(plain: value) months, and must last at least half a cycle"
        case .drawnDuration(let value): "a length of \(plain: value) months was drawn for a course, and must be above 0"
        case .dropout(let value):
            "the speed at which a course is left is \(plain: value), and must be a rate of 0 or more, or a chance from 0 to 1"
        case .negative(let value, let what): "\(what) is \(plain: value), and must be 0 or more"
        case .mostCourses(let value): "the most courses of one individual are \(plain: value), and must be 1 or more"
        case .budget(let needed, let limit, let year, let intervention):
            "'\(intervention)' itself costs \(plain: needed) EUR in \(year), before anybody begins, and its budget is "
                + "\(plain: limit) EUR"
        case .halfLife(let value): "the half-life of an effect is \(plain: value) months, and must be 0 or more"
        case .buildUp(let value): "the build-up of an effect takes \(plain: value) months, and must take 0 or more"
        case .timeAfterCourse(let value):
            "the time after a course is \(plain: value) months, and must be 0 or at least half a cycle"
        case .rowOutOfRange(let row, let rows): "there is no row \(plain: row): the rows are numbered from 1 to \(rows)"
        case .notFinite(let value, let what): "\(what) is \(plain: value), which is no amount"
        case .undecided(let draws, let all):
            all == 1
                ? "this condition has no answer: a side of it is no number, such as 0 divided by 0; ask first whether "
                    + "it is one, as in b > 0 and a / b > 2"
                : "this condition has no answer in \(draws) of \(all) draws: a side of it is no number there, such as 0 "
                    + "divided by 0; ask first whether it is one, as in b > 0 EUR and a / b > 2"
        case .nothingVaries:
            "this is the same in all draws, so that it has no variance of which parameters could have a share"
        case .tooFewDraws(let draws, let needed):
            "\(draws) draws are too few to tell which share of the variance rests on what: it takes \(needed) at least"
        case .memory(let needed, let allowed):
            "the run would need \(needed / 1_000_000) MB of memory, and \(allowed / 1_000_000) MB are allowed"
        case .engine(let engine, let obstacle):
            "the engine '\(engine.rawValue)' cannot run this: \(obstacle.reason); ask for engine individuals, which runs "
                + "everything, or for auto"
        case .cancelled: "the run was stopped"
        }
    }

    private static func quantity(_ value: Double, _ unit: String) -> String {
        unit == "number" ? PlainNumber.text(value) : "\(plain: value) \(unit)"
    }

    /// Longer rows are shown by their first terms.
    private static let mostTerms = 12

    private static func terms(_ chances: [Double]) -> String {
        let rest = chances.count > mostTerms ? " + ..." : ""
        let sum = chances.reduce(0, +)
        return chances.prefix(mostTerms).map(PlainNumber.text).joined(separator: " + ") + rest + " = \(plain: sum)"
    }
}
