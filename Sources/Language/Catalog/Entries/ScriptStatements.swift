/// The statements of a script that name, repeat and choose.
extension Catalog {
    static let scriptStatements = [
        scriptStatement(
            "function", "function NAME(a, b) = expression", "names an expression of arguments",
            text: """
                It is checked in each place where it is called, with what the arguments are there: numbers, results, \
                texts or scenarios. It may call the functions above it, and never itself.
                """,
            example: "function net(a, b) = cost(a) - cost(b)", asking: "net(basis, coached) - saving", gives: "€ 0"),
        scriptStatement(
            "print", "print \"text with {value}\"", "print value", "writes a line into the report",
            text: """
                A value in braces stands as in running text, in the reader's language and unit, to the digits that are \
                no noise; {{ and }} are braces. Titles, and the reasons of expectations, are filled in likewise.
                """,
            example: "print \"It saves {saving}, with a chance of {probability(saving > 0 EUR)}\""),
        scriptStatement(
            "for", "for NAME in list { ... }", "does the same for each element of a list",
            text: """
                The list holds numbers, texts, scenarios or lists, and is known before anything is run: the loop is \
                written out when the text is checked. Names that the loop gives end with it.
                """,
            example: """
                for s in [basis, coached] {
                  table "Cost: {s}" cost(s) by payer
                }
                """),
        scriptStatement(
            "if", "if condition { ... } else { ... }", "does one thing or another",
            text: "A condition on results is decided when they are there. Both branches are checked.",
            example: """
                if mean(saving) > 0 EUR { print "it pays" } else { print "it does not" }
                """),
    ]

    private static func scriptStatement(
        _ name: String, _ words: String..., text: String, example: String, asking question: String? = nil,
        gives result: String? = nil
    ) -> CatalogEntry {
        CatalogEntry(
            .statement, name, Array(words.dropLast()), words[words.count - 1], text: text,
            examples: [CatalogExample(.script, example, asking: question, gives: result)])
    }
}
