/// A text and the place in it where typing goes, both in whole characters (extended grapheme clusters).
package struct EditedText: Sendable, Equatable {
    /// The longest text that can be edited, in characters: far beyond what anybody types.
    package static let limit = 200_000

    package private(set) var characters: [Character]
    /// The number of characters before the cursor.
    package private(set) var cursor: Int

    /// A text with the cursor behind it.
    package init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    package var text: String { String(characters) }

    package var isEmpty: Bool { characters.isEmpty }

    /// Puts text at the cursor and the cursor behind it.
    ///
    /// What is put joins with what stands around it: an accent with its letter, a flag's second half with its first.
    /// - Returns: false where the text would become too long; nothing changes then.
    mutating func insert(_ added: String) -> Bool {
        let before = String(characters[..<cursor]) + added
        return set(before, String(characters[cursor...]))
    }

    /// Replaces a range of characters and puts the cursor behind what replaces it.
    mutating func replace(_ range: Range<Int>, with added: String) -> Bool {
        set(String(characters[..<range.lowerBound]) + added, String(characters[range.upperBound...]))
    }

    private mutating func set(_ before: String, _ after: String) -> Bool {
        let joined = Array(before + after)
        guard joined.count <= Self.limit else { return false }
        characters = joined
        let offset = before.utf8.count
        var passed = 0
        cursor = 0
        while passed < offset {
            passed += characters[cursor].utf8.count
            cursor += 1
        }
        return true
    }

    /// Takes a range of characters away, with the cursor where they stood, and gives them.
    mutating func remove(_ range: Range<Int>) -> String {
        let removed = String(characters[range])
        // Neighbours may join, so that the text is taken apart anew.
        _ = set(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
        return removed
    }

    mutating func move(to position: Int) {
        cursor = min(max(position, 0), characters.count)
    }

    /// Swaps the characters around the cursor and steps over them; at the end of a line, the last two of it.
    /// - Returns: false where there are no two.
    mutating func transpose() -> Bool {
        let end = cursor == lineEnd ? cursor : cursor + 1
        guard end - 2 >= lineStart else { return false }
        let swapped = String(characters[end - 1]) + String(characters[end - 2])
        return set(String(characters[..<(end - 2)]) + swapped, String(characters[end...]))
    }
}
