package import SourceText

/// The slots of what an intervention may cost in a year, and of what its costs will be; all known at the start of a
/// draw.
package struct BudgetProgram: Sendable, Equatable {
    /// A cost a month for so many months after a completed course.
    package struct After: Sendable, Equatable {
        package let amountSlot: Int
        package let monthsSlot: Int

        package init(amountSlot: Int, monthsSlot: Int) {
            self.amountSlot = amountSlot
            self.monthsSlot = monthsSlot
        }
    }

    /// Money a month: twelve of it are the budget of a calendar year.
    package let limitSlot: Int
    /// A month of the intervention itself, from its start on, and once as it starts.
    package let runningSlot: Int
    package let launchSlot: Int
    /// For one course: a month of it, and once as it starts, is completed or is left.
    package let activeSlot: Int
    package let startSlot: Int
    package let completionSlot: Int
    package let dropoutSlot: Int
    package let after: [After]
    package let range: SourceRange

    package init(
        limitSlot: Int, runningSlot: Int, launchSlot: Int, activeSlot: Int, startSlot: Int, completionSlot: Int,
        dropoutSlot: Int, after: [After], range: SourceRange
    ) {
        self.limitSlot = limitSlot
        self.runningSlot = runningSlot
        self.launchSlot = launchSlot
        self.activeSlot = activeSlot
        self.startSlot = startSlot
        self.completionSlot = completionSlot
        self.dropoutSlot = dropoutSlot
        self.after = after
        self.range = range
    }
}
