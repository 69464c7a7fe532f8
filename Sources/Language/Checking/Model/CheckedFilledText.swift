package import SourceText

/// A text of a script with the values that are filled into it when it is shown.
package struct CheckedFilledText: Sendable {
    package enum Fragment: Sendable {
        case text(String)
        case value(CheckedExpression)
        /// The words of a stretch of the source, where a statement has no title of its own.
        case source(SourceRange)
    }

    package let fragments: [Fragment]

    /// The expressions that are filled in, in their order.
    package var values: [CheckedExpression] {
        fragments.compactMap { if case .value(let value) = $0 { value } else { nil } }
    }
}
