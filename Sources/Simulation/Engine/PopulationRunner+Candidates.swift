import Numerics
import Program

/// The second part of step 2: who is eligible joins the waiting list, and who no longer is leaves it.
extension PopulationRunner {
    /// Brings the waiting list of an intervention up to a cycle.
    ///
    /// - Complexity: where the selection is settled, O(changed x log waiting) from the second time on; else everybody is
    ///   looked at.
    func listCandidates(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        // The end or the start of another course may have moved somebody in this step.
        try settle(cycle: cycle, slots)
        let (courses, lists, selection) = (courses[position], lists[position], code.selections[position])
        let order = order(position)
        var problem: CandidateProblem?
        var due: [Int32] = []
        lists.takeReopened(at: cycle) { individual in
            courses.standing[individual] = .none
            if people.states[individual] != people.out { due.append(Int32(individual)) }
        }
        if selection.isSettled, lists.isListed {
            due += changes[lists.changesRead...]
            // Half (our choice): few who have changed join or leave, so that finding their places costs less until then.
            if due.count > lists.waiting / 2 { lists.loseOrder() }
            var next = 0
            while let members = workspace.pick(due, from: &next, of: people) {
                try evaluate(selection.code, members, cycle: cycle, slots)
                look(at: members, position, order, cycle: cycle, slots, &problem)
            }
        } else {
            if selection.isSettled { lists.loseOrder() }
            try evaluateAll(selection.code, cycle: cycle, slots) { members in
                look(at: members, position, order, cycle: cycle, slots, &problem)
            }
            lists.isListed = selection.isSettled
        }
        lists.changesRead = changes.count
        if lists.waiting > 0 { checkShared(lists, selection, slots, &problem) }
        if let problem { throw error(problem, program.interventions[position], cycle: cycle) }
    }

    /// The order of those who wait for an intervention; it holds until a column grows.
    func order(_ position: Int) -> WaitingOrder {
        WaitingOrder(
            people, courses[position], lists[position], code.selections[position].priority, lot: lotKeys[position])
    }

    /// Notes who has changed for the lists that look at nobody else, and forgets whom all of them have looked at; where
    /// they are many, the lists look at everybody once more.
    func noteChanges(_ changed: ChangedPeople) {
        let following = lists.filter(\.isListed)
        guard let read = following.map(\.changesRead).min() else { return }
        if read > 0 {
            changes.removeFirst(read)
            for lists in following { lists.changesRead -= read }
        }
        let count = changes.count + changed.individuals.count
        if changed.isEverybody || count > ChangedPeople.mostListed(of: people.count) {
            changes.removeAll(keepingCapacity: true)
            for lists in following { lists.isListed = false }
        } else {
            changes += changed.individuals
        }
    }

    /// Puts those of a block on the list who are eligible and may be offered a place, and takes off who is not eligible.
    private func look(
        at members: Members, _ position: Int, _ order: WaitingOrder, cycle: Int, _ slots: ScalarFile,
        _ problem: inout CandidateProblem?
    ) {
        let (courses, lists, selection) = (courses[position], lists[position], code.selections[position])
        let standing = unsafe courses.standing.pointer(from: 0)
        let eligible = unsafe source(selection.eligible, members, slots, operand: 0)
        let acceptances = unsafe own(selection.acceptance, members, slots, operand: 1)
        let priorities = unsafe selection.priority.map { unsafe own($0, members, slots, operand: 2) }
        let (hasAcceptance, hasPriority) = (selection.hasOwnAcceptance, selection.differsInPriority)
        for place in 0..<members.count {
            let individual = members[place]
            let now = unsafe standing[individual]
            guard now == .none || now == .waiting else { continue }
            guard unsafe Kernels.value(eligible, place) != 0 else {
                if now == .waiting {
                    lists.leave(individual, order)
                    unsafe standing[individual] = .none
                }
                continue
            }
            if hasAcceptance {
                let acceptance = unsafe Kernels.value(acceptances, place)
                if !CandidateProblem.isPossible(acceptance: acceptance) {
                    CandidateProblem.note(individual, .acceptance, acceptance, in: &problem)
                }
                lists.acceptances[individual] = acceptance
            }
            var isReordered = false
            if hasPriority, let priorities = unsafe priorities {
                let priority = unsafe Kernels.value(priorities, place)
                if priority.isNaN { CandidateProblem.note(individual, .priority, priority, in: &problem) }
                if lists.priorities.isKept {
                    isReordered = lists.priorities[individual] != priority
                    lists.priorities[individual] = priority
                }
            }
            if now == .none {
                unsafe standing[individual] = .waiting
                courses.since[individual] = Int32(cycle)
                lists.join(individual, order)
            } else if isReordered {
                if selection.isSettled { lists.reorder(individual, order) } else { lists.loseOrder() }
            }
        }
    }

    /// Checks the numbers that are the same for all who wait.
    private func checkShared(
        _ lists: CourseLists, _ selection: SelectionCode, _ slots: ScalarFile, _ problem: inout CandidateProblem?
    ) {
        func note(_ kind: CandidateProblem.Kind, _ value: Double) {
            for place in 0..<lists.waiting {
                CandidateProblem.note(lists.candidate(at: place), kind, value, in: &problem)
            }
        }
        if case .slot(let slot)? = selection.priority, slots[slot].isNaN { note(.priority, slots[slot]) }
        if case .slot(let slot) = selection.acceptance, !CandidateProblem.isPossible(acceptance: slots[slot]) {
            note(.acceptance, slots[slot])
        }
    }

    private func error(_ problem: CandidateProblem, _ intervention: InterventionProgram, cycle: Int) -> RunError {
        switch problem.kind {
        case .acceptance: return error(.acceptance(problem.value), cycle: cycle, range: intervention.range)
        case .priority:
            let what = "the priority of individual \(problem.individual + 1) for '\(intervention.name)'"
            return error(.notFinite(problem.value, what: what), cycle: cycle, range: intervention.range)
        }
    }

    /// Where the numbers are that each member of a block has for itself.
    private func own(
        _ value: SelectionCode.Value, _ members: Members, _ slots: ScalarFile, operand: Int
    ) -> ColumnSource {
        switch value {
        case .slot: unsafe .scalar(0)
        case .own(let number): unsafe source(number, members, slots, operand: operand)
        case .attribute(let column, _): unsafe source(.attribute(column), members, slots, operand: operand)
        }
    }
}
