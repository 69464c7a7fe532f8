/// Takes values to coordinates along one axis.
struct LinearScale: Equatable, Sendable {
    let values: ClosedRange<Double>
    /// The coordinates of the lower and the upper end of the values.
    let from: Double
    let to: Double

    /// The coordinate of a value; the middle when the range of values has no width.
    func callAsFunction(_ value: Double) -> Double {
        let width = values.upperBound - values.lowerBound
        guard width > 0 else { return (from + to) / 2 }
        return from + (value - values.lowerBound) / width * (to - from)
    }
}
