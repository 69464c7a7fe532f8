import Program

/// How each sum over individuals is come by when a cycle is booked.
struct BookedValues: Sendable {
    enum Source: Sendable {
        /// The same for all.
        case slot(Int)
        /// A settled value, in a column of the table of attributes.
        case column(Int)
        /// Among the results of the code that runs for everybody in each cycle.
        case computed(Int)
    }

    /// For each sum, where its terms are.
    private(set) var sources: [Source] = []
    /// Computes what can change in any cycle.
    let changing: ColumnProgram

    /// - Parameters:
    ///   - code: the code of the booking, without what is settled.
    ///   - attributes: how many columns are attributes; those behind them hold settled values.
    init(_ code: ColumnProgram, attributes: Int) {
        var changing: [ColumnOperand] = []
        for result in code.results {
            switch result {
            case .scalar(let slot): sources.append(.slot(slot))
            case .attribute(let column) where column >= attributes: sources.append(.column(column))
            // An attribute stays what it was for who has left, a settled value becomes 0.
            case .attribute, .response, .register:
                sources.append(.computed(changing.count))
                changing.append(result)
            }
        }
        self.changing = ColumnProgram(steps: code.steps, registers: code.registers, results: changing).withoutDeadSteps
    }

    /// The columns that are summed; who has left has 0 in them.
    var columns: Set<Int> {
        Set(sources.compactMap { if case .column(let column) = $0 { column } else { nil } })
    }
}
