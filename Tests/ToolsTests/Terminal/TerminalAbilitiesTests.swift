import Terminal
import Testing

@Suite struct TerminalAbilitiesTests {
    @Test func `colours are for terminals that have them and people who want them`() {
        #expect(TerminalAbilities.hasColour(isTerminal: true, ["TERM": "xterm"]))
        #expect(TerminalAbilities.hasColour(isTerminal: true, ["TERM": "xterm", "NO_COLOR": ""]))
        #expect(!TerminalAbilities.hasColour(isTerminal: true, ["TERM": "xterm", "NO_COLOR": "1"]))
        #expect(!TerminalAbilities.hasColour(isTerminal: true, ["TERM": "dumb"]))
        #expect(!TerminalAbilities.hasColour(isTerminal: true, [:]))
        #expect(!TerminalAbilities.hasColour(isTerminal: false, ["TERM": "xterm"]))
    }

    @Test func `the locale says whether there is more than ASCII, the first variable that is set deciding`() {
        #expect(TerminalAbilities.hasUnicode(["LANG": "nl_NL.UTF-8"]))
        #expect(TerminalAbilities.hasUnicode(["LANG": "C", "LC_CTYPE": "en_US.utf8"]))
        #expect(TerminalAbilities.hasUnicode(["LC_ALL": "", "LANG": "C.UTF-8"]))
        #expect(!TerminalAbilities.hasUnicode(["LC_ALL": "C", "LANG": "nl_NL.UTF-8"]))
        #expect(!TerminalAbilities.hasUnicode([:]))
    }
}
