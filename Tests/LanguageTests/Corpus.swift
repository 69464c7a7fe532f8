import Foundation
import Testing

/// The texts beside the tests, by folder and name.
enum Corpus {
    /// A text of the corpus; its description names it in the report of a test.
    struct Case: Sendable, CustomTestStringConvertible {
        let folder: String
        let name: String
        let text: String

        var testDescription: String { "\(folder)/\(name)" }

        /// The text of a file beside it.
        func data(_ path: String) -> String? { Corpus.text(folder, path) }

        /// A model, in which no question stands, is marked in its first line.
        var allowsScripts: Bool { !text.hasPrefix("// as a model") }

        var checked: CheckedText {
            CheckedText(text, name: name, allowsScripts: allowsScripts, data: data)
        }
    }

    static let good = cases("good")
    static let bad = cases("bad")

    /// Every text of a folder, by name.
    private static func cases(_ folder: String) -> [Case] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
        return names.filter { $0.hasSuffix(".blauw") }.sorted().map { name in
            Case(folder: folder, name: name, text: text(folder, name) ?? "")
        }
    }

    static func text(_ folder: String, _ name: String) -> String? {
        (try? Data(contentsOf: root.appendingPathComponent(folder).appendingPathComponent(name)))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Corpus")
}
