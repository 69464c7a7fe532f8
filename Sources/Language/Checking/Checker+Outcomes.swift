import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func checkOutcome(_ outcome: Outcome, population: Int, intervention: Int?, in place: Place) {
        let window = self.window(outcome.window, in: place)
        let value = checked(outcome.amount, in: place)
        limit(value, what: "an outcome", upTo: .individual)
        guard var dimension = numberDimension(value, what: "an outcome") else { return }
        // Booked over time an outcome is a rate; booked at a moment it is an amount.
        let isMoment = outcome.move != nil || window?.isMoment == true
        var moves: CheckedMoves?
        if let pattern = outcome.move {
            guard let scope = place.scope, let known = self.moves(pattern, of: population, scope) else {
                return unreadOutcome(outcome)
            }
            moves = known
            // An amount for each person, times those who move.
            if dimension.count == -1 { dimension = dimension * .count }
        }
        if !isMoment {
            guard dimension.time == -1 else {
                return report(
                    .wrongUnit(
                        what: "an outcome that goes on", expected: "an amount per time", found: dimension.description),
                    at: value.range)
            }
            dimension = dimension * .time
        }
        guard declare(outcome.name, .outcome(model.outcomes.count)) else { return }
        model.outcomes.append(
            CheckedOutcome(
                name: outcome.name.text, title: outcome.title?.text ?? outcome.name.text, population: population,
                intervention: intervention, amount: value, window: window, moves: moves, dimension: dimension,
                range: outcome.name.range))
    }

    /// An outcome of the model as a whole: a number of any unit, known once a draw.
    mutating func checkModelOutcome(_ outcome: Outcome) {
        if let move = outcome.move {
            report(.windowNotAllowed("an outcome of the model", allowed: "once, as it has no people"), at: move.range)
        }
        let value = checked(outcome.amount, in: .model)
        limit(value, what: "an outcome of the model", upTo: .draw)
        let dimension = numberDimension(value, what: "an outcome of the model")
        guard declare(outcome.name, .modelOutcome(model.modelOutcomes.count)) else { return }
        guard model.modelOutcomes.count < Self.mostParts else {
            return report(.tooManyParts("outcomes", limit: Self.mostParts), at: outcome.name.range)
        }
        // Where its value has a problem the outcome stands, so that its uses are not reported as well.
        model.modelOutcomes.append(
            CheckedModelOutcome(
                name: outcome.name.text, title: outcome.title?.text ?? outcome.name.text, value: value,
                dimension: dimension ?? .none, range: outcome.name.range))
    }

    /// Keeps the uses of an outcome that has been refused from being reported as well.
    private mutating func unreadOutcome(_ outcome: Outcome) { unreadNames.insert(outcome.name.text) }

    mutating func window(_ window: Window?, in place: Place) -> CheckedWindow? {
        switch window {
        case .whileActive?: return .whileActive
        case .onStart?: return .onStart
        case .onCompletion?: return .onCompletion
        case .onDropout?: return .onDropout
        case .whileRunning?: return .whileRunning
        case .onLaunch?: return .onLaunch
        case .perHour?: return .perHour
        case .after(let length, _)?:
            return .after(number(length, .time, what: "the time after a course", in: place, upTo: .draw))
        case nil: return nil
        }
    }
}
