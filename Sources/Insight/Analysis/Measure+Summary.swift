/// From draws to figures.
extension Measure {
    /// The draws of one place at one time.
    /// - Precondition: the measure is collapsed.
    package func draws(place: Int, time: Int) -> [Double] {
        let times = timeCount
        return (0..<draws).map { values[($0 * places.count + place) * times + time] }
    }

    /// The summary of the whole measure as one figure.
    /// - Precondition: it has one place once it is collapsed.
    package var summary: Summary {
        let figure = collapsed()
        precondition(figure.places.count == 1 && figure.timeCount == 1, "a single figure has one place")
        return Summary(figure.values)
    }

    /// The share of the draws in which a condition, given as 1 and 0, holds.
    package var share: Double { summary.mean }
}
