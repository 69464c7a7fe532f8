import Foundation

/// The model of the supported households of Maastricht, its population shrunk so that a debug build runs it quickly.
enum HouseholdsModel {
    /// The model with 300 households in place of 8,849, all its money multiplied by `money`.
    static func checked(money: Double = 1, below: String = "", testFile: String = #filePath) throws -> TestModel {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("../../Models").standardizedFileURL
        func read(_ path: String) throws -> String {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            return path.hasSuffix(".csv") ? scaled(table: text, by: money) : scaled(model: text, by: money)
        }
        let text = try read("huishoudens.blauw").replacing("8_849", with: "300")
        guard text.contains("size   300") else {
            throw TestModel.Problems(description: "the model's size is no longer written as 8_849")
        }
        return try TestModel(text + below, read: read)
    }

    /// The text with every amount of money multiplied; amounts are written as numbers before `EUR`.
    private static func scaled(model text: String, by factor: Double) -> String {
        guard factor != 1 else { return text }
        return text.replacing(/([0-9][0-9_]*) EUR\//) { match in
            let amount = Double(match.1.replacing("_", with: "")) ?? .nan
            return "\(amount * factor) EUR/"
        }
    }

    /// The table with every column multiplied whose name speaks of euros.
    private static func scaled(table text: String, by factor: Double) -> String {
        guard factor != 1 else { return text }
        let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let isMoney = lines[0].map { $0.contains("eur") }
        let rows = lines.enumerated().map { number, cells in
            cells.enumerated().map { column, cell in
                guard number > 0, isMoney[column], let amount = Double(cell) else { return String(cell) }
                return "\(amount * factor)"
            }.joined(separator: ",")
        }
        return rows.joined(separator: "\n") + "\n"
    }
}
