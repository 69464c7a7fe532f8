/// The flows of a Sankey chart as they are drawn: without those of nothing, the smallest nodes folded into one.
///
/// What is folded keeps its width: what grows and what shrinks are folded apart.
struct SankeyFlows: Equatable, Sendable {
    /// With more nodes than this at a side, the smallest are folded (our choice: their names fill a page).
    static let mostNodes = 12

    struct Node: Equatable, Sendable {
        let name: String
        /// Its number among the names given; nil for what was folded.
        let number: Int?
        var more = SankeyAmount()
        var fewer = SankeyAmount()
        /// The part of all that moves which passes through the node.
        var share = 0.0
        /// How many ribbons begin or end in it.
        var ribbons = 0
    }

    struct Side: Equatable, Sendable {
        fileprivate(set) var nodes: [Node] = []
        /// How many nodes the last one stands for, and the largest of them.
        fileprivate(set) var folded: (count: Int, most: SankeyAmount)?

        static func == (left: Side, right: Side) -> Bool {
            left.nodes == right.nodes && left.folded?.count == right.folded?.count
                && left.folded?.most == right.folded?.most
        }
    }

    struct Ribbon: Equatable, Sendable {
        let origin: Int
        let destination: Int
        fileprivate(set) var amount: SankeyAmount
        /// The part of all that moves, which makes its width; the shares of all ribbons add up to 1.
        fileprivate(set) var share: Double

        var isFewer: Bool { amount.value < 0 }
    }

    private(set) var origins = Side()
    private(set) var destinations = Side()
    /// By origin, then by destination, what grows before what shrinks.
    private(set) var ribbons: [Ribbon] = []
    private let language: ReportLanguage

    init(_ chart: SankeyChart) {
        language = chart.language
        let flows = chart.flows.filter { $0.value.isFinite && $0.value != 0 }
        // Sizes are taken of the largest, so that no sum of them overflows.
        let largest = flows.map(\.value.magnitude).max() ?? 1
        let sizes = flows.map { $0.value.magnitude / largest }
        let whole = sizes.reduce(0, +)
        let (origins, originPlaces) = Self.side(chart.origins, flows.map(\.origin), flows, sizes, chart.language)
        let (destinations, destinationPlaces) = Self.side(
            chart.destinations, flows.map(\.destination), flows, sizes, chart.language)
        self.origins = origins
        self.destinations = destinations

        // Each pair of nodes has a slot for what grows and one for what shrinks.
        let columns = destinations.nodes.count
        var slots = [Ribbon?](repeating: nil, count: origins.nodes.count * columns * 2)
        for (flow, size) in zip(flows, sizes) {
            guard let origin = originPlaces[flow.origin], let destination = destinationPlaces[flow.destination] else {
                continue
            }
            let slot = (origin * columns + destination) * 2 + (flow.value < 0 ? 1 : 0)
            var ribbon =
                slots[slot] ?? Ribbon(origin: origin, destination: destination, amount: SankeyAmount(), share: 0)
            ribbon.amount += SankeyAmount(flow)
            ribbon.share += size / whole
            slots[slot] = ribbon
        }
        ribbons = slots.compactMap(\.self)
        for ribbon in ribbons {
            self.origins.nodes[ribbon.origin].take(ribbon)
            self.destinations.nodes[ribbon.destination].take(ribbon)
        }
    }

    /// The numbers of the ribbons, the widest first.
    var widestFirst: [Int] {
        ribbons.indices.sorted { (-ribbons[$0].share, $0) < (-ribbons[$1].share, $1) }
    }

    /// A ribbon in words.
    func title(_ ribbon: Ribbon, _ numbers: SankeyNumbers) -> String {
        let (origin, destination) = (origins.nodes[ribbon.origin].name, destinations.nodes[ribbon.destination].name)
        return "\(origin) → \(destination): \(numbers.text(ribbon.amount))"
    }

    /// The nodes of one side in the order of their names, and for each name the place of its node.
    private static func side(
        _ names: [String], _ ends: [Int], _ flows: [SankeyChart.Flow], _ sizes: [Double], _ language: ReportLanguage
    ) -> (Side, places: [Int?]) {
        var size = [Double](repeating: 0, count: names.count)
        var amount = [SankeyAmount](repeating: SankeyAmount(), count: names.count)
        for (index, end) in ends.enumerated() {
            size[end] += sizes[index]
            amount[end] += SankeyAmount(flows[index]).magnitude
        }
        let used = names.indices.filter { size[$0] > 0 }
        let ranked = used.sorted { (-size[$0], $0) < (-size[$1], $1) }
        let kept = (used.count > mostNodes ? Array(ranked.prefix(mostNodes - 1)) : used).sorted()
        var side = Side(nodes: kept.map { Node(name: names[$0], number: $0) })
        var places = [Int?](repeating: nil, count: names.count)
        for (place, number) in kept.enumerated() { places[number] = place }
        if let most = used.count > mostNodes ? ranked[mostNodes - 1] : nil {
            let count = used.count - kept.count
            for number in ranked.suffix(count) { places[number] = kept.count }
            side.nodes.append(Node(name: ReportWords(language).others(count), number: nil))
            side.folded = (count, amount[most])
        }
        return (side, places)
    }
}

extension SankeyFlows.Node {
    fileprivate mutating func take(_ ribbon: SankeyFlows.Ribbon) {
        if ribbon.isFewer { fewer += ribbon.amount } else { more += ribbon.amount }
        share += ribbon.share
        ribbons += 1
    }
}

extension SankeyAmount {
    init(_ flow: SankeyChart.Flow) {
        let error = flow.standardError ?? 0
        self.init(value: flow.value, standardError: error.isFinite ? error.magnitude : 0)
    }
}
