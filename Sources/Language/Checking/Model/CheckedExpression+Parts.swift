extension CheckedExpression {
    /// The expressions it is directly made of, in the order of the text.
    package var parts: [CheckedExpression] {
        switch kind {
        case .number, .text, .month, .column, .parameter, .definition, .attribute, .response, .state, .stateNamed,
            .individual, .time, .age, .timeInState, .calendarYear, .calendarMonth, .total, .scenario, .scriptValue,
            .results, .missing:
            []
        case .list(let elements): elements
        case .byState(let part, _), .row(let part, _), .negation(let part), .not(let part), .by(let part, _),
            .only(let part, _, _), .shown(let part, _, _):
            [part]
        case .element(let left, let right), .arithmetic(_, let left, let right), .comparison(_, let left, let right),
            .both(let left, let right), .either(let left, let right):
            [left, right]
        case .conditional(let first, let second, let third), .between(let first, let second, let third):
            [first, second, third]
        case .call(_, let arguments): arguments
        }
    }

    /// The numbers of the parameters it depends on, directly or through definitions, each once and ascending.
    package func parameters(in model: CheckedModel) -> [Int] {
        var found: Set<Int> = []
        var definitionsSeen: Set<Int> = []
        var open = [self]
        while let next = open.popLast() {
            switch next.kind {
            case .parameter(let number): found.insert(number)
            case .definition(let number):
                if definitionsSeen.insert(number).inserted { open.append(model.definitions[number].value) }
            default: open += next.parts
            }
        }
        return found.sorted()
    }
}
