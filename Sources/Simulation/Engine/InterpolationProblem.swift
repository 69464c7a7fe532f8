import Numerics
import Program

/// Why an interpolation has no value.
struct InterpolationProblem: Error {
    let problem: RunError.Problem
    let place: InterpolationPlace

    /// The problem of a place that is outside the points, or of points that do not ascend.
    init(at x: Double, _ table: LinearInterpolation, _ place: InterpolationPlace) {
        self.place = place
        problem =
            table.isAscending
            ? .outsidePoints(
                x, from: table.points[0], to: table.points[table.points.count - 1], unit: place.unit)
            : .pointsNotAscending
    }
}
