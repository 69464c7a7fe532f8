import Numerics
import Testing

/// Known answers by hand, and the borders.
@Suite struct LinearInterpolationTests {
    private static let table = LinearInterpolation(points: [1, 2, 4, 8], values: [10, -20, 0, 3])

    @Test(arguments: [(1.0, 10.0), (2, -20), (4, 0), (8, 3), (1.5, -5), (3, -10), (5, 0.75), (7, 2.25)])
    func `between two points the value is linear, and at a point it is the point's`(x: Double, value: Double) {
        #expect(Self.table.value(at: x) == value)
    }

    @Test(arguments: [0.999, 8.001, -.infinity, .infinity, .nan])
    func `outside the points there is no value`(x: Double) {
        #expect(Self.table.value(at: x) == nil)
    }

    @Test func `points that do not ascend are known`() {
        #expect(Self.table.isAscending)
        #expect(!LinearInterpolation(points: [1, 1], values: [1, 2]).isAscending)
        #expect(!LinearInterpolation(points: [1, 3, 2], values: [1, 2, 3]).isAscending)
        #expect(LinearInterpolation(points: [1], values: [2]).value(at: 1) == 2)
    }
}
