package import Foundation
import Report

/// Writes what a notebook gave: the report, the executed notebook, tables, charts and the manifest.
package enum ReportWriter {
    /// Writes all files of a result below `outputs`, into a folder named after the text; gives the folder.
    package static func write(_ result: NotebookResult, name: String, below outputs: URL) throws(SessionError) -> URL {
        let folder = try OutputFolder(at: outputs.appendingPathComponent(name), keeping: DescriptionWriter.isPart)
        do {
            try folder.write(html(result), to: "report.html")
            try folder.write(markdown(result), to: "\(name).md")
            for (number, part) in result.parts.enumerated() {
                switch part {
                case .table(_, let document): try folder.write(document.text(), to: "\(fileName(number, result)).csv")
                case .chart(let chart, _): try folder.write(chart.svg(), to: "\(fileName(number, result)).svg")
                case .prose, .code, .print, .expectation: break
                }
            }
            try folder.write(result.manifest.json(), to: "manifest.json")
            try folder.finish()
        } catch {
            folder.abandon()
            throw error
        }
        return folder.place
    }

    private static func html(_ result: NotebookResult) -> String {
        let parts = result.parts.enumerated().map { number, part -> ReportPart in
            switch part {
            case .prose: .prose(markdown: withoutTitle(result.prose[number] ?? "", result.title))
            case .code(let text): .code(text)
            case .print(let text): .printed(text)
            case .table(let table, _): .table(table)
            case .chart(let chart, let data): .chart(svg: chart.svg(), data: data)
            case .expectation(let expectation, _): .expectation(expectation)
            }
        }
        let parameters = result.parameters.map { ReportPart.parameters($0) }
        return HTMLReport(
            title: result.title, language: result.language, parts: parts + parameters, footer: footer(result)
        ).html()
    }

    /// The page has its title already.
    private static func withoutTitle(_ text: String, _ title: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).filter { $0 != "# \(title)" }.joined(
            separator: "\n")
    }

    private static func footer(_ result: NotebookResult) -> [ManifestLine] {
        let manifest = result.manifest
        let words = ReportWords(result.language)
        let number = NumberText(result.language)
        var lines = [ManifestLine(name: "Blauwdruk", value: manifest.blauwdruk)]
        for run in manifest.runs {
            let figures = [
                "\(number.number(Double(run.draws), decimals: 0)) \(words.draws.lowercased())",
                "\(words.seed.lowercased()) \(run.seed)", run.design,
                "\(words.engine.lowercased()) \(run.engine)",
            ]
            let reason = run.engineReason.map { ": \($0)" } ?? ""
            lines.append(ManifestLine(name: run.model, value: figures.joined(separator: ", ") + reason))
        }
        lines.append(ManifestLine(name: "SHA-256", value: manifest.modelHash))
        for input in manifest.inputs {
            lines.append(ManifestLine(name: input.path, value: String(input.sha256.prefix(16))))
        }
        return lines
    }

    /// The executed notebook: its own text, with what each block gave below it.
    private static func markdown(_ result: NotebookResult) -> String {
        let words = ReportWords(result.language)
        var text = ""
        for (number, part) in result.parts.enumerated() {
            switch part {
            case .prose: text += result.prose[number] ?? ""
            case .print(let line): text += "\n> \(ReportTable.escaped(line))\n"
            case .code(let code): text += "```blauw\n\(code)```\n"
            case .table(let table, _): text += "\n\(table.markdown())\n"
            case .chart(_, let data): text += "\n![\(data.title)](\(fileName(number, result)).svg)\n\n"
            case .expectation(let expectation, _):
                let verdict = expectation.passed ? words.expectationMet : words.expectationNotMet
                text += "\n**\(verdict)**: \(expectation.text) (\(words.seen.lowercased()): \(expectation.seen))\n"
            }
        }
        return text
    }

    /// A number in the order of reading, and the kind.
    private static func fileName(_ number: Int, _ result: NotebookResult) -> String {
        let before = result.parts[...number].count { part in
            switch (part, result.parts[number]) {
            case (.table, .table), (.chart, .chart): true
            default: false
            }
        }
        let kind = if case .table = result.parts[number] { "table" } else { "plot" }
        return "\(kind)-\(before < 10 ? "0" : "")\(before)"
    }
}
