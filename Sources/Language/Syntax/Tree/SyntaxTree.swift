package import SourceText

/// The statements of one text, or of one block of a notebook, in their order.
package struct SyntaxTree: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let item: Item
        package let range: SourceRange

        package init(item: Item, range: SourceRange) {
            self.item = item
            self.range = range
        }
    }

    package let entries: [Entry]
    /// What else the text holds, as far as it could be told.
    package let unread: Unread

    package init(entries: [Entry], unread: Unread = Unread()) {
        self.entries = entries
        self.unread = unread
    }
}
