/// One line of a drawing in text: characters, each the colour of a series or none.
struct TextLine: Equatable, Sendable {
    struct Cell: Equatable, Sendable {
        var character: Character
        /// The series whose colour it has.
        var series: Int?
    }

    var cells: [Cell] = []

    init(_ text: String = "", series: Int? = nil) {
        append(text, series: series)
    }

    /// Takes a text in; a character that a terminal would obey or hide becomes a mark.
    mutating func append(_ text: String, series: Int? = nil) {
        for character in ReportTable.printable(text) { cells.append(Cell(character: character, series: series)) }
    }

    mutating func append(_ character: Character, series: Int? = nil) {
        cells.append(Cell(character: character, series: series))
    }

    /// Puts a text at a column, over what stands there.
    mutating func put(_ text: String, at column: Int, series: Int? = nil) {
        for (offset, character) in text.enumerated() where column + offset >= 0 {
            while cells.count <= column + offset { append(" ") }
            cells[column + offset] = Cell(character: character, series: series)
        }
    }

    /// The line as a terminal takes it, no wider than the drawing and without blanks at its end.
    func text(_ drawing: TextDrawing) -> String {
        var shown = cells
        while let last = shown.last, last.character == " " { shown.removeLast() }
        if shown.count > drawing.width {
            shown = Array(shown.prefix(drawing.width - 1))
            shown.append(Cell(character: drawing.sign("…", "~"), series: nil))
        }
        var result = ""
        var colour: Int?
        for cell in shown {
            let wanted = drawing.hasColour && cell.character != " " ? cell.series : nil
            if wanted != colour {
                result += wanted.map { TextLine.escape($0) } ?? "\u{1B}[0m"
                colour = wanted
            }
            result.append(cell.character)
        }
        return colour == nil ? result : result + "\u{1B}[0m"
    }

    /// Colours that differ on dark and light grounds, in the order of the series: cyan, yellow, magenta, green, blue,
    /// red (ECMA-48, 8.3.117).
    private static func escape(_ series: Int) -> String {
        let colours = [36, 33, 35, 32, 34, 31]
        return "\u{1B}[\(colours[series % colours.count])m"
    }
}
