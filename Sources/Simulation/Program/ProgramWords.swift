import Numerics
import SourceText

/// The words in which a program is shown: constants by their number, values by the name that the text gives them.
struct ProgramWords {
    private let constants: [Double]
    private let names: [String?]

    init(_ program: Program) {
        constants = program.constants
        names = program.slotNames.map { $0.flatMap { Self.isFree($0) ? $0 : nil } }
    }

    /// Whether a name cannot be taken for a slot, a value, a response or an attribute without a name: s12, r3, y0, a1.
    static func isFree(_ name: String) -> Bool {
        guard let first = name.first, "srya".contains(first) else { return true }
        return name.count == 1 || !name.dropFirst().allSatisfy(\.isNumber)
    }

    /// A slot: its number, its name, or where it is.
    func slot(_ slot: Int) -> String {
        if slot < constants.count { return PlainNumber.text(constants[slot]) }
        return names[slot] ?? "s\(slot)"
    }

    func isConstant(_ slot: Int) -> Bool { slot < constants.count }

    /// Slots in their order; of many, how many more there are.
    func slots(_ slots: [Int]) -> String {
        let shown = slots.prefix(Self.mostSlots).map { slot($0) }.joined(separator: ", ")
        return slots.count > Self.mostSlots ? "\(shown), and \(slots.count - Self.mostSlots) more" : shown
    }

    /// Chosen so that a table of the months of a year is shown whole.
    private static let mostSlots = 12

    /// An operation on operands that have been written.
    static func text(_ operation: Operation, _ operands: [String]) -> String {
        if let sign = sign(operation), operands.count > 1 { return "\(operands[0]) \(sign) \(operands[1])" }
        switch operation {
        case .negate: return "-\(operands[0])"
        case .not: return "not \(operands[0])"
        case .select: return "if \(operands[0]) then \(operands[1]) else \(operands[2])"
        default: return "\(function(operation))(\(operands.joined(separator: ", ")))"
        }
    }

    /// What the language calls an operation that it writes as a function.
    private static func function(_ operation: Operation) -> String {
        switch operation {
        case .minimum: "min"
        case .maximum: "max"
        case .absolute: "abs"
        case .exponential: "exp"
        case .logarithm: "ln"
        case .decimalLogarithm: "log10"
        case .squareRoot: "sqrt"
        case .remainder: "mod"
        case .sine: "sin"
        case .cosine: "cos"
        case .tangent: "tan"
        default: "\(operation)"
        }
    }

    private static func sign(_ operation: Operation) -> String? {
        switch operation {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .power: "^"
        case .less: "<"
        case .lessOrEqual: "<="
        case .equal: "=="
        case .unequal: "!="
        case .and: "and"
        case .or: "or"
        default: nil
        }
    }
}
