import Numerics
import Program

/// Who moves out of several states whose chances are computed together.
extension Workspace {
    /// Decides for everybody of a section who is in one of some states, if they are many enough that it pays to compute
    /// for all of the section.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Returns: false where the states are to be worked on one by one: few are in them, or a rate is impossible, and
    ///   whose that is is found so.
    func choose(
        _ joint: JointFlows, _ competing: IndividualFlows, _ section: Section, of people: Individuals,
        words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> Bool {
        guard joint.states.count > 1, isWorthwhile(joint, section) else { return false }
        let end = section.first + section.count
        for start in stride(from: section.first, to: end, by: block) {
            let members = Members(from: start, count: min(block, end - start), distances: neighbours)
            try evaluate(joint.code, members, of: people, cycle: cycle, slots)
            do {
                guard try setTotals(joint, competing, members, section, of: people, slots) else { return false }
                let words = unsafe words + (start - section.first)
                let leavers = unsafe listLeavers(words, members.count, cycleLength: people.cycleLength)
                try unsafe decide(competing, members, section, leavers: leavers, words: words)
            } catch {
                return false
            }
        }
        return true
    }

    /// Computes what leaves the states together, for each member by the rates of its own state; 0 for who is in
    /// another.
    /// - Returns: whether all rates are possible.
    private func setTotals(
        _ joint: JointFlows, _ competing: IndividualFlows, _ members: Members, _ section: Section,
        of people: Individuals, _ slots: ScalarFile
    ) throws(FlowProblem) -> Bool {
        let (total, scratch) = unsafe (totals.pointer(from: 0), stateTotals.pointer(from: 0))
        let present = unsafe UnsafePointer(present.pointer(from: members.base - section.first))
        for (position, state) in joint.states.enumerated() {
            let results = joint.results[position]
            for number in try setRates(of: state, competing, results, members, of: people, slots) {
                for place in 0..<members.count where unsafe Int(present[place]) == state {
                    let rate = try? rate(
                        number, of: state, competing, results, members, at: place, of: people, slots)
                    if rate == nil { return false }
                }
            }
            let own = unsafe addUp(competing, of: state, in: scratch, count: members.count)
            unsafe own.write(
                to: total, where: present, is: Int32(state), elseZero: position == 0, count: members.count)
        }
        return true
    }

    /// Lists the places of those of a block who leave, and computes their chances to.
    ///
    /// The chance 1 - e^-h is at most h. So it is worked out only for those whose word is below the threshold of h,
    /// which is widened by more than any rounding.
    ///
    /// - Parameter words: one for each individual of the block.
    /// - Returns: how many leave.
    private func listLeavers(_ words: UnsafePointer<UInt32>, _ count: Int, cycleLength: Double) -> Int {
        let (total, chance) = unsafe (totals.pointer(from: 0), leaving.pointer(from: 0))
        let (marks, list) = unsafe (marks.pointer(from: 0), listed.pointer(from: 0))
        unsafe RateKernels.mark(total, times: cycleLength * (1 + 0x1p-30), above: words, to: marks, count: count)
        let listed = unsafe RateKernels.list(marks, from: 0, to: list, count: count)
        // Side by side for one packed loop, and then back to their places.
        let (hazards, chances) = unsafe (stateTotals.pointer(from: 0), weights.pointer(from: 0))
        for number in 0..<listed { unsafe hazards[number] = total[Int(list[number])] }
        unsafe Elementary.chances(UnsafePointer(hazards), times: cycleLength, to: chances, count: listed)
        var leavers = 0
        for number in 0..<listed {
            let place = unsafe list[number]
            unsafe chance[Int(place)] = chances[number]
            unsafe list[leavers] = place
            leavers &+= unsafe RateKernels.below(words[Int(place)], chances[number])
        }
        return leavers
    }

    /// Moves those of a block who leave.
    ///
    /// - Parameter words: one for each individual of the block.
    private func decide(
        _ competing: IndividualFlows, _ members: Members, _ section: Section, leavers count: Int,
        words: UnsafePointer<UInt32>
    ) throws(FlowProblem) {
        let (chances, list) = unsafe (
            UnsafePointer(leaving.pointer(from: 0)), UnsafePointer(listed.pointer(from: 0))
        )
        let first = members.base - section.first
        let (present, next) = unsafe (UnsafePointer(present.pointer(from: first)), next.pointer(from: first))
        let total = unsafe UnsafePointer(totals.pointer(from: 0))
        let isCertain = unsafe RateKernels.hasOdd(total, upTo: .greatestFiniteMagnitude, count: members.count)
        let exits = isCertain ? nil : unsafe JointExits(competing, rates, weights.pointer(from: 0), room: block)
        guard let exits else {
            for number in 0..<count {
                let place = unsafe Int(list[number])
                let from = unsafe Int(present[place])
                let to = try unsafe destination(from: from, competing, at: place, word: words[place])
                unsafe next[place] = Int32(truncatingIfNeeded: to)
                self.count(to == from ? 0 : 1, from: from, to: to)
            }
            return
        }
        exits.withPlaces { exits in
            unsafe takeMoves(count, next) { number in
                let place = unsafe Int(list[number])
                let from = unsafe Int(present[place])
                let to = unsafe exits.target(
                    from: from, at: place, word: words[place], total: total[place], chance: chances[place])
                return (place, from, to)
            }
        }
    }
}
