import Foundation

/// The model of the supported households of Maastricht, its population shrunk so that a debug build runs it quickly.
enum HouseholdsModel {
    /// The model with 300 households in place of 8,849, all its money multiplied by `money`.
    static func checked(money: Double = 1, below: String = "", testFile: String = #filePath) throws -> TestModel {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("../../Models").standardizedFileURL
        // Parts name files beside them, tables those above: names are of their own here, whatever the folder.
        func read(_ path: String) throws -> String {
            let name = String(path.split(separator: "/").last ?? "")
            if name.hasSuffix(".csv") { return scaled(table: try text("data/" + name), by: money) }
            guard path != "huishoudens.blauw" else { return scaled(model: try text(path), by: money) }
            let part = try text("delen/" + name)
            guard name == "huishoudens.blauw" else { return scaled(model: part, by: money) }
            let shrunk = part.replacing("size   8_849", with: "size   300")
            guard shrunk != part else {
                throw TestModel.Problems(description: "the model's size is no longer written as 8_849")
            }
            return scaled(model: shrunk, by: money)
        }
        func text(_ path: String) throws -> String {
            try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        }
        return try TestModel(try read("huishoudens.blauw") + below, read: read)
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
