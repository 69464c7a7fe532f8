import Foundation
import Terminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The built program at a terminal of its own: the test types, and sees the screen as a person would.
final class PseudoTerminal {
    /// Where the program is: beside the tests.
    static let executable: URL = {
        #if os(Linux)
        let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        #else
        let tests = Bundle(for: PseudoTerminal.self).bundleURL
        #endif
        return tests.deletingLastPathComponent().appendingPathComponent("blauwdruk")
    }()

    /// How long something may take before a test gives up, in seconds: never what is tested.
    private static let patience = 15.0

    enum Failure: Error {
        case noTerminal
        case notStarted(Int32)
        case waitedInVain(for: String, screen: [String])
    }

    private(set) var screen: Screen
    /// All that the program wrote.
    private(set) var output: [UInt8] = []
    private let controller: Int32
    /// Held open, so that the terminal and its modes outlive the program.
    private let device: Int32
    private var process: pid_t = 0
    private var status: Int32?

    /// Starts the program with the environment of a usual terminal.
    init(
        _ arguments: [String] = [], in folder: URL, environment: [String: String] = [:], columns: Int = 80,
        rows: Int = 24
    ) throws {
        screen = Screen(columns: columns, rows: rows)
        let path: String
        (controller, path) = try Self.open()
        device = unsafe Foundation.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard device >= 0, fcntl(controller, F_SETFL, O_NONBLOCK) == 0 else { throw Failure.noTerminal }
        tell(columns: columns, rows: rows)
        var all = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path,
            "BLAUWDRUK_HISTORY": folder.appendingPathComponent("history").path,
        ]
        all.merge(environment) { $1 }
        try spawn(arguments, all, on: path, in: folder)
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            var ended: Int32 = 0
            unsafe waitpid(process, &ended, 0)
        }
        close(controller)
        close(device)
    }

    /// The controlling side of a new pseudo-terminal, and the path of the other side.
    private static func open() throws -> (Int32, path: String) {
        let controller = unsafe Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard controller >= 0 else { throw Failure.noTerminal }
        #if os(Linux)
        // What unlockpt and ptsname do (linux/tty.h: TIOCSPTLCK and TIOCGPTN): Swift does not see these functions.
        var (lock, number) = (Int32(0), UInt32(0))
        guard unsafe ioctl(controller, 0x4004_5431, &lock) == 0, unsafe ioctl(controller, 0x8004_5430, &number) == 0
        else { throw Failure.noTerminal }
        return (controller, "/dev/pts/\(number)")
        #else
        guard grantpt(controller) == 0, unlockpt(controller) == 0, let name = unsafe ptsname(controller) else {
            throw Failure.noTerminal
        }
        return (controller, unsafe String(cString: name))
        #endif
    }

    /// The program leads a session of its own, and the terminal that it opens first is that session's.
    private func spawn(
        _ arguments: [String], _ environment: [String: String], on path: String, in folder: URL
    ) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        // The last is POSIX_SPAWN_SETSID, which Swift does not see.
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | Int32(0x80)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        // The shell only goes to the folder; the program takes its place, process number and all.
        let shell = ["/bin/sh", "-c", #"cd "$1" && shift && exec "$0" "$@""#, Self.executable.path, folder.path]
        let words = unsafe (shell + arguments).map { unsafe strdup($0) } + [nil]
        let settings = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { unsafe (words + settings).forEach { unsafe free($0) } }
        let problem = unsafe posix_spawn(&process, shell[0], &actions, &attributes, words, settings)
        guard problem == 0 else { throw Failure.notStarted(problem) }
    }

    /// Types text; where the terminal holds no more, once the program has taken some.
    func type(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let end = Date(timeIntervalSinceNow: Self.patience)
        while !bytes.isEmpty, Date() < end {
            let written = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
            if written > 0 { bytes = bytes.dropFirst(written) } else { read() }
        }
    }

    /// Types a key with Control held.
    func control(_ key: Character) { type(String(Unicode.Scalar((key.asciiValue ?? 0) & 0x1F))) }

    /// Gives the window another width, as somebody does who pulls at its edge.
    func resize(columns: Int) {
        read()
        screen.resize(columns: columns)
        tell(columns: columns, rows: screen.height)
    }

    private func tell(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    /// Waits until the screen is as wanted.
    /// - Parameter what: says in a failure what was waited for.
    func wait(for what: String, until isReached: (Screen) -> Bool) async throws {
        try await wait(what) {
            read()
            return isReached(screen)
        }
    }

    /// Waits until the row with the cursor is this text.
    func waitForLine(_ text: String) async throws {
        try await wait(for: "the line '\(text)'") { $0.line == text }
    }

    /// Waits until the program asks for a text, with nothing typed yet.
    func waitForPrompt() async throws { try await waitForLine("blauwdruk>") }

    private func wait(_ what: String, until isReached: () -> Bool) async throws {
        let end = Date(timeIntervalSinceNow: Self.patience)
        while !isReached() {
            guard Date() < end else { throw Failure.waitedInVain(for: what, screen: screen.history) }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func read() {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe Foundation.read(controller, &bytes, bytes.count)
            guard count > 0 else { return }
            output += bytes[..<count]
            screen.show(Array(bytes[..<count]))
        }
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// Waits until the program has ended.
    /// - Returns: its exit status, or the negative of the signal that ended it.
    func end() async throws -> Int32 {
        var ended: Int32 = 0
        try await wait("the end of the program") {
            read()
            return unsafe waitpid(process, &ended, WNOHANG) == process
        }
        read()
        let signal = ended & 0x7F
        let result = signal == 0 ? (ended >> 8) & 0xFF : -signal
        status = result
        return result
    }

    /// The terminal's modes, byte by byte.
    var modes: [UInt8] {
        var settings = termios()
        unsafe tcgetattr(device, &settings)
        return unsafe withUnsafeBytes(of: &settings) { unsafe Array($0) }
    }

    /// Whether the terminal shows what is typed and waits for whole lines.
    var isUsual: Bool {
        var settings = termios()
        unsafe tcgetattr(device, &settings)
        let flags = tcflag_t(ECHO | ICANON | ISIG)
        return settings.c_lflag & flags == flags
    }
}
