/// The rates of flows for the individuals of a block: for each flow a number for each of them, or one for all.
///
/// Its invariant is that a source that is a column points into `columns`, or to where the caller keeps it for the
/// block.
@safe struct RateFile: ~Copyable {
    private let columns: ColumnFile
    private var sources: [ColumnSource]

    init(flows: Int, block: Int) {
        columns = ColumnFile(registers: flows, block: block)
        unsafe sources = [ColumnSource](repeating: .scalar(0), count: flows)
    }

    /// Where a flow's rate stands.
    subscript(flow: Int) -> ColumnSource {
        get { unsafe sources[flow] }
        set { unsafe sources[flow] = newValue }
    }

    /// Where the rates of a flow can be written.
    func column(_ flow: Int) -> UnsafeMutablePointer<Double> { unsafe columns[flow] }
}
