package import SourceText

/// A text in quotes in which `{expression}` stands for a value; `{{` and `}}` are braces.
package struct FilledText: Sendable, Equatable {
    package enum Fragment: Sendable, Equatable {
        case text(String)
        case value(Expression)
    }

    package let fragments: [Fragment]
    package let range: SourceRange
}
