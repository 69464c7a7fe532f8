package import Foundation
import Report

/// Writes a description as a page, as Markdown and as drawings, beside the results of runs that the folder may hold.
package enum DescriptionWriter {
    /// The file that says what a description was made from.
    package static let mark = "model.json"

    /// Whether a file of a folder belongs to a description.
    package static func isPart(_ name: String) -> Bool {
        [mark, "model.html", "model.md"].contains(name) || name.hasPrefix("model-") && name.hasSuffix(".svg")
    }

    /// Writes all files below `outputs`, into a folder named after the text; gives the folder.
    package static func write(_ description: ModelDescription, name: String, below outputs: URL)
        throws(SessionError) -> URL
    {
        let folder = try OutputFolder(at: outputs.appendingPathComponent(name), keeping: { !isPart($0) })
        do {
            try folder.write(html(description), to: "model.html")
            try folder.write(markdown(description), to: "model.md")
            for (number, diagram) in diagrams(description).enumerated() {
                try folder.write(diagram.svg(), to: fileName(number))
            }
            try folder.write(record(description).json(), to: mark)
            try folder.finish()
        } catch {
            folder.abandon()
            throw error
        }
        return folder.place
    }

    private static func diagrams(_ description: ModelDescription) -> [StateDiagram] {
        description.parts.compactMap { if case .diagram(let diagram) = $0 { diagram } else { nil } }
    }

    private static func fileName(_ number: Int) -> String { "model-\(number + 1).svg" }

    private static func record(_ description: ModelDescription) -> DescriptionRecord {
        DescriptionRecord(
            blauwdruk: Version.current, title: description.title, language: description.language.rawValue,
            inputs: description.inputs)
    }

    /// The page, with the model's files at its foot.
    package static func html(_ description: ModelDescription) -> String {
        let parts = description.parts.map { part -> ReportPart in
            switch part {
            case .prose(let markdown): .prose(markdown: markdown)
            case .table(let table): .table(table)
            case .parameters(let table): .explained(table)
            case .diagram(let diagram): .drawing(svg: diagram.svg(), title: diagram.title)
            case .gap(let text): .notice(text)
            }
        }
        let footer =
            [ManifestLine(name: "Blauwdruk", value: Version.current)]
            + description.inputs.map { ManifestLine(name: $0.path, value: String($0.sha256.prefix(16))) }
        return HTMLReport(title: title(description), language: description.language, parts: parts, footer: footer)
            .html()
    }

    private static func title(_ description: ModelDescription) -> String {
        "\(ReportWords(description.language).modelDescription): \(description.title)"
    }

    /// The same as Markdown, with the drawings in files beside it.
    package static func markdown(_ description: ModelDescription) -> String {
        let words = ReportWords(description.language)
        var drawings = 0
        let parts = description.parts.map { part -> String in
            switch part {
            case .prose(let markdown): return lowered(markdown)
            case .table(let table), .parameters(let table): return table.markdown()
            case .diagram(let diagram):
                drawings += 1
                return "![\(ReportTable.escaped(diagram.title))](\(fileName(drawings - 1)))\n"
            case .gap(let text): return "> **\(words.notice):** \(ReportTable.escaped(text))\n"
            }
        }
        return (["# \(ReportTable.escaped(title(description)))\n"] + parts).joined(separator: "\n")
    }

    /// Headings one level down, below the title of the whole.
    private static func lowered(_ markdown: String) -> String {
        markdown.hasPrefix("#") ? "#" + markdown : markdown
    }
}
