package import SourceText

/// The slots of what staff is recruited, leaves and can take on; all known at the start of a draw.
package struct StaffingProgram: Sendable, Equatable {
    package let startSlot: Int
    package let postsSlot: Int
    /// Months.
    package let delaySlot: Int
    /// People a month; nil where there is no bound.
    package let paceSlot: Int?
    /// The share that leaves over so many months; nil where nobody does.
    package let turnoverSlot: Int?
    package let turnoverPeriod: Double
    package let caseloadSlot: Int
    package let range: SourceRange

    package init(
        startSlot: Int, postsSlot: Int, delaySlot: Int, paceSlot: Int?, turnoverSlot: Int?, turnoverPeriod: Double,
        caseloadSlot: Int, range: SourceRange
    ) {
        self.startSlot = startSlot
        self.postsSlot = postsSlot
        self.delaySlot = delaySlot
        self.paceSlot = paceSlot
        self.turnoverSlot = turnoverSlot
        self.turnoverPeriod = turnoverPeriod
        self.caseloadSlot = caseloadSlot
        self.range = range
    }
}
