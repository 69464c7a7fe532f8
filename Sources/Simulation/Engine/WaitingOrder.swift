import Numerics

/// Who comes first of those who wait: by priority, then who has waited longest, then by lot.
///
/// The lot is a random word known by the person and the cycle in which it joined the list, so that it is the same in
/// every scenario in which those are. It is drawn when two tie, which for most lists is seldom. Where two lots are the
/// same word, which happens to a pair once in 2^32, the lowest number comes first, so that the order is always one.
@safe struct WaitingOrder {
    private let people: Individuals
    private let key: StreamKey
    /// The smallest comes first, or the largest; nil where there is none that differs.
    private let priorities: UnsafePointer<Double>?
    private let isDescending: Bool
    private let since: UnsafePointer<Int16>

    /// An order that holds until a column grows.
    init(
        _ people: Individuals, _ courses: Courses, _ lists: CourseLists, _ priority: SelectionCode.Value?,
        lot key: StreamKey
    ) {
        self.people = people
        self.key = key
        switch priority {
        case .own?:
            unsafe priorities = UnsafePointer(lists.priorities.pointer(from: 0))
            isDescending = false
        case .attribute(let column, let isDescending)?:
            unsafe priorities = UnsafePointer(people.attributes.pointer(column: column))
            self.isDescending = isDescending
        case .slot?, nil:
            unsafe priorities = nil
            isDescending = false
        }
        unsafe since = UnsafePointer(courses.since.pointer(from: 0))
    }

    func comesFirst(_ left: Int32, _ right: Int32) -> Bool {
        if let priorities = unsafe priorities {
            let (first, second) = unsafe (priorities[Int(left)], priorities[Int(right)])
            if first != second { return (first < second) != isDescending }
        }
        let (first, second) = unsafe (since[Int(left)], since[Int(right)])
        if first != second { return first < second }
        let (lot, other) = (lot(of: Int(left)), lot(of: Int(right)))
        return lot != other ? lot < other : left < right
    }

    /// Whether only the time of waiting and the lot decide.
    var isByLot: Bool { unsafe priorities == nil }

    /// Puts some in their order, where there are no priorities: each lot is drawn once.
    /// - Complexity: O(count log count).
    func sort(_ individuals: UnsafeMutablePointer<Int32>, count: Int) {
        var waiting = (0..<count).map { place in
            let individual = unsafe individuals[place]
            return unsafe (
                since: since[Int(individual)], lot: lot(of: Int(individual)), individual: individual
            )
        }
        waiting.sort { ($0.since, $0.lot, $0.individual) < ($1.since, $1.lot, $1.individual) }
        for (place, one) in waiting.enumerated() { unsafe individuals[place] = one.individual }
    }

    private func lot(of individual: Int) -> UInt32 {
        let joined = unsafe UInt32(since[individual])
        return Philox4x32.block(people.counter(joined, of: individual), key: key.words).x
    }
}
