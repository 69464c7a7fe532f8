/// The rarest moment at which a node's value can change.
enum Placement: Int, Comparable {
    case constant, draw, cycle, individual

    static func < (left: Placement, right: Placement) -> Bool { left.rawValue < right.rawValue }
}
