/// A search backwards through the history, letter by letter.
struct HistorySearch: Sendable {
    /// The text as it was before the search.
    let original: EditedText
    private(set) var query = ""
    /// The number of the entry that is shown; the number of entries where none is yet.
    private(set) var entry: Int
    /// What is shown: an entry with the cursor where it matches, or the text as it was.
    private(set) var found: EditedText
    private(set) var isFailing = false

    init(from original: EditedText, in history: History) {
        self.original = original
        entry = history.entries.count
        found = original
    }

    /// Lengthens what is looked for; the entry that is shown stays while it still matches.
    mutating func add(_ text: String, in history: History) {
        query += text
        look(from: min(entry, history.entries.count - 1), in: history)
    }

    /// Shortens what is looked for and starts from the newest entry.
    mutating func removeLast(in history: History) -> Bool {
        guard !query.isEmpty else { return false }
        query.removeLast()
        isFailing = false
        guard !query.isEmpty else {
            entry = history.entries.count
            found = original
            return true
        }
        look(from: history.entries.count - 1, in: history)
        return true
    }

    /// Goes to the next older entry that matches and is another text.
    mutating func older(in history: History) -> Bool {
        guard !query.isEmpty else { return false }
        look(from: entry - 1, in: history, passing: found.text)
        return !isFailing
    }

    private mutating func look(from start: Int, in history: History, passing known: String? = nil) {
        for number in stride(from: start, through: 0, by: -1) {
            let text = history.entries[number]
            guard text != known, let place = Self.place(of: query, in: text) else { continue }
            entry = number
            found = EditedText(text)
            found.move(to: place)
            isFailing = false
            return
        }
        isFailing = true
    }

    /// The number of characters before the last place where a text holds a query.
    private static func place(of query: String, in text: String) -> Int? {
        guard text.contains(query) else { return nil }
        let (wanted, all) = (Array(query), Array(text))
        guard wanted.count <= all.count else { return nil }
        return (0...(all.count - wanted.count)).last { all[$0...].starts(with: wanted) }
    }
}
