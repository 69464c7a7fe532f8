import Numerics

/// Who comes first of those who wait: by priority, then who has waited longest, then by lot.
///
/// The lot is a random word known by the person and the cycle in which it joined the list, so that it is the same in
/// every scenario in which those are. It is drawn when two tie, which for most lists is seldom, and then kept. Where two lots are the
/// same word, which happens to a pair once in 2^32, the lowest number comes first, so that the order is always one.
@safe struct WaitingOrder {
    private let people: Individuals
    private let key: StreamKey
    /// The smallest comes first, or the largest; nil where there is none that differs.
    private let priorities: UnsafePointer<Double>?
    private let isDescending: Bool
    private let since: UnsafePointer<Int16>
    private let lots: UnsafeMutablePointer<UInt32>

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
        unsafe lots = lists.lots.pointer(from: 0)
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

    private func lot(of individual: Int) -> UInt32 {
        let known = unsafe lots[individual]
        // The word 0 itself is drawn again each time, which changes nothing.
        if known != CourseLists.noLot { return known }
        let joined = unsafe UInt32(since[individual])
        let lot = Philox4x32.block(people.counter(joined, of: individual), key: key.words).x
        unsafe lots[individual] = lot
        return lot
    }
}
