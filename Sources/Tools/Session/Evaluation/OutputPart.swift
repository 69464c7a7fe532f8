package import Report

/// One thing that running a text gives the reader, in the order of reading.
package enum OutputPart: Sendable {
    /// Prose of the notebook, as a stretch of its text; the values in it are filled in at the end.
    case prose(Range<Int>)
    case code(String)
    /// A line that a `print` wrote.
    case print(String)
    case table(ReportTable, CSVDocument)
    case chart(ReportChart, ReportTable)
    /// An expectation, and where it stands.
    case expectation(Expectation, place: String)
}
