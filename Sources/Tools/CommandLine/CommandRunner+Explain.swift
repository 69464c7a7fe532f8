import Catalog
import Session

extension CommandRunner {
    /// `explain` or `explain ID`.
    func explain(_ arguments: [String]) throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: [])
        guard let identifier = reader.words.first else {
            terminal.print(ExplanationText.overview)
            return .success
        }
        guard reader.words.count == 1 else { throw .unexpected(reader.words[1]) }
        guard let explanation = Catalog.explanation(identifier) else {
            let nearest = ExplanationText.nearest(to: identifier)
            terminal.message(
                "blauwdruk: there is no diagnostic '\(identifier)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
                    + "\nall of them: blauwdruk explain\n")
            return .badInput
        }
        terminal.print(ExplanationText.page(explanation))
        return .success
    }

    /// Says to somebody who watches where to read more about the first of the problems; the errors come first.
    func hint(_ records: [DiagnosticRecord]) {
        guard terminal.isWatched, let record = records.first(where: { $0.severity == "error" }) ?? records.first else {
            return
        }
        terminal.message("more: blauwdruk explain \(record.identifier)\n")
    }
}
