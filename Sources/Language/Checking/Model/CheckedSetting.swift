package import SourceText

package struct CheckedSetting: Sendable {
    package let parameter: Int
    package let value: ParameterValue
    /// Nil where the text gives none.
    package let origin: CheckedOrigin?
    package let range: SourceRange
}
