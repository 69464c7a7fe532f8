/// How large the states and blocks of a diagram are, from their words and from the arrows that end at them.
struct DiagramSizes: Sendable {
    private let columns: DiagramColumns
    private let ports: DiagramPorts
    /// The words of each state, and of the frame of each block.
    let lines: [[String]]
    let titles: [[String]]
    /// The width of the boxes of each column.
    let boxWidths: [Double]

    static let textSize = 13.0
    static let leading = 16.0
    static let titleSize = 11.5
    static let titleLeading = 14.0
    static let framePadding = 12.0
    /// Between two states, and between a state and a line that passes.
    static let between = 18.0
    static let bendHeight = 12.0
    /// The longest line of a name, and the least width of a box.
    private static let longestLine = 150.0
    private static let narrowestBox = 84.0

    init(_ diagram: StateDiagram, _ columns: DiagramColumns, _ ports: DiagramPorts) {
        self.columns = columns
        self.ports = ports
        let lines = diagram.states.map {
            TextLines.broken($0.name, size: Self.textSize, width: Self.longestLine, atMost: 3, isBold: true)
        }
        self.lines = lines
        let boxWidths = columns.columns.indices.map { column in
            diagram.states.indices.filter { columns.columnOfState[$0] == column }.flatMap { lines[$0] }
                .map { TextWidth.bound($0, size: Self.textSize, isBold: true) + 20 }
                .reduce(Self.narrowestBox, max)
        }
        self.boxWidths = boxWidths
        titles = columns.blocks.map { block in
            guard let title = block.title, let first = block.states.first else { return [] }
            return TextLines.broken(
                title, size: Self.titleSize, width: boxWidths[columns.columnOfState[first]] + 8, atMost: 4,
                isBold: true)
        }
    }

    func height(of state: Int) -> Double {
        max(Double(lines[state].count) * Self.leading + 14, Double(ports.count(state)) * DiagramPorts.distance + 6)
    }

    func height(ofBlock block: Int) -> Double {
        let states = columns.blocks[block].states
        let inner = states.map { height(of: $0) }.reduce(0, +) + Self.between * Double(max(0, states.count - 1))
        return columns.blocks[block].title == nil ? inner : inner + headHeight(block) + Self.framePadding
    }

    /// What the title of a frame takes above its states.
    func headHeight(_ block: Int) -> Double { Double(titles[block].count) * Self.titleLeading + 12 }

    func height(of item: DiagramColumns.Item) -> Double {
        switch item {
        case .block(let block): height(ofBlock: block)
        case .bend: Self.bendHeight
        }
    }

    /// How far each state of a block stands below the middle of the block.
    func offsets(_ block: Int) -> [Double] {
        var top = -height(ofBlock: block) / 2
        if columns.blocks[block].title != nil { top += headHeight(block) }
        return columns.blocks[block].states.map { state in
            let height = height(of: state)
            defer { top += height + Self.between }
            return top + height / 2
        }
    }

    /// The width of a column, with the room of frames where it has one.
    func columnWidth(_ column: Int) -> Double {
        let hasFrame = columns.columns[column].contains { item in
            if case .block(let block) = item { columns.blocks[block].title != nil } else { false }
        }
        return boxWidths[column] + (hasFrame ? 2 * Self.framePadding : 0)
    }
}
