import Foundation

/// The data files beside the tests.
enum Vectors {
    /// The contents of a file.
    static func data(_ name: String, testFile: String = #filePath) throws -> Data {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
        return try Data(contentsOf: folder.appendingPathComponent("Vectors").appendingPathComponent(name))
    }

    /// The fields of every line that is neither empty nor a comment (`#`).
    static func rows(_ name: String) throws -> [[String]] {
        String(decoding: try data(name), as: UTF8.self)
            .split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }

    /// The numbers of every line, by the nearest doubles.
    static func numbers(_ name: String) throws -> [[Double]] {
        try rows(name).map { try $0.map { try number($0) } }
    }

    /// The double nearest to a decimal.
    static func number(_ text: String) throws -> Double {
        guard let value = Double(text) else { throw NotANumber(text: text) }
        return value
    }

    struct NotANumber: Error {
        let text: String
    }
}
