/// Writes the numbers of a Sankey chart, to the digits that are no noise.
struct SankeyNumbers: Equatable, Sendable {
    /// One power of ten serves the whole chart.
    let scale: ValueScale
    private let isChange: Bool

    init(_ flows: SankeyFlows, isChange: Bool, language: ReportLanguage) {
        let nodes = flows.origins.nodes + flows.destinations.nodes
        let largest = nodes.flatMap { [$0.more.value, -$0.fewer.value] }.filter(\.isFinite).max() ?? 0
        // What is too large to be added up is as large as numbers are.
        let isBounded = nodes.allSatisfy { $0.more.value.isFinite && $0.fewer.value.isFinite }
        scale = ValueScale(
            Ticks(covering: 0, isBounded ? largest : .greatestFiniteMagnitude), unit: .other, language: language,
            moreDecimals: 1)
        self.isChange = isChange
    }

    /// A number, with its sign where it is a change.
    func text(_ amount: SankeyAmount) -> String {
        (isChange && amount.value > 0 ? "+" : "") + plain(amount)
    }

    /// A number that is no change.
    func plain(_ amount: SankeyAmount) -> String {
        scale.order == 0
            ? scale.text.count(amount.value, standardError: amount.standardError) : scale.label(amount.value)
    }

    /// What passes through a node: all that moves, or what grows and what shrinks.
    func text(_ node: SankeyFlows.Node) -> String {
        [node.more, node.fewer].filter { $0.value != 0 }.map { text($0) }.joined(separator: " / ")
    }
}
