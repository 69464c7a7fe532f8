/// Bars in groups, growing from zero to either side, with a whisker for each interval.
///
/// Bars stand upright; when the names of the categories are too long for that, or the bars too many,
/// they lie down. A figure that is not finite or is missing leaves its place empty.
package struct BarChart: Equatable, Sendable {
    /// One bar in every category, of one colour.
    package struct Series: Equatable, Sendable {
        package var name: String
        package var values: [Double]
        /// The lower ends of the intervals; whiskers are drawn where both ends are known.
        package var low: [Double]?
        package var high: [Double]?

        package init(name: String, values: [Double], low: [Double]? = nil, high: [Double]? = nil) {
            self.name = name
            self.values = values
            self.low = low
            self.high = high
        }

        /// The value in a category, or nil when there is none.
        func value(_ category: Int) -> Double? {
            Series.figure(values, category)
        }

        /// The interval in a category, or nil when there is none.
        func interval(_ category: Int) -> (low: Double, high: Double)? {
            guard let low, let high, let from = Series.figure(low, category),
                let to = Series.figure(high, category)
            else { return nil }
            return (min(from, to), max(from, to))
        }

        private static func figure(_ figures: [Double], _ index: Int) -> Double? {
            guard figures.indices.contains(index), figures[index].isFinite else { return nil }
            return figures[index]
        }
    }

    package var labels: ChartLabels
    package var categories: [String]
    package var series: [Series]
    package var language: ReportLanguage

    package init(labels: ChartLabels, categories: [String], series: [Series], language: ReportLanguage) {
        self.labels = labels
        self.categories = categories
        self.series = series
        self.language = language
    }

    /// The chart as an SVG document that stands alone.
    ///
    /// - Complexity: linear in the bars.
    package func svg() -> String {
        var sheet = ChartSheet(labels)
        let axis = valueAxis
        sheet.legend(series.map(\.name))
        sheet.unitLine(axis.scale)
        let upright = UprightBars(self, axis: axis, top: sheet.bottom + 12)
        if upright.isReadable {
            upright.draw(on: &sheet)
        } else {
            LyingBars(self, axis: axis, top: sheet.bottom + 4).draw(on: &sheet)
        }
        return sheet.finished()
    }

    var valueAxis: ValueAxis {
        var low = 0.0
        var high = 0.0
        for one in series {
            for category in categories.indices {
                let ends = one.interval(category)
                for figure in [one.value(category), ends?.low, ends?.high] {
                    guard let figure else { continue }
                    low = min(low, figure)
                    high = max(high, figure)
                }
            }
        }
        if low == high { high = 1 }
        return ValueAxis(covering: low, high, unit: labels.unit, language: language)
    }
}
