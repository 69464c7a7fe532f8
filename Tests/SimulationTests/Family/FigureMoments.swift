/// What a comparison needs of a sample.
struct FigureMoments {
    let count: Double
    let mean: Double
    /// With divisor n - 1.
    let variance: Double
    /// The square of the standard error of the variance.
    let errorOfVariance: Double
    /// The largest magnitude.
    let scale: Double

    init(_ values: [Double]) {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        var (squares, fourths, scale) = (0.0, 0.0, 0.0)
        for value in values {
            let square = (value - mean) * (value - mean)
            squares += square
            fourths += square * square
            scale = max(scale, value.magnitude)
        }
        let variance = squares / (count - 1)
        errorOfVariance = max(0, fourths / count - variance * variance * (count - 3) / (count - 1)) / count
        self.count = count
        self.mean = mean
        self.variance = variance
        self.scale = scale
    }
}
