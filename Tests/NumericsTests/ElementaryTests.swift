import Foundation
import Numerics
import TestSupport
import Testing

@Suite struct ElementaryTests {
    enum Function: String, CaseIterable {
        case exponential, logarithm, cumulativeHazard, chance

        func value(_ x: Double) -> Double {
            switch self {
            case .exponential: Elementary.exponential(x)
            case .logarithm: Elementary.logarithm(x)
            case .cumulativeHazard: Elementary.cumulativeHazard(chance: x)
            case .chance: Elementary.chance(cumulativeHazard: x)
            }
        }

        /// By the functions of the system, which are within one unit in the last place of the exact value.
        func systemValue(_ x: Double) -> Double {
            switch self {
            case .exponential: exp(x)
            case .logarithm: log(x)
            case .cumulativeHazard: -log1p(-x)
            case .chance: -expm1(-x)
            }
        }

        func argument(_ numbers: inout SeededNumbers) -> Double {
            switch self {
            case .exponential: Double.random(in: -745...709.78, using: &numbers)
            case .logarithm: Double(bitPattern: UInt64.random(in: 1..<Double.infinity.bitPattern, using: &numbers))
            case .cumulativeHazard: Double.random(in: 0..<1, using: &numbers)
            case .chance: abs(numbers.magnitude(orders: -9...1))
            }
        }

        func block(_ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int) {
            switch self {
            case .exponential: unsafe Elementary.exponentials(source, to: target, count: count)
            case .logarithm: unsafe Elementary.logarithms(source, to: target, count: count)
            case .cumulativeHazard:
                unsafe Elementary.cumulativeHazards(source, times: 1, to: target, count: count)
            case .chance: unsafe Elementary.chances(source, times: 1, to: target, count: count)
            }
        }
    }

    /// The reference is the nearest double, half a unit from the exact value: so 1.5 units from it is 2 at most.
    @Test(arguments: Function.allCases)
    func `a value is within two units in the last place of the exact one`(function: Function) throws {
        let rows = try Vectors.numbers("\(function).tsv")
        #expect(rows.count > 300)
        for row in rows {
            let seen = function.value(row[0])
            #expect(Closeness.ulps(seen, row[1]) <= 1.5, "\(function)(\(row[0])) = \(seen), not \(row[1])")
        }
    }

    @Test(arguments: Function.allCases)
    func `a value is within three units of the system's, anywhere`(function: Function) {
        var numbers = SeededNumbers(seed: 41)
        var most = 0.0
        for _ in 0..<40_000 {
            let x = function.argument(&numbers)
            most = max(most, Closeness.ulps(function.value(x), function.systemValue(x)))
        }
        #expect(most <= 3)
    }

    @Test(arguments: Function.allCases)
    func `a block has the bytes of one number at a time, in place or not, whatever its length`(function: Function) {
        var numbers = SeededNumbers(seed: 42)
        for count in [0, 1, 2, 3, 7, 8, 9, 31, 64, 100] {
            let arguments = (0..<count).map { _ in function.argument(&numbers) }
            let single = arguments.map { function.value($0).bitPattern }
            var apart = [Double](repeating: 0, count: count)
            unsafe apart.withUnsafeMutableBufferPointer { target in
                unsafe arguments.withUnsafeBufferPointer { source in
                    guard let from = source.baseAddress, let to = target.baseAddress else { return }
                    unsafe function.block(from, to: to, count: count)
                }
            }
            #expect(apart.map(\.bitPattern) == single)
            var inPlace = arguments
            unsafe inPlace.withUnsafeMutableBufferPointer { target in
                guard let place = target.baseAddress else { return }
                unsafe function.block(UnsafePointer(place), to: place, count: count)
            }
            #expect(inPlace.map(\.bitPattern) == single)
        }
    }

    @Test func `exponentials and logarithms of what is no ordinary number are those of IEEE 754`() {
        #expect(Elementary.exponential(0) == 1 && Elementary.exponential(-0.0) == 1)
        #expect(Elementary.exponential(.infinity) == .infinity && Elementary.exponential(-.infinity) == 0)
        #expect(Elementary.exponential(.nan).isNaN && Elementary.logarithm(.nan).isNaN)
        #expect(Elementary.exponential(1e300) == .infinity && Elementary.exponential(-1e300) == 0)
        // The borders of the results: ln of the largest number, and of half the smallest.
        #expect(Elementary.exponential(709.782712893384).isFinite)
        #expect(Elementary.exponential(709.7827128933841) == .infinity)
        #expect(Elementary.exponential(-745.1332191019411) == .leastNonzeroMagnitude)
        #expect(Elementary.exponential(-745.1332191019412) == 0)
        #expect(Elementary.logarithm(0) == -.infinity && Elementary.logarithm(-0.0) == -.infinity)
        #expect(Elementary.logarithm(.infinity) == .infinity && Elementary.logarithm(1) == 0)
        #expect(Elementary.logarithm(-1).isNaN && Elementary.logarithm(-.infinity).isNaN)
    }

    @Test func `no chance is no hazard, and a sure thing is an infinite one`() {
        #expect(Elementary.cumulativeHazard(chance: 0).bitPattern == 0)
        #expect(Elementary.cumulativeHazard(chance: 1) == .infinity)
        #expect(Elementary.chance(cumulativeHazard: 0) == 0)
        #expect(Elementary.chance(cumulativeHazard: .infinity) == 1)
        #expect(Elementary.chance(cumulativeHazard: .nan).isNaN)
    }

    /// There and back a chance keeps its digits but for three roundings, each of half a unit or one.
    @Test func `a chance comes back from its hazard`() {
        var numbers = SeededNumbers(seed: 43)
        for _ in 0..<2_000 {
            let chance = Double.random(in: 0..<0.9, using: &numbers)
            let back = Elementary.chance(cumulativeHazard: Elementary.cumulativeHazard(chance: chance))
            #expect(abs(back - chance) <= 4 * 0x1p-53)
        }
    }

    @Test func `operations of a program are these functions`() {
        var numbers = SeededNumbers(seed: 44)
        for _ in 0..<200 {
            let x = numbers.magnitude(orders: -3...2)
            #expect(Operation.exponential.result(x) == Elementary.exponential(x))
            #expect(Operation.logarithm.result(abs(x)) == Elementary.logarithm(abs(x)))
        }
    }
}
