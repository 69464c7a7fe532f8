/// Turns the inline markup of one block into HTML: emphasis, code, links, line breaks.
///
/// One pass from left to right. An opening mark is remembered by its place in the output and becomes a
/// tag when its partner is met; marks that are skipped over stay text. Each mark is pushed and
/// popped once, so the time is linear.
struct MarkdownInline {
    /// A run of emphasis marks that may yet be closed.
    private struct Opener {
        let mark: Unicode.Scalar
        let isStrong: Bool
        let piece: Int

        var kind: Int { (mark == "*" ? 0 : 2) + (isStrong ? 1 : 0) }
    }

    private let scalars: [Unicode.Scalar]
    private let structure: MarkdownInlineStructure
    private let allowsLinks: Bool
    private var pieces: [String] = []
    private var text = String.UnicodeScalarView()
    private var openers: [Opener] = []
    /// How many openers of each kind wait, so that a hopeless search is not begun.
    private var waiting = [0, 0, 0, 0]

    /// The HTML of a text.
    ///
    /// - Parameter allowsLinks: false inside the text of a link, which holds no other link.
    static func html(_ text: String, allowsLinks: Bool = true) -> String {
        var inline = MarkdownInline(Array(text.unicodeScalars), allowsLinks: allowsLinks)
        inline.run()
        return inline.pieces.joined()
    }

    private init(_ scalars: [Unicode.Scalar], allowsLinks: Bool) {
        self.scalars = scalars
        self.allowsLinks = allowsLinks
        structure = MarkdownInlineStructure(scalars)
    }

    private mutating func run() {
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar {
            case "\\": index = escape(at: index)
            case "`": index = code(at: index)
            case "[": index = link(at: index)
            case "*", "_": index = emphasis(at: index)
            case "\n":
                index += 1
                lineBreak()
            default:
                MarkupText.append(scalar, to: &text)
                index += 1
            }
        }
        flush()
    }

    private mutating func flush() {
        if !text.isEmpty { pieces.append(String(text)) }
        text = String.UnicodeScalarView()
    }

    private mutating func lineBreak() {
        var blanks = 0
        while text.last == " " {
            text.removeLast()
            blanks += 1
        }
        text.append(contentsOf: (blanks >= 2 ? "<br>\n" : "\n").unicodeScalars)
    }

    private mutating func escape(at index: Int) -> Int {
        if index + 1 < scalars.count, scalars[index + 1] == "\n" {
            text.append(contentsOf: "<br>\n".unicodeScalars)
            return index + 2
        }
        guard MarkdownInlineStructure.isEscape(scalars, at: index) else {
            text.append("\\")
            return index + 1
        }
        MarkupText.append(scalars[index + 1], to: &text)
        return index + 2
    }

    private mutating func code(at index: Int) -> Int {
        guard let span = structure.codeSpan(at: index) else {
            let end = structure.runEnd(at: index)
            for _ in index..<end { text.append("`") }
            return end
        }
        var body = scalars[span.content].map { $0 == "\n" ? " " : $0 }
        // One blank at both ends lets code begin with a backtick (CommonMark 6.1).
        if body.count > 2, body.first == " ", body.last == " " {
            body.removeFirst()
            body.removeLast()
        }
        text.append(contentsOf: "<code>".unicodeScalars)
        for scalar in body { MarkupText.append(scalar, to: &text) }
        text.append(contentsOf: "</code>".unicodeScalars)
        return span.end
    }

    private mutating func link(at index: Int) -> Int {
        guard allowsLinks, let close = structure.closingBracket(of: index),
            let target = MarkdownLink(scalars, openParenthesis: close + 1)
        else {
            text.append("[")
            return index + 1
        }
        var label = String.UnicodeScalarView()
        label.append(contentsOf: scalars[(index + 1)..<close])
        let html = MarkdownInline.html(String(label), allowsLinks: false)
        flush()
        if let address = target.address {
            pieces.append("<a href=\"\(MarkupText.escaped(address))\" rel=\"noopener noreferrer\">\(html)</a>")
        } else {
            pieces.append(html)
        }
        return target.end
    }

    private mutating func emphasis(at index: Int) -> Int {
        let mark = scalars[index]
        var end = index
        while end < scalars.count, scalars[end] == mark { end += 1 }
        var left = end - index
        let before = index > 0 ? scalars[index - 1] : " "
        let after = end < scalars.count ? scalars[end] : " "
        var opens = !after.properties.isWhitespace
        var closes = !before.properties.isWhitespace
        if mark == "_" {
            // Underscores inside a word are part of a name.
            opens = opens && !MarkdownInline.isWord(before)
            closes = closes && !MarkdownInline.isWord(after)
        }
        // Longer runs are ornaments.
        guard left <= 3, opens || closes else {
            for _ in 0..<left { text.append(mark) }
            return end
        }
        flush()
        while closes, left > 0, let opener = pop(mark, atMost: left) {
            pieces[opener.piece] = opener.isStrong ? "<strong>" : "<em>"
            pieces.append(opener.isStrong ? "</strong>" : "</em>")
            left -= opener.isStrong ? 2 : 1
        }
        while opens, left > 0 {
            let opener = Opener(mark: mark, isStrong: left >= 2, piece: pieces.count)
            pieces.append(String(repeating: Character(mark), count: opener.isStrong ? 2 : 1))
            openers.append(opener)
            waiting[opener.kind] += 1
            left -= opener.isStrong ? 2 : 1
        }
        for _ in 0..<left { text.append(mark) }
        return end
    }

    /// Removes and returns the nearest opener a run of this length can close, and all within it.
    private mutating func pop(_ mark: Unicode.Scalar, atMost length: Int) -> Opener? {
        let kinds = mark == "*" ? [0, 1] : [2, 3]
        guard waiting[kinds[0]] > 0 || (length >= 2 && waiting[kinds[1]] > 0) else { return nil }
        while let opener = openers.popLast() {
            waiting[opener.kind] -= 1
            if opener.mark == mark, !opener.isStrong || length >= 2 { return opener }
        }
        return nil
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
