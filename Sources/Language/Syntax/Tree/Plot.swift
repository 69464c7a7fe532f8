package import SourceText

/// `plot "title" measure by axes`, or a block of named series.
package struct Plot: Sendable, Equatable {
    package struct Series: Sendable, Equatable {
        package let title: FilledText?
        package let value: Expression
    }

    package let range: SourceRange
    package let title: FilledText?
    package let series: [Series]
    /// The first words of lines that could not be read; their problems have been reported.
    package let unread: [String]
}
