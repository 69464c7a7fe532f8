import Numerics
import Program
import SourceText

/// A population of the program whose nodes have no slots yet.
struct LoweredPopulation {
    struct BookedAmount {
        let target: Booking.Target
        let factor: Node
        let column: Node?
        let isMoment: Bool
        let range: SourceRange
    }

    struct LoweredMove {
        let speed: Node
        let chancePeriod: Double?
        let target: Target
        let range: SourceRange

        enum Target {
            case state(Int)
            case shares([Node])
        }
    }

    enum LoweredDraw {
        case parametric(DistributionForm, [Node])
        case data(values: [Node], weights: [Node]?)
    }

    enum LoweredAttribute {
        case drawn(stream: String, LoweredDraw)
        case computed(Node)
    }

    struct LoweredIntervention {
        let number: Int
        let eligible: Node
        let priority: Node?
        let acceptance: Node
        let reach: Node?
        let rollout: Node?
        let places: Node?
        let duration: Node
        let response: LoweredDraw?
    }

    let number: Int
    let size: Node
    let initialShares: [Node]?
    let attributes: [LoweredAttribute]
    let moves: [[LoweredMove]]
    let interventions: [LoweredIntervention]
    let amounts: [BookedAmount]
}
