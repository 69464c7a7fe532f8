/// The headings and the names of rows and columns in the description of a model.
extension ReportWords {
    // Sections, in the order of the good research practices.
    package var modelDescription: String { either("Modelbeschrijving", "Model description") }
    package var decisionProblem: String { either("Vraagstuk en afbakening", "Decision problem and scope") }
    package var structure: String { either("Structuur", "Structure") }
    package var flowNumber: String { either("Nr.", "No.") }
    package var flows: String { either("Stromen", "Flows") }
    package var interventions: String { either("Interventies", "Interventions") }
    package var costsAndOutcomes: String { either("Kosten en uitkomsten", "Costs and outcomes") }
    package var parametersOfModel: String { either("Parameters", "Parameters") }
    package var scenariosAndStances: String {
        either("Scenario's en zienswijzen", "Scenarios and stances")
    }
    package var uncertainty: String { either("Onzekerheid", "Uncertainty") }
    package var transparency: String { either("Transparantie en validatie", "Transparency and validation") }

    // Scope.
    package var horizon: String { either("Looptijd", "Horizon") }
    package var cycle: String { either("Cyclus", "Cycle") }
    package var start: String { either("Begin", "Start") }
    package var currency: String { either("Munt en prijspeil", "Currency and price year") }
    package var discounting: String { either("Verdiscontering", "Discounting") }
    package var withinCycleCorrection: String { either("Correctie binnen de cyclus", "Within-cycle correction") }
    package var perspective: String { either("Perspectief: betalers", "Perspective: payers") }
    package var domains: String { either("Domeinen", "Domains") }
    package var costsAYear: String { either("kosten", "costs") }
    package var healthAYear: String { either("gezondheid", "health") }

    // Structure.
    package var size: String { either("Omvang", "Size") }
    package var states: String { either("Toestanden", "States") }
    package var state: String { either("Toestand", "State") }
    package var shareAtStart: String { either("Verdeling bij het begin", "Distribution at the start") }
    package var attributes: String { either("Kenmerken", "Attributes") }
    package var attribute: String { either("Kenmerk", "Attribute") }
    package var statesAndFlows: String { either("Toestanden en stromen", "States and flows") }

    // Flows.
    package var from: String { either("Van", "From") }
    package var toState: String { either("Naar", "To") }
    package var speed: String { either("Snelheid, zoals geschreven", "Speed, as written") }
    package var outside: String { either("buiten", "outside") }
    package var severalStates: String { either("verdeeld", "distributed") }
    package var asWritten: String { either("Zoals geschreven", "As written") }
    package var explanation: String { either("Toelichting", "Explanation") }
    package var intervention: String { either("Interventie", "Intervention") }

    // Interventions.
    package var offeredTo: String { either("Voor", "For") }
    package var eligible: String { either("Wie in aanmerking komt", "Who is eligible") }
    package var priority: String { either("Wie voorgaat", "Who comes first") }
    package var reach: String { either("Bereik in totaal", "Reach in all") }
    package var rollout: String { either("Invoering", "Rollout") }
    package var placesAtOnce: String { either("Plaatsen tegelijk", "Places at once") }
    package var staffing: String { either("Bezetting", "Staffing") }
    package var budget: String { either("Budget", "Budget") }
    package var acceptance: String { either("Wie het aanbod aanneemt", "Who accepts the offer") }
    package var askedAgain: String { either("Opnieuw gevraagd", "Asked again") }
    package var duration: String { either("Duur", "Duration") }
    package var dropout: String { either("Uitval", "Dropout") }
    package var again: String { either("Een volgend traject", "A further course") }
    package var excludes: String { either("Niet samen met", "Not together with") }
    package var response: String { either("Reactie van een deelnemer", "Response of a participant") }
    package var staff: String { either("Inzet van personeel", "Staff time") }
    package var effect: String { either("Effect", "Effect") }
    package var outcome: String { either("Uitkomst", "Outcome") }
    package var outcomes: String { either("Uitkomsten", "Outcomes") }
    package var move: String { either("Verplaatsing", "Move") }

    // Parameters.
    package var name: String { either("Naam", "Name") }
    package var meanAndInterval95: String { either("Gemiddelde en 95%-interval", "Mean and 95% interval") }
    package var usesOfParameters: String {
        either("Waar parameters in gebruikt worden", "What parameters are used in")
    }
    package var usedIn: String { either("Gebruikt in", "Used in") }
    package var derived: String { either("Afgeleide grootheden", "Derived quantities") }

    // Scenarios.
    package var stances: String { either("Zienswijzen", "Stances") }
    package var stance: String { either("Zienswijze", "Stance") }
    package var sets: String { either("Stelt in", "Sets") }
    package var starts: String { either("Start", "Starts") }
    package var takesStance: String { either("Neemt de zienswijze", "Takes the stance") }
    package var stageGates: String { either("Verruimt onder een voorwaarde", "Raises under a condition") }

    // Transparency.
    package var kindOfValidation: String { either("Vorm", "Kind") }
    package var whatModelSays: String { either("Wat de tekst ervan zegt", "What the text says of it") }
    package var notInModel: String {
        either("niets; zie het verslag of de notebook", "nothing; see the report or notebook")
    }
    package var faceValidity: String { either("Geloofwaardigheid volgens deskundigen", "Face validity by experts") }
    package var verification: String { either("Controle van de berekening", "Verification of the computation") }
    package var crossValidity: String { either("Vergelijking met andere modellen", "Comparison with other models") }
    package var externalValidity: String {
        either("Vergelijking met waarnemingen", "Comparison with what was observed")
    }
    package var predictiveValidity: String {
        either("Vergelijking van voorspellingen met de afloop", "Comparison of predictions with the outcome")
    }
}
