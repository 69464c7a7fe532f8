import Report
import TestSupport
import Testing

@Suite struct LabelPlacementTests {
    @Test func `a label alone stands where it wants to be`() {
        #expect(LabelPlacement.centres(wishes: [40], heights: [16], edge: 0...100) == [40])
        #expect(LabelPlacement.centres(wishes: [2], heights: [16], edge: 0...100) == [8])
        #expect(LabelPlacement.centres(wishes: [], heights: [], edge: 0...100) == [])
    }

    @Test func `two labels with one wish stand around it`() {
        #expect(LabelPlacement.centres(wishes: [50, 50], heights: [20, 20], edge: 0...100) == [40, 60])
    }

    @Test func `labels never overlap and stay within the edge`() {
        var random = SeededNumbers(seed: 31)
        for _ in 0..<1_000 {
            let count = Int.random(in: 1...12, using: &random)
            let heights = (0..<count).map { _ in Double.random(in: 10...50, using: &random) }
            let wishes = (0..<count).map { _ in Double.random(in: -50...450, using: &random) }
            let end = max(300, heights.reduce(0, +) + 1)
            let centres = LabelPlacement.centres(wishes: wishes, heights: heights, edge: 0...end)
            let order = centres.indices.sorted { centres[$0] < centres[$1] }
            for (one, next) in zip(order, order.dropFirst()) {
                #expect(centres[next] - centres[one] >= (heights[one] + heights[next]) / 2 - 1e-9)
                #expect(wishes[one] <= wishes[next], "the order of wishes is kept")
            }
            for index in centres.indices {
                #expect(centres[index] - heights[index] / 2 >= -1e-9)
                #expect(centres[index] + heights[index] / 2 <= end + 1e-9)
            }
        }
    }
}
