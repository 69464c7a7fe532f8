/// Problems of form: what the reading of a text finds.
extension Catalog {
    static let formExplanations = [
        Explanation(
            "unknown-character", at: .reading,
            "A character stands where the language gives it no meaning. Some characters look like nothing, such as a "
                + "space that was copied along from a document: the message then gives its number.",
            advice: "Take it out. The euro is written EUR.",
            wrong: "let price = 3 €", right: "let price = 3 EUR"),
        Explanation(
            "unended-string", at: .reading, "A text in quotes has no second quote on its line.",
            advice: "Close it with a quote, on the line where it begins.",
            wrong: "payer insurer \"Insurer\n", right: "payer insurer \"Insurer\"\ndomain Care paid by insurer"),
        Explanation(
            "bad-number", at: .reading, "Something that begins as a number is none.",
            advice: "Write digits, with _ between thousands and a point before decimals.",
            wrong: "let size = 1__000", right: "let size = 1_000"),
        Explanation(
            "bad-month", at: .reading, "A month of the calendar has a number from 01 to 12.",
            advice: "Write the year, a dash and the month's number.", wrong: "start 2021-13", right: "start 2021-12"),
        Explanation(
            "syntax", at: .reading, "Something else was expected here; the message says what, and what was found.",
            advice: "Compare the statement with its page: blauwdruk help NAME shows how each is written.",
            wrong: "let size 10", right: "let size = 10"),
        Explanation(
            "unknown-statement", at: .reading, "The word begins no statement or clause that can stand in this place.",
            advice: "Mind the spelling; blauwdruk help lists all words by the place in which they stand.",
            wrong: "paramater price = 3 EUR", right: "let price = 3 EUR"),
        Explanation(
            "misplaced-clause", at: .reading,
            "A clause of a population or intervention stands outside any. Often the brace that closes the block stands "
                + "too early.",
            advice: "Put it between the braces.", wrong: "lasts 12 months", right: "cycle 12 months"),
        Explanation(
            "unclosed", at: .reading, "A bracket or a brace is opened and never closed.",
            advice: "Close it where it should end; the message shows where it was opened.",
            wrong: "let whole = (1 + 2\n", right: "let whole = (1 + 2)"),
        Explanation(
            "extra-text", at: .reading, "Something is left over behind a statement that is complete.",
            advice: "A statement ends with its line: begin a new one, or take the rest out. Behind a number, it may be "
                + "a misspelt unit.",
            wrong: "let length = 3 monhts", right: "let length = 3 months"),
        Explanation(
            "nested-too-deep", at: .reading, "Brackets, choices or operations are nested deeper than is allowed.",
            advice: "Give parts a name with let.",
            wrong: "let a = " + String(repeating: "(", count: 120) + "1" + String(repeating: ")", count: 120),
            right: "let a = (1)"),
        Explanation(
            "text-too-long", at: .reading, "The text is longer than is read, so that no text can exhaust the machine.",
            advice: "Split it into files and use the parts; large tables belong in CSV files."),
        Explanation(
            "too-many-problems", at: .reading, "So many problems of form were found that the rest is not looked for.",
            advice: "Mend the first ones, then check again: one slip often causes many.",
            wrong: "let a = 1\n" + String(repeating: "€", count: 1_100), right: "let a = 1"),
    ]
}
