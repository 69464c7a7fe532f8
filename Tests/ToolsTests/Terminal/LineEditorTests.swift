import Terminal
import Testing

/// Key by key, with `|` for the cursor.
@Suite struct LineEditorTests {
    @Test func `typing goes where the cursor is`() {
        var typing = Typing()
        typing.type("kosten" + Typing.left + Typing.left + "é")
        #expect(typing.text == "kosté|en")
        typing.type(Typing.right + "!")
        #expect(typing.text == "kostée!|n")
    }

    @Test func `the cursor goes by character, by word and to both ends`() {
        var typing = Typing()
        typing.type("cost(basis) by  payer_2")
        typing.alternate("b")
        #expect(typing.text == "cost(basis) by  |payer_2")
        typing.type("\u{1B}[1;5D")
        #expect(typing.text == "cost(basis) |by  payer_2")
        typing.control("a")
        #expect(typing.text == "|cost(basis) by  payer_2")
        typing.alternate("f")
        #expect(typing.text == "cost|(basis) by  payer_2")
        typing.type("\u{1B}[1;3C")
        #expect(typing.text == "cost(basis|) by  payer_2")
        typing.control("bb")
        #expect(typing.text == "cost(bas|is) by  payer_2")
        typing.control("f")
        #expect(typing.text == "cost(basi|s) by  payer_2")
        typing.control("e")
        #expect(typing.text == "cost(basis) by  payer_2|")
        typing.type("\u{1B}[H")
        #expect(typing.text == "|cost(basis) by  payer_2")
        typing.type("\u{1B}[F")
        #expect(typing.text == "cost(basis) by  payer_2|")
    }

    @Test func `characters are deleted whole, whatever they are made of`() {
        var typing = Typing()
        typing.type("e\u{301}👨‍👩‍👧🇳🇱x")
        #expect(typing.view.content.characters.count == 4)
        typing.type("\u{7F}\u{7F}")
        #expect(typing.text == "e\u{301}👨‍👩‍👧|")
        typing.control("a")
        typing.type("\u{1B}[3~")
        #expect(typing.text == "|👨‍👩‍👧")
        typing.control("d")
        #expect(typing.text == "|")
        typing.type("\u{7F}")
        #expect(typing.events.last == .refused)
    }

    @Test func `halves of a flag join at the cursor`() {
        var typing = Typing()
        typing.type("\u{1F1F3}x\u{7F}\u{1F1F1}")
        #expect(typing.view.content.characters == ["🇳🇱"])
        #expect(typing.view.content.cursor == 1)
    }

    @Test func `what is taken away comes back with Ctrl-Y, all that was taken in a row`() {
        var typing = Typing()
        typing.type("let a = b + c", control: "ww")
        #expect(typing.text == "let a = b |")
        typing.control("y")
        #expect(typing.text == "let a = b + c|")
        typing.control("a")
        typing.control("k")
        #expect(typing.text == "|")
        typing.control("yy")
        #expect(typing.text == "let a = b + clet a = b + c|")
        typing.alternate("b")
        typing.control("u")
        #expect(typing.text == "|c")
        typing.control("y")
        typing.alternate("\u{7F}")
        #expect(typing.text == "let a = b + clet a = |c")
        typing.control("a")
        typing.alternate("d")
        typing.alternate("d")
        #expect(typing.text == "| = b + clet a = c")
        typing.control("ey")
        #expect(typing.text == " = b + clet a = clet a|")
    }

    @Test func `Ctrl-T swaps the characters around the cursor`() {
        var typing = Typing()
        typing.type("abc", control: "t")
        #expect(typing.text == "acb|")
        typing.control("at")
        #expect(typing.text == "|acb")
        typing.control("ft")
        #expect(typing.text == "ca|b")
        typing.control("t")
        #expect(typing.text == "cba|")
    }

    @Test func `undo goes back change by change, words typed in a row being one`() {
        var typing = Typing()
        typing.type("let a", control: "w")
        typing.type("b\u{7F}")
        for expected in ["let b|", "let |", "let a|", "let|", "|"] {
            typing.control("_")
            #expect(typing.text == expected)
        }
        typing.control("_")
        #expect(typing.events.last == .refused)
    }

    @Test func `Enter submits what is complete and goes on with what is not`() {
        var typing = Typing { $0.hasSuffix("}") }
        typing.type("a {\rb\r}")
        #expect(typing.text == "a {\nb\n}|")
        typing.type("\r")
        #expect(typing.events.last == .submitted("a {\nb\n}"))
    }

    @Test func `Alt-Enter starts a new line in what would be complete`() {
        var typing = Typing()
        typing.type("a")
        typing.alternate("\r")
        typing.type("b\r")
        #expect(typing.events.last == .submitted("a\nb"))
    }

    @Test func `a pasted block is text, not keys`() {
        var typing = Typing(candidates: ["nee"])
        typing.type("\u{1B}[200~let a = 1\rlet b\t= 2\r\u{1B}[201~")
        #expect(typing.text == "let a = 1\nlet b\t= 2\n|")
        #expect(typing.events == [.changed])
    }

    @Test func `in several lines the keys for ends and lines stay in the line`() {
        var typing = Typing()
        typing.type("\u{1B}[200~abc\nde\nfghi\u{1B}[201~")
        typing.type(Typing.up)
        #expect(typing.text == "abc\nde|\nfghi")
        typing.control("a")
        #expect(typing.text == "abc\n|de\nfghi")
        typing.control("e")
        typing.control("k")
        #expect(typing.text == "abc\nde|fghi")
        typing.type(Typing.up)
        #expect(typing.text == "ab|c\ndefghi")
        typing.type(Typing.down)
        #expect(typing.text == "abc\nde|fghi")
        typing.control("u")
        #expect(typing.text == "abc\n|fghi")
    }

    @Test func `Ctrl-C gives up, Ctrl-D ends only where nothing is typed, other keys ask what they ask`() {
        var typing = Typing()
        typing.control("d")
        #expect(typing.events.last == .ended)
        typing.type("a", control: "d")
        #expect(typing.events.last == .refused)
        typing.control("a")
        typing.control("d")
        #expect(typing.text == "|")
        for (key, event) in [("c", LineEvent.interrupted), ("z", .suspended), ("l", .clearScreen)] {
            typing.control(key)
            #expect(typing.events.last == event)
        }
        typing.type("\u{1B}[15~")
        #expect(typing.events.last == .refused)
    }

    @Test func `a text longer than any that is typed is refused and leaves what is there`() {
        var typing = Typing()
        typing.type("a")
        let long = String(repeating: "b", count: EditedText.limit)
        var editor = typing.editor
        let advice = LineAdvice(isComplete: { _ in true }, completions: { _, _ in (0..<0, []) })
        #expect(editor.handle(.pasted(long), advice) == .refused)
        #expect(editor.view(prompt: "", continuation: "").content.text == "a")
    }
}
