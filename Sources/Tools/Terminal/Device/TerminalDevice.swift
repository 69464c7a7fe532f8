#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal at the standard input and output: its modes, its size and its bytes.
///
/// Whatever ends the program, the terminal gets back the modes it had: keys are given one by one only while a line is
/// edited, and the signals that end a program first restore the modes. While the program computes, the terminal is as
/// it was, so that even a trap leaves it so.
package final class TerminalDevice {
    private static let input: Int32 = 0
    private static let output: Int32 = 1

    /// What is told to whoever waits for input.
    private enum News {
        static let disturbed: UInt8 = 1
        static let interrupted: UInt8 = 2
    }

    private let modes: TerminalModes
    private let wakeUp: WakeUp
    private let watch: SignalWatch

    /// Whether it obeys control sequences.
    let canMoveCursor: Bool

    /// Nil where the standard input or output is no terminal.
    package init?(canMoveCursor: Bool) {
        guard isatty(Self.output) == 1, let modes = TerminalModes(of: Self.input), let wakeUp = WakeUp() else {
            return nil
        }
        self.modes = modes
        self.wakeUp = wakeUp
        self.canMoveCursor = canMoveCursor
        watch = SignalWatch([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGCONT]) { number in
            switch number {
            case SIGINT: wakeUp.tell(News.interrupted)
            case SIGWINCH, SIGCONT: wakeUp.tell(News.disturbed)
            default:
                Self.leaveEditing(modes, canMoveCursor)
                SignalWatch.endProcess(by: number)
            }
        }
    }

    /// Gives the terminal its modes and the signals their actions back.
    package func close() {
        watch.end()
        Self.leaveEditing(modes, canMoveCursor)
    }

    package var size: TerminalSize {
        var window = winsize()
        guard unsafe ioctl(Self.output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return .usual
        }
        return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    /// Has every key given at once, and pasted blocks marked as such.
    func enterEditing() {
        modes.forEditing.apply(to: Self.input)
        Self.send("\u{1B}[?2004h")
    }

    func leaveEditing() { Self.leaveEditing(modes, canMoveCursor) }

    private static func leaveEditing(_ modes: TerminalModes, _ canMoveCursor: Bool) {
        if canMoveCursor { send("\u{1B}[?2004l") }
        modes.apply(to: input)
    }

    /// Stops the program as the terminal's own key would, and returns when it is brought back.
    func suspend() {
        raise(SIGTSTP)
    }

    func write(_ text: String) { Self.send(text) }

    /// Waits for input, at most so many milliseconds, or for ever.
    func wait(milliseconds: Int32? = nil) -> TerminalInput {
        var descriptors = [
            pollfd(fd: Self.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds ?? -1)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return .ended }
            if count == 0 { return .nothing }
            if descriptors[1].revents != 0 {
                return wakeUp.take().contains(News.interrupted) ? .interrupted : .disturbed
            }
            if descriptors[0].revents != 0 { return read() }
        }
    }

    private func read() -> TerminalInput {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while true {
            #if canImport(Glibc)
            let count = unsafe Glibc.read(Self.input, &bytes, bytes.count)
            #else
            let count = unsafe Darwin.read(Self.input, &bytes, bytes.count)
            #endif
            if count < 0, errno == EINTR { continue }
            return count > 0 ? .bytes(Array(bytes[..<count])) : .ended
        }
    }

    /// Writes all bytes; where the terminal has gone away, there is nobody to tell.
    private static func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress else { return 0 }
                #if canImport(Glibc)
                return unsafe Glibc.write(output, start, buffer.count)
                #else
                return unsafe Darwin.write(output, start, buffer.count)
                #endif
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
