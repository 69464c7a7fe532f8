import Checking
import Numerics
import Program
import SourceText

/// A population of the program whose nodes have no slots yet.
struct LoweredPopulation {
    struct BookedAmount {
        enum Times {
            case individuals
            case once
            case column(Node)
        }

        let target: Booking.Target
        let factor: Node
        let times: Times
        let isMoment: Bool
        /// The moves on which it falls; nil where it falls on a cycle.
        let moves: CheckedMoves?
        let range: SourceRange
    }

    struct LoweredMove {
        let speed: Speed
        /// What the rate is multiplied by, by effects that are in force; nil where there are none.
        let factor: Node?
        let target: Target
        let range: SourceRange

        enum Speed {
            case rate(Node)
            case chance(Node, period: Double)
            case row(period: Double)
        }

        enum Target {
            case state(Int)
            case shares([Node])
        }

        /// The numbers that may differ from individual to individual.
        var values: [Node] {
            let speeds: [Node] =
                switch speed {
                case .rate(let node), .chance(let node, _): [node]
                case .row: []
                }
            return speeds + (factor.map { [$0] } ?? [])
        }
    }

    /// The flows out of one state.
    struct LoweredFlows {
        var certain: [(condition: Node, to: Int)] = []
        var moves: [LoweredMove] = []
    }

    struct LoweredArrivals {
        /// The mean of a cycle.
        let mean: Node
        let state: Int?
        let shares: [Node]
        let range: SourceRange
    }

    enum LoweredDraw {
        case parametric(DistributionForm, [Node])
        case data(values: [Node], weights: [Node]?)
    }

    enum LoweredAttribute {
        case drawn(stream: String, LoweredDraw)
        case computed(Node)
    }

    let number: Int
    let size: Node
    let initialShares: [Node]?
    let attributes: [LoweredAttribute]
    let arrivals: [LoweredArrivals]
    let flows: [LoweredFlows]
    let interventions: [LoweredIntervention]
    let amounts: [BookedAmount]
}
