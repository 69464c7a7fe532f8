/// How the people of a cell are split: by chance, or as is expected of them.
enum CellSplit: Sendable {
    /// Whole numbers, by exact draws: the same distribution as person by person.
    case drawn
    /// Each share of them, in fractions of people: the mean over chance, given the parameters.
    case expected
}
