/// The words of charts of who moves where.
extension ReportWords {
    /// What the numbers of the chart are.
    package func movesShown(asChange: Bool) -> String {
        asChange
            ? either("verschil in het gemiddelde aantal overgangen", "difference in the mean number of moves")
            : either("gemiddeld aantal overgangen", "mean number of moves")
    }

    package var more: String { either("meer", "more") }
    package var fewer: String { either("minder", "fewer") }
    package var noMoves: String { either("Niemand gaat van het een naar het ander.", "Nobody moves.") }
    package var noChange: String { either("Er is geen verschil.", "There is no difference.") }

    /// The name of nodes that are folded into one.
    package func others(_ count: Int) -> String { either("\(count) andere", "\(count) others") }

    /// What was folded.
    /// - Parameter most: the largest of what was folded, as it is to be read.
    package func folded(_ count: Int, each most: String) -> String {
        either(
            "de \(count) kleinste staan samen, elk hooguit \(most)",
            "the \(count) smallest as one, each at most \(most)")
    }

    /// What a drawing in text has no lines for.
    package func leftOut(_ count: Int, each most: String) -> String {
        either("en \(count) kleinere, elk hooguit \(most)", "and \(count) smaller ones, each at most \(most)")
    }
}
