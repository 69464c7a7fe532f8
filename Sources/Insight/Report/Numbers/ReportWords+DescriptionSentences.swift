/// The sentences of the description of a model, those included that say what a model does not.
extension ReportWords {
    package var descriptionIntroduction: String {
        either(
            "Deze beschrijving is gemaakt uit de tekst van het model zelf: uit de formules, de toelichtingen en de "
                + "herkomst die erin staan. De volgorde is die van de ISPOR-SMDM Modeling Good Research Practices "
                + "(Caro e.a. 2012; Roberts e.a. 2012; Siebert e.a. 2012; Briggs e.a. 2012; Eddy e.a. 2012). Waar de "
                + "tekst niets over zegt, staat dat erbij.",
            "This description is made from the text of the model itself: from the formulas, explanations and origins "
                + "in it. The order is that of the ISPOR-SMDM Modeling Good Research Practices (Caro et al. 2012; "
                + "Roberts et al. 2012; Siebert et al. 2012; Briggs et al. 2012; Eddy et al. 2012). Where the text "
                + "says nothing of something, this says so.")
    }

    package var modelWithoutExplanation: String {
        either(
            "Het model heeft geen toelichting boven zijn naam.", "The model has no explanation above its name.")
    }
    package var noTime: String {
        either(
            "geen: de uitkomsten volgen rechtstreeks uit de parameters",
            "none: outcomes follow directly from parameters")
    }
    package var notDiscounted: String { either("niet verdisconteerd", "not discounted") }
    package var noCorrection: String {
        either(
            "geen: een cyclus telt voor wie er bij het begin van is",
            "none: a cycle counts for who is there at its start")
    }
    package var halfCycle: String { either("halve cyclus", "half-cycle") }
    package var simpsonRule: String { either("regel van Simpson", "Simpson's rule") }
    package var ownWeights: String { either("eigen gewichten", "weights of its own") }
    package var noPriceYear: String { either("geen prijspeil gegeven", "no price year given") }
    package var noPayers: String {
        either(
            "Het model noemt geen betalers of domeinen.", "The model names no payers or domains.")
    }
    package var noPopulations: String {
        either(
            "Het model heeft geen populaties: het rekent met parameters alleen, en heeft geen toestanden of stromen.",
            "The model has no populations: it computes with parameters alone, and has no states or flows.")
    }
    package func oneState(_ name: String) -> String {
        either(
            "Er is één toestand, \(name), en niemand verandert van toestand; er is dus geen diagram.",
            "There is one state, \(name), and nobody changes state, so that there is no diagram.")
    }
    package func tooManyStates(_ states: Int, _ flows: Int) -> String {
        either(
            "Met \(states) toestanden en \(flows) stromen is een diagram niet leesbaar; de tabellen zeggen alles.",
            "With \(states) states and \(flows) flows a diagram cannot be read; the tables say all.")
    }
    package var noFlows: String { either("Niemand verandert van toestand.", "Nobody changes state.") }
    package var flowsExplained: String {
        either("Het nummer is dat in het diagram.", "The number is that in the diagram.")
    }
    package var starExplained: String {
        either(
            "Een ster zegt dat een interventie de snelheid verandert.",
            "A star says that an intervention changes the speed.")
    }
    package var noInterventions: String {
        either("Het model heeft geen interventies.", "The model has no interventions.")
    }
    package var noCosts: String { either("Het model boekt hier geen kosten.", "The model books no costs here.") }
    package var costsOfInterventions: String {
        either(
            "De kosten en uitkomsten van interventies zelf staan bij de interventies.",
            "The costs and outcomes of interventions themselves stand with the interventions.")
    }
    package var noOutcomes: String {
        either(
            "Het model voegt geen eigen uitkomsten toe aan mensen en kosten.",
            "The model adds no outcomes of its own to people and costs.")
    }
    package var everybodyEligible: String { either("iedereen in de groep", "everybody in the population") }
    package var firstCome: String { either("wie het langst wacht", "who has waited longest") }
    package var unbounded: String { either("geen grens", "no bound") }
    package var atOnceFromStart: String { either("meteen, vanaf het begin", "at once, from the start") }
    package var everybodyAccepts: String { either("iedereen", "everybody") }
    package var neverAgain: String { either("nooit", "never") }
    package var nobodyDropsOut: String { either("niemand valt uit", "nobody drops out") }
    package func drawnEachCourse(_ text: String) -> String {
        either("per traject getrokken uit \(text)", "drawn for each course from \(text)")
    }
    package func paidBy(_ payer: String) -> String { either("betaalt: \(payer)", "paid by: \(payer)") }

    package var noParameters: String { either("Het model heeft geen parameters.", "The model has no parameters.") }
    package func originsCounted(parameters: Int, sources: Int, assumptions: Int, none: Int) -> String {
        let rest =
            none == 0
            ? "" : either("; \(none) zonder herkomst", "; \(none) without an origin")
        return either(
            "Van \(parameters) parameters \(sources == 1 ? "rust" : "rusten") \(sources) op een bron en \(assumptions) "
                + "op een aanname\(rest).",
            "Of \(parameters) parameters, \(sources) rest\(sources == 1 ? "s" : "") on a source and \(assumptions) on "
                + "an assumption\(rest).")
    }
    package func intervalsFrom(draws: String) -> String {
        either(
            "Gemiddelden en intervallen komen uit \(draws) trekkingen van de parameters; geld is in het prijspeil van "
                + "het model.",
            "Means and intervals come from \(draws) draws of the parameters; money is in the price year of the model.")
    }
    package func noIntervals(_ reason: String) -> String {
        either(
            "Gemiddelden en intervallen zijn niet te berekenen: \(reason).",
            "Means and intervals cannot be computed: \(reason).")
    }
    package var noScenarios: String {
        either(
            "Het model heeft geen scenario's buiten het basisscenario, dat niets verandert.",
            "The model has no scenarios but the base case, which changes nothing.")
    }
    package var changesNothing: String { either("Verandert niets.", "Changes nothing.") }
    package var noStances: String {
        either(
            "Het model heeft geen zienswijzen: er is één lezing van het bewijs.",
            "The model has no stances: there is one view of the evidence.")
    }
    package func drawnCounted(_ drawn: Int, fixed: Int) -> String {
        either(
            "\(drawn) parameters worden getrokken en \(fixed) liggen vast.",
            "\(drawn) parameters are drawn and \(fixed) are fixed.")
    }
    package var drawnParameters: String { either("Getrokken", "Drawn") }
    package var fixedParameters: String { either("Vast", "Fixed") }
    package var noCorrelations: String {
        either(
            "Het model noemt geen correlaties: parameters worden onafhankelijk van elkaar getrokken.",
            "The model names no correlations: parameters are drawn independently of one another.")
    }
    package var correlationsExplained: String {
        either(
            "Correlaties zijn die van normale scores (een Gaussische copula); elke parameter houdt zijn verdeling.",
            "Correlations are those of normal scores (a Gaussian copula); each parameter keeps its distribution.")
    }
    package var designExplained: String {
        either(
            "Parameters worden getrokken in een Latijnse hyperkubus, tenzij een run anders vraagt; het aantal "
                + "trekkingen, het startgetal en de rekenwijze kiest de run, niet het model.",
            "Parameters are drawn in a Latin hypercube unless a run asks otherwise; the number of draws, the seed and "
                + "the engine are chosen by the run, not by the model.")
    }
    package var noSources: String { either("Het model noemt geen bronnen.", "The model names no sources.") }
    package var validationExplained: String {
        either(
            "De tekst van een model zegt niet of het model klopt. Wat daarover bekend is, staat in een verslag of "
                + "notebook die het model gebruikt.",
            "The text of a model does not say whether the model is right. What is known of that stands in a report or "
                + "notebook that uses the model.")
    }
    package var verifiedByWorkbench: String {
        either(
            "namen, eenheden en herkomst zijn gecontroleerd; een controle van de uitkomsten staat er niet in",
            "names, units and origins have been checked; no check of results is in it")
    }
    package var whatIsMissing: String { either("Wat in de tekst ontbreekt", "What the text lacks") }
    package var nothingMissing: String {
        either(
            "Elke parameter, populatie en interventie heeft een toelichting, en elke parameter een herkomst.",
            "Every parameter, population and intervention has an explanation, and every parameter an origin.")
    }
    package func withoutExplanation(_ kind: String, _ names: String) -> String {
        either("\(kind) zonder toelichting: \(names)", "\(kind) without an explanation: \(names)")
    }
    package func withoutOrigin(_ names: String) -> String {
        either("Zonder herkomst: \(names)", "Without an origin: \(names)")
    }
    package func flowsWithoutExplanation(_ count: Int, of all: Int) -> String {
        either(
            "Stromen zonder toelichting: \(count) van \(all)", "Flows without an explanation: \(count) of \(all)")
    }
    package var noDiscountStatement: String {
        either("Verdiscontering wordt niet genoemd of is nul", "Discounting is not mentioned or is zero")
    }
    package var populations: String { either("Populaties", "Populations") }
}
