import Catalog
import CommandLine
import Session
import Testing

/// Help and the reference show the catalogue, all of it, the same each time.
@Suite struct HelpTests {
    @Test func `a page tells how a word is written, what it does, and an example with its result`() throws {
        let page = try #require(HelpText.pages(for: "quantile"))
        #expect(page.hasPrefix("quantile: function\n\n  quantile(measure, share)\n"))
        #expect(page.contains("quantile(saving, 5 %)\n    = "))
    }

    @Test func `a word with several meanings has a page for each`() throws {
        let page = try #require(HelpText.pages(for: "cost"))
        #expect(page.contains("cost: clause of a population\n"))
        #expect(page.contains("cost: clause of an intervention\n"))
        #expect(page.contains("cost: function\n"))
    }

    @Test func `an alias leads to its page, and a misspelt word to the nearest one`() throws {
        #expect(try #require(HelpText.pages(for: "people")).contains("count: unit\n"))
        #expect(HelpText.pages(for: "quantil") == nil)
        #expect(HelpText.nearest(to: "quantil") == "quantile")
        #expect(HelpText.nearest(to: "xyzzy") == nil)
    }

    @Test func `the reference holds every entry with its signatures, and is the same each time`() {
        let page = ReferencePage.markdown
        for entry in Catalog.entries {
            #expect(page.contains("### \(entry.name)\n"))
            for signature in entry.signatures { #expect(page.contains("- `\(signature)`\n")) }
        }
        #expect(page == ReferencePage.markdown)
        #expect(page.split(separator: "\n").count { $0.hasPrefix("### ") } == Catalog.entries.count)
    }

    @Test func `the overview names every word once for each of its kinds`() {
        for kind in CatalogKind.allCases where Catalog.entries.contains(where: { $0.kind == kind }) {
            #expect(HelpText.overview.contains("\(kind.plural):\n"))
        }
    }

    @Test func `the command answers for a word, and for an unknown one is wrong input`() async {
        let runner = CommandRunner()
        #expect(await runner.run(["help"]) == .success)
        #expect(await runner.run(["help", "quantile"]) == .success)
        #expect(await runner.run(["help", "--help"]) == .success)
        #expect(await runner.run(["help", "--all"]) == .success)
        #expect(await runner.run(["help", "quantil"]) == .badInput)
        #expect(await runner.run(["help", "--all", "quantile"]) == .badInput)
        #expect(await runner.run(["help", "sum", "mean"]) == .badInput)
    }
}
