import Foundation

extension PriceYearTests {
    /// The rows of the index beside the models.
    static func shippedIndex() throws -> [Int: Double] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("Models/data/cpi.csv"), encoding: .utf8)
        var rows: [Int: Double] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",")
            rows[Int(cells[0]) ?? 0] = Double(cells[1])
        }
        return rows
    }
}
