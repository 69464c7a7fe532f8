/// What a key brought about.
package enum LineEvent: Sendable, Equatable {
    /// The text, the cursor or the prompt may look different.
    case changed
    /// The key has no effect here.
    case refused
    case submitted(String)
    /// The text is given up.
    case interrupted
    /// Nothing more will be typed.
    case ended
    /// The program is to be stopped until it is brought back.
    case suspended
    case clearScreen
    /// What could stand at the cursor, to be shown below the text.
    case candidates([String])
}
