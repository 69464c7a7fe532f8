/// A statement of a script, checked: what to run, to name, to show, to expect.
package indirect enum CheckedStatement: Sendable {
    case run(CheckedRun)
    /// The value with this number among the script's.
    case define(Int)
    case table(title: CheckedFilledText?, CheckedExpression)
    case rows(title: CheckedFilledText?, columns: [CheckedFilledText], rows: [CheckedTableRow])
    case plot(title: CheckedFilledText?, series: [CheckedSeries])
    case expect(CheckedExpectation)
    case print(CheckedFilledText)
    /// The statements of a loop, round after round, or of a choice that is known before anything is run.
    case sequence([CheckedStatement])
    /// The first statements where the condition holds, else the others.
    case choice(CheckedExpression, then: [CheckedStatement], otherwise: [CheckedStatement])
}
