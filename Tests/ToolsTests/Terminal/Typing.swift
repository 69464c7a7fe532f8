import Terminal

/// Somebody at a keyboard: bytes go through the decoder to the editor, as they would from a terminal.
struct Typing {
    static let left = "\u{1B}[D"
    static let right = "\u{1B}[C"
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"

    private var decoder = KeyDecoder()
    private(set) var editor: LineEditor
    private(set) var events: [LineEvent] = []
    private let advice: LineAdvice

    init(
        history: [String] = [], candidates: [String] = [], isComplete: @escaping (String) -> Bool = { _ in true }
    ) {
        editor = LineEditor(history: History(history))
        advice = LineAdvice(isComplete: isComplete) { text, offset in
            // What is being completed is the word before the place, as a session would have it.
            let before = Array(text)[..<offset]
            let start = before.lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
            let word = String(before[start...])
            return (start..<offset, candidates.filter { $0.hasPrefix(word) })
        }
    }

    /// Types text and control sequences; a lone escape at the end is a key.
    mutating func type(_ text: String) { type(Array(text.utf8)) }

    mutating func type(_ bytes: [UInt8]) {
        var keys: [Key] = []
        for byte in bytes { keys += decoder.add(byte) }
        keys += decoder.timeOut()
        for key in keys { events.append(editor.handle(key, advice)) }
    }

    mutating func type(_ text: String, control: String) {
        type(text)
        for key in control.utf8 { type([key & 0x1F]) }
    }

    /// Types Control with letters.
    mutating func control(_ keys: String) { type("", control: keys) }

    /// Types Alt with a letter.
    mutating func alternate(_ key: String) { type("\u{1B}" + key) }

    var view: LineView { editor.view(prompt: "> ", continuation: ". ") }

    /// The text with a bar at the cursor.
    var text: String {
        let content = view.content
        return String(content.characters[..<content.cursor]) + "|" + String(content.characters[content.cursor...])
    }
}
