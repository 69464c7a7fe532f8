extension LineEditor {
    /// Up and down go through the lines of the text, and past its first and last through the history.
    mutating func moveThroughTexts(_ key: Key) -> LineEvent {
        if key == .up, let place = content.placeAbove {
            content.move(to: place)
            return .changed
        }
        if key == .down, let place = content.placeBelow {
            content.move(to: place)
            return .changed
        }
        return recall(entry + (key == .up || key == .control("p") ? -1 : 1))
    }

    /// Calls up an entry of the history, or the typed text behind the last; what was there is kept as it was left.
    private mutating func recall(_ number: Int) -> LineEvent {
        guard 0...history.entries.count ~= number else { return .refused }
        visited[entry] = content
        entry = number
        content = visited[number] ?? EditedText(number < history.entries.count ? history.entries[number] : "")
        return .changed
    }

    /// What a key does while the history is searched; nil where the search is over and the key is still to be done.
    mutating func searched(_ key: Key) -> LineEvent? {
        guard var state = search else { return nil }
        defer { lastKey = key }
        switch key {
        case .text(let text):
            state.add(text, in: history)
            search = state
            return state.isFailing ? .refused : .changed
        case .backspace, .control("r"):
            let hasEffect = key == .backspace ? state.removeLast(in: history) : state.older(in: history)
            search = state
            return hasEffect ? .changed : .refused
        case .control("g"), .escape, .control("c"):
            content = state.original
            search = nil
            return key == .control("c") ? nil : .changed
        default:
            // Any other key takes what was found and then does what it always does.
            if state.entry < history.entries.count {
                visited[entry] = content
                entry = state.entry
                undo = UndoList()
            }
            content = state.found
            search = nil
            return nil
        }
    }

    /// Puts what all candidates begin with; where nothing can be put, the second Tab shows them.
    mutating func complete(_ advice: LineAdvice) -> LineEvent {
        let (range, candidates) = advice.completions(content.text, content.cursor)
        guard range.lowerBound >= 0, range.upperBound <= content.characters.count,
            let shared = Candidates.prefix(candidates)
        else { return .refused }
        let present = String(content.characters[range])
        if shared != present, candidates.count == 1 || shared.hasPrefix(present) {
            return content.replace(range, with: shared) ? .changed : .refused
        }
        return candidates.count > 1 && lastKey == .tab ? .candidates(candidates) : .refused
    }
}
