/// Who waits for a place, the next one first: a binary heap, so that offering a few places sorts nobody else.
struct WaitingList {
    struct Candidate {
        /// The smallest comes first.
        let priority: Double
        let since: Int32
        let individual: Int32
        /// What decides between two who tie on the rest: a random word, drawn anew whenever somebody joins the list.
        let lot: UInt32
        let acceptance: Double

        /// Whether it can be ordered, and can accept with its chance.
        var isPossible: Bool { acceptance >= 0 && acceptance <= 1 && !priority.isNaN }

        /// Priority first, then who has waited longest, then the lot. Where the lots are the same word, which happens
        /// to a pair once in 2^32, the lowest number comes first, so that the order is always one.
        static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
            if left.priority != right.priority { return left.priority < right.priority }
            if left.since != right.since { return left.since < right.since }
            if left.lot != right.lot { return left.lot < right.lot }
            return left.individual < right.individual
        }
    }

    private var heap: [Candidate] = []
    private var isOrdered = true

    var count: Int { heap.count }

    mutating func removeAll() {
        heap.removeAll(keepingCapacity: true)
        isOrdered = true
    }

    mutating func append(_ candidate: Candidate) {
        heap.append(candidate)
        isOrdered = false
    }

    /// The next one. Complexity: O(count) once after candidates were added, else O(1).
    var first: Candidate? {
        mutating get {
            if !isOrdered {
                for parent in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(parent) }
                isOrdered = true
            }
            return heap.first
        }
    }

    /// Takes the next one out. Complexity: O(log count).
    /// - Precondition: there is one, and `first` has been asked for it.
    mutating func removeFirst() {
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink(0)
        }
    }

    private mutating func sink(_ start: Int) {
        var parent = start
        while true {
            var first = parent
            for child in (2 * parent + 1)...(2 * parent + 2)
            where child < heap.count && Candidate.comesFirst(heap[child], heap[first]) {
                first = child
            }
            if first == parent { return }
            heap.swapAt(parent, first)
            parent = first
        }
    }
}
