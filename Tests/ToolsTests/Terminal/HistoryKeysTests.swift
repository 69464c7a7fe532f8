import Terminal
import Testing

@Suite struct HistoryKeysTests {
    private let past = ["run basis", "let a = 1", "table cost(basis)", "let a = 2"]

    @Test func `up and down go through the history and keep the line that was being typed`() {
        var typing = Typing(history: past)
        typing.type("nieuw" + Typing.up)
        #expect(typing.text == "let a = 2|")
        typing.control("p")
        typing.type(Typing.up + Typing.up)
        #expect(typing.text == "run basis|")
        typing.type(Typing.up)
        #expect(typing.text == "run basis|")
        #expect(typing.events.last == .refused)
        typing.control("nnn")
        typing.type(Typing.down)
        #expect(typing.text == "nieuw|")
        typing.type(Typing.down)
        #expect(typing.events.last == .refused)
    }

    @Test func `an entry that was changed on the way stays changed until the text is submitted`() {
        var typing = Typing(history: past)
        typing.type(Typing.up + "0" + Typing.up + Typing.down)
        #expect(typing.text == "let a = 20|")
        typing.type("\r")
        #expect(typing.events.last == .submitted("let a = 20"))
    }

    @Test func `undo does not mix entries`() {
        var typing = Typing(history: past)
        typing.type("x" + Typing.up)
        typing.control("_")
        #expect(typing.text == "let a = 2|")
        #expect(typing.events.last == .refused)
    }

    @Test func `Ctrl-R finds the newest entry that holds what is typed, and again the next older`() {
        var typing = Typing(history: past)
        typing.type("x", control: "r")
        typing.type("let")
        #expect(typing.text == "|let a = 2")
        #expect(typing.view.prompt == "(search 'let') ")
        typing.type(" a = 1")
        #expect(typing.text == "|let a = 1")
        for _ in " a = 1" { typing.type("\u{7F}") }
        #expect(typing.text == "|let a = 2")
        typing.control("r")
        #expect(typing.text == "|let a = 1")
        typing.control("r")
        #expect(typing.events.last == .refused)
        #expect(typing.view.prompt == "(nothing older with 'let') ")
        #expect(typing.text == "|let a = 1")
    }

    @Test func `Ctrl-G and Escape leave the search with the line that was being typed`() {
        for leave in ["\u{7}", "\u{1B}"] {
            var typing = Typing(history: past)
            typing.type("half", control: "br")
            typing.type("table" + leave)
            #expect(typing.text == "hal|f")
            #expect(typing.view.prompt == "> ")
            typing.type(Typing.up)
            #expect(typing.text == "let a = 2|")
        }
    }

    @Test func `Enter takes what was found and submits it; other keys take it for editing`() {
        var typing = Typing(history: past)
        typing.control("r")
        typing.type("cost\r")
        #expect(typing.events.last == .submitted("table cost(basis)"))
        var other = Typing(history: past)
        other.type("typed", control: "r")
        other.type("cost")
        other.control("e")
        #expect(other.text == "table cost(basis)|")
        other.type(Typing.up)
        #expect(other.text == "let a = 1|")
        other.control("nnn")
        #expect(other.text == "typed|")
    }

    @Test func `the same text is not found twice in a row`() {
        var typing = Typing(history: ["b", "let a = 1", "let a = 1", "let a = 1"])
        typing.control("r")
        typing.type("let")
        typing.control("r")
        #expect(typing.events.last == .refused)
    }

    @Test func `Ctrl-C in a search gives up the line`() {
        var typing = Typing(history: past)
        typing.control("r")
        typing.type("let")
        typing.control("c")
        #expect(typing.events.last == .interrupted)
    }

    @Test func `a search in no history finds nothing`() {
        var typing = Typing()
        typing.control("r")
        typing.type("a")
        typing.control("r")
        typing.type("\u{7F}\u{7F}\r")
        #expect(typing.events.last == .submitted(""))
    }

    @Test func `the history keeps no blank entry, no entry twice in a row, and at most its limit`() {
        var history = History()
        for entry in ["a", "a", " \n", "b", "a"] { history.add(entry) }
        #expect(history.entries == ["a", "b", "a"])
        for number in 0..<History.limit { history.add("\(number)") }
        #expect(history.entries.count == History.limit)
        #expect(history.entries.first == "0")
    }
}
