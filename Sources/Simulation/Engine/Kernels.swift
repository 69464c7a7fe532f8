import Numerics
import Program

/// The loops over a block; each operation is chosen once a block, never once an individual.
enum Kernels {
    /// Applies an operation to `count` individuals. The target may be one of the operands.
    static func apply(
        _ operation: Operation, _ a: ColumnSource, _ b: ColumnSource, _ c: ColumnSource,
        to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        switch operation {
        case .add: unsafe binary(a, b, target, count) { $0 + $1 }
        case .subtract: unsafe binary(a, b, target, count) { $0 - $1 }
        case .multiply: unsafe binary(a, b, target, count) { $0 * $1 }
        case .divide:
            if case .column(let x) = unsafe a, case .scalar(let divisor) = unsafe b {
                unsafe Elementary.quotients(x, by: divisor, to: target, count: count)
            } else {
                unsafe binary(a, b, target, count) { $0 / $1 }
            }
        case .minimum: unsafe binary(a, b, target, count) { $0 < $1 ? $0 : $1 }
        case .maximum: unsafe binary(a, b, target, count) { $0 > $1 ? $0 : $1 }
        case .less: unsafe binary(a, b, target, count) { $0 < $1 ? 1 : 0 }
        case .lessOrEqual: unsafe binary(a, b, target, count) { $0 <= $1 ? 1 : 0 }
        case .equal: unsafe binary(a, b, target, count) { $0 == $1 ? 1 : 0 }
        case .unequal: unsafe binary(a, b, target, count) { $0 != $1 ? 1 : 0 }
        case .and: unsafe binary(a, b, target, count) { $0 != 0 && $1 != 0 ? 1 : 0 }
        case .or: unsafe binary(a, b, target, count) { $0 != 0 || $1 != 0 ? 1 : 0 }
        case .power:
            switch unsafe (a, b) {
            case (.column(let x), .column(let y)): unsafe Elementary.powers(x, y, to: target, count: count)
            case (.column(let x), .scalar(let y)): unsafe Elementary.powers(x, y, to: target, count: count)
            case (.scalar(let x), .column(let y)): unsafe Elementary.powers(x, y, to: target, count: count)
            case (.scalar(let x), .scalar(let y)): unsafe target.update(repeating: Elementary.power(x, y), count: count)
            }
        case .negate: unsafe unary(a, target, count) { -$0 }
        case .not: unsafe unary(a, target, count) { $0 == 0 ? 1 : 0 }
        case .absolute: unsafe unary(a, target, count) { $0.magnitude }
        case .squareRoot: unsafe unary(a, target, count) { $0.squareRoot() }
        case .floor: unsafe unary(a, target, count) { $0.rounded(.down) }
        case .ceiling: unsafe unary(a, target, count) { $0.rounded(.up) }
        case .exponential: unsafe exponential(a, target, count)
        case .logarithm: unsafe logarithm(a, target, count)
        case .round: unsafe unary(a, target, count) { $0.rounded() }
        case .remainder: unsafe binary(a, b, target, count) { Operation.remainder.result($0, $1) }
        case .decimalLogarithm: unsafe unary(a, target, count) { Operation.decimalLogarithm.result($0) }
        case .sine: unsafe unary(a, target, count) { Operation.sine.result($0) }
        case .cosine: unsafe unary(a, target, count) { Operation.cosine.result($0) }
        case .tangent: unsafe unary(a, target, count) { Operation.tangent.result($0) }
        case .select:
            for index in 0..<count {
                let isTrue = unsafe value(a, index) != 0
                unsafe target[index] = isTrue ? value(b, index) : value(c, index)
            }
        }
    }

    /// Adds a block to eight lanes, individual i to lane i mod 8, so that the sum does not depend on the blocks.
    /// - Precondition: the block begins at an individual whose number is a multiple of eight.
    static func add(_ source: ColumnSource, count: Int, to lanes: inout SIMD8<Double>) {
        switch unsafe source {
        case .scalar(let value):
            var index = 0
            while index + 8 <= count {
                lanes += SIMD8(repeating: value)
                index += 8
            }
            for lane in 0..<(count - index) { lanes[lane] += value }
        case .column(let column):
            var index = 0
            while index + 8 <= count {
                lanes += unsafe UnsafeRawPointer(column + index).loadUnaligned(as: SIMD8<Double>.self)
                index += 8
            }
            for lane in 0..<(count - index) { unsafe lanes[lane] += column[index + lane] }
        }
    }

    /// Adds a block to eight lanes, individual i to lane i mod 8, be it a run of neighbours or some picked out.
    /// - Precondition: a run begins at an individual whose number is a multiple of eight.
    static func add(_ source: ColumnSource, _ members: Members, to lanes: inout SIMD8<Double>) {
        if members.isRun { return unsafe add(source, count: members.count, to: &lanes) }
        // Through memory: a lane that is not known beforehand would move the whole vector there and back.
        unsafe withUnsafeMutableBytes(of: &lanes) { bytes in
            let lanes = unsafe bytes.bindMemory(to: Double.self)
            switch unsafe source {
            case .column(let column):
                for place in 0..<members.count { unsafe lanes[members[place] & 7] += column[place] }
            case .scalar(let value):
                for place in 0..<members.count { unsafe lanes[members[place] & 7] += value }
            }
        }
    }

    /// The lanes added in their order.
    static func total(_ lanes: SIMD8<Double>) -> Double {
        var sum = 0.0
        for lane in lanes.indices { sum += lanes[lane] }
        return sum
    }

    static func value(_ source: ColumnSource, _ index: Int) -> Double {
        switch unsafe source {
        case .column(let column): unsafe column[index]
        case .scalar(let value): value
        }
    }

    @inline(__always)
    private static func binary(
        _ a: ColumnSource, _ b: ColumnSource, _ target: UnsafeMutablePointer<Double>, _ count: Int,
        _ operation: (Double, Double) -> Double
    ) {
        switch unsafe (a, b) {
        case (.column(let x), .column(let y)):
            for index in 0..<count { unsafe target[index] = operation(x[index], y[index]) }
        case (.column(let x), .scalar(let y)):
            for index in 0..<count { unsafe target[index] = operation(x[index], y) }
        case (.scalar(let x), .column(let y)):
            for index in 0..<count { unsafe target[index] = operation(x, y[index]) }
        case (.scalar(let x), .scalar(let y)):
            let value = operation(x, y)
            for index in 0..<count { unsafe target[index] = value }
        }
    }

    @inline(__always)
    private static func unary(
        _ a: ColumnSource, _ target: UnsafeMutablePointer<Double>, _ count: Int, _ operation: (Double) -> Double
    ) {
        switch unsafe a {
        case .column(let x): for index in 0..<count { unsafe target[index] = operation(x[index]) }
        case .scalar(let x):
            let value = operation(x)
            for index in 0..<count { unsafe target[index] = value }
        }
    }

    private static func exponential(_ a: ColumnSource, _ target: UnsafeMutablePointer<Double>, _ count: Int) {
        switch unsafe a {
        case .column(let x): unsafe Elementary.exponentials(x, to: target, count: count)
        case .scalar(let x): unsafe target.update(repeating: Elementary.exponential(x), count: count)
        }
    }

    private static func logarithm(_ a: ColumnSource, _ target: UnsafeMutablePointer<Double>, _ count: Int) {
        switch unsafe a {
        case .column(let x): unsafe Elementary.logarithms(x, to: target, count: count)
        case .scalar(let x): unsafe target.update(repeating: Elementary.logarithm(x), count: count)
        }
    }
}
