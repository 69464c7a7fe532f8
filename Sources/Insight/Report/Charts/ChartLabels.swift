/// The words around a chart: what it shows, in which unit, and where the figures come from.
package struct ChartLabels: Equatable, Sendable {
    /// One line that says what the chart shows.
    package var title: String
    /// A second line in smaller type; may be empty.
    package var subtitle: String
    /// The unit of the values: `EUR` and `EUR per year` give amounts with a euro sign, `%` gives
    /// percentages (values are then in per cent), anything else is written above the axis.
    package var unit: String
    /// The whole line below the chart, as it should read; may be empty.
    package var source: String
    /// What a reader who cannot see the chart should know about it.
    package var description: String

    package init(title: String, subtitle: String, unit: String, source: String, description: String) {
        self.title = title
        self.subtitle = subtitle
        self.unit = unit
        self.source = source
        self.description = description
    }
}
