/// The fixed words of reports, tables and charts, in each language.
///
/// Every word a reader sees that does not come from a model or its author is here, so that a
/// translation is one file.
package struct ReportWords: Equatable, Sendable {
    package let language: ReportLanguage

    /// The words of a language.
    package init(_ language: ReportLanguage) {
        self.language = language
    }

    // Headings of tables.
    package var total: String { either("Totaal", "Total") }
    package var year: String { either("Jaar", "Year") }
    package var month: String { either("Maand", "Month") }
    package var payer: String { either("Betaler", "Payer") }
    package var domain: String { either("Domein", "Domain") }
    package var population: String { either("Groep", "Population") }
    package var scenario: String { either("Scenario", "Scenario") }
    package var item: String { either("Onderdeel", "Item") }
    package var parameter: String { either("Aanname", "Parameter") }
    package var parameters: String { either("Aannames", "Parameters") }
    package var correlation: String { either("Correlatie", "Correlation") }
    package var pricesOf: String { either("Prijzen van", "Prices of") }
    package var factor: String { either("Factor", "Factor") }
    package var places: String { either("Waar in de tekst", "Where in the text") }
    package func convertedPrices(to year: Int) -> String {
        either("Omgerekend naar prijzen van \(year)", "Converted to prices of \(year)")
    }
    package var value: String { either("Waarde", "Value") }
    package var unit: String { either("Eenheid", "Unit") }
    package var source: String { either("Bron", "Source") }
    package var difference: String { either("Verschil", "Difference") }
    package var costs: String { either("Kosten", "Costs") }

    // Statistics.
    package var mean: String { either("Gemiddelde", "Mean") }
    package var median: String { either("Mediaan", "Median") }
    package var low: String { either("Laag", "Low") }
    package var high: String { either("Hoog", "High") }
    package var interval90: String { either("90%-interval", "90% interval") }
    package var standardError: String { either("Standaardfout", "Standard error") }
    package var standardDeviation: String { either("Standaardafwijking", "Standard deviation") }
    package var chance: String { either("Kans", "Chance") }
    package var draws: String { either("Trekkingen", "Draws") }
    package var seed: String { either("Startgetal", "Seed") }
    package var engine: String { either("Rekenwijze", "Engine") }
    package var to: String { either("tot", "to") }

    // Parts of a report.
    package var skipToContent: String { either("Naar de inhoud", "Skip to content") }
    package var howComputed: String { either("Zo is dit berekend", "How this was computed") }
    package var chartData: String { either("Cijfers bij deze grafiek", "Data behind this chart") }
    package var expectation: String { either("Verwachting", "Expectation") }
    package var expectationMet: String { either("Uitgekomen", "Met") }
    package var expectationNotMet: String { either("Niet uitgekomen", "Not met") }
    package var seen: String { either("Gevonden", "Found") }
    package var notice: String { either("Let op", "Note") }
    package var provenance: String { either("Herkomst van deze cijfers", "Where these figures come from") }

    // Numbers that are none.
    package var notANumber: String { either("onbekend", "unknown") }
    package var infinite: String { either("oneindig", "infinite") }
    package var minusInfinite: String { either("min oneindig", "minus infinite") }

    // Powers of ten on an axis.
    package var million: String { either("mln", "m") }
    package var billion: String { either("mld", "bn") }
    package var trillion: String { either("bln", "tn") }

    /// The names of the months, January first.
    package var months: [String] {
        switch language {
        case .dutch:
            [
                "januari", "februari", "maart", "april", "mei", "juni",
                "juli", "augustus", "september", "oktober", "november", "december",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June",
                "July", "August", "September", "October", "November", "December",
            ]
        }
    }

    func either(_ dutch: String, _ english: String) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
