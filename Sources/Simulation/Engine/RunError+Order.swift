extension RunError {
    /// Whether it was met in an earlier cycle than another, or there is no other.
    func isEarlier(than other: RunError?) -> Bool {
        guard let other else { return true }
        return (cycle ?? -1) < (other.cycle ?? -1)
    }
}
