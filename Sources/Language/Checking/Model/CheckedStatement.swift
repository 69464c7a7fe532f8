/// A statement of a script, checked: what to run, to name, to show, to expect.
package enum CheckedStatement: Sendable {
    case run(CheckedRun)
    /// The value with this number among the script's.
    case define(Int)
    case table(title: String?, CheckedExpression)
    case rows(title: String?, columns: [String], rows: [CheckedTableRow])
    case plot(title: String?, series: [CheckedSeries])
    case expect(CheckedExpectation)
}
