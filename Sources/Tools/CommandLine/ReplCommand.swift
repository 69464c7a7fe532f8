import Foundation
import Session
import Terminal

/// The workbench in conversation: with a person at a terminal, or with the text that a pipe brings.
struct ReplCommand {
    /// What messages call the text of a pipe.
    private static let inputName = "<stdin>"

    let streams: StandardStreams
    let environment: [String: String]
    let options: RunOptions
    /// The model or notebook to start with.
    let model: URL?

    func run() async -> CommandStatus {
        guard let device = TerminalDevice(canMoveCursor: TerminalAbilities.canMoveCursor(environment)) else {
            return await runInput()
        }
        defer { device.close() }
        return await converse(device)
    }

    // MARK: At a terminal

    private func converse(_ device: TerminalDevice) async -> CommandStatus {
        let isColoured = TerminalAbilities.hasColour(isTerminal: true, environment)
        let style = ReplStyle(hasColour: isColoured, hasUnicode: TerminalAbilities.hasUnicode(environment))
        let session = ReplSession(modelAt: model, options: options, style: style, width: device.size.columns)
        var reader = LineReader(device, isColoured: isColoured)
        var history = KeptHistory(environment)
        streams.print("blauwdruk \(Version.current); :help tells what can be typed, Ctrl-D leaves\n")
        if let warning = history.load() { streams.print("warning: \(warning)\n") }
        let advice = LineAdvice(
            isComplete: { session.isComplete($0) }, completions: { session.completions($0, at: $1) })
        show(await working(keepsSession: true) { progress in await session.start(progress: progress) }.outputs)
        while true {
            let continuation = String(repeating: ".", count: max(0, session.prompt.count - 2)) + "> "
            switch reader.read(
                prompt: session.prompt, continuation: continuation, history: history.entries, advice: advice)
            {
            case .ended: return .success
            case .interrupted: continue
            case .text(let text):
                if text.allSatisfy(\.isWhitespace) { continue }
                if text.trimmingCharacters(in: .whitespacesAndNewlines) == ":quit" { return .success }
                if let warning = history.add(text) { streams.print("warning: \(warning)\n") }
                session.resize(to: device.size.columns)
                show(
                    await working(keepsSession: true) { progress in await session.submit(text, progress: progress) }
                        .outputs)
            }
        }
    }

    private func show(_ outputs: [ReplOutput]) {
        for output in outputs { streams.print(output.text) }
    }

    /// Does what takes time, with a line that tells how far it is; the interrupt key stops it.
    ///
    /// - Parameter keepsSession: a second press of the key changes nothing then, as somebody has a session to lose;
    ///   otherwise it ends the program at once.
    private func working(
        keepsSession: Bool,
        _ work: @escaping @Sendable (@escaping @Sendable (RunProgress) -> Void) async -> [ReplOutput]
    ) async -> (outputs: [ReplOutput], isStopped: Bool) {
        let line = ProgressLine(streams)
        let task = Task { await work { line.show($0) } }
        let watch = SignalWatch([SIGINT]) { number in
            if !keepsSession { signal(number, SIG_DFL) }
            task.cancel()
        }
        let outputs = await task.value
        watch.end()
        line.clear()
        return (outputs, task.isCancelled)
    }

    // MARK: In a pipe

    /// Runs what the pipe brings as one script: results to one stream, everything else to the other.
    private func runInput() async -> CommandStatus {
        let limit = ProjectFiles.largestFile
        let input: Data
        do { input = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data() } catch {
            return CommandRunner().fail(.unreadable(Self.inputName))
        }
        guard input.count <= limit else {
            return CommandRunner().fail(.tooLarge(Self.inputName, limit: limit))
        }
        guard let text = String(data: input, encoding: .utf8) else {
            return CommandRunner().fail(.notText(Self.inputName))
        }
        let session = ReplSession(
            modelAt: model, options: options, style: .plain, width: TerminalSize.usual.columns)
        let (outputs, isStopped) = await working(keepsSession: false) { progress in
            let started = await session.start(progress: progress)
            if started.contains(where: { $0.kind == .error }) { return started }
            return started + (await session.submit(text, named: Self.inputName, progress: progress))
        }
        for output in outputs {
            switch output.kind {
            case .output: streams.print(output.text)
            case .warning, .error, .unmet, .notice: streams.message(output.text)
            }
        }
        if isStopped { return .interrupted }
        if outputs.contains(where: { $0.kind == .error }) { return .badInput }
        return outputs.contains { $0.kind == .unmet } ? .expectationFailed : .success
    }
}
