extension Distribution {
    /// A value that a distribution may have, and its chance.
    package struct Chance: Sendable, Equatable {
        package let value: Double
        package let chance: Double

        package init(value: Double, chance: Double) {
            self.value = value
            self.chance = chance
        }
    }

    /// The values that have a chance, rising, where they are a few by the form of the distribution; nil where any number
    /// between two others may come, or any whole number.
    ///
    /// - Complexity: proportional to the values.
    package var support: [Chance]? {
        switch family {
        case .bernoulli(let bernoulli):
            return [(0, 1 - bernoulli.chance), (1, bernoulli.chance)].filter { $0.1 > 0 }.map {
                Chance(value: $0.0, chance: $0.1)
            }
        case .empirical(let empirical):
            return empirical.values.indices.map { number in
                let below = number == 0 ? 0 : empirical.shares[number - 1]
                return Chance(value: empirical.values[number], chance: empirical.shares[number] - below)
            }
        default: return nil
        }
    }
}

extension DistributionForm {
    /// Whether distributions of the form have a `support`.
    package var hasFewValues: Bool {
        switch self {
        case .bernoulli, .categorical, .empirical, .weightedEmpirical: true
        default: false
        }
    }
}
