/// One part of a report, in the order of reading.
package enum ReportPart: Equatable, Sendable {
    case prose(markdown: String)
    /// Source text of a model; folded away behind a line that opens it.
    case code(String)
    case table(ReportTable)
    /// A drawing made by a chart of this target, which is placed as it is, and the figures behind it.
    case chart(svg: String, data: ReportTable)
    /// A drawing that says all it has to say, with its title.
    case drawing(svg: String, title: String)
    case expectation(Expectation)
    case notice(String)
    /// A line of text, as it is.
    case printed(String)
    case parameters(ReportTable)
    /// A table with words in its outer columns, under a heading that stands elsewhere.
    case explained(ReportTable)
}
