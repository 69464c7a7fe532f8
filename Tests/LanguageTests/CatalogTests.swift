import Catalog
import Checking
import Quantities
import Syntax
import Testing

/// Every word of the language has its entry, and every entry of these kinds is a word of the language.
@Suite struct CatalogTests {
    private func names(_ kinds: CatalogKind...) -> Set<String> {
        Set(Catalog.entries.filter { kinds.contains($0.kind) }.flatMap { [$0.name] + $0.aliases })
    }

    @Test func `statements and settings are those that the parser knows`() {
        #expect(names(.statement, .setting) == Set(Parser.itemWords))
    }

    @Test func `clauses and changes are those that the parser knows`() {
        #expect(names(.populationClause) == Set(Parser.populationWords))
        #expect(names(.interventionClause) == Set(Parser.interventionWords))
        #expect(names(.change) == Set(Parser.changeWords))
    }

    @Test func `words and values inside expressions are those that the parser and the checker know`() {
        #expect(names(.word) == Set(Parser.expressionWords))
        #expect(names(.value) == Set(Checker.builtInNames + ConstantName.allCases.map(\.rawValue)))
    }

    @Test func `units are those that the parser and the checker know, and the words of one entry are one unit`() {
        #expect(names(.unit) == Set(Unit.words))
        #expect(names(.unit).subtracting(["%"]) == Set(Parser.unitWords))
        for entry in Catalog.entries where entry.kind == .unit {
            #expect(Set(([entry.name] + entry.aliases).map { Unit.named($0) }).count == 1, "\(entry.name)")
        }
    }

    @Test func `each name of a kind has one entry`() {
        for kind in CatalogKind.allCases {
            let names = Catalog.entries.filter { $0.kind == kind }.flatMap { [$0.name] + $0.aliases }
            #expect(Set(names).count == names.count, "\(kind)")
        }
    }

    @Test func `each entry tells how it is written, what it does, and shows it`() {
        for entry in Catalog.entries {
            #expect(!entry.signatures.isEmpty && !entry.signatures.contains(""), "\(entry.name)")
            #expect(!entry.summary.isEmpty && !entry.summary.hasSuffix(".") && !entry.summary.contains("\n"))
            // What is typed at the prompt is shown by its signatures.
            #expect(entry.kind == .command || !entry.examples.isEmpty, "\(entry.name) has no example")
        }
    }
}
