package import SourceText

/// Cuts a text into tokens.
///
/// The lexer never stops at a problem: it reports it, passes over the characters and goes on. Comments from `//`
/// to the end of the line are passed over; `///` comments become tokens. Complexity: O(length).
package struct Lexer {
    private let file: SourceFileID
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var atLineStart = true
    private var tokens: [Token] = []
    private var problems: [Diagnostic] = []

    /// The longest text that is read: 200,000 lines of eighty characters, whose tokens fit in a few hundred megabytes.
    package static let longestText = 16_000_000

    /// The tokens of a stretch of a file, the last of them `endOfText`, and the problems met.
    package static func tokens(of source: SourceFile, id: SourceFileID, from lower: Int = 0, to upper: Int? = nil)
        -> (tokens: [Token], problems: [Diagnostic])
    {
        let end = min(upper ?? source.bytes.count, source.bytes.count)
        var lexer = Lexer(file: id, bytes: source.bytes, position: lower, end: end)
        if end - lower > longestText {
            let whole = SourceRange(file: id, lower: lower, upper: lower)
            lexer.problems.append(SyntaxProblem.textTooLong(limit: longestText).diagnostic(at: whole))
            lexer.position = end
        }
        if lower == 0, source.bytes.starts(with: byteOrderMark) { lexer.position = min(byteOrderMark.count, end) }
        lexer.run()
        return (lexer.tokens, lexer.problems)
    }

    /// Some editors write it in front of a text; it is no part of the text.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private init(file: SourceFileID, bytes: [UInt8], position: Int, end: Int) {
        self.file = file
        self.bytes = bytes
        self.position = position
        self.end = end
    }

    private func byte(_ offset: Int = 0) -> UInt8? {
        position + offset < end ? bytes[position + offset] : nil
    }

    private func range(from start: Int) -> SourceRange { SourceRange(file: file, lower: start, upper: position) }

    private mutating func append(_ kind: TokenKind, from start: Int) {
        tokens.append(Token(kind: kind, range: range(from: start), startsLine: atLineStart))
        atLineStart = false
    }

    private mutating func report(_ problem: SyntaxProblem, from start: Int) {
        guard problems.count < SyntaxProblem.mostReported else { return }
        problems.append(problem.diagnostic(at: range(from: start)))
    }

    private mutating func run() {
        while let next = byte() {
            let start = position
            switch next {
            case UInt8(ascii: "\n"):
                position += 1
                atLineStart = true
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
                comment(from: start)
            case UInt8(ascii: "\""):
                string(from: start)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number(from: start)
            case _ where Self.beginsName(next):
                while let more = byte(), Self.continuesName(more) { position += 1 }
                append(.identifier(String(decoding: bytes[start..<position], as: UTF8.self)), from: start)
            default:
                symbol(from: start)
            }
        }
        append(.endOfText, from: position)
    }

    private mutating func comment(from start: Int) {
        while let next = byte(), next != UInt8(ascii: "\n") { position += 1 }
        guard position - start > 2, bytes[start + 2] == UInt8(ascii: "/") else { return }
        var words = String(decoding: bytes[(start + 3)..<position], as: UTF8.self)[...].drop { $0 == " " }
        while let last = words.last, last.isWhitespace { words.removeLast() }
        append(.documentation(String(words)), from: start)
    }

    private mutating func string(from start: Int) {
        position += 1
        var content: [UInt8] = []
        // What stands in the text as it is, up to the next backslash, is taken as a whole.
        var plain = position
        while let next = byte(), next != UInt8(ascii: "\n") {
            position += 1
            if next == UInt8(ascii: "\"") {
                let rest = bytes[plain..<(position - 1)]
                let text = content.isEmpty ? String(decoding: rest, as: UTF8.self) : nil
                append(.string(text ?? String(decoding: content + rest, as: UTF8.self)), from: start)
                return
            }
            if next == UInt8(ascii: "\\"), let escaped = byte(),
                escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\")
            {
                content += bytes[plain..<(position - 1)]
                plain = position
                position += 1
            }
        }
        report(.unendedString, from: start)
        content += bytes[plain..<position]
        append(.string(String(decoding: content, as: UTF8.self)), from: start)
        // What should follow the text was read as part of it: the parser looks no further in this statement.
        append(.unreadable, from: position)
    }

    /// A number, or a month where four digits, a hyphen and two digits stand without a space.
    private mutating func number(from start: Int) {
        digits()
        if position - start == 4, byte() == UInt8(ascii: "-"), Self.isDigit(byte(1)), Self.isDigit(byte(2)),
            !Self.isDigit(byte(3)), byte(3) != UInt8(ascii: ".")
        {
            position += 3
            let text = String(decoding: bytes[start..<position], as: UTF8.self)
            let year = Int(text.prefix(4)) ?? 0
            let month = Int(text.suffix(2)) ?? 0
            if !(1...12).contains(month) {
                report(.badMonth(year: year, month: month), from: start)
            }
            append(.month(year: year, month: min(max(month, 1), 12)), from: start)
            return
        }
        if byte() == UInt8(ascii: "."), Self.isDigit(byte(1)) {
            position += 1
            digits()
        }
        if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
            let signed = byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+")
            if Self.isDigit(byte(signed ? 2 : 1)) {
                position += signed ? 2 : 1
                digits()
            }
        }
        let end = position
        while let more = byte(), Self.continuesName(more) { position += 1 }
        if position == end, let value = ShortDecimal.value(bytes[start..<end]) {
            append(.number(value), from: start)
            return
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let plain = text.replacing("_", with: "")
        // A low line stands between digits.
        let hasLooseLine = text.last == "_" || ["__", "_.", "_e", "_E"].contains { text.contains($0) }
        let wellFormed = position == end && !hasLooseLine
        if wellFormed, let value = Double(plain), value.isFinite {
            append(.number(value), from: start)
        } else {
            report(.badNumber(text), from: start)
            append(.number(1), from: start)
        }
    }

    private mutating func digits() {
        while let next = byte(), Self.isDigit(next) || next == UInt8(ascii: "_") { position += 1 }
    }

    private mutating func symbol(from start: Int) {
        if let symbol = Self.symbol(byte(), byte(1)) {
            position += symbol.rawValue.utf8.count
            append(.symbol(symbol), from: start)
            return
        }
        // Takes a whole character, so that the message shows what a reader sees.
        position += 1
        while let next = byte(), next & 0xC0 == 0x80 { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        report(.unknownCharacter(text), from: start)
        append(.unreadable, from: start)
    }

    /// The symbol that begins with a byte: one of two characters where the next byte makes it one.
    private static func symbol(_ first: UInt8?, _ second: UInt8?) -> Symbol? {
        guard let first, first < 0x80 else { return nil }
        if let second, second < 0x80, let pair = pairs[Int(first)].first(where: { $0.second == second }) {
            return pair.symbol
        }
        return singles[Int(first)]
    }

    /// By the byte that they begin with: the symbols of one character, and those of two with their second.
    private static let singles = (0..<0x80 as Range<UInt8>).map { first in
        Symbol.allCases.first { Array($0.rawValue.utf8) == [first] }
    }
    private static let pairs = (0..<0x80 as Range<UInt8>).map { first in
        Symbol.allCases.compactMap { symbol -> (second: UInt8, symbol: Symbol)? in
            let spelling = Array(symbol.rawValue.utf8)
            return spelling.count == 2 && spelling[0] == first ? (spelling[1], symbol) : nil
        }
    }

    private static func isDigit(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) || byte == UInt8(ascii: "_")
            // The first bytes of the accented Latin letters, from U+00C0 to U+02BF.
            || (byte >= 0xC3 && byte <= 0xCA)
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || isDigit(byte) || byte & 0xC0 == 0x80
    }
}
