package import SourceText

/// How fast people leave a course before its end.
package struct CheckedDropout: Sendable {
    package enum Speed: Sendable {
        /// Per month.
        case rate(CheckedExpression)
        /// A chance over a period of this many months.
        case chance(CheckedExpression, period: Double)
    }

    package let speed: Speed
    package let range: SourceRange
}
