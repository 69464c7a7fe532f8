/// Reads texts from a terminal, with editing, history and completion.
///
/// On a terminal that cannot move its cursor, the terminal's own line editing does.
package struct LineReader {
    /// How long after an escape the rest of a key may come, in milliseconds: what a slow network needs, and less than
    /// a person waits for.
    private static let escapeDelay: Int32 = 100

    /// How reading ended.
    package enum Outcome: Sendable, Equatable {
        case text(String)
        /// What was typed is given up.
        case interrupted
        /// Nothing more will come.
        case ended
    }

    private let device: TerminalDevice
    private let isColoured: Bool
    private var decoder = KeyDecoder()
    /// What was typed ahead: keys behind the one that submitted the last text, and bytes of the plain way.
    private var keys: [Key] = []
    private var bytes: [UInt8] = []
    private var taken = ""

    package init(_ device: TerminalDevice, isColoured: Bool) {
        self.device = device
        self.isColoured = isColoured
    }

    /// Reads one text.
    package mutating func read(
        prompt: String, continuation: String, history: History, advice: LineAdvice
    ) -> Outcome {
        guard device.canMoveCursor else { return readPlainly(prompt, continuation, advice) }
        device.enterEditing()
        defer { device.leaveEditing() }
        var editor = LineEditor(history: history, taken: taken)
        defer { taken = editor.yankable }
        var painter = LinePainter(isColoured: isColoured)
        while true {
            while !keys.isEmpty {
                if let outcome = handle(keys.removeFirst(), &editor, &painter, (prompt, continuation), advice) {
                    return outcome
                }
            }
            let view = editor.view(prompt: prompt, continuation: continuation)
            device.write(painter.paint(view, size: device.size))
            switch device.wait(milliseconds: decoder.isUndecided ? Self.escapeDelay : nil) {
            case .bytes(let bytes): for byte in bytes { decoder.add(byte).forEach { enqueue($0) } }
            case .nothing: keys += decoder.timeOut()
            case .disturbed: device.enterEditing()
            case .interrupted: keys.append(.control("c"))
            case .ended:
                device.write(painter.leave())
                return .ended
            }
        }
    }

    /// Puts a key behind those that wait; letters that come together are one text, as some terminals send a paste so.
    private mutating func enqueue(_ key: Key) {
        if case .text(let more) = key, case .text(let text)? = keys.last {
            keys[keys.count - 1] = .text(text + more)
        } else {
            keys.append(key)
        }
    }

    /// Does what a key asks of the editor and the screen; the outcome where it ends the reading.
    private func handle(
        _ key: Key, _ editor: inout LineEditor, _ painter: inout LinePainter,
        _ prompts: (first: String, more: String), _ advice: LineAdvice
    ) -> Outcome? {
        switch editor.handle(key, advice) {
        case .changed: return nil
        case .refused:
            device.write("\u{7}")
            return nil
        case .submitted(let text):
            leave(LineView(prompt: prompts.first, continuation: prompts.more, content: EditedText(text)), &painter)
            return .text(text)
        case .interrupted:
            let text = EditedText(editor.content.text + "^C")
            leave(LineView(prompt: prompts.first, continuation: prompts.more, content: text), &painter)
            return .interrupted
        case .ended:
            device.write(painter.leave())
            return .ended
        case .suspended:
            device.write(painter.leave())
            device.leaveEditing()
            device.suspend()
            device.enterEditing()
            return nil
        case .clearScreen:
            device.write("\u{1B}[H\u{1B}[2J")
            painter.forget()
            return nil
        case .candidates(let candidates):
            let size = device.size
            let lines = Candidates.columns(candidates, width: size.columns, rows: max(1, size.rows - 2))
            device.write(painter.leave() + lines.map { $0 + "\r\n" }.joined())
            return nil
        }
    }

    /// Shows a text for the last time and goes below it.
    private func leave(_ view: LineView, _ painter: inout LinePainter) {
        device.write(painter.paint(view, size: device.size) + painter.leave())
    }

    private mutating func readPlainly(_ prompt: String, _ continuation: String, _ advice: LineAdvice) -> Outcome {
        var text = ""
        device.write(prompt)
        while true {
            while let end = bytes.firstIndex(of: 0x0A) {
                text += PlainText.keeping(String(decoding: bytes[..<end], as: UTF8.self))
                bytes.removeSubrange(...end)
                if advice.isComplete(text) { return .text(text) }
                text += "\n"
                device.write(continuation)
            }
            switch device.wait() {
            case .bytes(let more): bytes += more
            case .interrupted:
                bytes = []
                device.write("\n")
                return .interrupted
            case .disturbed, .nothing: continue
            case .ended:
                device.write("\n")
                return .ended
            }
        }
    }
}
