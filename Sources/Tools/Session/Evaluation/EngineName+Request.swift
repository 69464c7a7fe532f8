import Catalog
import Engine

extension EngineName {
    /// The engine that is asked for; nil where the choice is left open.
    init?(_ request: EngineRequest) {
        switch request {
        case .auto: return nil
        case .individuals: self = .individuals
        case .counts: self = .counts
        case .expected: self = .expected
        }
    }
}
