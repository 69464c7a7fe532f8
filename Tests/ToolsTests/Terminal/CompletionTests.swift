import Terminal
import Testing

@Suite struct CompletionTests {
    private let candidates = ["cost", "count", "kwaliteit", "kwart"]

    @Test func `Tab puts the only candidate`() {
        var typing = Typing(candidates: candidates)
        typing.type("1 + kwal\t")
        #expect(typing.text == "1 + kwaliteit|")
    }

    @Test func `Tab puts what all candidates share, and shows them when pressed again`() {
        var typing = Typing(candidates: candidates)
        typing.type("é + k\t")
        #expect(typing.text == "é + kwa|")
        typing.type("\t")
        #expect(typing.events.last == .candidates(["kwaliteit", "kwart"]))
        #expect(typing.text == "é + kwa|")
    }

    @Test func `Tab completes before the cursor and leaves what stands behind it`() {
        var typing = Typing(candidates: candidates)
        typing.type("kwal(basis)", control: "a")
        typing.alternate("f")
        typing.type("\t")
        #expect(typing.text == "kwaliteit|(basis)")
    }

    @Test func `without candidates, or with many for the first time, Tab is refused`() {
        var typing = Typing(candidates: candidates)
        typing.type("x\t")
        #expect(typing.events.last == .refused)
        var other = Typing(candidates: candidates)
        other.type("\t")
        #expect(other.events.last == .refused)
        other.type("a\u{7F}\t")
        #expect(other.events.last == .refused)
        other.type("\t")
        #expect(other.events.last == .candidates(candidates))
    }

    @Test func `advice out of range is refused`() {
        var editor = LineEditor(history: History())
        let advice = LineAdvice(isComplete: { _ in true }, completions: { _, _ in (3..<9, ["a"]) })
        #expect(editor.handle(.tab, advice) == .refused)
    }

    @Test func `candidates stand in columns that fit, read downwards`() {
        let names = ["a", "bb", "ccc", "d", "e"]
        #expect(Candidates.columns(names, width: 80, rows: 9) == ["a    bb   ccc  d    e"])
        #expect(Candidates.columns(names, width: 12, rows: 9) == ["a    d", "bb   e", "ccc"])
        #expect(Candidates.columns(names, width: 1, rows: 2) == ["a", "bb", "and 3 more"])
        #expect(Candidates.columns([], width: 80, rows: 9) == [])
        // A wide letter takes two columns.
        #expect(Candidates.columns(["中", "ab"], width: 7, rows: 9) == ["中  ab"])
    }
}
