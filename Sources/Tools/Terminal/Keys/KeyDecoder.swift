/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in pieces of any length. What a terminal would never send, such as bytes that are no UTF-8, becomes
/// the replacement character or no key at all. The sequences are those of ECMA-48, section 5.4, with the function keys
/// and the bracketed paste (modes 2004) of xterm's "Control Sequences".
package struct KeyDecoder: Sendable {
    private enum State {
        case ground
        case escape
        /// Inside ESC [ ..., with the bytes behind the bracket.
        case controlSequence([UInt8])
        /// Behind ESC O.
        case singleShift
        /// Inside a character of several bytes.
        case character([UInt8], length: Int)
        case paste(PastedBlock)
    }

    private var state = State.ground

    package init() {}

    /// Whether an escape has come that may be a key of its own or the start of more.
    package var isUndecided: Bool {
        switch state {
        case .escape, .controlSequence, .singleShift: true
        case .ground, .character, .paste: false
        }
    }

    /// The keys that this byte completes: none, one, or two where it ends something broken.
    package mutating func add(_ byte: UInt8) -> [Key] {
        switch state {
        case .ground: return start(byte)
        case .escape: return afterEscape(byte)
        case .controlSequence(let bytes): return controlSequence(bytes, byte)
        case .singleShift:
            state = .ground
            return [ControlSequence(parameters: [], final: byte).key]
        case .character(let bytes, let length): return character(bytes, length, byte)
        case .paste(var block):
            let (piece, isEnd) = block.add(byte)
            state = isEnd ? .ground : .paste(block)
            return piece.map { [.pasted($0)] } ?? []
        }
    }

    /// The key that an undecided escape was, once nothing has followed it for a while.
    package mutating func timeOut() -> [Key] {
        guard isUndecided else { return [] }
        defer { state = .ground }
        if case .escape = state { return [.escape] }
        return [.unknown]
    }

    private mutating func start(_ byte: UInt8) -> [Key] {
        switch byte {
        case 0x1B:
            state = .escape
            return []
        case 0x0D, 0x0A: return [.enter]
        case 0x09: return [.tab]
        case 0x7F, 0x08: return [.backspace]
        case 0x01...0x1A: return [.control(Character(Unicode.Scalar(byte + 0x60)))]
        case 0x1C...0x1F: return [.control(Character(Unicode.Scalar(byte + 0x40)))]
        case 0x20...0x7E: return [.text(String(Unicode.Scalar(byte)))]
        case 0xC2...0xDF: return begin(byte, length: 2)
        case 0xE0...0xEF: return begin(byte, length: 3)
        case 0xF0...0xF4: return begin(byte, length: 4)
        case 0x00: return [.unknown]
        default: return [.text("\u{FFFD}")]
        }
    }

    private mutating func begin(_ byte: UInt8, length: Int) -> [Key] {
        state = .character([byte], length: length)
        return []
    }

    private mutating func character(_ bytes: [UInt8], _ length: Int, _ byte: UInt8) -> [Key] {
        guard 0x80...0xBF ~= byte else {
            state = .ground
            return [.text("\u{FFFD}")] + start(byte)
        }
        let all = bytes + [byte]
        guard all.count == length else {
            state = .character(all, length: length)
            return []
        }
        state = .ground
        guard let text = String(validating: all, as: UTF8.self) else { return [.text("\u{FFFD}")] }
        // The upper control characters (U+0080 to U+009F) are no text, and a terminal may obey them.
        return [text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? .unknown : .text(text)]
    }

    private mutating func afterEscape(_ byte: UInt8) -> [Key] {
        state = .ground
        switch byte {
        case 0x5B:
            state = .controlSequence([])
            return []
        case 0x4F:
            state = .singleShift
            return []
        case 0x0D, 0x0A: return [.alternateEnter]
        case 0x7F, 0x08: return [.alternateBackspace]
        case 0x21...0x7E: return [.alternate(Character(String(Unicode.Scalar(byte)).lowercased()))]
        default: return [.escape] + start(byte)
        }
    }

    private mutating func controlSequence(_ bytes: [UInt8], _ byte: UInt8) -> [Key] {
        switch byte {
        case 0x20...0x3F:
            // A real sequence is far shorter; the rest of a longer one is passed over.
            state = .controlSequence(bytes.count < 32 ? bytes + [byte] : bytes)
            return []
        case 0x5B where bytes.isEmpty:
            // The Linux console puts two brackets before its function keys.
            state = .controlSequence([byte])
            return []
        case 0x40...0x7E:
            let sequence = ControlSequence(parameters: bytes, final: byte)
            state = sequence.startsPaste ? .paste(PastedBlock()) : .ground
            return sequence.startsPaste ? [] : [sequence.key]
        default:
            state = .ground
            return [.unknown] + start(byte)
        }
    }
}
