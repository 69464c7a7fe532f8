/// Problems of names.
extension Catalog {
    static let nameExplanations = [
        Explanation(
            "unknown-name",
            "A name is used that nothing in reach has. A name in the message is the nearest one there "
                + "is.",
            advice: "Mind the spelling, or declare it above its use.",
            wrong: "let price = 3 EUR\nlet twice = 2 * prise", right: "let price = 3 EUR\nlet twice = 2 * price"),
        Explanation(
            "declared-below",
            "A name is used above its declaration. It can be used from there on, so that nothing can depend on itself.",
            advice: "Move the declaration up.", wrong: "let twice = 2 * price\nlet price = 3 EUR",
            right: "let price = 3 EUR\nlet twice = 2 * price"),
        Explanation(
            "name-taken", "Two things have one name; the second would hide the first.", advice: "Choose another name.",
            wrong: "let price = 3 EUR\nlet price = 4 EUR", right: "let price = 3 EUR\nlet newPrice = 4 EUR"),
        Explanation(
            "reserved-name", "The word means something in the language, such as a unit or a function.",
            advice: "Choose another name; case counts.", wrong: "let year = 2021", right: "let firstYear = 2021"),
        Explanation(
            "wrong-kind", "The name is known, as something other than is needed here.",
            advice: "Name a thing of the kind that the message asks for.",
            wrong: "payer insurer\ndomain Care paid by insurer\nlet price = insurer * 2",
            right: "payer insurer\ndomain Care paid by insurer\nlet price = 3 EUR * 2"),
    ]
}
