/// The ways in which a program can be run; all answer the same question.
package enum EngineName: String, CaseIterable, Sendable {
    /// Each person.
    case individuals
    /// Numbers of people per cell, by exact draws: the same distribution as each person.
    case counts
    /// Expected numbers of people per cell, given the parameters: no chance between people.
    case expected
}
