/// Which block of states stands in which column of a diagram, and where lines pass the columns in between.
///
/// The layered drawing of Sugiyama, Tagawa and Toda 1981: columns by the longest path in the order of declaration, a
/// place of its own for each line in each column that it passes, and the order in the columns by barycentres. It is
/// deterministic: ties keep the order of declaration.
struct DiagramColumns: Sendable {
    enum Item: Hashable, Sendable {
        case block(Int)
        /// The place at which a line passes the column.
        case bend(link: Int)
    }

    private(set) var blocks: [DiagramBlock]
    let links: [DiagramLink]
    /// The items of each column from top to bottom.
    private(set) var columns: [[Item]]
    /// The column of each state.
    let columnOfState: [Int]

    /// How often the columns are ordered anew from left to right and back; few diagrams change after four.
    private static let sweeps = 8
    /// Blocks that no line ties together stand in rows of so many, which a page is wide enough for.
    private static let mostBeside = 6

    init(_ diagram: StateDiagram) {
        blocks = diagram.blocks
        var blockOfState = [Int](repeating: 0, count: diagram.states.count)
        for (number, block) in blocks.enumerated() {
            for state in block.states { blockOfState[state] = number }
        }
        links = diagram.links(rank: blockOfState)
        var column = [Int](repeating: 0, count: blocks.count)
        for block in blocks.indices {
            for link in links where blockOfState[link.second] == block && blockOfState[link.first] != block {
                column[block] = max(column[block], column[blockOfState[link.first]] + 1)
            }
        }
        // Without lines, states stand beside each other.
        if links.isEmpty { column = blocks.indices.map { $0 % Self.mostBeside } }
        columns = [[Item]](repeating: [], count: (column.max() ?? -1) + 1)
        for block in blocks.indices { columns[column[block]].append(.block(block)) }
        columnOfState = blockOfState.map { column[$0] }
        for (number, link) in links.enumerated() {
            let (from, to) = (columnOfState[link.first], columnOfState[link.second])
            for passed in from + 1..<max(to, from + 1) { columns[passed].append(.bend(link: number)) }
        }
        order()
    }

    /// The pieces of lines that lead from a column to the next: what stands at either end.
    func segments(from column: Int) -> [(link: Int, left: End, right: End)] {
        links.enumerated().compactMap { number, link in
            let (from, to) = (columnOfState[link.first], columnOfState[link.second])
            guard from <= column, column < to else { return nil }
            return (
                number, from == column ? .state(link.first) : .bend(link: number),
                to == column + 1 ? .state(link.second) : .bend(link: number)
            )
        }
    }

    /// What a piece of a line ends at.
    enum End: Hashable, Sendable {
        case state(Int)
        case bend(link: Int)
    }

    // MARK: Order

    private mutating func order() {
        guard columns.count > 1 else { return }
        var best = (crossings: crossings, blocks: blocks, columns: columns)
        for sweep in 0..<Self.sweeps {
            let isOnward = sweep.isMultiple(of: 2)
            for column in isOnward ? Array(columns.indices) : columns.indices.reversed() {
                sort(column, towards: isOnward ? column - 1 : column + 1)
            }
            let found = crossings
            if found < best.crossings { best = (found, blocks, columns) }
        }
        (blocks, columns) = (best.blocks, best.columns)
    }

    /// Orders a column, and the states within its blocks, by where their lines lead in another.
    private mutating func sort(_ column: Int, towards other: Int) {
        guard columns.indices.contains(other) else { return }
        let theirs = heights(other)
        let ours = heights(column)
        var pulls: [End: [Double]] = [:]
        for segment in segments(from: min(column, other)) {
            let (own, away) = other < column ? (segment.right, segment.left) : (segment.left, segment.right)
            if let height = theirs[away] { pulls[own, default: []].append(height) }
        }
        func pull(_ ends: [End]) -> Double {
            let found = ends.flatMap { pulls[$0] ?? [] }
            if !found.isEmpty { return found.reduce(0, +) / Double(found.count) }
            return ends.compactMap { ours[$0] }.reduce(0, +) / Double(max(1, ends.count))
        }
        for case .block(let block) in columns[column] {
            blocks[block].states = Self.sorted(blocks[block].states) { pull([.state($0)]) }
        }
        let blocks = blocks
        columns[column] = Self.sorted(columns[column]) { item in
            switch item {
            case .block(let block): pull(blocks[block].states.map { .state($0) })
            case .bend(let link): pull([.bend(link: link)])
            }
        }
    }

    private static func sorted<Element>(_ elements: [Element], by key: (Element) -> Double) -> [Element] {
        elements.enumerated().map { ($0.offset, $0.element, key($0.element)) }
            .sorted { ($0.2, $0.0) < ($1.2, $1.0) }.map { $0.1 }
    }

    /// How far from the middle of a column each state and bend stands, counted in places.
    private func heights(_ column: Int) -> [End: Double] {
        let ends = columns[column].flatMap { item -> [End] in
            switch item {
            case .block(let block): blocks[block].states.map { .state($0) }
            case .bend(let link): [.bend(link: link)]
            }
        }
        let middle = Double(ends.count - 1) / 2
        return Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($0.element, Double($0.offset) - middle) })
    }

    /// How many pairs of lines cross between columns.
    private var crossings: Int {
        columns.indices.dropLast().reduce(0) { sum, column in
            let (left, right) = (heights(column), heights(column + 1))
            let lines = segments(from: column).map { (left[$0.left] ?? 0, right[$0.right] ?? 0) }
            return sum
                + lines.enumerated().reduce(0) { count, one in
                    count + lines[..<one.offset].count { ($0.0 - one.element.0) * ($0.1 - one.element.1) < 0 }
                }
        }
    }
}
