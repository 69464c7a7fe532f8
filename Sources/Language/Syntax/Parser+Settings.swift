package import SourceText

extension Parser {
    /// The one setting of a parameter that a text holds, `name = value` or `name ~ distribution`, as a scenario's `set`
    /// takes it; nil where it has a problem of form, which is among the problems.
    package static func setting(of source: SourceFile, id: SourceFileID) -> (
        setting: SetParameter?, problems: [Diagnostic]
    ) {
        let (tokens, problems) = Lexer.tokens(of: source, id: id)
        var parser = Parser(file: source, tokens: tokens, problems: problems)
        // The text holds nothing else, so that its lines mean nothing.
        parser.openBrackets = 1
        let setting = parser.setParameter()
        if !parser.hasFailed, parser.current.kind != .endOfText {
            parser.reportExtraText()
        }
        return (parser.problems.isEmpty ? setting : nil, parser.problems)
    }
}
