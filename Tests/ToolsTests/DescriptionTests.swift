import Checking
import CommandLine
import Foundation
import Report
import Session
import TestSupport
import Testing

/// What a model says of itself, made from its own text.
@Suite struct DescriptionTests {
    private static let models = ["huishoudens", "jeugdigen", "overgewicht", "sick-sicker", "ishigami"]

    /// The texts of the corpus that are good, by their paths.
    private static let corpus: [URL] = {
        let folder = Repository.root.appendingPathComponent("Tests/LanguageTests/Corpus/good")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".blauw") }.sorted().map { folder.appendingPathComponent($0) }
    }()

    private func model(_ name: String) -> URL { Repository.root.appendingPathComponent("Models/\(name).blauw") }

    /// Few draws: what is tested here are words.
    private func described(_ url: URL, _ language: ReportLanguage = .dutch, draws: Int = 50) async throws
        -> ModelDescription
    {
        let project = try TemporaryProject([:])
        var options = RunOptions()
        (options.language, options.draws) = (language, draws)
        guard case .done(_, let description, _) = try await Workbench.describe(url, options, outputs: project.root)
        else {
            Issue.record("\(url.lastPathComponent) was refused")
            throw SessionError.noModel(url.lastPathComponent)
        }
        return description
    }

    private func tables(_ description: ModelDescription) -> [ReportTable] {
        description.parts.compactMap { part in
            switch part {
            case .table(let table), .parameters(let table): table
            case .prose, .diagram, .gap: nil
            }
        }
    }

    @Test(arguments: models, ReportLanguage.allCases)
    func `every parameter stands in it once with its origin`(name: String, language: ReportLanguage) async throws {
        let words = ReportWords(language)
        let table = try #require(
            tables(try await described(model(name), language)).first {
                $0.columnHeadings.contains(words.meanAndInterval95)
            })
        let checked = try Loader.load(model(name)).models[0]
        #expect(table.rows.count == checked.parameters.count)
        for (parameter, row) in zip(checked.parameters, table.rows) {
            #expect(row.cells[0].detail == parameter.name)
            #expect(row.heading == (parameter.documentation.isEmpty ? parameter.name : parameter.documentation))
            let isDrawn = if case .distributed = parameter.value { true } else { false }
            #expect((row.cells[1].detail != nil) == isDrawn, "\(parameter.name)")
            switch parameter.origin {
            case .source(let source, let place)?:
                #expect(row.cells.last?.main == "\(checked.sources[source].name), \(place)")
            case .assumption(let reason)?: #expect(row.cells.last?.main == "\(words.assumption): \(reason)")
            case nil: #expect(row.cells.last?.main == words.noOrigin)
            }
        }
    }

    @Test(arguments: models)
    func `every flow has a number in its table that stands in the diagram or its legend`(name: String) async throws {
        let description = try await described(model(name))
        let words = ReportWords(.dutch)
        let numbers = tables(description).filter { $0.columnHeadings.first == words.flowNumber }.flatMap(\.rows).map(
            \.heading)
        let drawn = description.parts.compactMap { if case .diagram(let diagram) = $0 { diagram.flows } else { nil } }
        #expect(Set(numbers) == Set(drawn.joined().map(\.label)))
        let checked = try Loader.load(model(name)).models[0]
        let arrivals = checked.populations.map { $0.arrivals.count + $0.flows.count }.reduce(0, +)
        #expect(numbers.count == arrivals + checked.interventions.map(\.moves.count).reduce(0, +))
    }

    @Test func `a flow is told as it is written, and what an intervention changes is marked`() async throws {
        let markdown = DescriptionWriter.markdown(try await described(model("overgewicht")))
        #expect(markdown.contains("| 3\\* | overgewicht | gezonderGewicht | at rate herstel |"))
        #expect(markdown.contains("| 5 | overgewicht | obesitas | at rate zwaarder |"))
        #expect(markdown.contains("| Plaatsen tegelijk | perVerpleegkundige \\* verpleegkundigen |"))
        let effect = "| Effect: flow overgewicht -\\> gezonderGewicht | \\*= tempo / herstel while active |"
        #expect(markdown.contains(effect))
    }

    @Test(arguments: models)
    func `both languages say the same`(name: String) async throws {
        let dutch = try await described(model(name), .dutch)
        let english = try await described(model(name), .english)
        #expect(dutch.parts.count == english.parts.count)
        #expect(tables(dutch).map(\.rows.count) == tables(english).map(\.rows.count))
        let headings = [dutch, english].map { description in
            description.parts.compactMap { part -> String? in
                guard case .prose(let text) = part, text.hasPrefix("# ") else { return nil }
                return text
            }
        }
        #expect(headings.map(\.count) == [10, 10])
        #expect(headings[0][0] == "# 1. Vraagstuk en afbakening\n")
        #expect(headings[1][0] == "# 1. Decision problem and scope\n")
    }

    @Test(arguments: corpus.indices)
    func `each good text that names a model has a well-formed description`(number: Int) async throws {
        let url = Self.corpus[number]
        guard try !Loader.load(url).models[0].name.isEmpty else {
            await #expect(throws: SessionError.noModel(url.lastPathComponent)) { try await described(url) }
            return
        }
        for language in ReportLanguage.allCases {
            let description = try await described(url, language)
            let elements = try XMLOutline(page: DescriptionWriter.html(description)).elements
            #expect(elements[0].attributes["lang"] == language.rawValue)
            #expect(elements.count { $0.name == "h1" } == 1)
            #expect(!DescriptionWriter.markdown(description).isEmpty)
        }
    }

    @Test(arguments: models)
    func `a model has one description, in each format`(name: String) async throws {
        let first = try await described(model(name))
        let second = try await described(model(name))
        #expect(first.parts == second.parts)
        #expect(DescriptionWriter.html(first) == DescriptionWriter.html(second))
        #expect(try !XMLOutline(page: DescriptionWriter.html(first)).elements.isEmpty)
    }

    @Test func `a fixed parameter has its value, and a drawn one a mean and an interval to the same digits`()
        async throws
    {
        let project = try TemporaryProject([
            "Models/klein.blauw": """
            model Klein "Klein"
            /// Vast
            parameter vast = 0.002 / year assumption "a"
            /// Getrokken
            parameter uren ~ uniform(100 hours/week, 300 hours/week) assumption "b"
            /// Rust op een ander
            parameter zoals = uren assumption "c"
            outcome y = vast * 1 year + zoals / (1 hour/week) + uren / (1 hour/week)

            """
        ])
        let table = try #require(
            tables(try await described(project.url("Models/klein.blauw"), draws: 10_000)).first {
                $0.columnHeadings.count == 4
            })
        #expect(table.rows[0].cells[1] == .init(main: "0,002 per jaar"))
        #expect(table.rows[1].cells[1].main == "200 uur per week")
        #expect(table.rows[1].cells[1].detail == "105\u{A0}tot 295")
        #expect(table.rows[2].cells[1].main == "200 uur per week")
    }

    @Test func `what a text does not say is said`() async throws {
        let project = try TemporaryProject(["Models/kaal.blauw": "model Kaal\noutcome y = 1\n"])
        let description = try await described(project.url("Models/kaal.blauw"))
        let words = ReportWords(.dutch)
        let gaps = description.parts.compactMap { if case .gap(let text) = $0 { text } else { nil } }
        for gap in [
            words.modelWithoutExplanation, words.noPayers, words.noPopulations, words.noInterventions, words.noCosts,
            words.noParameters, words.noScenarios, words.noSources,
        ] {
            #expect(gaps.contains(gap), "\(gap)")
        }
    }

    @Test func `a text that names no model is refused, and a wrong one writes nothing`() async throws {
        let project = try TemporaryProject([
            "Models/deel.blauw": "/// Deel\nparameter a = 1 assumption \"b\"\n",
            "Models/fout.blauw": "model Fout\noutcome y = b\n",
        ])
        await #expect(throws: SessionError.noModel("deel.blauw")) {
            try await described(project.url("Models/deel.blauw"))
        }
        #expect(await CommandRunner().run(["describe", project.url("Models/deel.blauw").path]) == .badInput)
        #expect(await CommandRunner().run(["describe", project.url("Models/fout.blauw").path]) == .badInput)
        #expect(await CommandRunner().run(["describe"]) == .badInput)
        #expect(await CommandRunner().run(["describe", "--help"]) == .success)
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `a description and the results of a run leave one another alone`() async throws {
        let project = try TemporaryProject([
            "Models/klein.blauw": SmallProject.model, "Notebooks/klein.md": SmallProject.soundNotebook,
        ])
        let describe = ["describe", project.url("Models/klein.blauw").path]
        #expect(await CommandRunner().run(describe) == .success)
        // One state and no flows: no diagram.
        #expect(try project.names(in: "outputs/klein") == ["model.html", "model.json", "model.md"])
        let page = try project.text("outputs/klein/model.html")
        #expect(await CommandRunner().run(["run", "--json", project.url("Notebooks/klein.md").path]) == .success)
        #expect(try project.text("outputs/klein/model.html") == page)
        let report = try project.text("outputs/klein/report.html")
        #expect(await CommandRunner().run(describe + ["--language", "en"]) == .success)
        #expect(try project.text("outputs/klein/report.html") == report)
        #expect(try project.text("outputs/klein/model.html") != page)
        #expect(try project.names(in: "outputs").filter { $0.hasPrefix(".") } == [])
    }
}
