/// The lists on which individuals stand for one intervention: who waits, the next one first; who is in a course; and who
/// may be asked again as a cycle begins.
///
/// Everybody stands on one of them at most, so one link serves them all: the place of who waits, and the next in line of
/// anybody else.
final class CourseLists {
    /// Whether everybody has been looked at once, so that only those who change need be from then on.
    var isListed = false
    /// How many of those who changed in this draw have been looked at.
    var changesRead = 0
    /// The numbers of who waits, where each has its own: the smallest priority comes first.
    private(set) var priorities: KeptColumn<Double>
    private(set) var acceptances: KeptColumn<Double>
    /// Those in a course, in the order in which they began.
    var inCourse = CourseChain()

    /// A binary heap in the first `waiting` places, once it has been put in order.
    private var heap: IndividualColumn<Int32>
    private(set) var waiting = 0
    private var isOrdered = false
    private(set) var links: IndividualColumn<Int32>
    /// For each cycle, the first of those who may be asked again as it begins.
    private var reopening: [Int32]
    /// For each cycle, whether somebody's course may end as it begins.
    private var endings: [Bool]

    /// - Parameter cycles: those of the run.
    init(individuals: Int, _ code: SelectionCode, cycles: Int) {
        priorities = KeptColumn(count: individuals, repeating: 0, isKept: code.hasOwnPriority)
        acceptances = KeptColumn(count: individuals, repeating: 0, isKept: code.hasOwnAcceptance)
        heap = IndividualColumn(count: individuals, repeating: 0)
        links = IndividualColumn(count: individuals, repeating: CourseChain.end)
        reopening = [Int32](repeating: CourseChain.end, count: cycles + 1)
        endings = [Bool](repeating: false, count: cycles + 1)
    }

    /// Makes room for more individuals, who stand on no list.
    func grow(to individuals: Int) {
        priorities.grow(to: individuals)
        acceptances.grow(to: individuals)
        heap.grow(to: individuals, repeating: 0)
        links.grow(to: individuals, repeating: CourseChain.end)
    }

    // MARK: Who waits

    /// Puts somebody on the waiting list, whose numbers have been set.
    /// - Complexity: O(log waiting), and much less for who comes late in the order; O(1) on a list without order.
    func join(_ individual: Int, _ order: WaitingOrder) {
        // Who joins an empty list seldom comes alone: all are put in order together.
        if waiting == 0 { isOrdered = false }
        put(Int32(individual), at: waiting)
        waiting += 1
        if isOrdered { rise(from: waiting - 1, order) }
    }

    /// Takes somebody off the waiting list. Complexity: O(log waiting).
    func leave(_ individual: Int, _ order: WaitingOrder) {
        let place = Int(links[individual])
        waiting -= 1
        links[individual] = CourseChain.end
        guard place < waiting else { return }
        put(heap[waiting], at: place)
        if isOrdered { restore(place, order) }
    }

    /// Finds the place of who waits and has another priority than before. Complexity: O(log waiting).
    func reorder(_ individual: Int, _ order: WaitingOrder) {
        if isOrdered { restore(Int(links[individual]), order) }
    }

    /// Forgets the order, where many priorities have changed.
    func loseOrder() { isOrdered = false }

    /// The next one; nil where nobody waits. Complexity: O(1), and O(waiting) where the order is lost.
    func first(_ order: WaitingOrder) -> Int? {
        if !isOrdered {
            let (heap, links) = unsafe (heap.pointer(from: 0), links.pointer(from: 0))
            for parent in stride(from: waiting / 2 - 1, through: 0, by: -1) {
                unsafe Self.sink(from: parent, heap, links, waiting, order)
            }
            isOrdered = true
        }
        return waiting > 0 ? Int(heap[0]) : nil
    }

    /// So many are put in order at a time, which takes some bytes more for each of them: more than wait in a region (our
    /// choice).
    private static let mostSorted = 65_536

    /// Puts all who wait in their order, where they have none yet and no priorities: to offer places to the first of
    /// them is then to go along them, and not to look for the next one after each.
    /// - Returns: whether it did.
    func sort(_ order: WaitingOrder) -> Bool {
        guard !isOrdered, order.isByLot, waiting <= Self.mostSorted else { return false }
        unsafe order.sort(heap.pointer(from: 0), count: waiting)
        return true
    }

    /// Takes the first of those who have been put in their order off the list, who have had an offer; the others stay in
    /// it.
    func removeFirst(_ count: Int) {
        for place in count..<max(count, waiting) { put(heap[place], at: place - count) }
        waiting -= count
        // Who stand in their order make a heap.
        isOrdered = true
    }

    /// Puts those who wait in the order of their numbers; the other order is lost.
    func orderByNumber() {
        isOrdered = false
        let heap = unsafe heap.pointer(from: 0)
        for place in 1..<max(1, waiting) where unsafe heap[place] < heap[place - 1] {
            var numbers = unsafe UnsafeMutableBufferPointer(start: heap, count: waiting)
            return unsafe numbers.sort()
        }
    }

    /// Who stands at a place; once they are in the order of their numbers, the next after those before it.
    func candidate(at place: Int) -> Int { Int(heap[place]) }

    /// Takes everybody off the waiting list, who has had an offer.
    func removeAllWaiting() { waiting = 0 }

    private func put(_ individual: Int32, at place: Int) {
        heap[place] = individual
        links[Int(individual)] = Int32(place)
    }

    private func restore(_ place: Int, _ order: WaitingOrder) {
        if place > 0, order.comesFirst(heap[place], heap[(place - 1) / 2]) {
            rise(from: place, order)
        } else {
            sink(from: place, order)
        }
    }

    private func rise(from start: Int, _ order: WaitingOrder) {
        let (heap, links) = unsafe (heap.pointer(from: 0), links.pointer(from: 0))
        let individual = unsafe heap[start]
        var place = start
        while place > 0, unsafe order.comesFirst(individual, heap[(place - 1) / 2]) {
            let parent = unsafe heap[(place - 1) / 2]
            unsafe heap[place] = parent
            unsafe links[Int(parent)] = Int32(place)
            place = (place - 1) / 2
        }
        unsafe heap[place] = individual
        unsafe links[Int(individual)] = Int32(place)
    }

    private func sink(from start: Int, _ order: WaitingOrder) {
        unsafe Self.sink(from: start, heap.pointer(from: 0), links.pointer(from: 0), waiting, order)
    }

    private static func sink(
        from start: Int, _ heap: UnsafeMutablePointer<Int32>, _ links: UnsafeMutablePointer<Int32>, _ waiting: Int,
        _ order: WaitingOrder
    ) {
        let individual = unsafe heap[start]
        var place = start
        while 2 * place + 1 < waiting {
            var child = 2 * place + 1
            if child + 1 < waiting, unsafe order.comesFirst(heap[child + 1], heap[child]) { child += 1 }
            let next = unsafe heap[child]
            guard order.comesFirst(next, individual) else { break }
            unsafe heap[place] = next
            unsafe links[Int(next)] = Int32(place)
            place = child
        }
        unsafe heap[place] = individual
        unsafe links[Int(individual)] = Int32(place)
    }

    // MARK: Who comes later

    /// Notes that a course ends as a cycle begins, if that is one of the run.
    func noteEnd(at cycle: Int) {
        if cycle < endings.count { endings[cycle] = true }
    }

    func mayEnd(at cycle: Int) -> Bool { endings[cycle] }

    /// Notes that somebody may be asked again as a cycle begins, if that is one of the run.
    func reopen(_ individual: Int, at cycle: Int) {
        guard cycle < reopening.count else { return }
        links[individual] = reopening[cycle]
        reopening[cycle] = Int32(individual)
    }

    /// Takes out those who may be asked again as a cycle begins, and hands each to `use`, the last noted first.
    @inline(__always)
    func takeReopened(at cycle: Int, _ use: (_ individual: Int) -> Void) {
        var next = reopening[cycle]
        reopening[cycle] = CourseChain.end
        while next != CourseChain.end {
            let individual = Int(next)
            next = links[individual]
            links[individual] = CourseChain.end
            use(individual)
        }
    }
}
