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
    package var summary: Summary { Summary(figure) }

    /// The draws of the whole measure as one figure.
    /// - Precondition: it has one place once it is collapsed.
    package var figure: [Double] {
        let figure = collapsed()
        precondition(figure.places.count == 1 && figure.timeCount == 1, "a single figure has one place")
        return figure.values
    }

    /// The share of the draws in which a condition, given as 1 and 0, holds.
    package var share: Double { summary.mean }

    /// The number of draws in which a condition has no answer, since a number it rests on is none.
    package var undecided: Int { values.count(where: \.isNaN) }

    /// What two measures say together, draw by draw.
    /// - Precondition: each has one place once it is collapsed, and both have the same draws.
    package func pair(with other: Measure) -> PairSummary { PairSummary(figure, other.figure) }
}
