import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func checkDefinition(_ definition: Definition, in place: Place, _ scope: inout Scope) {
        let value = checked(definition.value, in: place)
        refuseUseless(value)
        guard isFree(definition.name, within: scope) else { return }
        scope.declare(
            definition.name.text, Declared(meaning: .definition(model.definitions.count), range: definition.name.range))
        localDeclarations.append(
            LocalDeclaration(name: definition.name.text, kind: .definition, range: definition.name.range))
        define(definition, value, population: place.population)
    }

    /// Reports a value that no expression can use.
    mutating func refuseUseless(_ value: CheckedExpression) {
        switch value.type {
        case .text where allowsScripts: break
        case .text, .month:
            report(
                .wrongType(
                    what: "a definition", expected: "a number, a column, a condition or a result",
                    found: value.type.spoken),
                at: value.range)
        default: break
        }
    }

    /// Definitions whose expressions are nested deeper in one another are refused; chosen far above what people
    /// write, and so that all that works through a tree of expressions stays well within its stack.
    static let deepestDefinitions = 1_000

    mutating func define(_ definition: Definition, _ value: CheckedExpression, population: Int?) {
        let name = definition.name
        var depth = 0
        var open = [(expression: value, level: 1)]
        while let (next, level) = open.popLast() {
            depth = max(depth, level)
            if case .definition(let number) = next.kind { depth = max(depth, level + model.definitions[number].depth) }
            open += next.parts.map { ($0, level + 1) }
        }
        let isTooDeep = depth > Self.deepestDefinitions
        if isTooDeep { report(.definitionsTooDeep(limit: Self.deepestDefinitions), at: name.range) }
        model.definitions.append(
            CheckedDefinition(
                name: name.text, documentation: definition.documentation, population: population,
                value: isTooDeep ? .missing(value.range) : value, depth: isTooDeep ? 0 : depth))
    }
}
