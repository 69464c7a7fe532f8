import Session
import SourceText
import Testing

@Suite struct NotebookDocumentTests {
    private func document(_ text: String) -> (SourceFile, NotebookDocument) {
        let source = SourceFile(name: "test.md", text: text)
        return (source, NotebookDocument(source, isNotebook: true))
    }

    private func texts(_ text: String) -> [String] {
        let (source, document) = document(text)
        return document.parts.map { part in
            switch part {
            case .prose(let range): "prose:" + source.text(from: range.lowerBound, to: range.upperBound)
            case .code(let range, _): "code:" + source.text(from: range.lowerBound, to: range.upperBound)
            }
        }
    }

    @Test func `prose and blocks come apart in their order`() {
        #expect(texts("een\n```blauw\nlet a = 1\n```\ntwee\n") == ["prose:een\n", "code:let a = 1\n", "prose:twee\n"])
    }

    @Test func `a block of another language is prose`() {
        #expect(texts("```swift\n`= x`\n```\n") == ["prose:```swift\n`= x`\n```\n"])
        #expect(document("```swift\n`= x`\n```\n").1.inlines.isEmpty)
    }

    @Test func `a block of another language may show a block of code`() {
        let shown = "````markdown\n```blauw\nlet a = 1\n```\n`= x`\n````\n"
        #expect(texts(shown + "```blauw\nlet b = 2\n```\n") == ["prose:" + shown, "code:let b = 2\n"])
        #expect(document(shown).1.inlines.isEmpty)
    }

    @Test func `a block that is never closed runs to the end`() {
        #expect(texts("a\n```blauw\nlet b = 2") == ["prose:a\n", "code:let b = 2"])
    }

    @Test func `lines may end as on other systems`() {
        #expect(texts("a\r\n```blauw\r\nlet b = 2\r\n```\r\nc") == ["prose:a\r\n", "code:let b = 2\r\n", "prose:c"])
    }

    @Test func `values in the text are found, and code in backticks is left alone`() {
        let (source, document) = document("x `= a + b` y `c = d` z `= e`")
        let found = document.inlines.map { source.text(from: $0.expression.lowerBound, to: $0.expression.upperBound) }
        #expect(found == [" a + b", " e"])
    }

    @Test func `a file that is no notebook is one block`() {
        let source = SourceFile(name: "a.blauw", text: "let a = 1\n")
        #expect(NotebookDocument(source, isNotebook: false).parts == [.code(0..<10, whole: 0..<10)])
    }

    @Test(arguments: ["", "`", "``", "```", "```blauw", "`=`", "`= ", "\u{0}", "```blauw\n```blauw\n```"])
    func `awkward texts are cut without a trap and lose no byte of prose or code`(_ text: String) {
        let (source, document) = document(text)
        let covered = document.parts.map { part in
            switch part {
            case .prose(let range): range.count
            case .code(_, let whole): whole.count
            }
        }
        #expect(covered.reduce(0, +) == source.bytes.count)
    }
}
