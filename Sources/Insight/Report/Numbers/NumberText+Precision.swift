extension NumberText {
    /// How many decimals of a value are worth showing, given how uncertain the simulation leaves it.
    ///
    /// The rule: the last digit shown stands at most one order below the leading digit of the Monte
    /// Carlo standard error, so that the next digit, which another seed would change, is not shown.
    /// A standard error of 1 234 has its leading digit in the thousands: the value is rounded to hundreds.
    /// Where the simulation is very exact a second limit keeps the text readable: decimals are shown
    /// only up to the fourth significant digit, unless another is asked for, so none for values from a
    /// thousand on.
    ///
    /// The rule is this workbench's own. The Guide to the Expression of Uncertainty in Measurement
    /// (JCGM 100:2008, 7.2.6) asks for at most two digits of a standard uncertainty, and for estimates
    /// rounded to agree with it, which is what "one order below the leading digit" amounts to.
    ///
    /// - Parameter standardError: nil, zero or not finite when the value does not come out of a
    ///   simulation; then only the second limit applies.
    /// - Returns: a number of decimals for `number`, `money`; negative means tens, hundreds and so on.
    package func decimals(for value: Double, standardError: Double?, digits: Int = 4) -> Int {
        let readable = readableDecimals(value, digits: digits)
        guard let standardError, standardError.isFinite,
            let errorOrder = DecimalDigits(standardError).leadingOrder
        else { return readable ?? 0 }
        let meaningful = 1 - errorOrder
        return min(meaningful, readable ?? max(meaningful, 0))
    }

    /// A count of people, hours and the like: a decimal at most, but small numbers keep their first digits.
    package func count(_ value: Double, standardError: Double?) -> String {
        let readable: Int
        if value == 0 || value.magnitude >= 100 || (value == value.rounded() && !((standardError ?? 0) > 0)) {
            readable = 0
        } else {
            readable = value.magnitude >= 1 ? 1 : 3
        }
        return number(value, decimals: min(readable, decimals(for: value, standardError: standardError)))
    }

    /// The decimals that show so many significant digits, never fewer than none; nil for zero.
    private func readableDecimals(_ value: Double, digits: Int) -> Int? {
        guard value.isFinite, let order = DecimalDigits(value).leadingOrder else { return nil }
        return max(0, digits - 1 - order)
    }
}
