/// The words for what a result's variance rests on.
extension ReportWords {
    package var uncertainParameter: String { either("Onzeker gegeven", "Uncertain parameter") }
    package var shareOfVariance: String { either("Aandeel in de variantie", "Share of the variance") }
    package var onAssumptions: String { either("Samen op aannames", "Together on assumptions") }
    package var onSources: String { either("Samen op bronnen", "Together on sources") }
    package var chanceAndInteraction: String { either("Toeval en samenspel", "Chance and interaction") }

    /// The row of parameters that are too small to stand alone.
    package func smallShares(_ count: Int) -> String {
        either("\(count) gegevens met elk minder dan 1\u{A0}%", "\(count) parameters with less than 1% each")
    }

    /// What stands in the place of shares that cannot be told.
    package func tooFewDraws(_ draws: Int, needed: Int) -> String {
        either(
            "\(draws) trekkingen zijn te weinig om te zeggen waar de variantie op rust: het vraagt er minstens \(needed).",
            "\(draws) draws are too few to tell what the variance rests on: it takes \(needed) at least.")
    }

    package var independentShares: String {
        either(
            "Een aandeel is wat een gegeven op zichzelf verklaart (eerste-orde-index); onder nul is het toeval van de "
                + "trekkingen.",
            "A share is what a parameter explains by itself (first-order index); below zero it is chance of the draws.")
    }

    package var overlappingShares: String {
        either(
            "Een aandeel is wat een gegeven op zichzelf verklaart. Sommige gegevens hangen samen: hun aandelen overlappen "
                + "en tellen niet op. Wat samen op aannames of bronnen rust is als één geheel berekend en overlapt ook.",
            "A share is what a parameter explains by itself. Some parameters go together: their shares overlap and do not "
                + "add up. What rests on assumptions or sources together is computed as one, and overlaps too.")
    }
}
