import Foundation

/// What a description was made from, so that it can be held against the text as it is now.
struct DescriptionRecord: Codable, Equatable {
    let blauwdruk: String
    let title: String
    let language: String
    let inputs: [Manifest.Input]

    /// The record as JSON, keys in alphabetical order, with a line end.
    func json() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { preconditionFailure("a record holds nothing but texts") }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
