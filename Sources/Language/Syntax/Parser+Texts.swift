import SourceText

/// Texts in which values are filled in.
extension Parser {
    /// A text in quotes with the expressions in its braces, each with its own place in the file.
    mutating func takeFilledText() -> FilledText? {
        guard continues, case .string = current.kind else { return nil }
        let range = current.range
        advance()
        return filled(range)
    }

    mutating func expectFilledText(_ what: String) -> FilledText? {
        if let text = takeFilledText() { return text }
        reportExpected(what)
        return nil
    }

    private mutating func filled(_ range: SourceRange) -> FilledText {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        var fragments: [FilledText.Fragment] = []
        var plain: [UInt8] = []
        var position = range.lower + 1
        let ended = range.upper > position && file.bytes[range.upper - 1] == UInt8(ascii: "\"")
        let end = ended ? range.upper - 1 : range.upper
        func endText() {
            if !plain.isEmpty { fragments.append(.text(String(decoding: plain, as: UTF8.self))) }
            plain = []
        }
        while position < end {
            let next = file.bytes[position]
            let following = position + 1 < end ? file.bytes[position + 1] : nil
            switch next {
            case UInt8(ascii: "\\") where following == UInt8(ascii: "\"") || following == UInt8(ascii: "\\"):
                plain.append(file.bytes[position + 1])
                position += 2
            case open where following == open, close where following == close:
                plain.append(next)
                position += 2
            case open:
                guard let closing = file.bytes[position..<end].firstIndex(of: close) else {
                    reportBrace(.openBrace, at: position, in: range)
                    return FilledText(fragments: fragments, range: range)
                }
                endText()
                fragments.append(.value(value(from: position + 1, to: closing, in: range)))
                position = closing + 1
            case close:
                reportBrace(.strayBrace, at: position, in: range)
                position += 1
            default:
                plain.append(next)
                position += 1
            }
        }
        endText()
        return FilledText(fragments: fragments, range: range)
    }

    /// The expression in braces; its problems are the text's, and the statement around it stands.
    private mutating func value(from lower: Int, to upper: Int, in range: SourceRange) -> Expression {
        let (expression, found) = Parser.expression(of: file, id: range.file, from: lower, to: upper)
        problems += found.prefix(max(0, SyntaxProblem.mostReported - problems.count))
        return found.isEmpty
            ? expression
            : Expression(.missing, range: SourceRange(file: range.file, lower: lower, upper: upper))
    }

    private mutating func reportBrace(_ problem: SyntaxProblem, at position: Int, in range: SourceRange) {
        guard problems.count < SyntaxProblem.mostReported else { return }
        let place = SourceRange(file: range.file, lower: position, upper: position + 1)
        problems.append(problem.diagnostic(at: place))
    }
}
