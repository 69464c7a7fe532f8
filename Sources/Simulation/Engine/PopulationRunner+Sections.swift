import Program

/// Working on a population section by section, by several threads where it is large.
extension PopulationRunner {
    /// Does some work for each section in which somebody is present; each thread has neighbouring ones.
    ///
    /// - Throws: the earliest problem by cycle, then by section, whichever thread met it.
    func forEachSection(
        _ work: @Sendable (PopulationRunner, Section, Workspace) throws(RunError) -> Void
    ) throws(RunError) {
        let first = people.firstPresent / Section.size
        let sections = Section.count(of: people.count) - first
        guard sections > 0 else { return }
        let threads = min(workspaces.count, sections)
        for workspace in workspaces { workspace.problem = nil }
        Threads.share(self, parts: threads) { runner, thread in
            let workspace = runner.workspaces[thread]
            let people = runner.people
            for place in sections * thread / threads..<sections * (thread + 1) / threads {
                let section = Section(first + place, of: people.count, from: people.firstPresent)
                do throws(RunError) {
                    try work(runner, section, workspace)
                } catch {
                    workspace.note(error)
                }
            }
        }
        var earliest: RunError?
        for case let problem? in workspaces.map(\.problem) where problem.isEarlier(than: earliest) {
            earliest = problem
        }
        if let earliest { throw earliest }
    }

    /// Sums, for a section, what individuals bring to each sum of the booking.
    ///
    /// - Parameter turn: the cycle's place among those worked out together.
    func sum(_ section: Section, _ workspace: Workspace, turn: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let booked = code.booked
        let first = (section.number * code.cyclesAtOnce + turn) * booked.sources.count
        let sums = unsafe sectionSums.pointer(from: first)
        for (number, source) in booked.sources.enumerated() {
            guard case .column(let column) = source else { continue }
            var lanes = SIMD8<Double>(repeating: 0)
            let values = unsafe people.attributes.pointer(column: column) + section.first
            unsafe Kernels.add(.column(UnsafePointer(values)), count: section.count, to: &lanes)
            unsafe sums[number] = Kernels.total(lanes)
        }
        let code = booked.changing
        guard !code.results.isEmpty else { return }
        var lanes = [SIMD8<Double>](repeating: SIMD8(repeating: 0), count: code.results.count)
        for start in stride(from: section.first, to: section.first + section.count, by: workspace.block) {
            let count = min(workspace.block, section.first + section.count - start)
            guard let members = workspace.members(from: start, count: count, of: people) else { continue }
            try workspace.evaluate(code, members, of: people, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let values = unsafe workspace.source(result, members, of: people, slots, operand: 0)
                unsafe Kernels.add(values, members, to: &lanes[number])
            }
        }
        for (number, source) in booked.sources.enumerated() {
            if case .computed(let result) = source { unsafe sums[number] = Kernels.total(lanes[result]) }
        }
    }

    /// The sums of the booking over all sections, in their order.
    func total(turn: Int, _ slots: ScalarFile) -> [Double] {
        let booked = code.booked
        return booked.sources.enumerated().map { number, source in
            if case .slot(let slot) = source { return slots[slot] * Double(people.present) }
            var sum = 0.0
            for section in people.firstPresent / Section.size..<Section.count(of: people.count) {
                sum += sectionSums[(section * code.cyclesAtOnce + turn) * booked.sources.count + number]
            }
            return sum
        }
    }

    /// Makes room for the sums of all sections.
    func makeRoomForSums() {
        let needed = Section.count(of: people.count) * code.cyclesAtOnce * code.booked.sources.count
        if needed > sectionSums.count { sectionSums.grow(to: needed, repeating: 0) }
    }

    /// Decides for a section who moves, and where to: the workspace holds the states before and after.
    ///
    /// - Parameter words: one for each individual of the section.
    func choose(
        _ section: Section, _ workspace: Workspace, _ chances: CycleChances, words: UnsafePointer<UInt32>, cycle: Int,
        _ slots: ScalarFile
    ) throws(RunError) {
        let flows = chances.flows
        unsafe workspace.choose(flows, words: words, count: section.count)
        var isDone = [Bool](repeating: false, count: code.states)
        for (number, tabled) in code.tabledFlows.enumerated() {
            guard let table = chances.tables[number] else { continue }
            for state in tabled.states { isDone[state] = true }
            try unsafe workspace.choose(
                by: table, chances.tableBounds[number], tabled, flows, section, of: people, words: words,
                cycle: cycle, slots)
        }
        for (number, joint) in code.jointFlows.enumerated() where workspace.limitsOf[joint.states[0]] == nil {
            guard
                try unsafe workspace.choose(
                    joint, flows.joint[number], section, of: people, words: words, cycle: cycle, slots)
            else { continue }
            for state in joint.states { isDone[state] = true }
        }
        for (state, competing) in flows.competing.enumerated() where !isDone[state] {
            guard let competing else { continue }
            try unsafe workspace.choose(
                of: state, competing, section, of: people, words: words, cycle: cycle, slots)
        }
    }
}
