import Checking
import CommandLine
import Foundation
import Report
import Session
import Testing

/// Settings of the command line: checked like those of a scenario, for every scenario, and on record.
@Suite struct SettingTests {
    private func smallProject() throws -> TemporaryProject {
        try TemporaryProject(["Models/klein.blauw": SmallProject.model, "Notebooks/n.md": SmallProject.soundNotebook])
    }

    private func identifiers(_ settings: String...) throws -> [String] {
        let project = try smallProject()
        let check = try Workbench.check(project.url("Notebooks/n.md"), settings: settings)
        for record in check.records { #expect(record.file == "--set", "\(check.text)") }
        return check.records.map(\.identifier)
    }

    @Test func `a setting holds in every scenario, and stands in the manifest`() async throws {
        let project = try smallProject()
        // At twice the price of care, half of it saved for four people in a year just pays for the 4,800 EUR of help.
        let options = RunOptions(workers: 1, settings: ["kosten = 2_400 EUR/year"])
        let outcome = try await Workbench.run(project.url("Notebooks/n.md"), options, outputs: nil) { _ in }
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the run did not end well: \(outcome)")
            return
        }
        #expect(result.failures.count == 1)
        #expect(try project.text("outputs/n/n.md").contains("Het saldo is €\u{A0}0"))
        #expect(result.manifest.settings == ["kosten = 2_400 EUR/year"])
        #expect(result.manifest.inputs.allSatisfy { $0.path != "--set" })
    }

    @Test func `what is wrong with a setting is told at its place`() throws {
        #expect(try identifiers("kosten=2_400 EUR/year") == [])
        #expect(try identifiers("kostn=2_400 EUR/year") == ["unknown-name"])
        #expect(try identifiers("kosten=2_400 EUR") == ["wrong-unit"])
        #expect(try identifiers("kosten=1_200 EUR/year") == ["set-to-present-value"])
        #expect(try identifiers("kosten=100 EUR/month") == ["set-to-present-value"])
        #expect(try identifiers("kosten=1 EUR/year", "kosten=2 EUR/year") == ["set-twice"])
        #expect(try identifiers("kosten") == ["syntax"])
        #expect(try identifiers("kosten=1 EUR/year 2") == ["extra-text"])
        #expect(try identifiers("kosten ~ uniform(1 EUR/year, 2 EUR/year)") == [])
    }

    @Test func `a setting replaces what scenarios set themselves, and follows the rules of theirs`() throws {
        let model = """
            model M
            cycle 1 month
            start 2021-01
            horizon 1 year
            parameter a ~ normal(mean: 10, sd: 1) assumption "x"
            parameter b ~ normal(mean: 10, sd: 1) assumption "x"
            parameter idle = 3 assumption "x"
            parameter later = 3 assumption "x"
            correlation a, b = 0.5 assumption "x"
            population p {
              size 10
              states s
              outcome y = a * b * later / 1 year
            }
            intervention i for p {
              parameter effort = 2 assumption "x"
              reach 4
              lasts 6 months
              outcome z = effort * 1 person on completion
            }
            scenario low { set later = 2 }

            """
        let project = try TemporaryProject(["m.blauw": model])
        func identifiers(_ setting: String) throws -> [String] {
            try Workbench.check(project.url("m.blauw"), settings: [setting]).records.filter { $0.file == "--set" }
                .map(\.identifier)
        }
        #expect(try identifiers("later = 2") == [], "the basis has another value")
        #expect(try identifiers("later = b") == [])
        #expect(try identifiers("a = b") == ["declared-below"])
        #expect(try identifiers("a = 3") == ["correlation-without-effect"])
        #expect(try identifiers("idle = 4") == ["unused-parameter"])
        #expect(try identifiers("i.effort = 3") == ["setting-without-effect"])
        #expect(try identifiers("a = 3 from NOWHERE \"x\"").contains("unknown-name"))
        let loaded = try Loader.load(project.url("m.blauw"), settings: ["later = 7"])
        #expect(loaded.models[0].scenarios.allSatisfy { $0.settings.isEmpty })
    }

    @Test(arguments: ["", "=", "a", "a=", "a ~", "a = (", "a = \"", "\u{0}", "a = 1\n2", "set a = 1"])
    func `a setting that is none is refused at its place`(text: String) throws {
        let project = try smallProject()
        let check = try Workbench.check(project.url("Notebooks/n.md"), settings: [text])
        #expect(check.errors > 0)
        #expect(check.records.contains { $0.file == "--set" && $0.line >= 1 && $0.column >= 1 })
    }

    @Test func `the marker points into the argument`() throws {
        let project = try smallProject()
        let check = try Workbench.check(project.url("Notebooks/n.md"), settings: ["kosten=12 months"])
        #expect(check.text.contains("--set:1:8: error: "), "\(check.text)")
        #expect(check.text.contains("kosten=12 months\n"))
    }

    @Test func `the command takes several settings`() async throws {
        let project = try smallProject()
        let path = project.url("Models/klein.blauw").path
        #expect(await CommandRunner().run(["check", "--set", "kosten=1 EUR/year", path]) == .success)
        #expect(await CommandRunner().run(["check", "--set=kosten=1 EUR", path]) == .badInput)
        #expect(await CommandRunner().run(["check", "--set"]) == .badInput)
    }
}
