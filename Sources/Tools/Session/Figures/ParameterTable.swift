import Checking
import Numerics
import Quantities
import Report
import SourceText

/// The parameters of a model as a table: what each means, what value or distribution it has, and where that comes from.
struct ParameterTable {
    let loaded: LoadedText
    let language: ReportLanguage

    /// The tables of all models of the text, the notebook's own first; a parameter that two models share stands once.
    func tables() -> [ReportTable] {
        let words = ReportWords(language)
        var seen: Set<SourceRange> = []
        return loaded.models.compactMap { model in
            let rows =
                model.parameters.filter { seen.insert($0.range).inserted }.map { row($0, model) }
                + model.correlations.filter { seen.insert($0.range).inserted }.map { row($0, model) }
            guard !rows.isEmpty else { return nil }
            let sources = model.sources.map { "\($0.name): \($0.title)" }.joined(separator: ". ")
            return ReportTable(
                title: model.title ?? model.name, unitNote: "",
                sourceNote: sources.isEmpty ? "" : "\(words.sources): \(sources)",
                columnHeadings: [words.parameter, words.value, words.origin], rows: rows)
        }
    }

    func row(_ parameter: CheckedParameter, _ model: CheckedModel) -> ReportTable.Row {
        ReportTable.Row(
            heading: parameter.documentation.isEmpty ? parameter.name : parameter.documentation,
            cells: [
                .init(main: value(parameter.value), detail: parameter.name),
                .init(main: origin(parameter.origin, model)),
            ], isTotal: false)
    }

    func row(_ correlation: CheckedCorrelation, _ model: CheckedModel) -> ReportTable.Row {
        let names = [correlation.first, correlation.second].map { model.parameters[$0].name }
        // As many decimals as tell the value apart from its neighbours in a text, but no more than two.
        let decimals = (correlation.value * 10).rounded() == correlation.value * 10 ? 1 : 2
        return ReportTable.Row(
            heading: ReportWords(language).correlation,
            cells: [
                .init(
                    main: NumberText(language).number(correlation.value, decimals: decimals),
                    detail: names.joined(separator: ", ")),
                .init(main: origin(correlation.origin, model)),
            ], isTotal: false)
    }

    /// The value as it stands in the model's text; what a distribution takes from data is given as the numbers.
    func value(_ value: ParameterValue) -> String {
        switch value {
        case .fixed(let expression): return localised(loaded.library.text(expression.range))
        case .distributed(let distribution):
            let text = loaded.library.text(distribution.range)
            switch distribution.form {
            // Arguments in brackets of their own stay as they are written.
            case .parametric(.truncated), .parametric(.mixture), .vector: return localised(text)
            case .parametric, .empirical, .categorical, .bayesianBootstrap: break
            }
            // Numbers taken from data are constants by now; a distribution of other parameters stays as it is written.
            let numbers = distribution.arguments.compactMap { argument -> String? in
                guard case .number(let number) = argument.kind else { return nil }
                return NumberText(language).number(number, decimals: number == number.rounded() ? 0 : 3)
            }
            let isWritten = distribution.arguments.allSatisfy { argument in
                loaded.library.text(argument.range).allSatisfy { "0123456789._ -".contains($0) }
            }
            guard !isWritten, numbers.count == distribution.arguments.count, distribution.dimension == .none else {
                return localised(text)
            }
            return "\(text.prefix { $0 != "(" })(\(numbers.joined(separator: "; ")))"
        }
    }

    /// A value of the model's text with its numbers and units as the reader writes them.
    private func localised(_ text: String) -> String {
        let words = ReportWords(language)
        var result = ""
        var rest = Substring(text)
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isNumber || $0 == "_" || $0 == "." }
                let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
                rest = rest.dropFirst(digits.count)
                let isMoney = rest.hasPrefix(" EUR")
                if isMoney { rest = rest.dropFirst(4) }
                let value = Double(digits.filter { $0 != "_" }) ?? .nan
                let text = NumberText(language)
                result += isMoney ? text.money(value, decimals: decimals) : text.number(value, decimals: decimals)
                if isMoney { result += priceYear(&rest) }
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0.isNumber }
                result += words.unit(String(word))
                rest = rest.dropFirst(word.count)
                if word == "EUR" { result += priceYear(&rest) }
            } else if first == "/", rest.dropFirst().first?.isLetter == true {
                // A count has no word, and so leaves the blank that stands before it.
                result += (result.last == " " ? "" : " ") + "\(words.per) "
                rest = rest.dropFirst()
            } else {
                // A decimal comma leaves the semicolon to part the arguments.
                result += first == "," && language == .dutch ? ";" : String(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Takes the year that may stand behind a currency, and gives it in words.
    private func priceYear(_ rest: inout Substring) -> String {
        guard rest.hasPrefix(" ") else { return "" }
        let year = rest.dropFirst().prefix { $0.isASCII && $0.isNumber || $0 == "_" || $0 == "." }
        guard year.count == 4, let number = Int(year) else { return "" }
        rest = rest.dropFirst(5)
        let words = ReportWords(language)
        return " (\(words.pricesOf.lowercased()) \(number))"
    }

    func origin(_ origin: CheckedOrigin?, _ model: CheckedModel) -> String {
        let words = ReportWords(language)
        switch origin {
        case .source(let number, let place)?: return "\(model.sources[number].name), \(place)"
        case .assumption(let reason)?: return "\(words.assumption): \(reason)"
        case nil: return words.noOrigin
        }
    }
}
