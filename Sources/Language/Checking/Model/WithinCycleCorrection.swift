package import SourceText

/// How what goes on during a cycle is counted from who is where at its ends.
///
/// People move at the end of a cycle in the model and at any time in it in truth. The state at the time points
/// 0...T is known, T being the number of cycles; a correction weighs them, so that their weighted sum stands for the
/// time spent in between.
package struct WithinCycleCorrection: Sendable {
    package enum Rule: Sendable {
        /// The trapezoidal rule: half of the first and of the last point.
        case halfCycle
        /// Simpson's composite 1/3 rule with the weights of the textbooks: 1/3, 4/3, 2/3, 4/3, ..., 1/3.
        ///
        /// It is exact for cubic courses where the number of cycles is even; where it is odd, the last weight is 1/3 as
        /// well and the rule is no more than near, which the checker warns of.
        case simpson
        /// The modeller's own, one for each time point.
        case weights([Double])
    }

    package let rule: Rule
    package let range: SourceRange

    package init(rule: Rule, range: SourceRange) {
        self.rule = rule
        self.range = range
    }

    /// The weight of each of the time points 0...cycles. Complexity: O(cycles).
    package func weights(cycles: Int) -> [Double] {
        switch rule {
        case .halfCycle:
            return (0...cycles).map { $0 == 0 || $0 == cycles ? 0.5 : 1 }
        case .simpson:
            return (0...cycles).map { point in
                if point == 0 || point == cycles { return 1.0 / 3 }
                return point % 2 == 1 ? 4.0 / 3 : 2.0 / 3
            }
        case .weights(let weights): return weights
        }
    }
}
