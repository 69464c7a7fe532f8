/// Whether a space stands between two tokens of a line.
extension TextFormatter {
    /// Whether a space stands before the token with a number, which is not the first on its line.
    func isApart(_ number: Int) -> Bool {
        guard number > 0, !layout.closeBefore.contains(number), !layout.closeAfter.contains(number - 1) else {
            return false
        }
        switch tokens[number].kind {
        case .symbol(.comma), .symbol(.colon), .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.dot):
            return false
        default: break
        }
        switch tokens[number - 1].kind {
        case .symbol(.leftParenthesis), .symbol(.leftBracket), .symbol(.dot): return false
        default: return true
        }
    }
}
