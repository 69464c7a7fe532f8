package import SourceText

package struct CheckedSetting: Sendable {
    package let parameter: Int
    package let value: ParameterValue
    package let range: SourceRange
}
