import Checking
import Report
import SourceText
import Syntax

extension ModelDescriber {
    /// What is offered to whom, under which limits, and what it does, as it is written.
    func interventions() -> [ModelDescription.Part] {
        var parts = [heading(4, words.interventions)]
        if model.interventions.isEmpty { parts.append(.gap(words.noInterventions)) }
        for (number, intervention) in model.interventions.enumerated() {
            parts.append(subheading(intervention.title))
            if !intervention.documentation.isEmpty { parts.append(paragraph(intervention.documentation)) }
            let rows =
                offer(intervention) + course(intervention) + money(intervention) + whatItDoes(intervention, number)
            parts.append(table(headings: ["", words.asWritten, words.explanation], rows: rows))
        }
        return parts
    }

    private func row(_ heading: String, _ expression: CheckedExpression?, else absent: String) -> [String] {
        guard let expression else { return [heading, absent, ""] }
        return [heading, written.text(expression), written.documentation(above: expression.range)]
    }

    /// Who is offered it, and how many can begin.
    private func offer(_ intervention: CheckedIntervention) -> [[String]] {
        var rows = [
            [words.offeredTo, model.populations[intervention.population].title, ""],
            row(words.eligible, intervention.eligible, else: words.everybodyEligible),
        ]
        if let priority = intervention.priority {
            let order = priority.descending ? " descending" : ""
            rows.append([
                words.priority, written.text(priority.value) + order,
                written.documentation(above: priority.value.range),
            ])
        } else {
            rows.append([words.priority, words.firstCome, ""])
        }
        rows.append(row(words.reach, intervention.reach, else: words.unbounded))
        rows.append([words.rollout, intervention.rollout.map(text) ?? words.atOnceFromStart, ""])
        if let staffing = intervention.staffing {
            rows.append([words.staffing, written.text(staffing.range), written.documentation(above: staffing.range)])
        } else {
            rows.append(row(words.placesAtOnce, intervention.places, else: words.unbounded))
        }
        if intervention.budget != nil { rows.append(row(words.budget, intervention.budget, else: "")) }
        rows.append(row(words.acceptance, intervention.acceptance, else: words.everybodyAccepts))
        rows.append(row(words.askedAgain, intervention.asksAgain, else: words.neverAgain))
        return rows
    }

    /// The opening of the reach in the words of the language.
    private func text(_ rollout: CheckedRollout) -> String {
        let from =
            switch rollout.from {
            case .month(let month): "from \(month)"
            case .months(let months): "from \(PlainNumber.text(months)) months"
            }
        switch rollout.shape {
        case .atOnce: return "at once \(from)"
        case .linear(let over): return "linear \(from) over \(written.text(over))"
        case .logistic(let over): return "logistic \(from) over \(written.text(over))"
        case .steps(let steps):
            return "steps [\(steps.map { "\($0.month): \(written.text($0.share))" }.joined(separator: ", "))]"
        case .table(let months, let shares):
            return "table [\(months.map { PlainNumber.text($0) }.joined(separator: ", "))], \(written.text(shares))"
        }
    }

    /// How long a course lasts, who leaves it, and when another may follow.
    private func course(_ intervention: CheckedIntervention) -> [[String]] {
        var rows: [[String]] = []
        switch intervention.duration {
        case .fixed(let months)?: rows.append(row(words.duration, months, else: ""))
        case .drawn(let distribution)?:
            rows.append([words.duration, words.drawnEachCourse(written.text(distribution.range)), ""])
        case nil: break
        }
        if let dropout = intervention.dropout {
            rows.append([
                words.dropout, written.text(dropout.range), written.documentation(above: dropout.range),
            ])
        } else {
            rows.append([words.dropout, words.nobodyDropsOut, ""])
        }
        if let again = intervention.again {
            rows.append([words.again, written.text(again.range), written.documentation(above: again.range)])
        } else {
            rows.append([words.again, words.neverAgain, ""])
        }
        if !intervention.excludes.isEmpty {
            let titles = intervention.excludes.map { model.interventions[$0].title }
            rows.append([words.excludes, titles.joined(separator: ", "), ""])
        }
        return rows
    }

    private func money(_ intervention: CheckedIntervention) -> [[String]] {
        let staff = intervention.staff.map {
            [words.staff, written.text($0.range), written.documentation(above: $0.range)]
        }
        let costs = intervention.costs.map { cost in
            [
                "\(words.costs): \(cost.line ?? model.domains[cost.domain].title)",
                "\(written.text(from: cost.amount.range, to: cost.range)) (\(model.domains[cost.domain].title); "
                    + "\(words.paidBy(model.payers[cost.payer].title)))",
                written.documentation(above: cost.range),
            ]
        }
        return staff + costs
    }

    private func whatItDoes(_ intervention: CheckedIntervention, _ number: Int) -> [[String]] {
        var rows: [[String]] = []
        if let response = intervention.response {
            rows.append([
                words.response, written.text(response.range), written.documentation(above: response.range),
            ])
        }
        for effect in intervention.effects {
            let halves = written.halves(effect.range, at: .timesEquals)
            rows.append([
                "\(words.effect): \(halves.left)", "*= \(halves.right.joined(separator: " "))",
                written.documentation(above: effect.range),
            ])
        }
        for move in intervention.moves {
            rows.append([words.move, written.text(move.range), written.documentation(above: move.range)])
        }
        for outcome in model.outcomes where outcome.intervention == number {
            rows.append([
                "\(words.outcome): \(outcome.title)", amount(of: outcome),
                written.documentation(above: outcome.range),
            ])
        }
        return rows
    }

    /// What an outcome counts, and when, in the words of the language.
    func amount(of outcome: CheckedOutcome) -> String {
        var text = written.text(outcome.amount)
        if let moves = outcome.moves { text += " " + written.text(moves.range) }
        switch outcome.window {
        case .whileActive?: text += " while active"
        case .after(let time)?: text += " afterwards for \(written.text(time))"
        case .onStart?: text += " on start"
        case .onCompletion?: text += " on completion"
        case .onDropout?: text += " on dropout"
        case .whileRunning?: text += " while running"
        case .onLaunch?: text += " on launch"
        case .perHour?: text += " per hour"
        case nil: break
        }
        return text
    }
}
