/// Bounds that keep any text from exhausting the machine.
extension Catalog {
    static let limitExplanations = [
        Explanation(
            "too-many-cycles", "The horizon has more cycles than are allowed.",
            advice: "Choose a longer cycle or a shorter horizon.", wrong: "cycle 1 day\nhorizon 100 years",
            right: "cycle 1 month\nhorizon 100 years"),
        Explanation(
            "too-many", "There are more parts of a kind than are allowed.", advice: "Do with fewer.", in: .population,
            wrong: "size 1\nstates " + (0..<300).map { "s\($0)" }.joined(separator: ", "),
            right: "size 1\nstates s0, s1"),
        Explanation(
            "definitions-too-deep", "Definitions rest on one another deeper than is allowed.",
            advice: "Rest on something nearer to the beginning.",
            wrong: "parameter p = 1 assumption \"an example\"\nlet e0 = p\n"
                + (1..<1_200).map { "let e\($0) = e\($0 - 1) + 1\n" }.joined(),
            right: "parameter p = 1 assumption \"an example\"\nlet e0 = p\nlet e1 = e0 + 1"),
    ]
}
