import Catalog

/// The reference of the language as one Markdown page, made from the catalogue alone.
package enum ReferencePage {
    /// The page: the example model first, then each kind of word with its entries, in the catalogue's order.
    package static var markdown: String {
        var page = """
            # Reference

            Every word of the language, with examples. Each result is computed by a test. An example on the example
            model stands below this text:

            ```blauw
            \(CatalogExample.surroundings.replacing("\n\n\n", with: "\n\n"))```

            """
        for kind in CatalogKind.allCases {
            let entries = Catalog.entries.filter { $0.kind == kind }
            guard !entries.isEmpty else { continue }
            page += "\n## \(HelpText.sentence(kind.plural).dropLast())\n"
            for entry in entries { page += "\n" + section(entry) }
        }
        return page
    }

    private static func section(_ entry: CatalogEntry) -> String {
        var lines = ["### \(entry.name)", ""]
        lines += entry.signatures.map { "- `\($0)`" }
        lines += ["", HelpText.sentence(entry.summary) + (entry.text.isEmpty ? "" : " " + entry.text)]
        for example in entry.examples {
            lines += ["", HelpText.sentence(HelpText.heading(example)).dropLast() + ":", "", "```blauw", example.code]
            lines.append("```")
            if let result = example.result, let question = example.question {
                lines += ["", question == example.code ? "gives \(result)." : "`\(question)` gives \(result)."]
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
