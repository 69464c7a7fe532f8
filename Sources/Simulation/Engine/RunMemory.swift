/// The memory that the individuals of one draw may take, and have taken.
///
/// Each worker has a draw of its own, so each may take its share of what is allowed.
final class RunMemory {
    private let allowed: Int
    private let workers: Int
    private var needed = 0

    /// - Parameters:
    ///   - allowed: bytes, for all workers together.
    ///   - workers: how many have draws to work on at the same time.
    init(allowed: Int, workers: Int) {
        self.allowed = allowed
        self.workers = workers
    }

    /// What each worker may still take, in bytes.
    var free: Int { (allowed - needed) / workers }

    /// Takes room for more individuals of a population.
    /// - Returns: what is wrong where it is more than allowed, and then takes nothing.
    func take(individuals: Int, of code: PopulationCode) -> RunError.Problem? {
        let (bytes, isTooMuch) = individuals.multipliedReportingOverflow(by: code.bytesPerIndividual * workers)
        let (sum, isMore) = needed.addingReportingOverflow(bytes)
        if isTooMuch || isMore || sum > allowed {
            return .memory(needed: isTooMuch || isMore ? .max : sum, allowed: allowed)
        }
        needed = sum
        return nil
    }
}
