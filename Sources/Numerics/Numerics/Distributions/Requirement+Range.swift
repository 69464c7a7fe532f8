extension Requirement {
    /// Refuses bounds and a mode that are not finite, do not rise, or lie too far apart for a double.
    static func checkRange(min: Double, mode: Double, max: Double) throws(ParameterError) {
        try Requirement.finite.check("min", min)
        try Requirement.finite.check("mode", mode)
        try Requirement.finite.check("max", max)
        guard min < max else {
            throw .outOfOrder(lower: "min", lowerValue: min, upper: "max", upperValue: max, mayBeEqual: false)
        }
        guard min <= mode else {
            throw .outOfOrder(lower: "min", lowerValue: min, upper: "mode", upperValue: mode, mayBeEqual: true)
        }
        guard mode <= max else {
            throw .outOfOrder(lower: "mode", lowerValue: mode, upper: "max", upperValue: max, mayBeEqual: true)
        }
        try Requirement.finite.check(derived: "max - min", max - min)
    }
}
