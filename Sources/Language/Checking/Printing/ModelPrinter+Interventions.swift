import Quantities
import SourceText

extension ModelPrinter {
    func add(_ intervention: CheckedIntervention, to outline: inout Outline) {
        let population = intervention.population
        outline.add("intervention \(intervention.name) \(QuotedText.text(intervention.title))") {
            // One for an unknown population is printed as well, in a model that has problems.
            $0.add("for", model.populations.indices.contains(population) ? model.populations[population].name : "?")
            $0.add("eligible when", intervention.eligible.map { noted($0, in: population) } ?? "always")
            $0.add("priority", line(intervention.priority, in: population))
            $0.add("reach", intervention.reach.map { noted($0, in: population) } ?? "everybody")
            if let rollout = intervention.rollout { add(rollout, to: &$0, in: population) }
            if let staffing = intervention.staffing {
                add(staffing, to: &$0, in: population)
            } else {
                $0.add("places", intervention.places.map { noted($0, in: population) } ?? "unlimited")
            }
            $0.add("budget", intervention.budget.map { noted($0, in: population) })
            $0.add("accept", intervention.acceptance.map { noted($0, in: population) } ?? "always")
            addCourses(intervention, to: &$0)
            $0.add("response", intervention.response.map { line($0, in: population) })
            for staff in intervention.staff {
                $0.add("staff") {
                    $0.add("hours", noted(staff.hours, in: population))
                    $0.add("window", line(staff.window, in: population))
                }
            }
            for cost in intervention.costs { add(cost, to: &$0, in: population) }
            for effect in intervention.effects { add(effect, to: &$0, in: population) }
        }
    }

    private func line(_ priority: CheckedPriority?, in population: Int) -> String {
        guard let priority else { return "first come" }
        return noted(priority.value, in: population) + (priority.descending ? " descending" : " ascending")
    }

    private func add(_ effect: CheckedEffect, to outline: inout Outline, in population: Int) {
        let targets: [String]
        switch effect.target {
        case .costs(let costs):
            targets = costs.map { number -> String in
                let cost = model.populations[population].costs[number]
                return "cost \(model.domains[cost.domain].name)" + (cost.line.map { " " + QuotedText.text($0) } ?? "")
            }
        case .outcome(let number): targets = ["outcome \(model.outcomes[number].name)"]
        case .flows(let from, let to):
            let states = model.populations[population].states
            let target = to.map { $0 < states.count ? states[$0] : "out" } ?? "any"
            targets = from.map { "flow \(states[$0]) -> \(target)" }
        }
        outline.add("effect on \(targets.joined(separator: ", "))") {
            $0.add("factor", noted(effect.factor, in: population))
            $0.add("build-up", effect.buildUp.map { noted($0, in: population) })
            $0.add("half-life", effect.halfLife.map { noted($0, in: population) })
        }
    }
}
