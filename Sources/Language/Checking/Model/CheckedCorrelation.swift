package import SourceText

/// How two parameters that are drawn go together.
package struct CheckedCorrelation: Sendable {
    /// The numbers of the parameters, the one declared first in front.
    package let first: Int
    package let second: Int
    /// The correlation of their normal scores, from -1 to 1.
    package let value: Double
    package let origin: CheckedOrigin?
    package let range: SourceRange
}
