/// The shares that inputs have by themselves in the variance of a figure, where they are drawn independently.
///
/// A share of one input, seen against all that moves the figure, has the chance of all the others in it. Drawn
/// independently, they tell the same whether or not what others tell is taken off first: E[Y | X1] is that of
/// Y - E[Y | X2] but for a constant (Hoeffding's decomposition; Sobol 1993). So what the inputs that clearly tell
/// something tell is fitted together, one after the other until nothing changes (Hastie & Tibshirani 1986, Statistical
/// Science 1(3), backfitting), and every other input is seen against what these leave. The goals, in their order: an
/// input that tells nothing changes no other share; chance does not push shares upwards; the errors are small.
struct IndependentShares {
    /// In the order of the inputs.
    let shares: [VarianceShare]

    /// How many errors of chance above zero the share of an input that clearly tells something is: our choice. One that
    /// tells nothing gets there once in fourteen thousand times at nine terms (chi-squared above 9 + 6 root(18)), and then
    /// moves the others by little.
    private static let clear = 6.0
    /// The most terms that are fitted together, as a share of the draws: our choice, so that what they leave stays known.
    private static let mostTogether = 0.25
    /// Each round takes off most of what chance correlations between inputs left, so that these are more than enough.
    private static let rounds = 20
    /// What is left of the sum of squares counts as rounding up to this share of it: our choice, far above that of sums.
    private static let rounding = 1e-20

    /// - Parameter terms: for each input, its terms.
    /// - Precondition: as for a share of one input.
    /// - Complexity: draws times the terms of all inputs, for each input that clearly tells something.
    init(of figure: [Double], by terms: [[[Double]]]) {
        let bases = terms.map { OrthonormalColumns($0) }
        var curves = [[Double]](repeating: [Double](repeating: 0, count: figure.count), count: bases.count)
        var rest = OrthonormalColumns.centred(figure)
        let all = Self.squares(rest)
        var clear: [Int] = []
        while Self.squares(rest) > Self.rounding * all, let next = Self.clearest(in: rest, bases, after: clear) {
            clear.append(next)
            for _ in 0..<Self.rounds {
                for input in clear {
                    let target = zip(rest, curves[input]).map { $0 + $1 }
                    curves[input] = bases[input].fit(to: target)
                    rest = zip(target, curves[input]).map { $0 - $1 }
                }
            }
        }
        let draws = Double(figure.count)
        let freedom = draws - 1 - Double(clear.reduce(0) { $0 + bases[$1].columns.count })
        let together = OrthonormalColumns(clear.flatMap { bases[$0].columns })
        let parts = bases.indices.map { input in
            if clear.contains(input) {
                return CurvePart(curve: curves[input], left: rest, terms: bases[input].columns.count, freedom: freedom)
            }
            // The others are fitted beside all the clear ones, from which their terms are made free as the figure is.
            let own = bases[input].columns.map { column in zip(column, together.fit(to: column)).map { $0 - $1 } }
            return CurvePart(fitting: OrthonormalColumns(own), to: rest, freedom: freedom)
        }
        // What the clear ones tell and leave together is the variance; what chance correlations add to that of a sample
        // is no part of it.
        let whole = clear.reduce(Self.squares(rest) / freedom) { $0 + parts[$1].variance }
        var moves = rest.map { $0 * $0 }
        for input in clear { moves = zip(moves, parts[input].moves).map { $0 + $1 } }
        moves = OrthonormalColumns.centred(moves)
        shares = parts.map { part in
            let share = part.variance / whole
            let own = OrthonormalColumns.centred(part.moves)
            return VarianceShare(
                share: share, influences: zip(own, moves).map { ($0 - share * $1) / whole },
                terms: part.terms, left: part.noise / whole)
        }
    }

    /// The input that tells most of what is left, if it clearly tells something and may still be fitted with the others.
    private static func clearest(in rest: [Double], _ bases: [OrthonormalColumns], after chosen: [Int]) -> Int? {
        let terms = chosen.reduce(0) { $0 + bases[$1].columns.count }
        var (best, largest): (Int?, Double) = (nil, 0)
        for input in bases.indices where !chosen.contains(input) {
            let share = VarianceShare(of: rest, by: bases[input])
            guard share.share > max(largest, clear * share.errorOfChance),
                Double(terms + bases[input].columns.count) <= mostTogether * Double(rest.count)
            else { continue }
            (best, largest) = (input, share.share)
        }
        return best
    }

    static func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
}
