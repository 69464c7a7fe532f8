package import SourceText

package struct PopulationProgram: Sendable, Equatable {
    package let name: String
    package let number: Int
    /// Where its states begin among those of the layout.
    package let firstState: Int
    package let stateNames: [String]
    package let sizeSlot: Int
    package let sizeRange: SourceRange
    /// The slot with the share of each state at the start; nil where all begin in the first.
    package let initialShares: [Int]?
    package let attributes: [AttributeProgram]
    /// What the text calls each attribute.
    package let attributeNames: [String]
    /// What it calls each table by state that has a name. Only for readers.
    package let tableNames: [String?]
    /// Tables by state: for each, the slot of each state.
    package let tables: [[Int]]
    /// The slots of the half-lives by which effects fade.
    package let halfLives: [Int]
    /// Who enters as a cycle begins, in the order of the text.
    package let arrivals: [ArrivalProgram]
    /// The flows out of each state.
    package let flows: [StateFlows]
    /// Whether what the flows take from slots can change from cycle to cycle.
    package let flowsChangeByCycle: Bool
    package let interventions: [InterventionProgram]
    /// What is booked each cycle; its results are summed over the individuals.
    package let booking: ColumnProgram
    /// What is booked each cycle and is nothing for who has begun no course: its results are summed over the others
    /// alone.
    package let courseBooking: ColumnProgram
    package let bookings: [Booking]
    package let moveBookings: [MoveBooking]

    package var states: Int { stateNames.count }

    /// The number that stands, where states do, for who has left the population.
    package var out: Int { stateNames.count }

    package init(
        name: String, number: Int, firstState: Int, stateNames: [String], sizeSlot: Int, sizeRange: SourceRange,
        initialShares: [Int]?, attributes: [AttributeProgram], attributeNames: [String],
        tableNames: [String?], tables: [[Int]], halfLives: [Int],
        arrivals: [ArrivalProgram],
        flows: [StateFlows], flowsChangeByCycle: Bool, interventions: [InterventionProgram], booking: ColumnProgram,
        courseBooking: ColumnProgram, bookings: [Booking], moveBookings: [MoveBooking]
    ) {
        self.name = name
        self.number = number
        self.firstState = firstState
        self.stateNames = stateNames
        self.sizeSlot = sizeSlot
        self.sizeRange = sizeRange
        self.initialShares = initialShares
        self.attributes = attributes
        self.attributeNames = attributeNames
        self.tableNames = tableNames
        self.tables = tables
        self.halfLives = halfLives
        self.arrivals = arrivals
        self.flows = flows
        self.flowsChangeByCycle = flowsChangeByCycle
        self.interventions = interventions
        self.booking = booking
        self.courseBooking = courseBooking
        self.bookings = bookings
        self.moveBookings = moveBookings
    }
}
