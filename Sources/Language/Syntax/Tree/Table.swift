package import SourceText

/// `table "title" measure by axes`, or a block of columns and rows.
package struct Table: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case measure(Expression)
        /// `unread` holds the first words of lines that could not be read; their problems have been reported.
        case rows(columns: [FilledText], rows: [TableRow], unread: [String])
    }

    package let range: SourceRange
    package let title: FilledText?
    package let content: Content
}
