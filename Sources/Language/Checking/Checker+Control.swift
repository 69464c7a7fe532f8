import Quantities
import SourceText
import Syntax

/// Loops and choices: loops are written out as they are checked.
extension Checker {
    mutating func check(_ loop: Loop) -> CheckedStatement? {
        let list = folded(checked(loop.list, in: .script))
        let isFree = isFreeInBlock(loop.name)
        guard let elements = elements(of: list), isFree else { return nil }
        var statements: [CheckedStatement] = []
        for element in elements {
            guard takeStep(at: loop.range) else { break }
            var scope = Scope()
            bind(loop.name, element, in: &scope)
            let round = "\(loop.name.text) = \(spoken(element))"
            expansion.rounds.append(round)
            expansion.surroundings.append(.init(range: loop.name.range, text: "in the round with \(round)"))
            statements += checkBlock(loop.body, scope)
            expansion.surroundings.removeLast()
            expansion.rounds.removeLast()
        }
        return .sequence(statements)
    }

    /// The elements that a loop runs over; nil, and reported, for what is no list or is not known yet.
    private mutating func elements(of list: CheckedExpression) -> [CheckedExpression]? {
        switch (list.kind, list.type) {
        case (_, .unknown): return nil
        case (.column(let values), .column(let dimension, _, _)):
            return values.map {
                CheckedExpression(.number($0), type: .number(dimension), binding: .constant, range: list.range)
            }
        case (.list(let elements), .list): return elements
        case (_, .column):
            report(.loopNotKnown, at: list.range)
            return nil
        default:
            report(
                .wrongType(what: "what a loop runs over", expected: "a list", found: list.type.spoken), at: list.range)
            return nil
        }
    }

    /// An element of a list as a title or message names it.
    private func spoken(_ element: CheckedExpression) -> String {
        switch element.kind {
        case .text(let text): text
        case .scenario(_, _, let title): title
        case .number(let number):
            PlainNumber.text(number) + (element.dimension.map { $0 == .none ? "" : " \($0)" } ?? "")
        default: element.type.spoken
        }
    }

    mutating func check(_ choice: Choice) -> CheckedStatement? {
        let condition = condition(shown(choice.condition))
        if case .condition = condition.type {
            report(
                .wrongType(
                    what: "what stands behind 'if'", expected: "true or false", found: "a condition in each draw"),
                at: condition.range)
        }
        let then = checkBlock(choice.then, Scope())
        let otherwise = choice.otherwise.map { checkBlock($0, Scope()) } ?? []
        guard case .boolean = condition.type else { return nil }
        if let known = fixedTruth(condition) { return .sequence(known ? then : otherwise) }
        return .choice(condition, then: then, otherwise: otherwise)
    }

    private mutating func checkBlock(_ block: StatementBlock, _ scope: Scope) -> [CheckedStatement] {
        blocks.append(scope)
        defer { blocks.removeLast() }
        var statements: [CheckedStatement] = []
        for entry in block.entries {
            guard takeStep(at: entry.range) else { break }
            if case .definition(let definition) = entry.item {
                checkInBlock(definition)
            } else if let statement = checkScript(entry) {
                statements.append(statement)
            }
        }
        return statements
    }

    /// `let` in a loop or choice: the name holds until the block ends.
    private mutating func checkInBlock(_ definition: Definition) {
        let value = bindable(checked(definition.value, in: .script))
        refuseUseless(value)
        guard isFreeInBlock(definition.name) else { return }
        var scope = blocks.removeLast()
        bind(definition.name, value, in: &scope)
        blocks.append(scope)
    }
}
