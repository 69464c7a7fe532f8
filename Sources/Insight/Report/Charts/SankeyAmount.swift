/// How many move along a ribbon or through a node, and how sure the simulation is of it.
struct SankeyAmount: Equatable, Sendable {
    var value = 0.0
    var standardError = 0.0

    /// The amount without its sign.
    var magnitude: SankeyAmount { SankeyAmount(value: value.magnitude, standardError: standardError) }

    /// The errors of a sum are added too: whatever ties its terms together, the sum's own error is not larger, so that
    /// it never shows a digit it does not know.
    static func += (sum: inout SankeyAmount, term: SankeyAmount) {
        sum.value += term.value
        sum.standardError += term.standardError
    }
}
