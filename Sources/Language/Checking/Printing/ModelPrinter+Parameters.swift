import Quantities
import SourceText

extension ModelPrinter {
    func addCorrelations(to outline: inout Outline) {
        for correlation in model.correlations {
            let names = [correlation.first, correlation.second].map { model.parameters[$0].name }
            outline.add("correlation \(names.joined(separator: ", "))") {
                $0.add("value", PlainNumber.text(correlation.value))
                $0.add("origin", correlation.origin.map(line) ?? "none")
            }
        }
    }

    func add(_ outcome: CheckedModelOutcome, to outline: inout Outline) {
        outline.add("outcome \(outcome.name) \(QuotedText.text(outcome.title)) of the model") {
            $0.add("unit", outcome.dimension.description)
            $0.add("value", noted(outcome.value, in: nil))
        }
    }
}
