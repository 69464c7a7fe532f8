/// Why the variance of a figure cannot be shared out.
package enum InfluenceError: Error, Sendable, Equatable {
    /// The figure is the same in all draws, so that there is no variance.
    case nothingVaries
    /// The figure is infinite or no number in a draw, counted from 0.
    case notFinite(Double, draw: Int)
    /// Fewer draws than the fitted curves ask for.
    case tooFewDraws(Int, needed: Int)
}
