import SourceText

/// The parts of an intervention whose nodes have no slots yet.
extension LoweredPopulation {
    struct LoweredIntervention {
        let number: Int
        let eligible: Node
        let priority: Node?
        let acceptance: Node
        let reach: Node?
        let rollout: LoweredRollout
        let places: LoweredPlaces
        let budget: LoweredBudget?
        let course: LoweredCourse
        let gates: [Node]
        let response: LoweredDraw?
    }

    struct LoweredRollout {
        enum Shape {
            case atOnce
            case linear(over: Node)
            case logistic(over: Node)
            case steps([(from: Double, share: Node)])
            case table([(at: Double, share: Node)])
        }

        let start: Double
        let shape: Shape
    }

    enum LoweredPlaces {
        case unlimited
        case number(Node)
        case staffing(LoweredStaffing)
    }

    struct LoweredStaffing {
        let start: Node
        let posts: Node
        let delay: Node
        let pace: Node?
        let turnover: Node?
        let turnoverPeriod: Double
        let caseload: Node
        let range: SourceRange
    }

    struct LoweredCourse {
        enum Length {
            case fixed(Node)
            case drawn(LoweredDraw)
        }

        let length: Length
        let dropout: Node?
        let chancePeriod: Double?
        let again: Node?
        let mostCourses: Node?
        let asksAgain: Node?
    }

    struct LoweredBudget {
        let limit: Node
        var running: Node
        var launch: Node
        var active: Node
        var start: Node
        var completion: Node
        var dropout: Node
        var after: [(amount: Node, months: Node)] = []
        let range: SourceRange

        /// A budget of which nothing is spent yet.
        init(limit: Node, nothing: Node, range: SourceRange) {
            self.limit = limit
            self.range = range
            (running, launch, active, start, completion, dropout) = (
                nothing, nothing, nothing, nothing, nothing, nothing
            )
        }
    }
}
