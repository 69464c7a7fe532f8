extension EditedText {
    /// Where the line with the cursor starts.
    package var lineStart: Int {
        characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    }

    /// Where the line with the cursor ends: before its line feed.
    package var lineEnd: Int {
        characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
    }

    /// The start of the word before the cursor.
    var wordStart: Int {
        var position = cursor
        while position > 0, !Self.isOfWord(characters[position - 1]) { position -= 1 }
        while position > 0, Self.isOfWord(characters[position - 1]) { position -= 1 }
        return position
    }

    /// The end of the word behind the cursor.
    var wordEnd: Int {
        var position = cursor
        while position < characters.count, !Self.isOfWord(characters[position]) { position += 1 }
        while position < characters.count, Self.isOfWord(characters[position]) { position += 1 }
        return position
    }

    /// The start of what stands before the cursor between blanks.
    var blankStart: Int {
        var position = cursor
        while position > 0, characters[position - 1].isWhitespace { position -= 1 }
        while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
        return position
    }

    /// The same place in the line above; nil in the first line.
    var placeAbove: Int? {
        let start = lineStart
        guard start > 0 else { return nil }
        let above = characters[..<(start - 1)].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
        return min(above + cursor - start, start - 1)
    }

    /// The same place in the line below; nil in the last line.
    var placeBelow: Int? {
        let end = lineEnd
        guard end < characters.count else { return nil }
        let endBelow = characters[(end + 1)...].firstIndex(where: \.isNewline) ?? characters.count
        return min(end + 1 + cursor - lineStart, endBelow)
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
