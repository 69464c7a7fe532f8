/// The words for the axes of results and for moments in time.
extension ReportWords {
    /// The word for an axis that the language names in English; an unknown name is given back.
    package func axis(_ name: String) -> String {
        switch name {
        case "year": year
        case "population": population
        case "domain": domain
        case "payer": payer
        case "cause": choose("Oorzaak", "Cause")
        case "state": choose("Toestand", "State")
        case "from": choose("Van", "From")
        case "to": choose("Naar", "To")
        case "fromDomain": choose("Van domein", "From domain")
        case "toDomain": choose("Naar domein", "To domain")
        case "intervention": choose("Interventie", "Intervention")
        default: name
        }
    }

    /// The word for the cause of cost that is no intervention.
    package var care: String { choose("Zorg en ondersteuning", "Care and support") }

    /// Where people go who leave their population.
    package var out: String { choose("Vertrokken", "Left") }

    /// The domain of a state that belongs to none.
    package var noDomain: String { choose("Geen domein", "No domain") }

    // Break-even.
    package var atOnce: String { choose("meteen", "at once") }
    package var notBeforeHorizon: String { choose("niet binnen de looptijd", "not within the horizon") }
    package var nothingAtStake: String { choose("niets ingelegd of bespaard", "nothing spent or saved") }
    package var chanceOfNever: String { choose("Kans dat het niet gebeurt", "Chance that it does not happen") }

    /// What a unit's word is in the reader's language; an unknown word is given back.
    package func unit(_ word: String) -> String {
        switch word {
        case "EUR": "€"
        case "year": choose("jaar", "year")
        case "years": choose("jaar", "years")
        case "month": choose("maand", "month")
        case "months": choose("maanden", "months")
        case "week": choose("week", "week")
        case "weeks": choose("weken", "weeks")
        case "hour": choose("uur", "hour")
        case "hours": choose("uur", "hours")
        case "household": choose("huishouden", "household")
        case "households": choose("huishoudens", "households")
        case "person", "client": choose("persoon", "person")
        case "people", "clients": choose("personen", "people")
        case "count", "number": ""
        default: word
        }
    }

    /// Whether a condition is true.
    package func truth(_ holds: Bool) -> String { holds ? choose("waar", "true") : choose("niet waar", "false") }
    package var values: String { choose("waarden", "values") }

    // Where numbers come from.
    package var sources: String { choose("Bronnen", "Sources") }
    package var meaning: String { choose("Betekenis", "Meaning") }
    package var origin: String { choose("Herkomst", "Origin") }
    package var assumption: String { choose("Aanname", "Assumption") }
    package var noOrigin: String { choose("geen herkomst gegeven", "no origin given") }

    /// What an axis of plain counts shows.
    package var number: String { choose("aantal", "number") }
    package var millionInText: String { choose("miljoen", "million") }

    /// One of what a population counts.
    package var householdOrPerson: String { choose("huishouden of persoon", "household or person") }

    /// Between a quantity and what it is divided by.
    package var per: String { "per" }
    package var thousandEuros: String { choose("× € 1.000", "× € 1,000") }
    package var meanAndInterval: String {
        choose("gemiddelde; daaronder het 90%-interval", "mean, with the 90% interval below")
    }
    package var meanAndBand: String { choose("gemiddelde en 90%-interval", "mean and 90% interval") }
    package var standardErrorOfMean: String { choose("Standaardfout van het gemiddelde", "Standard error of the mean") }
    package var basedOn: String { choose("gegevens:", "data:") }
    package var computedBy: String { choose("berekend met het model", "computed with the model") }

    private func choose(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
