/// Which share of a figure's variance rests on which parameter, and how much on assumptions.
package struct Influence: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package let input: UncertainInput
        package let share: VarianceShare
    }

    /// The parameters that vary, the largest share first, and by number where two are equal.
    ///
    /// Of parameters that are drawn independently, each is seen against what the others leave; of others, alone.
    package let parts: [Part]
    /// What rests on assumptions together, and on sources together.
    ///
    /// Of parameters that are drawn independently, the sum of their shares. Of others, whose shares overlap, what one
    /// curve through all of them tells, including what those of the other group tell as well.
    package let assumptions: VarianceShare
    package let sources: VarianceShare
    /// What no curve through a single parameter tells: chance between people, parameters that do something only
    /// together, and bends that the curves do not follow.
    package let rest: VarianceShare
    /// Whether parameters go together, so that their shares overlap and do not add up.
    package let overlaps: Bool

    /// - Parameter overlaps: whether some of the inputs are drawn together, or one from another.
    /// - Precondition: all inputs have the draws of the figure.
    /// - Throws: where the figure has no variance to share, or the draws are too few.
    /// - Complexity: draws times the terms of all inputs; of inputs that overlap, times the square of these.
    package init(of figure: [Double], inputs: [UncertainInput], overlaps: Bool) throws(InfluenceError) {
        try Self.check(figure)
        let inputs = inputs.filter(\.varies)
        let shares = try Self.shares(of: figure, on: inputs, overlaps: overlaps)
        let parts = zip(inputs, shares).map { Part(input: $0, share: $1) }
        self.overlaps = overlaps
        self.parts = parts.sorted { ($1.share.share, $0.input.number) < ($0.share.share, $1.input.number) }
        func together(_ isWanted: (UncertainInput) -> Bool) throws(InfluenceError) -> VarianceShare {
            if overlaps { return try Self.share(of: figure, on: inputs.filter(isWanted)) }
            return .sum(parts.filter { isWanted($0.input) }.map(\.share), draws: figure.count)
        }
        assumptions = try together(\.isAssumption)
        sources = try together { !$0.isAssumption }
        rest = try together { _ in true }.remainder
    }

    /// The share that one column of numbers, drawn with the figure, tells of it; nothing where it does not vary.
    /// - Throws: as for several; the column must be of numbers too.
    package static func share(of figure: [Double], on column: [Double]) throws(InfluenceError) -> VarianceShare {
        try check(figure)
        try checkNumbers(column)
        return try share(of: figure, on: [UncertainInput(number: 0, isAssumption: false, columns: [column])])
    }

    /// The share that inputs together tell of a figure.
    private static func share(of figure: [Double], on inputs: [UncertainInput]) throws(InfluenceError) -> VarianceShare
    {
        let terms = try terms(of: inputs.flatMap(\.columns), draws: figure.count)
        return terms.isEmpty
            ? .sum([], draws: figure.count) : VarianceShare(of: figure, by: OrthonormalColumns(terms))
    }

    /// The shares of the inputs one by one, seen against what the others leave where they are drawn independently.
    private static func shares(of figure: [Double], on inputs: [UncertainInput], overlaps: Bool)
        throws(InfluenceError) -> [VarianceShare]
    {
        var terms: [[[Double]]] = []
        for input in inputs { terms.append(try Self.terms(of: input.columns, draws: figure.count)) }
        guard overlaps else { return IndependentShares(of: figure, by: terms).shares }
        return terms.map { VarianceShare(of: figure, by: OrthonormalColumns($0)) }
    }

    private static func terms(of columns: [[Double]], draws: Int) throws(InfluenceError) -> [[Double]] {
        guard let terms = FittedTerms.terms(of: columns) else {
            throw .tooFewDraws(draws, needed: FittedTerms.drawsNeeded(columns: columns.count))
        }
        return terms
    }

    /// Up to this share of the largest value, differences between draws are the rounding of sums: our choice, far above
    /// that of the longest ledger and far below what anybody would call uncertain.
    private static let rounding = 1e-12

    private static func check(_ figure: [Double]) throws(InfluenceError) {
        try checkNumbers(figure)
        let (low, high) = (figure.min() ?? 0, figure.max() ?? 0)
        guard high - low > rounding * max(high.magnitude, low.magnitude) else { throw .nothingVaries }
    }

    private static func checkNumbers(_ values: [Double]) throws(InfluenceError) {
        if let draw = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(values[draw], draw: draw) }
    }
}
