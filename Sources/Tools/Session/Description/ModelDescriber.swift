import Checking
import Engine
import Foundation
import Report
import SourceText
import Syntax

/// Makes the description of a model from what has been checked of it and from the words of its text.
struct ModelDescriber: Sendable {
    let loaded: LoadedText
    let language: ReportLanguage
    let written: WrittenText
    /// The flows of each population, numbered through.
    let flows: DescribedFlows
    /// What parameters are over draws, or why they could not be drawn.
    let figures: Result<ParameterFigures, RunError>

    /// The model that is described: the text's own.
    var model: CheckedModel { loaded.models[0] }
    var words: ReportWords { ReportWords(language) }
    var number: NumberText { NumberText(language) }

    /// - Precondition: the text has no errors.
    init(_ loaded: LoadedText, _ options: RunOptions) async {
        self.loaded = loaded
        language = options.language
        written = WrittenText(library: loaded.library)
        flows = DescribedFlows(loaded.models[0], written, ReportWords(options.language))
        do throws(RunError) {
            figures = .success(try await ParameterFigures(loaded, options))
        } catch {
            figures = .failure(error)
        }
    }

    /// The whole description.
    func description() -> ModelDescription {
        let parts =
            [.prose(markdown: "\(words.descriptionIntroduction)\n")] + decisionProblem() + structure() + flowTables()
            + interventions() + costsAndOutcomes() + parameters() + scenarios() + uncertainty() + sources()
            + transparency()
        return ModelDescription(
            title: model.title ?? model.name, language: language, parts: parts,
            inputs: loaded.inputs.map { .init(path: $0.path, sha256: SHA256.hexadecimal($0.bytes)) })
    }

    // MARK: Pieces of text

    func heading(_ number: Int, _ text: String) -> ModelDescription.Part {
        .prose(markdown: "# \(number). \(ReportTable.escaped(text))\n")
    }

    func subheading(_ text: String) -> ModelDescription.Part { .prose(markdown: "## \(ReportTable.escaped(text))\n") }

    /// Words of a model or of its author, which mean nothing to Markdown.
    func paragraph(_ text: String) -> ModelDescription.Part { .prose(markdown: "\(ReportTable.escaped(text))\n") }

    /// A table of words; a column in which every cell is empty is left out.
    func table(_ title: String = "", headings: [String], rows: [[String]]) -> ModelDescription.Part {
        let kept = headings.indices.filter { column in
            column == 0 || rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
        }
        return .table(
            ReportTable(
                title: title, unitNote: "", sourceNote: "", columnHeadings: kept.map { headings[$0] },
                rows: rows.map { row in
                    ReportTable.Row(heading: row[0], cells: kept.dropFirst().map { .init(main: row[$0]) })
                }))
    }

    func origin(_ origin: CheckedOrigin?) -> String {
        ParameterTable(loaded: loaded, language: language).origin(origin, model)
    }

    /// A value or distribution as the reader writes its numbers and units.
    func value(_ value: ParameterValue) -> String {
        ParameterTable(loaded: loaded, language: language).value(value)
    }
}
