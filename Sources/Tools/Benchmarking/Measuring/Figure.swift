/// One line of what the benchmarks found.
struct Figure: Sendable, Codable {
    /// What was measured.
    let name: String
    let value: Spread
    let unit: String
    /// The value beside that of the plain loop in the same round, where there is one; below 1 is faster than the loop.
    var ratio: Spread?
    /// What the ratio is to.
    var reference: String?
    /// What has to hold, as DESIGN's issue on speed asks; nil where nothing is asked.
    var goal: Goal?
    /// What a reader should know.
    var note: String?

    /// What is asked of a figure, and whether it is met.
    struct Goal: Sendable, Codable {
        let text: String
        let isMet: Bool
    }
}
