import Foundation
import Program
import Testing

/// What `show program` says of the models of this repository: what is computed how often.
@Suite struct ShownProgramTests {
    /// The lines below a heading of the page.
    private func lines(_ heading: String, of text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        guard let first = lines.firstIndex(where: { $0 == heading }) else { return [] }
        let depth = heading.prefix { $0 == " " }.count
        return lines[(first + 1)...].prefix { $0.prefix { $0 == " " }.count > depth }
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private func model(_ name: String, testFile: String = #filePath) throws -> TestModel {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("../../Models").standardizedFileURL
        func read(_ path: String) throws -> String {
            try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        }
        return try TestModel(try read(name), read: read)
    }

    @Test(arguments: ["basis", "A", "B", "AB"])
    func `the cohort of the tutorial computes nothing in a draw, and sums nobody`(scenario: String) throws {
        let program = try model("sick-sicker.blauw").program(scenario)
        #expect(program.drawCode.isEmpty && program.cycleCode.isEmpty && program.slots == program.constants.count)
        let text = ProgramPrinter.text(program)
        #expect(
            lines("operations", of: text) == [
                "each draw: 0", "each cycle: 0", "persoon, on entry: 0",
                "persoon, when an individual moves or begins a course: 0",
                "persoon, each individual and cycle: 0, and 0 sums",
            ])
        #expect(text.contains("book Zorg paid by betaler for care: 12 * people by table 0"))
    }

    @Test func `the households are shown by what their costs are called`() throws {
        let text = ProgramPrinter.text(try HouseholdsModel.checked().program("opschaling"))
        #expect(lines("each cycle, 9 operations", of: text).contains("inPost = min(16, s110)"))
        #expect(lines("each draw, 58 operations", of: text).contains("causal = 1 - regression"))
        let moving = lines("  when an individual moves or begins a course, 13 operations", of: text)
        #expect(moving.contains { $0.hasPrefix("yearly = ") } && moving.contains("v13 = 2500 < yearly"))
        #expect(text.contains("book Jeugd paid by gemeente for care: youthShare * sum of yearly\n"))
        #expect(text.contains("  huishouden, each individual and cycle: 0, and 1 sum\n"))
    }

    /// The moments of the same amount, by what it hangs on.
    @Test func `each value stands below the rarest moment at which it changes`() throws {
        let test = try TestModel(
            """
            cycle 1 month
            start 2021-01
            horizon 6 months
            payer city
            domain Care paid by city
            parameter dear ~ uniform(1, 2) assumption "x"
            population resident {
              size 10
              states one, other
              attribute need ~ uniform(0, 1)
              let known = exp(need) * dear
              let standing = need + (if state == one then 1 else dear)
              let lasting = need * timeInState / 1 month
              flow one -> other at rate known / year
              cost Care = min(known, standing, lasting) * 1 EUR/month
            }
            """)
        let text = ProgramPrinter.text(try test.program("basis"))
        #expect(lines("  on entry", of: text).contains { $0.hasPrefix("known = ") })
        #expect(text.contains("  table 0, each draw: 1, dear\n"))
        let moving = lines("  when an individual moves or begins a course, 3 operations", of: text)
        #expect(moving.contains { $0.hasPrefix("standing = need + ") })
        let cycle = lines("  each individual and cycle, 3 operations, 1 sum", of: text)
        #expect(cycle.contains { $0.contains("= time in state") })
        #expect(text.contains("resident, flows and dropouts of an individual, each cycle: at most "))
    }
}
