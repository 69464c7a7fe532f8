package import SourceText

/// An expression of the syntax tree: what it is made of, and where it stands.
package struct Expression: Sendable, Equatable {
    package indirect enum Kind: Sendable, Equatable {
        /// A number with the unit written behind it, if any.
        case number(Double, UnitExpression?)
        case text(String)
        case month(year: Int, month: Int)
        case name(String)
        /// `left.name`.
        case member(Expression, Name)
        /// `left[index]`.
        case element(Expression, Expression)
        case call(Name, [Argument])
        case negation(Expression)
        case not(Expression)
        case binary(BinaryOperator, Expression, Expression)
        case conditional(condition: Expression, then: Expression, otherwise: Expression)
        case list([Expression])
        /// `low .. high step width`.
        case range(Expression, Expression, step: Expression?)
        /// `left in right`: a number in a range, a state in a list, a measure in a year.
        case within(Expression, Expression)
        /// `left by axis, axis`.
        case by(Expression, [Name])
        /// `left for label`.
        case only(Expression, Name)
        /// `left as unit`: the same value, shown in that unit.
        case shown(Expression, UnitExpression)
        /// Stands where an expression could not be read; its problem has been reported.
        case missing
    }

    package struct Argument: Sendable, Equatable {
        package let label: Name?
        package let value: Expression
    }

    package let kind: Kind
    package let range: SourceRange

    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}
