/// How far a run is: told to whoever shows it.
package struct RunProgress: Sendable, Equatable {
    /// What is being computed, such as the model's name.
    package let title: String
    package let done: Int
    package let total: Int
    package let seconds: Double

    /// The seconds left if it goes on as it went; nil at the start.
    package var secondsLeft: Double? {
        done == 0 ? nil : seconds / Double(done) * Double(total - done)
    }
}
