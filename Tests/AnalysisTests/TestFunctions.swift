import TestSupport

/// Functions of uncertain numbers whose first-order indices are known exactly, and draws of their inputs.
enum TestFunctions {
    /// Ishigami & Homma 1990, of three numbers from -pi to pi. First-order indices by the formulas of its variances:
    /// V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V3 = 0, with a = 7 and b = 0.1.
    static func ishigami(_ x: [Double]) -> Double {
        sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
    }
    static let ishigamiShares = [0.31390519114781146, 0.4424111447900408, 0]

    static let weights = [0.0, 1, 4.5, 9, 99, 99, 99, 99]
    /// Sobol's g-function, of eight numbers from 0 to 1; V_i = 1 / (3 (1 + a_i)^2), V = prod (1 + V_i) - 1.
    static func sobol(_ x: [Double]) -> Double {
        zip(x, weights).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
    }
    static let sobolShares = [
        0.7161921688790333, 0.17904804221975833, 0.023675774177819283, 0.0071619216887903331, 0.000071619216887903331,
        0.000071619216887903331, 0.000071619216887903331, 0.000071619216887903331,
    ]

    /// Independent numbers between two bounds, input by input.
    static func uniform(_ inputs: Int, draws: Int, in range: Range<Double>, _ numbers: inout SeededNumbers)
        -> [[Double]]
    {
        (0..<inputs).map { _ in (0..<draws).map { _ in Double.random(in: range, using: &numbers) } }
    }

    /// Independent standard normal numbers: the sum of twelve uniforms less six is nearly so (Irwin-Hall).
    static func normal(_ draws: Int, _ numbers: inout SeededNumbers) -> [Double] {
        (0..<draws).map { _ in (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) } }
    }

    /// A function of each draw of the inputs.
    static func values(_ columns: [[Double]], _ function: ([Double]) -> Double) -> [Double] {
        columns[0].indices.map { draw in function(columns.map { $0[draw] }) }
    }

    /// The sine, which Foundation alone would give, by its series.
    private static func sin(_ x: Double) -> Double {
        // The series at a 27th of the angle, small enough to end soon; then sin 3t = 3 sin t - 4 sin^3 t, three times.
        let t = x / 27
        var (term, sum) = (t, t)
        for k in 1...6 {
            term *= -t * t / Double((2 * k) * (2 * k + 1))
            sum += term
        }
        for _ in 0..<3 { sum = 3 * sum - 4 * sum * sum * sum }
        return sum
    }
}
