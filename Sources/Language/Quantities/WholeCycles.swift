/// Times counted in whole cycles.
package enum WholeCycles {
    /// The cycles that begin before a time that starts with a cycle is over; zero for a time that is none.
    ///
    /// No more than a million, which is beyond any horizon and far from the bounds of the types that hold it.
    /// - Parameters:
    ///   - months: the time, in months.
    ///   - length: the length of a cycle, in months, above zero.
    package static func beginning(within months: Double, of length: Double) -> Int {
        Int(min(1e6, max(0, (months / length - rounding).rounded(.up))))
    }

    /// Keeps twelve months of thirds of a month from being one cycle too many (our choice: far above the rounding of a
    /// division, far below any part of a cycle that is meant).
    private static let rounding = 1e-9
}
