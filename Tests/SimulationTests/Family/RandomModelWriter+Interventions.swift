/// Interventions under limits, or without them.
extension RandomModelWriter {
    /// The text of an intervention; every clause but its length may be missing.
    mutating func intervention(_ intervention: String) -> String {
        name(intervention)
        var lines = selection() + limits() + course()
        lines += amounts(intervention)
        lines += effects()
        return "intervention \(intervention) for one {\n\(lines.joined(separator: "\n"))\n}"
    }

    /// Who may have a course, and who comes first.
    private mutating func selection() -> [String] {
        var lines: [String] = []
        let attribute = attributes.randomElement(using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0, 1: lines.append("eligible when state != \(pick(states))")
        case 2: if let attribute { lines.append("eligible when \(attribute) >= 1 or state == \(pick(states))") }
        case 3: lines.append("eligible when timeInState >= 2 \(cycle)s")
        default: break
        }
        if happens(40), let attribute { lines.append("priority \(attribute) \(pick(["ascending", "descending"]))") }
        if happens(60) {
            let byAttribute = attribute.map { "if \($0) >= 1 then 0.4 else 0.8" } ?? "0.6"
            lines.append("accept " + pick(["0.7", "u", byAttribute]))
        }
        if happens(30) { lines.append("asks again after \(Int.random(in: 1...3, using: &numbers)) \(cycle)s") }
        return lines
    }

    /// What bounds how many begin: in two of five models nothing does.
    private mutating func limits() -> [String] {
        guard happens(60) else { return happens(50) ? ["reach \(2 * size)", "places \(2 * size)"] : [] }
        var lines: [String] = []
        if happens(60) {
            lines.append("reach \(Int.random(in: 5...size, using: &numbers))")
            if happens(50) { lines.append("rollout \(pick(["linear", "logistic"])) from 2021-10 over 4 \(cycle)s") }
        }
        if happens(60) {
            lines.append("places \(Int.random(in: 2...12, using: &numbers))")
        } else if happens(50) {
            lines.append(
                """
                staffing {
                start 1 person
                posts 3 people
                delay 1 \(cycle)
                turnover 10 % per year
                caseload 3 person/person
                }
                """)
        }
        return lines
    }

    /// How a course goes and whether there is another.
    private mutating func course() -> [String] {
        let cycles = Int.random(in: 1...4, using: &numbers)
        var lines = [
            happens(85)
                ? "lasts \(cycles) \(cycle)s" : "lasts ~ empirical([1 \(cycle), \(cycles) \(cycle)s])"
        ]
        if happens(50) {
            let rate = attributes.first.map { "(0.05 + 0.1 * \($0))" } ?? "0.1"
            lines.append(pick(["dropout with chance 20 % per \(cycle)", "dropout at rate \(rate) / 1 \(cycle)"]))
        }
        if happens(30) {
            lines.append(
                "again after \(Int.random(in: 0...2, using: &numbers)) \(cycle)s" + pick(["", ", at most 2 courses"]))
        }
        return lines
    }

    private mutating func amounts(_ name: String) -> [String] {
        var lines = ["cost Support \"\(name)\" = \(hundredths(100...4_000)) EUR/month while active"]
        if happens(40) { lines.append("cost Support \"\(name) begins\" = \(hundredths(100...4_000)) EUR on start") }
        if happens(30) { lines.append("cost Care \"\(name) ends\" = 70 EUR on completion") }
        if happens(20) { lines.append("cost Care \"\(name) later\" = 9 EUR/month afterwards for 2 \(cycle)s") }
        if happens(30) { lines.append("staff 3 hours/month while active") }
        if happens(30) { lines.append("outcome \(name)Done = 1 count on \(pick(["start", "completion"]))") }
        return lines
    }

    private mutating func effects() -> [String] {
        var lines: [String] = []
        if happens(60) { lines.append("effect Care *= \(hundredths(30...90)) while active") }
        if happens(50) {
            let factor = pick(["0.3", "0.6", "1.6"])
            let fading = happens(15) ? ", then fading with half-life 1 \(cycle)" : ""
            lines.append("effect flow \(states[0]) -> any *= \(factor) while active\(fading)")
        }
        if happens(25) { lines.append("effect health *= 1.1 while active") }
        if happens(20) {
            lines.append("flow \(states[0]) -> \(states[1]) on \(pick(["start", "completion", "dropout"]))")
        }
        return lines
    }
}
