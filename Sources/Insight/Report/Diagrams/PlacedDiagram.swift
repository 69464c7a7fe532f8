/// The columns of a diagram with the size and the place of each state and bend.
struct PlacedDiagram: Sendable {
    let diagram: StateDiagram
    let columns: DiagramColumns
    private(set) var ports: DiagramPorts
    private let sizes: DiagramSizes
    /// How far down the middle of each state stands, from an arbitrary height until all is placed.
    private(set) var middles: [Double]
    /// For each link, how far down it passes each of the columns between its ends.
    private var bends: [[Double]]
    private(set) var height = 0.0
    private(set) var width = 0.0
    private var lefts: [Double] = []

    /// From the side of a state to the mark of a short arrow.
    static let shortArrow = 34.0
    private static let margin = 14.0
    /// How often places are evened out; the pictures hardly change after five.
    private static let sweeps = 10

    init(_ diagram: StateDiagram) {
        self.diagram = diagram
        let columns = DiagramColumns(diagram)
        self.columns = columns
        ports = DiagramPorts(diagram, columns)
        sizes = DiagramSizes(diagram, columns, ports)
        middles = [Double](repeating: 0, count: diagram.states.count)
        bends = columns.links.map { link in
            let passed = columns.columnOfState[link.second] - columns.columnOfState[link.first] - 1
            return [Double](repeating: 0, count: max(0, passed))
        }
        place()
        sortPorts()
        measure()
    }

    // MARK: Heights

    private mutating func place() {
        for column in columns.columns.indices { settle(column, isFirst: true) }
        for sweep in 0..<Self.sweeps {
            let order = columns.columns.indices
            for column in sweep.isMultiple(of: 2) ? Array(order) : order.reversed() { settle(column, isFirst: false) }
        }
        let tops = diagram.states.indices.map { middles[$0] - sizes.height(of: $0) / 2 }
        let frameTops = columns.blocks.indices.compactMap { frameTop($0) }
        let bendTops = bends.joined().map { $0 - DiagramSizes.bendHeight }
        let top = (tops + frameTops + bendTops).min() ?? 0
        for state in middles.indices { middles[state] += Self.margin - top }
        for link in bends.indices { bends[link] = bends[link].map { $0 + Self.margin - top } }
    }

    private func frameTop(_ block: Int) -> Double? {
        guard columns.blocks[block].title != nil, let first = columns.blocks[block].states.first else { return nil }
        return middles[first] - sizes.height(of: first) / 2 - sizes.headHeight(block)
    }

    /// Puts the items of a column as near to what they are tied to as their order allows.
    private mutating func settle(_ column: Int, isFirst: Bool) {
        let items = columns.columns[column]
        let own = items.map { item -> [(end: DiagramColumns.End, offset: Double)] in
            switch item {
            case .block(let block): zip(columns.blocks[block].states, sizes.offsets(block)).map { (.state($0), $1) }
            case .bend(let link): [(.bend(link: link), 0)]
            }
        }
        var pulls: [DiagramColumns.End: [Double]] = [:]
        if !isFirst {
            for segment in column > 0 ? columns.segments(from: column - 1) : [] {
                pulls[segment.right, default: []].append(middle(segment.left, in: column - 1))
            }
            for segment in columns.segments(from: column) {
                pulls[segment.left, default: []].append(middle(segment.right, in: column + 1))
            }
        }
        let pulled = own.map { ends -> Double? in
            let found = ends.flatMap { end in (pulls[end.end] ?? []).map { $0 - end.offset } }
            return found.isEmpty ? nil : found.reduce(0, +) / Double(found.count)
        }
        // What nothing is tied to stands close to the rest of its column.
        let rest = pulled.compactMap { $0 }
        let wanted = pulled.map { $0 ?? (rest.isEmpty ? 0 : rest.reduce(0, +) / Double(rest.count)) }
        let gaps = items.indices.map { place -> Double in
            guard place > 0, case .bend = items[place], case .bend = items[place - 1] else {
                return DiagramSizes.between
            }
            return 2
        }
        // A line that passes a column had better be straight.
        let weights = zip(items, pulled).map { item, pull in
            if case .bend = item { 3.0 } else { pull == nil && !rest.isEmpty ? 0.01 : 1.0 }
        }
        let places = StackedPlaces.middles(
            wanted: wanted, heights: items.map { sizes.height(of: $0) }, gaps: gaps, weights: weights)
        for (ends, place) in zip(own, places) {
            for (end, offset) in ends {
                switch end {
                case .state(let state): middles[state] = place + offset
                case .bend(let link): bends[link][column - firstColumn(link) - 1] = place
                }
            }
        }
    }

    private func firstColumn(_ link: Int) -> Int { columns.columnOfState[columns.links[link].first] }

    func middle(_ end: DiagramColumns.End, in column: Int) -> Double {
        switch end {
        case .state(let state): middles[state]
        case .bend(let link): bends[link][column - firstColumn(link) - 1]
        }
    }

    private mutating func sortPorts() {
        var sorted = ports
        defer { ports = sorted }
        for state in diagram.states.indices {
            let column = columns.columnOfState[state]
            let before = column > 0 ? columns.segments(from: column - 1) : []
            let after = columns.segments(from: column)
            sorted.sort(state, .left) { port in
                guard case .link(let number) = port, let found = before.first(where: { $0.link == number }) else {
                    return middles[state]
                }
                return middle(found.left, in: column - 1)
            }
            sorted.sort(state, .right) { port in
                switch port {
                case .link(let number):
                    return after.first { $0.link == number }.map { middle($0.right, in: column + 1) } ?? middles[state]
                case .inBlock(let number):
                    let link = columns.links[number]
                    return middles[link.first == state ? link.second : link.first]
                case .stub: return middles[state]
                }
            }
        }
    }

    // MARK: Widths

    private mutating func measure() {
        var x = Self.margin + (needsRoom(0, at: \.left) ? Self.shortArrow + 10 : 0)
        for column in columns.columns.indices {
            lefts.append(x)
            x += sizes.columnWidth(column) + gap(behind: column)
        }
        let last = columns.columns.count - 1
        width = (last < 0 ? 0 : right(last)) + Self.margin + (needsRoom(last, at: \.right) ? 56 : 0)
        let bottoms = diagram.states.indices.map { box($0).bottom } + frames.map(\.bottom)
        height = ((bottoms + bends.joined().map { $0 + DiagramSizes.bendHeight }).max() ?? 0) + Self.margin
    }

    /// The room between a column and the next: wide where many lines part, and wide enough for the labels at either end.
    private func gap(behind column: Int) -> Double {
        let segments = columns.segments(from: column)
        let lines = columns.links.indices.filter { number in
            let link = columns.links[number]
            return columns.columnOfState[link.first] == column && columns.columnOfState[link.second] == column
        }
        let starts =
            segments.map { columns.links[$0.link].back }
            + lines.map { columns.links[$0].onward + columns.links[$0].back }
        let labels = widest(starts) + widest(segments.map { columns.links[$0.link].onward })
        return max(min(150, 60 + 7 * Double(segments.count)), labels + 24)
    }

    /// The room of the longest label, or of a short arrow.
    private func widest(_ names: [[String]]) -> Double {
        names.map { TextWidth.bound(DiagramLabel.joined($0), size: DiagramLabel.size) }
            .reduce(Self.shortArrow, max)
    }

    /// Whether short arrows, or lines within a block, stand at the outer side of a column.
    private func needsRoom(_ column: Int, at side: KeyPath<DiagramPorts, [[DiagramPorts.Port]]>) -> Bool {
        diagram.states.indices.contains { state in
            columns.columnOfState[state] == column
                && ports[keyPath: side][state].contains { if case .link = $0 { false } else { true } }
        }
    }

    /// The left and the right of what stands in a column, frames included.
    func left(_ column: Int) -> Double { lefts[column] }
    func right(_ column: Int) -> Double { lefts[column] + sizes.columnWidth(column) }

    func box(_ state: Int) -> DiagramBox {
        let column = columns.columnOfState[state]
        let height = sizes.height(of: state)
        return DiagramBox(
            left: lefts[column] + (sizes.columnWidth(column) - sizes.boxWidths[column]) / 2,
            top: middles[state] - height / 2,
            width: sizes.boxWidths[column], height: height, lines: sizes.lines[state], whole: diagram.states[state].name
        )
    }

    var frames: [DiagramBox] {
        columns.blocks.indices.compactMap { number in
            let block = columns.blocks[number]
            guard let title = block.title, let first = block.states.first, let top = frameTop(number) else {
                return nil
            }
            let column = columns.columnOfState[first]
            return DiagramBox(
                left: left(column), top: top, width: sizes.columnWidth(column), height: sizes.height(ofBlock: number),
                lines: sizes.titles[number], whole: title)
        }
    }
}
