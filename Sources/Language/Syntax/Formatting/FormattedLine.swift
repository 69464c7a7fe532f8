/// A line of a text that is being formatted: its words in their order, with what the alignment of columns asks.
struct FormattedLine {
    /// A token or comment, with a space before it or none.
    struct Word {
        let text: String
        /// How many characters stand before it in the source, counted from the first word of its line.
        let sourceColumn: Int
        /// How many blanks stand before it in the source.
        let sourceGap: Int
        /// Whether a space stands before it at all.
        let isApart: Bool
        /// Whether it is the sign between what a statement names and what it says of it.
        var isSign = false
        /// Where it comes to stand, counted in the same way.
        var column = 0

        /// Words that stand apart by two spaces or more were put in a column by somebody.
        var isPlaced: Bool { isApart && sourceGap > 1 }
    }

    enum Kind: Equatable {
        /// The first line of a statement or clause, with the word that it begins with.
        case statement(String)
        /// A further line of one, or a closing bracket.
        case continuation
        /// A comment, be it documentation.
        case comment
    }

    var kind: Kind
    var words: [Word]
    /// How many steps it is indented.
    var depth = 0
    /// Whether it holds no token, so that its depth is that of its surroundings.
    var isLoose = true
    /// Whether it begins with a closing bracket, and whether it ends with an opening one.
    var closesBracket = false
    var opensBracket = false
    /// The number of the first sign `=`, `~` or `*=` of a statement.
    var sign: Int? { words.firstIndex { $0.isSign } }
    /// Whether an empty line stands before it.
    var followsBlank = false

    /// The line as it is written, without its end.
    var text: String {
        var result = String(repeating: "  ", count: depth)
        var end = 0
        for word in words {
            result += String(repeating: " ", count: word.column - end) + word.text
            end = word.column + word.text.count
        }
        return result
    }
}
