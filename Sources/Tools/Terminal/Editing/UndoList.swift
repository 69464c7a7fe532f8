/// Texts as they were before each change; letters typed in a row are one change.
struct UndoList: Sendable {
    /// The most changes that can be undone.
    private static let limit = 500

    private var states: [EditedText] = []
    private var lastKey = Key.unknown

    /// Keeps a text as it was before a key, where the key changed it.
    mutating func record(_ state: EditedText, by key: Key, hasChanged: Bool) {
        defer { lastKey = key }
        guard hasChanged, key != .control("_") else { return }
        if case .text(let now) = key, case .text(let before) = lastKey, now != " " || before == " " { return }
        states.append(state)
        if states.count > Self.limit { states.removeFirst() }
    }

    /// The text before the last change that is still there.
    mutating func take() -> EditedText? { states.popLast() }
}
