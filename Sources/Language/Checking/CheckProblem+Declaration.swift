extension CheckProblem {
    /// A kind of thing that a text declares in order to use it.
    package enum Declaration: String, Sendable {
        case definition
        case attribute
        case table
        case column
        case source
        case payer
        case domain
    }
}

extension CheckProblem.Declaration {
    /// Why it serves nothing, where being unused does not say so by itself.
    var reason: String? {
        switch self {
        case .payer: "no domain is paid by it, so that it can never pay anything"
        case .domain: "no cost is booked in it, and no state belongs to it"
        case .source: "no origin refers to it"
        case .definition, .attribute, .table, .column: nil
        }
    }
}
