/// People who leave a row for another state, already taken out of it.
struct CellMover {
    let row: Int32
    /// A state, or, behind the states, the outside.
    let to: Int32
    let people: Double
}
