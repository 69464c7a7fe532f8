/// A function key as a terminal sends it: ESC [ parameters final, or ESC O final.
struct ControlSequence {
    /// The numbers, which semicolons separate; none where the parameters are no numbers.
    private let numbers: [Int]
    private let isPlain: Bool
    private let final: UInt8

    init(parameters: [UInt8], final: UInt8) {
        self.final = final
        isPlain = parameters.allSatisfy { 0x30...0x3B ~= $0 }
        numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";").compactMap { Int($0) }
    }

    /// Whether a pasted block follows.
    var startsPaste: Bool { final == 0x7E && numbers == [200] }

    var key: Key {
        guard isPlain else { return .unknown }
        switch Unicode.Scalar(final) {
        case "A": return .up
        case "B": return .down
        case "C": return movesByWord ? .wordRight : .right
        case "D": return movesByWord ? .wordLeft : .left
        case "H": return .home
        case "F": return .end
        case "M": return .enter
        case "~": return numbered
        default: return .unknown
        }
    }

    private var numbered: Key {
        switch numbers.first {
        case 1, 7: .home
        case 4, 8: .end
        case 3: movesByWord ? .alternate("d") : .delete
        default: .unknown
        }
    }

    /// Whether Alt or Control was held: xterm sends one more than the sum of Shift 1, Alt 2 and Control 4.
    private var movesByWord: Bool {
        guard let modifiers = numbers.dropFirst().first, modifiers > 0 else { return false }
        return (modifiers - 1) & 6 != 0
    }
}
