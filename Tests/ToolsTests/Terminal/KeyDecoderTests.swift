import Terminal
import Testing

@Suite struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        return bytes.flatMap { decoder.add($0) } + decoder.timeOut()
    }

    private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

    @Test func `letters of every length in bytes are text`() {
        #expect(keys("aé€😀") == [.text("a"), .text("é"), .text("€"), .text("😀")])
    }

    @Test(arguments: [
        ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
        ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")), ("\u{1B}", .escape),
        ("\u{1B}b", .alternate("b")), ("\u{1B}B", .alternate("b")), ("\u{1B}\u{7F}", .alternateBackspace),
        ("\u{1B}\r", .alternateEnter), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
        ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
        ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete),
        ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;7D", .wordLeft), ("\u{1B}[1;2C", .right),
        ("\u{1B}[3;5~", .alternate("d")), ("\u{1B}[15~", .unknown), ("\u{1B}[?1;2c", .unknown), ("\u{1B}[[A", .unknown),
        ("\u{0}", .unknown), ("\u{1B}[", .unknown), ("\u{85}", .unknown),
    ])
    func `one key is one key`(_ bytes: String, _ key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test func `an escape is undecided until something follows or time has passed`() {
        var decoder = KeyDecoder()
        #expect(decoder.add(0x1B) == [])
        #expect(decoder.isUndecided)
        #expect(decoder.timeOut() == [.escape])
        #expect(!decoder.isUndecided)
        #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
        #expect(keys("\u{1B}é") == [.escape, .text("é")])
    }

    @Test func `bytes that are no text become the replacement character and harm nothing else`() {
        #expect(keys([0xFF, 0x61]) == [.text("\u{FFFD}"), .text("a")])
        #expect(keys([0xC3, 0x61]) == [.text("\u{FFFD}"), .text("a")])
        // Encoded at greater length than needed, and half of a surrogate pair.
        #expect(keys([0xE0, 0x80, 0x80]) == [.text("\u{FFFD}")])
        #expect(keys([0xED, 0xA0, 0x80, 0x61]) == [.text("\u{FFFD}"), .text("a")])
        #expect(keys([0xE2, 0x82, 0x1B, 0x5B, 0x41]) == [.text("\u{FFFD}"), .up])
    }

    @Test func `a pasted block is text with the line ends of the language`() {
        #expect(keys("\u{1B}[200~a\tb\r\nc\rd\u{3}\u{1B}[A\u{1B}[201~x") == [.pasted("a\tb\nc\nd[A"), .text("x")])
        #expect(keys("\u{1B}[200~\u{1B}[201~") == [.pasted("")])
    }

    @Test func `a paste without an end is given in pieces that lose nothing`() {
        let text = String(repeating: "zorg €, ", count: 20_000)
        var decoder = KeyDecoder()
        var pasted = ""
        var pieces = 0
        for byte in "\u{1B}[200~\(text)\u{1B}[201~".utf8 {
            for case .pasted(let piece) in decoder.add(byte) {
                pasted += piece
                pieces += 1
            }
        }
        #expect(pasted == text)
        #expect(pieces > 1)
    }
}
