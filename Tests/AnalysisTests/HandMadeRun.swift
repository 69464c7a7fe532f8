import Quantities
import Results

/// Results small enough to be added up by hand.
///
/// Six quarters from July 2021: two in 2021 and four in 2022. Three lines of the ledger, the third of an intervention;
/// two states and one intervention.
enum HandMadeRun {
    static func layout(
        start: CalendarMonth = CalendarMonth(year: 2021, month: 7), cycleLength: Double = 3, cycles: Int = 6,
        lines: [ResultLayout.Line] = lines, states: [String] = ["ill", "well"]
    ) -> ResultLayout {
        ResultLayout(
            start: start, cycleLength: cycleLength, cycles: cycles, costDiscount: 0.04, healthDiscount: 0.015,
            populations: [.init(name: "home", title: "Homes")],
            domains: [.init(name: "youth", title: "Youth"), .init(name: "care", title: "Care")],
            payers: [.init(name: "city", title: "City"), .init(name: "insurer", title: "Insurer")],
            interventions: [.init(name: "lead", title: "Lead")], lines: lines,
            states: states.map { .init(population: 0, name: $0) },
            outcomes: [
                .init(label: .init(name: "visits", title: "Visits"), dimension: .count),
                .init(label: .init(name: "life", title: "Life"), dimension: .health),
            ],
            parameters: [])
    }

    static let lines: [ResultLayout.Line] = [
        .init(population: 0, domain: 0, payer: 0, cause: 0, title: "Youth"),
        .init(population: 0, domain: 1, payer: 1, cause: 0, title: "Care"),
        .init(population: 0, domain: 1, payer: 0, cause: 1, title: "Work"),
    ]

    /// A run whose ledger holds, for each draw, the amounts of each line over the cycles.
    static func run(_ draws: [[[Double]]], layout: ResultLayout = layout()) -> RunResults {
        var results = RunResults(scenario: "basis", title: "Basis", layout: layout)
        for lines in draws {
            var record = DrawRecord(layout: layout)
            for (line, amounts) in lines.enumerated() {
                for (cycle, amount) in amounts.enumerated() {
                    record.ledger[cycle * layout.lines.count + line] = amount
                }
            }
            results.append(record)
        }
        return results
    }

    /// Two draws: 1 to 6 for youth, tens for care, hundreds for the intervention; the second is ten times the first.
    static let costs = run([
        [[1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60], [100, 0, 0, 0, 0, 200]],
        [[10, 20, 30, 40, 50, 60], [100, 200, 300, 400, 500, 600], [1_000, 0, 0, 0, 0, 2_000]],
    ])

    /// A run of one line and one draw.
    static func money(_ amounts: [Double], cycleLength: Double = 1, start: CalendarMonth? = nil) -> RunResults {
        let layout = layout(
            start: start ?? CalendarMonth(year: 2021, month: 1), cycleLength: cycleLength, cycles: amounts.count,
            lines: [lines[0]])
        return run([[amounts]], layout: layout)
    }
}
