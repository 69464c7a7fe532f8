/// The words for the axes of results and for moments in time.
extension ReportWords {
    /// The word for an axis that the language names in English; an unknown name is given back.
    package func axis(_ name: String) -> String {
        switch name {
        case "year": year
        case "population": population
        case "domain": domain
        case "payer": payer
        case "cause": either("Oorzaak", "Cause")
        case "state": either("Toestand", "State")
        case "from": either("Van", "From")
        case "to": either("Naar", "To")
        case "fromDomain": either("Van domein", "From domain")
        case "toDomain": either("Naar domein", "To domain")
        case "intervention": either("Interventie", "Intervention")
        default: name
        }
    }

    /// The word for the cause of cost that is no intervention.
    package var care: String { either("Zorg en ondersteuning", "Care and support") }

    /// Where people go who leave their population.
    package var out: String { either("Vertrokken", "Left") }

    /// The domain of a state that belongs to none.
    package var noDomain: String { either("Geen domein", "No domain") }

    // Break-even.
    package var atOnce: String { either("meteen", "at once") }
    package var notBeforeHorizon: String { either("niet binnen de looptijd", "not within the horizon") }
    package var nothingAtStake: String { either("niets ingelegd of bespaard", "nothing spent or saved") }
    package var chanceOfNever: String { either("Kans dat het niet gebeurt", "Chance that it does not happen") }

    /// What a unit's word is in the reader's language; an unknown word is given back.
    package func unit(_ word: String) -> String {
        switch word {
        case "EUR": "€"
        case "year": either("jaar", "year")
        case "years": either("jaar", "years")
        case "month": either("maand", "month")
        case "months": either("maanden", "months")
        case "week": either("week", "week")
        case "weeks": either("weken", "weeks")
        case "hour": either("uur", "hour")
        case "hours": either("uur", "hours")
        case "household": either("huishouden", "household")
        case "households": either("huishoudens", "households")
        case "person", "client": either("persoon", "person")
        case "people", "clients": either("personen", "people")
        case "count", "number": ""
        default: word
        }
    }

    /// Whether a condition is true.
    package func truth(_ holds: Bool) -> String { holds ? either("waar", "true") : either("niet waar", "false") }
    package var values: String { either("waarden", "values") }

    // Where numbers come from.
    package var sources: String { either("Bronnen", "Sources") }
    package var meaning: String { either("Betekenis", "Meaning") }
    package var origin: String { either("Herkomst", "Origin") }
    package var assumption: String { either("Aanname", "Assumption") }
    package var noOrigin: String { either("geen herkomst gegeven", "no origin given") }

    /// What an axis of plain counts shows.
    package var number: String { either("aantal", "number") }
    package var millionInText: String { either("miljoen", "million") }

    /// One of what a population counts.
    package var householdOrPerson: String { either("huishouden of persoon", "household or person") }

    /// Between a quantity and what it is divided by.
    package var per: String { "per" }
    package var thousandEuros: String { either("× € 1.000", "× € 1,000") }
    package var meanAndInterval: String {
        either("gemiddelde; daaronder het 90%-interval", "mean, with the 90% interval below")
    }
    package var meanAndBand: String { either("gemiddelde en 90%-interval", "mean and 90% interval") }
    package var standardErrorOfMean: String { either("Standaardfout van het gemiddelde", "Standard error of the mean") }
    package var basedOn: String { either("gegevens:", "data:") }
    package var computedBy: String { either("berekend met het model", "computed with the model") }
}
