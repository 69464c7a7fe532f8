#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How a terminal treats what is typed (its termios settings).
struct TerminalModes: Sendable {
    private var settings: termios

    /// The modes of a terminal; nil where the descriptor is no terminal.
    init?(of descriptor: Int32) {
        settings = termios()
        guard unsafe tcgetattr(descriptor, &settings) == 0 else { return nil }
    }

    /// These modes, but every key is given at once as it is, unseen, and none stops the program.
    ///
    /// Output is still processed, so that a line feed starts a new line.
    var forEditing: TerminalModes {
        var modes = self
        modes.settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON)
        modes.settings.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        modes.settings.c_cflag |= tcflag_t(CS8)
        unsafe withUnsafeMutableBytes(of: &modes.settings.c_cc) { characters in
            unsafe characters[Int(VMIN)] = 1
            unsafe characters[Int(VTIME)] = 0
        }
        return modes
    }

    /// Gives a terminal these modes once all has been shown; what was typed and not yet read is kept.
    func apply(to descriptor: Int32) {
        var copy = settings
        while unsafe tcsetattr(descriptor, TCSADRAIN, &copy) != 0, errno == EINTR {}
    }
}
