package import Foundation
package import SourceText

/// A notebook cut into prose and blocks of code, each a stretch of the file.
package struct NotebookDocument: Sendable {
    package enum Part: Sendable, Equatable {
        /// Markdown between two blocks.
        case prose(Range<Int>)
        /// The inside of a fenced `blauw` block, with the fences around it.
        case code(Range<Int>, whole: Range<Int>)
    }

    /// An expression in the running text, written `` `= expression` ``.
    package struct Inline: Sendable, Equatable {
        /// The bytes from the opening to behind the closing backtick.
        package let whole: Range<Int>
        package let expression: Range<Int>
    }

    package let parts: [Part]
    /// The expressions in the running text, in their order.
    package let inlines: [Inline]

    /// Whether a file is a notebook by its name.
    package static func isNotebook(_ url: URL) -> Bool {
        ["md", "markdown"].contains(url.pathExtension.lowercased())
    }

    /// Cuts a Markdown text. A file that is no notebook is one block. Complexity: O(length).
    package init(_ source: SourceFile, isNotebook: Bool) {
        guard isNotebook else {
            parts = [.code(0..<source.bytes.count, whole: 0..<source.bytes.count)]
            inlines = []
            return
        }
        var parts: [Part] = []
        var inlines: [Inline] = []
        var proseStart = 0
        var opening: (start: Int, inside: Int)?
        // The backticks that opened a block of something else.
        var otherFence: Int?
        var position = 0
        while position < source.bytes.count {
            let end = source.bytes[position...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.bytes.count
            let line = source.text(from: position, to: end).filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
            if let (start, inside) = opening {
                if line.hasPrefix("```") {
                    parts.append(.code(inside..<position, whole: start..<end))
                    opening = nil
                    proseStart = end
                }
            } else if let backticks = otherFence {
                // A fence is closed by one at least as long (CommonMark 0.31, section 4.5), so that it can show others.
                if Self.fence(line) >= backticks { otherFence = nil }
            } else if line == "```blauw" || line.hasPrefix("```blauw ") {
                if proseStart < position { parts.append(.prose(proseStart..<position)) }
                opening = (position, end)
            } else if Self.fence(line) > 0 {
                otherFence = Self.fence(line)
            } else {
                inlines += Self.inlines(source.bytes, position..<end)
            }
            position = end
        }
        if let (start, inside) = opening {
            parts.append(.code(inside..<source.bytes.count, whole: start..<source.bytes.count))
        } else if proseStart < source.bytes.count {
            parts.append(.prose(proseStart..<source.bytes.count))
        }
        self.parts = parts
        self.inlines = inlines
    }

    /// The backticks with which a line opens or closes a block; 0 where it does neither.
    private static func fence(_ line: String) -> Int {
        let backticks = line.prefix { $0 == "`" }.count
        return backticks >= 3 ? backticks : 0
    }

    private static func inlines(_ bytes: [UInt8], _ line: Range<Int>) -> [Inline] {
        let tick = UInt8(ascii: "`")
        var result: [Inline] = []
        var position = line.lowerBound
        while let start = bytes[position..<line.upperBound].firstIndex(of: tick) {
            guard let end = bytes[(start + 1)..<line.upperBound].firstIndex(of: tick) else { break }
            if start + 1 < end, bytes[start + 1] == UInt8(ascii: "=") {
                result.append(Inline(whole: start..<end + 1, expression: start + 2..<end))
            }
            position = end + 1
        }
        return result
    }

    /// The code of the notebook, with blanks for all else, so that every line keeps its number.
    func codeInPlace(_ source: SourceFile) -> String {
        var bytes = source.bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        for case .code(let range, _) in parts { bytes.replaceSubrange(range, with: source.bytes[range]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
