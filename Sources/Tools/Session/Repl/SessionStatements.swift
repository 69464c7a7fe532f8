import Checking
import SourceText
import Syntax

/// The statements of a session in the order in which they are checked and run.
struct SessionStatements: Sendable {
    private(set) var all: [SessionStatement] = []

    /// Takes the statements of one text in: each in the place of the one that it replaces, else at the end.
    ///
    /// A statement of a file, and the second of one name in the same text, replace nothing: the checker tells of the
    /// name that is taken.
    mutating func put(_ new: [SessionStatement], movingNeedsIn library: SourceLibrary?) {
        var seen: Set<String> = []
        for statement in new {
            let isSecond = statement.key.map { !seen.insert($0).inserted } ?? false
            put(statement, replaces: statement.depth == 0 && !isSecond, movingNeedsIn: library)
        }
    }

    /// A run takes its scenarios out of earlier runs. A setting stands before what it may decide.
    /// - Parameter library: given where what the statement needs, and stands further down, is to be moved before it.
    private mutating func put(_ new: SessionStatement, replaces: Bool, movingNeedsIn library: SourceLibrary?) {
        var place = all.count
        if !new.scenariosRun.isEmpty, replaces {
            if let first = leaveOut(new.scenariosRun) { place = first }
            all.insert(new, at: place)
        } else if replaces, let key = new.key, let old = all.firstIndex(where: { $0.key == key }) {
            place = old
            all[place] = new
        } else {
            if new.isSetting { place = all.firstIndex { !$0.isSetting } ?? all.count }
            all.insert(new, at: place)
        }
        if let library { moveNeeds(before: place, library) }
    }

    /// Takes scenarios out of the runs that hold them, and gives the place of the first of these.
    private mutating func leaveOut(_ scenarios: [ScenarioName]) -> Int? {
        var first: Int?
        var place = 0
        while place < all.count {
            guard case .run(let run) = all[place].entry.item,
                run.scenarios.contains(where: { one in scenarios.contains { $0.isSame(as: one) } })
            else {
                place += 1
                continue
            }
            first = first ?? place
            if let left = run.without(scenarios) {
                all[place].entry = SyntaxTree.Entry(item: .run(left), range: all[place].entry.range)
                place += 1
            } else {
                all.remove(at: place)
            }
        }
        return first
    }

    /// Moves the statements further down that one needs, and what these need, before it, in the order they have.
    private mutating func moveNeeds(before place: Int, _ library: SourceLibrary) {
        let below = Array(all[(place + 1)...])
        let mentions = below.map { $0.mentions(in: library) }
        var wanted = all[place].mentions(in: library)
        var needed: Set<Int> = []
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for (number, statement) in below.enumerated() where !needed.contains(number) {
                let names = statement.scenariosRun.map(\.name.text) + [statement.declaredName].compactMap { $0 }
                guard names.contains(where: { wanted.contains($0) }) else { continue }
                needed.insert(number)
                wanted.formUnion(mentions[number])
                hasGrown = true
            }
        }
        let moved = below.indices.filter { needed.contains($0) }.map { below[$0] }
        let left = below.indices.filter { !needed.contains($0) }.map { below[$0] }
        all = Array(all[..<place]) + moved + [all[place]] + left
    }
}
