import Session
import Testing

/// Known answers from FIPS 180-4's examples (NIST, "SHA256.pdf", example values) and of the empty message.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the digests of the standard's examples come out`(_ message: String, _ digest: String) {
        #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
    }

    @Test func `messages around the length of a block differ in every byte added`() {
        let digests = (54...66).map { SHA256.hexadecimal([UInt8](repeating: 97, count: $0)) }
        #expect(Set(digests).count == digests.count)
    }
}
