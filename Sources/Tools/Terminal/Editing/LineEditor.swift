/// The editing of one text by keys, from the first key until it is submitted or given up: a pure state machine.
///
/// Keys are those of the usual shells (GNU Readline's in its Emacs mode). Complexity: a key costs at most a few passes
/// over the text; a key of a search at most one over the history.
package struct LineEditor: Sendable {
    var content = EditedText()
    var search: HistorySearch?
    let history: History
    /// The entry that is being edited; the number of entries for the text that was typed.
    var entry: Int
    /// Entries and the typed text as they were left when another was called up, by their number.
    var visited: [Int: EditedText] = [:]
    var undo = UndoList()
    /// What Ctrl-Y puts: what was taken away last by Ctrl-K and its like.
    private var taken: String
    var lastKey = Key.unknown

    /// - Parameter taken: what Ctrl-Y puts; it lives longer than one text.
    package init(history: History, taken: String = "") {
        self.history = history
        self.taken = taken
        entry = history.entries.count
    }

    /// What Ctrl-Y would put now.
    package var yankable: String { taken }

    /// What is to be seen with these prompts.
    package func view(prompt: String, continuation: String) -> LineView {
        guard let search else { return LineView(prompt: prompt, continuation: continuation, content: content) }
        let head = search.isFailing ? "(nothing older with '\(search.query)') " : "(search '\(search.query)') "
        return LineView(prompt: head, continuation: continuation, content: search.found)
    }

    /// Does what a key asks.
    package mutating func handle(_ key: Key, _ advice: LineAdvice) -> LineEvent {
        if search != nil, let event = searched(key) { return event }
        let (before, entryBefore) = (content, entry)
        let event = edit(key, advice)
        if entry != entryBefore {
            undo = UndoList()
        } else {
            undo.record(before, by: key, hasChanged: content.characters != before.characters)
        }
        lastKey = key
        return event
    }

    private mutating func edit(_ key: Key, _ advice: LineAdvice) -> LineEvent {
        switch key {
        case .text(let text), .pasted(let text): return content.insert(text) ? .changed : .refused
        case .enter:
            let text = content.text
            if advice.isComplete(text) { return .submitted(text) }
            return content.insert("\n") ? .changed : .refused
        case .alternateEnter: return content.insert("\n") ? .changed : .refused
        case .tab: return complete(advice)
        case .control("c"): return .interrupted
        case .control("d") where content.isEmpty: return .ended
        case .control("z"): return .suspended
        case .control("l"): return .clearScreen
        case .control("r"):
            search = HistorySearch(from: content, in: history)
            return .changed
        case .control("_"):
            guard let earlier = undo.take() else { return .refused }
            content = earlier
            return .changed
        case .up, .down, .control("p"), .control("n"): return moveThroughTexts(key)
        case .left, .right, .home, .end, .wordLeft, .wordRight,
            .control("a"), .control("b"), .control("e"), .control("f"), .alternate("b"), .alternate("f"):
            return move(key)
        case .backspace, .delete, .control("d"), .control("k"), .control("u"), .control("w"),
            .control("y"), .control("t"), .alternate("d"), .alternateBackspace:
            return change(key)
        case .escape, .unknown, .control, .alternate: return .refused
        }
    }

    private mutating func move(_ key: Key) -> LineEvent {
        let before = content.cursor
        switch key {
        case .left, .control("b"): content.move(to: before - 1)
        case .right, .control("f"): content.move(to: before + 1)
        case .home, .control("a"): content.move(to: content.lineStart)
        case .end, .control("e"): content.move(to: content.lineEnd)
        case .wordLeft, .alternate("b"): content.move(to: content.wordStart)
        case .wordRight, .alternate("f"): content.move(to: content.wordEnd)
        default: preconditionFailure("only keys that move the cursor within the text come here")
        }
        return .changed
    }

    private mutating func change(_ key: Key) -> LineEvent {
        let cursor = content.cursor
        switch key {
        case .backspace: return delete(max(cursor - 1, 0)..<cursor)
        case .delete, .control("d"): return delete(cursor..<min(cursor + 1, content.characters.count))
        case .control("k"):
            // At the end of a line its line feed goes, as in Emacs, so that repeating takes line after line.
            let end = content.lineEnd
            return take(cursor..<(end > cursor ? end : min(cursor + 1, content.characters.count)), isBefore: false)
        case .control("u"): return take(content.lineStart..<cursor, isBefore: true)
        case .control("w"): return take(content.blankStart..<cursor, isBefore: true)
        case .alternateBackspace: return take(content.wordStart..<cursor, isBefore: true)
        case .alternate("d"): return take(cursor..<content.wordEnd, isBefore: false)
        case .control("y"): return !taken.isEmpty && content.insert(taken) ? .changed : .refused
        case .control("t"): return content.transpose() ? .changed : .refused
        default: preconditionFailure("only keys that change the text come here")
        }
    }

    private mutating func delete(_ range: Range<Int>) -> LineEvent {
        guard !range.isEmpty else { return .refused }
        _ = content.remove(range)
        return .changed
    }

    /// Takes a range away for Ctrl-Y; what is taken by one key after another is kept together.
    private mutating func take(_ range: Range<Int>, isBefore: Bool) -> LineEvent {
        guard !range.isEmpty else { return .refused }
        let removed = content.remove(range)
        if !Self.taking.contains(lastKey) { taken = "" }
        taken = isBefore ? removed + taken : taken + removed
        return .changed
    }

    private static let taking: Set<Key> = [
        .control("k"), .control("u"), .control("w"), .alternateBackspace, .alternate("d"),
    ]
}
