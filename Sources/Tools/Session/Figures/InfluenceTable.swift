import Analysis
import Checking
import Report

/// The shares of parameters in the variance of a result, as a table for readers and for programs.
struct InfluenceTable {
    private let influence: ParameterInfluence
    private let loaded: LoadedText
    private let source: String
    private let language: ReportLanguage

    /// - Parameter source: the line that tells where the figures come from.
    init(_ influence: ParameterInfluence, loaded: LoadedText, source: String, language: ReportLanguage) {
        self.influence = influence
        self.loaded = loaded
        self.source = source
        self.language = language
    }

    private var words: ReportWords { ReportWords(language) }
    private var shares: Influence { influence.shares }
    private var model: CheckedModel { loaded.models[influence.model] }

    /// Shares below this stand together in one row: our choice, since no decision turns on a hundredth.
    private static let small = 0.01

    /// The largest share first, then the small ones together, and what rests on assumptions, on sources and on neither.
    func table(_ title: String) -> ReportTable {
        var small = shares.parts.filter { $0.share.share < Self.small }
        // One row is no shorter than the one parameter that it would stand for.
        if small.count == 1 { small = [] }
        var rows = shares.parts.dropLast(small.count).map { part in
            row(name(part), part.share, origin(part))
        }
        if !small.isEmpty {
            let together = VarianceShare.sum(small.map(\.share), draws: draws)
            rows.append(row(words.smallShares(small.count), together, .init(main: "")))
        }
        for (heading, share) in totals { rows.append(row(heading, share, .init(main: ""), isTotal: true)) }
        let note = shares.overlaps ? words.overlappingShares : words.independentShares
        return ReportTable(
            title: title, unitNote: "", sourceNote: "\(note) \(source)",
            columnHeadings: Self.headings(words), rows: rows)
    }

    /// The table where there are too few draws to tell: it says so, and has no rows.
    static func untold(_ title: String, draws: Int, needed: Int, language: ReportLanguage) -> OutputPart {
        let words = ReportWords(language)
        let table = ReportTable(
            title: title, unitNote: "", sourceNote: words.tooFewDraws(draws, needed: needed),
            columnHeadings: headings(words), rows: [])
        return .table(table, CSVDocument(columns: columns))
    }

    private static let columns = ["parameter", "origin", "share", "standard_error"]

    private static func headings(_ words: ReportWords) -> [String] {
        [words.uncertainParameter, words.shareOfVariance, words.standardError, words.origin]
    }

    /// All shares, one line each, not rounded.
    var document: CSVDocument {
        var document = CSVDocument(columns: Self.columns)
        func append(_ name: String, _ origin: String, _ share: VarianceShare) {
            document.append([.text(name), .text(origin), .number(share.share), .number(share.standardError)])
        }
        for part in shares.parts {
            append(
                model.parameters[part.input.number].name, part.input.isAssumption ? "assumption" : "source", part.share)
        }
        append("", "assumption", shares.assumptions)
        append("", "source", shares.sources)
        append("", "rest", shares.rest)
        return document
    }

    private var totals: [(String, VarianceShare)] {
        [
            (words.onAssumptions, shares.assumptions), (words.onSources, shares.sources),
            (words.chanceAndInteraction, shares.rest),
        ]
    }

    private var draws: Int { shares.rest.draws }

    private func row(_ heading: String, _ share: VarianceShare, _ origin: ReportTable.Cell, isTotal: Bool = false)
        -> ReportTable.Row
    {
        let quantity = QuantityText(form: .share, scale: 1, language: language)
        let error = share.standardError
        return ReportTable.Row(
            heading: heading,
            cells: [
                .init(main: quantity.text(share.share, standardError: error)),
                .init(main: quantity.text(error, standardError: error)), origin,
            ], isTotal: isTotal)
    }

    private func name(_ part: Influence.Part) -> String {
        let parameter = model.parameters[part.input.number]
        guard !parameter.documentation.isEmpty else { return parameter.name }
        // The name belongs to the sentence, if it is one.
        let meaning =
            parameter.documentation.hasSuffix(".")
            ? String(parameter.documentation.dropLast()) : parameter.documentation
        return "\(meaning) (\(parameter.name))"
    }

    /// In one word what vouches for a parameter, and below it where or why.
    private func origin(_ part: Influence.Part) -> ReportTable.Cell {
        switch influence.origins[part.input.number] {
        case .source(let number, let place)?: .init(main: model.sources[number].name, detail: place)
        case .assumption(let reason)?: .init(main: words.assumption, detail: reason)
        case nil: .init(main: words.noOrigin)
        }
    }
}
