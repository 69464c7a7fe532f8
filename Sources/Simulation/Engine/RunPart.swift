/// Some draws of some scenarios of a run: what a worker takes from the queue at a time.
struct RunPart: Sendable {
    let programs: Range<Int>
    let draws: Range<Int>

    /// The parts of a run, in the order in which they are handed out.
    ///
    /// Where scenarios make much alike, a part has all of them, so that its worker makes it once. Else, or where draws
    /// are so few that the workers would not end together, a part has one scenario, and those of a scenario stand next
    /// to one another.
    ///
    /// - Parameter areAlike: whether the scenarios make much alike in a draw.
    static func all(programs: Int, draws: Int, workers: Int, areAlike: Bool) -> [RunPart] {
        let together = areAlike && draws >= perWorker * workers ? programs : 1
        // Few draws are handed out one by one, so that there is work for everybody.
        let most = areAlike ? mostOfPeople : mostOfCells
        let each = max(1, min(most, programs / together * draws / (perWorker * workers)))
        return stride(from: 0, to: programs, by: together).flatMap { first in
            stride(from: 0, to: draws, by: each).map { draw in
                RunPart(programs: first..<first + together, draws: draw..<min(draw + each, draws))
            }
        }
    }

    /// A few draws are worth handing out at a time; few enough that all workers end together. A draw of cells takes some
    /// microseconds, no more than it takes to make ready for a part (`benchmarks expected`).
    private static let mostOfPeople = 8
    private static let mostOfCells = 64
    private static let perWorker = 4
}
