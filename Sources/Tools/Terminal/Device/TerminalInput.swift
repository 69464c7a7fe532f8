/// What a terminal has to say.
enum TerminalInput: Sendable, Equatable {
    case bytes([UInt8])
    /// The window has another size, or the program was stopped and goes on: what is on the screen is not known.
    case disturbed
    /// Somebody asked from outside to interrupt what is going on.
    case interrupted
    /// Nothing came in time.
    case nothing
    /// There is nobody left.
    case ended
}
