package import SourceText

package struct CheckedSetting: Sendable {
    package let parameter: Int
    package let value: ParameterValue
    package let origin: CheckedOrigin?
    package let range: SourceRange
}
