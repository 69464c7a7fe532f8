import Program

/// A course of somebody that begins or ends.
struct CourseTurn {
    let individual: Int
    /// Of the intervention, among those that run for the population.
    let position: Int
    let moment: CourseMove.Moment
}
