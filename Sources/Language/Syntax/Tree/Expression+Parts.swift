extension Expression {
    /// The expressions it is directly made of, in the order of the text.
    package var parts: [Expression] {
        switch kind {
        case .number, .text, .month, .name, .missing: []
        case .member(let part, _), .negation(let part), .not(let part), .by(let part, _), .only(let part, _),
            .shown(let part, _):
            [part]
        case .element(let left, let right), .binary(_, let left, let right), .within(let left, let right):
            [left, right]
        case .call(_, let arguments): arguments.map(\.value)
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .list(let elements): elements
        case .range(let low, let high, let step): [low, high] + (step.map { [$0] } ?? [])
        }
    }
}
