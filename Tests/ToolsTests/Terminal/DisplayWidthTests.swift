import Terminal
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("€", 1), ("中", 2), ("ｶ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}", 2),
        ("😀", 2), ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("\u{1F1F3}", 1), ("❤\u{FE0F}", 2), ("❤", 1), ("1\u{FE0F}\u{20E3}", 2), ("█", 1),
        ("⣿", 1),
        ("\u{200B}", 0), ("\u{AD}", 0), ("\u{301}", 0), ("䷀", 1), ("\u{303F}", 1),
    ])
    func `a character takes the columns that terminals give it`(_ text: String, _ columns: Int) {
        #expect(text.count == 1)
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func `a text takes what its characters take`() {
        #expect(DisplayWidth.columns(of: "zorg 中文 😀") == 12)
        #expect(DisplayWidth.columns(of: "") == 0)
    }
}
