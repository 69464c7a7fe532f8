package import Program

extension Engine {
    /// How many cells `counts` would keep of a program at most; nil where that cannot be told before it runs.
    package static func mostCells(_ program: Program) -> Double? { nil }
}
