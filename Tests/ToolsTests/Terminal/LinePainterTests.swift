import Terminal
import Testing

/// What somebody sees, on the model of a screen.
@Suite struct LinePainterTests {
    private func view(_ text: String, cursor: Int? = nil, prompt: String = "> ") -> LineView {
        var typing = Typing { _ in true }
        typing.type("\u{1B}[200~\(text)\u{1B}[201~")
        if let cursor { for _ in cursor..<typing.view.content.characters.count { typing.control("b") } }
        return LineView(prompt: prompt, continuation: ". ", content: typing.view.content)
    }

    @Test func `prompt, text and cursor are where they belong`() {
        var screen = Screen()
        var painter = LinePainter(isColoured: false)
        screen.show(painter.paint(view("cost\nby year", cursor: 6), size: .usual))
        #expect(screen.lines == ["> cost", ". by year"])
        #expect((screen.cursorRow, screen.cursorColumn) == (1, 3))
        screen.show(painter.leave())
        #expect((screen.cursorRow, screen.cursorColumn) == (2, 0))
    }

    @Test func `a line longer than the screen wraps, and at its very end the cursor is in the next row`() {
        var screen = Screen(columns: 10, rows: 5)
        var painter = LinePainter(isColoured: false)
        let size = TerminalSize(columns: 10, rows: 5)
        screen.show(painter.paint(view("12345678"), size: size))
        #expect(screen.lines == ["> 12345678"])
        #expect((screen.cursorRow, screen.cursorColumn) == (1, 0))
        screen.show(painter.paint(view("12345678ab", cursor: 4), size: size))
        #expect(screen.lines == ["> 12345678", "ab"])
        #expect((screen.cursorRow, screen.cursorColumn) == (0, 6))
        screen.show(painter.leave() + "next")
        #expect(screen.lines == ["> 12345678", "ab", "next"])
    }

    @Test func `wide letters wrap whole and marks take no room`() {
        var screen = Screen(columns: 7, rows: 5)
        var painter = LinePainter(isColoured: false)
        screen.show(painter.paint(view("中文字e\u{301}x"), size: TerminalSize(columns: 7, rows: 5)))
        #expect(screen.lines == ["> 中文", "字e\u{301}x"])
        #expect((screen.cursorRow, screen.cursorColumn) == (1, 4))
    }

    @Test func `of a text higher than the screen the rows around the cursor are seen`() {
        var screen = Screen(columns: 10, rows: 3)
        var painter = LinePainter(isColoured: false)
        let size = TerminalSize(columns: 10, rows: 3)
        screen.show(painter.paint(view("a\nb\nc\nd\ne"), size: size))
        #expect(screen.lines == [". c", ". d", ". e"])
        screen.show(painter.paint(view("a\nb\nc\nd\ne", cursor: 2), size: size))
        #expect(screen.lines == [". b", ". c", ". d"])
        #expect((screen.cursorRow, screen.cursorColumn) == (0, 2))
        #expect(screen.history.count == 3)
    }

    @Test(arguments: [7, 12, 33, 80])
    func `after a change of width the text stands as if it had been painted at that width`(_ columns: Int) {
        var screen = Screen(columns: 20, rows: 12)
        var painter = LinePainter(isColoured: false)
        screen.show("earlier\r\n")
        let content = view("let saving = cost(basis) - cost(opschaling)\nby payer", cursor: 30)
        screen.show(painter.paint(content, size: TerminalSize(columns: 20, rows: 12)))
        screen.resize(columns: columns)
        screen.show(painter.paint(content, size: TerminalSize(columns: columns, rows: 12)))
        var fresh = Screen(columns: columns, rows: 12)
        var other = LinePainter(isColoured: false)
        fresh.show("earlier\r\n" + other.paint(content, size: TerminalSize(columns: columns, rows: 12)))
        #expect(screen.lines == fresh.lines)
        #expect((screen.cursorRow, screen.cursorColumn) == (fresh.cursorRow, fresh.cursorColumn))
    }

    @Test func `only the prompt is coloured, and only where colours are wanted`() {
        for (isColoured, renditions) in [(true, ["", "1;34"] as Set), (false, [""])] {
            var screen = Screen()
            var painter = LinePainter(isColoured: isColoured)
            screen.show(painter.paint(view("a"), size: .usual))
            #expect(screen.lines == ["> a"])
            #expect(screen.renditions == renditions)
        }
    }

    /// The law of the painter: however the text came to be, the screen is that of painting it once.
    @Test(arguments: 0..<12)
    func `painting after each of many keys shows the same as painting at the end`(_ seed: UInt64) {
        var random = SmallRandom(seed: seed)
        let size = TerminalSize(columns: 5 + Int(seed) * 3, rows: 4 + Int(seed % 3) * 4)
        let keys = [
            "a", "b c", "中", "e\u{301}", "🇳🇱", "\u{1B}[D", "\u{1B}[C", "\u{1B}[A", "\u{1B}[B", "\u{7F}", "\r", "\u{17}",
            "\u{19}", "\u{1}", "\u{5}", "\u{1F}", "\u{12}", "\u{1B}[3~", "\u{1B}[200~x\ny\t\u{1B}[201~", "\u{14}", "\t",
        ]
        var typing = Typing(history: ["een lange regel uit het verleden", "kort"], candidates: ["abc"]) { _ in false }
        var screen = Screen(columns: size.columns, rows: size.rows)
        var painter = LinePainter(isColoured: true)
        for _ in 0..<150 {
            typing.type(keys[random.below(keys.count)])
            screen.show(painter.paint(typing.view, size: size))
        }
        var fresh = Screen(columns: size.columns, rows: size.rows)
        var other = LinePainter(isColoured: true)
        fresh.show(other.paint(typing.view, size: size))
        let rows = screen.history.suffix(fresh.lines.count + 1).filter { !$0.isEmpty }
        // A text higher than the screen may be seen from another row on; the row with the cursor is the same.
        #expect(screen.line == fresh.line)
        #expect(screen.cursorColumn == fresh.cursorColumn)
        #expect(screen.unknown == [])
        if screen.history.count < size.rows { #expect(rows == fresh.lines.filter { !$0.isEmpty }) }
    }

    @Test(arguments: 0..<8)
    func `no bytes, in whatever order, break the decoder, the editor or the painter`(_ seed: UInt64) {
        var random = SmallRandom(seed: 1_000 + seed)
        var typing = Typing(history: ["a"], candidates: ["b"]) { _ in false }
        var painter = LinePainter(isColoured: false)
        var screen = Screen(columns: 1 + Int(seed), rows: 3)
        for _ in 0..<60 {
            let bytes = (0..<20).map { _ in
                random.below(3) == 0 ? [0x1B, 0x5B, 0x5D, 0x31, 0x3B, 0x7E][random.below(6)] : UInt8(random.below(256))
            }
            typing.type(bytes)
            screen.show(painter.paint(typing.view, size: TerminalSize(columns: 1 + Int(seed), rows: 3)))
        }
        #expect(screen.unknown == [])
    }
}
