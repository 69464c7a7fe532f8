/// States that stand below each other in a diagram: those of one domain in a frame, or a single state without one.
struct DiagramBlock: Equatable, Sendable {
    /// The domain in the frame; nil where there is no frame.
    let title: String?
    var states: [Int]
}

extension StateDiagram {
    /// The blocks in the order in which their first states are declared.
    ///
    /// A frame around all states would tell nothing apart, so that states of a single domain stand free.
    var blocks: [DiagramBlock] {
        let domains = Set(states.map(\.domain))
        var blocks: [DiagramBlock] = []
        for (number, state) in states.enumerated() {
            if domains.count > 1, let domain = state.domain {
                if let known = blocks.firstIndex(where: { $0.title == domain }) {
                    blocks[known].states.append(number)
                } else {
                    blocks.append(DiagramBlock(title: domain, states: [number]))
                }
            } else {
                blocks.append(DiagramBlock(title: nil, states: [number]))
            }
        }
        return blocks
    }
}
