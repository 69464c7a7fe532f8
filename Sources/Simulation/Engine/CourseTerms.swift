import Numerics

/// What the courses of an intervention have in common in one draw; times in cycles.
struct CourseTerms {
    /// How long a course lasts; nil where that is drawn.
    var length: Int32?
    /// What lengths, in months, are drawn from.
    var lengths: Distribution?
    /// What responses are drawn from.
    var responses: Distribution?
    /// How long after a course another may begin; nil where none may.
    var again: Int32?
    /// How many courses one individual may have; nil where there is no bound.
    var mostCourses: Int32?
    /// How long after a refusal somebody is asked again; nil where never.
    var asksAgain: Int32?
}
