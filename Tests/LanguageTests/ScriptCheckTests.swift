import Checking
import SourceText
import Syntax
import Testing

/// What the checker makes of lists, loops, functions and texts, and where it finds their problems.
@Suite struct ScriptCheckTests {
    private func column(_ text: String) -> [Double]? {
        let checked = CheckedText("let a = \(text)")
        guard checked.problems.isEmpty, case .column(let values)? = checked.model.definitions.first?.value.kind else {
            return nil
        }
        return values
    }

    @Test func `a range holds its ends and every step between, whatever a step is rounded to`() {
        #expect(column("1 .. 5") == [1, 2, 3, 4, 5])
        #expect(column("0 .. 1 step 0.25") == [0, 0.25, 0.5, 0.75, 1])
        #expect(column("0 .. 1 step 0.1")?.count == 11)
        #expect(column("0 .. 1 step 0.3")?.count == 4)
        #expect(column("2 .. 2") == [2])
        #expect(column("-1 .. 1") == [-1, 0, 1])
        #expect(column("1 year .. 2 years step 6 months") == [12, 18, 24])
        #expect(column("0 .. 9_999")?.count == 10_000)
        #expect(column("0 .. 10_000") == nil)
    }

    @Test func `a loop is written out, one statement for each element`() {
        let checked = CheckedText("for x in [1, 2, 3] {\n  let y = x * 2\n  print y\n}")
        #expect(checked.rendered == "")
        guard case .sequence(let statements)? = checked.statements.first else {
            Issue.record("a loop is no sequence")
            return
        }
        let printed = statements.compactMap { statement -> Double? in
            guard case .print(let text) = statement, case .value(let value)? = text.fragments.first,
                case .number(let number) = value.kind
            else { return nil }
            return number
        }
        #expect(printed == [2, 4, 6])
    }

    @Test func `a choice that is known takes one branch, and one on nothing else takes none`() {
        let checked = CheckedText(
            "if 1 > 2 { print 1 } else if 2 > 1 { print 2 } else { print 3 }\nif 1 > 2 { print 4 }")
        #expect(checked.rendered == "")
        let counts = checked.statements.map { statement -> Int in
            guard case .sequence(let inner) = statement else { return -1 }
            guard case .sequence(let branch)? = inner.first else { return inner.count }
            return branch.count
        }
        #expect(counts == [1, 0])
    }

    @Test func `a problem in a text stands at its own place in the braces`() throws {
        let text = "print \"een \\\"{1 + 2}\\\" twee {{ {1 EUR + 2} drie {vreemd}\""
        let checked = CheckedText(text)
        #expect(checked.identifiers == ["units-differ", "unknown-name"])
        let bytes = Array(text.utf8)
        let marked = checked.diagnostics.map { String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self) }
        #expect(marked == ["1 EUR + 2", "vreemd"])
    }

    @Test func `the texts of a model are not filled in`() {
        let checked = CheckedText("payer gemeente \"Gemeente {x}\"\nsource HH \"} {\"", allowsScripts: false)
        // Nothing is wrong with the texts; both names serve nothing here.
        #expect(checked.identifiers == ["unused-name", "unused-name"])
        #expect(checked.model.payers[0].title == "Gemeente {x}" && checked.model.sources[0].title == "} {")
    }

    @Test func `a text is taken apart into words and values`() throws {
        let checked = CheckedText("print \"a{1}b{{c}}{2 + 3}\"")
        guard case .print(let print)? = checked.tree.entries.first?.item else {
            Issue.record("there is no print")
            return
        }
        let parts = print.text.fragments.map { fragment in
            switch fragment {
            case .text(let text): text
            case .value(let value): "<\(SyntaxPrinter.line(value))>"
            }
        }
        #expect(parts == ["a", "<1>", "b{c}", "<(2 + 3)>"])
        #expect(SyntaxPrinter.text(checked.tree) == "print \"a{1}b{{c}}{(2 + 3)}\"\n")
    }

    @Test func `the body of a function sees its arguments and what stands above it, not the place that calls it`() {
        let checked = CheckedText("for s in [1, 2] { print f(s) }\nfunction f(x) = x + s")
        #expect(checked.identifiers == ["declared-below", "unknown-name"])
        let other = CheckedText("function f(x) = x + s\nlet s = 3\nprint f(1)")
        #expect(other.identifiers == ["declared-below"])
    }

    @Test func `a function leaves no trace in the model`() {
        let plain = CheckedText("let a = 2 * 3")
        let called = CheckedText("function twice(x) = 2 * x\nlet a = twice(3)")
        #expect(called.rendered == "" && ModelPrinter.text(called.model) == ModelPrinter.text(plain.model))
    }

    @Test func `expectations and titles of rounds name the round`() {
        let checked = CheckedText("for s in [\"een\", \"twee\"] {\n  for n in [1, 2] { expect n < 3 }\n}")
        #expect(checked.rendered == "")
        #expect("\(checked.statements)".contains("s = twee, n = 2"))
    }
}
