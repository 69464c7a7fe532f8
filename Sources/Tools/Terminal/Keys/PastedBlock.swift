/// The bytes of a bracketed paste, until the sequence that ends it.
struct PastedBlock {
    /// ESC [ 201 ~
    private static let ending: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    /// Longer blocks are given in pieces, so that a paste without an end cannot fill the memory.
    private static let pieceLength = 65_536

    private var bytes: [UInt8] = []

    /// A piece of text where one is whole, and whether it is the last.
    mutating func add(_ byte: UInt8) -> (piece: String?, isEnd: Bool) {
        bytes.append(byte)
        if byte == 0x7E, bytes.suffix(Self.ending.count).elementsEqual(Self.ending) {
            bytes.removeLast(Self.ending.count)
            return (take(), true)
        }
        // A piece ends neither inside the ending, nor inside a character, nor between the two bytes of a line end.
        let canEnd = 0x20...0x7E ~= byte && !bytes.suffix(Self.ending.count).contains(0x1B)
        guard bytes.count >= Self.pieceLength, canEnd || bytes.count >= 2 * Self.pieceLength else {
            return (nil, false)
        }
        return (take(), false)
    }

    private mutating func take() -> String {
        defer { bytes = [] }
        return PlainText.keeping(String(decoding: bytes, as: UTF8.self))
    }
}
