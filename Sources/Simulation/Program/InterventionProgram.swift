package import SourceText

package struct InterventionProgram: Sendable, Equatable {
    package let name: String
    /// Its number in the layout.
    package let number: Int
    /// Who may be offered a place, who comes first (the smallest number first), and the chance of acceptance.
    package let selection: ColumnProgram
    package let hasPriority: Bool
    package let reachSlot: Int?
    package let rolloutStart: Double
    package let rolloutSlot: Int?
    package let placesSlot: Int?
    package let durationSlot: Int
    package let response: DrawnValue?
    package let range: SourceRange

    package init(
        name: String, number: Int, selection: ColumnProgram, hasPriority: Bool, reachSlot: Int?, rolloutStart: Double,
        rolloutSlot: Int?, placesSlot: Int?, durationSlot: Int, response: DrawnValue?, range: SourceRange
    ) {
        self.name = name
        self.number = number
        self.selection = selection
        self.hasPriority = hasPriority
        self.reachSlot = reachSlot
        self.rolloutStart = rolloutStart
        self.rolloutSlot = rolloutSlot
        self.placesSlot = placesSlot
        self.durationSlot = durationSlot
        self.response = response
        self.range = range
    }
}
