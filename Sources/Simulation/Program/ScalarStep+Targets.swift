extension ScalarStep {
    /// The slots that the step fills.
    package var targets: Range<Int> {
        switch self {
        case .apply(_, _, let to), .sample(_, _, _, _, let to), .element(_, _, _, let to),
            .time(let to), .latch(_, _, let to), .total(_, let to), .interpolate(_, _, _, _, let to):
            to..<to + 1
        case .bootstrapWeights(_, let count, let to), .sampleVector(_, _, _, _, let to, let count): to..<to + count
        }
    }
}
