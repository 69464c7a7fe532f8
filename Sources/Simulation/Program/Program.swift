package import Results

/// One scenario of a model as an engine runs it: data only, written by lowering and read by engines.
///
/// Scalar slots hold what changes from draw to draw or cycle to cycle; columns hold what belongs to individuals.
package struct Program: Sendable, Equatable {
    package let model: String
    package let scenario: String
    package let title: String
    package let layout: ResultLayout
    /// The names of the uncertain inputs: each takes one uniform number a draw.
    package let inputs: [UncertainInput]
    /// Inputs that go together; no input is in two of them.
    package let correlatedInputs: [CorrelatedInputs]
    /// What the first slots hold in every draw and cycle.
    package let constants: [Double]
    package let slots: Int
    /// What the text calls the value of each slot that is no constant, where it has a name. Only for readers.
    package let slotNames: [String?]
    package let drawCode: [ScalarStep]
    package let cycleCode: [ScalarStep]
    /// The slot of each parameter of the layout.
    package let parameterSlots: [Int]
    /// The outcomes of the model as a whole, in the order of the layout.
    package let modelOutcomes: [ModelOutcomeProgram]
    package let populations: [PopulationProgram]
    package let places: ProgramPlaces

    package init(
        model: String, scenario: String, title: String, layout: ResultLayout, inputs: [UncertainInput],
        correlatedInputs: [CorrelatedInputs], constants: [Double], slots: Int, slotNames: [String?],
        drawCode: [ScalarStep],
        cycleCode: [ScalarStep],
        parameterSlots: [Int], modelOutcomes: [ModelOutcomeProgram], populations: [PopulationProgram],
        places: ProgramPlaces
    ) {
        self.model = model
        self.scenario = scenario
        self.title = title
        self.layout = layout
        self.inputs = inputs
        self.correlatedInputs = correlatedInputs
        self.constants = constants
        self.slots = slots
        self.slotNames = slotNames
        self.drawCode = drawCode
        self.cycleCode = cycleCode
        self.parameterSlots = parameterSlots
        self.modelOutcomes = modelOutcomes
        self.populations = populations
        self.places = places
    }
}
