import Numerics
import Program

/// The slots of one draw, and the code that fills them.
struct ScalarFile {
    private(set) var slots: [Double]

    /// The slots of a program, with its constants in their places.
    init(_ program: Program) {
        slots = program.constants + [Double](repeating: 0, count: program.slots - program.constants.count)
    }

    subscript(slot: Int) -> Double { slots[slot] }

    /// The slots with some more behind them.
    func followed(by more: [Double]) -> ScalarFile {
        var file = self
        file.slots += more
        return file
    }

    /// Runs steps in their order; `uniforms` are those of the draw's uncertain inputs, `time` is the start of the cycle in
    /// months, and `totals` are those of the cycle before.
    mutating func run(
        _ steps: [ScalarStep], uniforms: [Double], time: Double, cycle: Int, totals: RunningTotals
    ) throws(ScalarProblem) {
        for step in steps {
            switch step {
            case .apply(let operation, let operands, let to): slots[to] = result(operation, operands)
            case .sample(let form, let arguments, let input, let parameter, let to):
                let distribution: Distribution
                do {
                    distribution = try Distribution(form, arguments.map { slots[$0] })
                } catch {
                    throw .distribution(parameter: parameter, error)
                }
                slots[to] = distribution.quantile(uniforms[input])
            case .bootstrapWeights(let firstInput, let count, let to):
                let weights = BayesianBootstrap.weights(from: Array(uniforms[firstInput..<firstInput + count]))
                for (position, weight) in weights.enumerated() { slots[to + position] = weight }
            case .sampleVector(let form, let arguments, let firstInput, let parameter, let to, let count):
                let distribution: VectorDistribution
                do {
                    distribution = try VectorDistribution(form, arguments.map { slots[$0] })
                } catch {
                    throw .distribution(parameter: parameter, error)
                }
                let inputs = firstInput..<firstInput + form.uniforms(rows: count)
                for (position, value) in distribution.values(from: Array(uniforms[inputs])).enumerated() {
                    slots[to + position] = value
                }
            case .element(let values, let index, let place, let to):
                let row = slots[index]
                guard row >= 1, row <= Double(values.count), row == row.rounded() else {
                    throw .row(row, rows: values.count, at: place)
                }
                slots[to] = slots[values[Int(row) - 1]]
            case .time(let to): slots[to] = time
            case .total(let total, let to): slots[to] = totals.value(total)
            case .interpolate(let at, let points, let values, let place, let to):
                let table = interpolation(points, values)
                guard table.isAscending, let value = table.value(at: slots[at]) else {
                    throw .interpolation(InterpolationProblem(at: slots[at], table, place))
                }
                slots[to] = value
            case .latch(let condition, let moment, let to):
                if cycle < moment { slots[to] = 0 }
                if cycle == moment { slots[to] = slots[condition] != 0 ? 1 : 0 }
            }
        }
    }

    /// The function through points and values that stand in slots.
    func interpolation(_ points: [Int], _ values: [Int]) -> LinearInterpolation {
        LinearInterpolation(points: points.map { slots[$0] }, values: values.map { slots[$0] })
    }

    private func result(_ operation: Operation, _ operands: [Int]) -> Double {
        switch operands.count {
        case 1: operation.result(slots[operands[0]])
        case 2: operation.result(slots[operands[0]], slots[operands[1]])
        default: operation.result(slots[operands[0]], slots[operands[1]], slots[operands[2]])
        }
    }
}
