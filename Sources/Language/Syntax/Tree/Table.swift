package import SourceText

/// `table "title" measure by axes`, or a block of columns and rows.
package struct Table: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case measure(Expression)
        case rows(columns: [Quoted], rows: [TableRow])
    }

    package let range: SourceRange
    package let title: Quoted?
    package let content: Content
}
