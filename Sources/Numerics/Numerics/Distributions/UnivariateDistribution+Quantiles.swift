extension UnivariateDistribution {
    /// The smallest value whose cumulative probability is at least this.
    ///
    /// Above one half the upper tail is solved for, with 1 - p, which is exact there (Sterbenz's lemma), so nothing
    /// cancels. A double near one is itself coarse, though: a decimal p = 0.999999 is off by up to 6e-17, six parts in
    /// 10^11 of its tail; give such a tail to `upperQuantile`.
    ///
    /// - Precondition: 0 < probability < 1.
    package func quantile(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1, "a quantile needs a probability strictly between 0 and 1")
        return probability <= 0.5 ? quantile(.lower, probability) : quantile(.upper, 1 - probability)
    }

    /// The smallest value that is exceeded with at most this probability.
    ///
    /// - Precondition: 0 < upperTail < 1.
    package func upperQuantile(_ upperTail: Double) -> Double {
        precondition(upperTail > 0 && upperTail < 1, "a quantile needs a probability strictly between 0 and 1")
        return upperTail <= 0.5 ? quantile(.upper, upperTail) : quantile(.lower, 1 - upperTail)
    }

    /// The probability of at most this value.
    package func cumulative(_ value: Double) -> Double {
        probability(.lower, of: value)
    }

    /// The probability of more than this value.
    package func exceedance(_ value: Double) -> Double {
        probability(.upper, of: value)
    }
}
