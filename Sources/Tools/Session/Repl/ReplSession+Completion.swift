import Catalog
import Foundation
import SourceText
import Synchronization

extension ReplSession {
    /// What may stand at a place of a text: the stretch that a candidate replaces, in characters, and the candidates.
    ///
    /// Paths are those below the project's folder; folders end in a slash.
    package func completions(_ text: String, at offset: Int) -> (replace: Range<Int>, candidates: [String]) {
        let offset = min(max(0, offset), text.count)
        let before = String(text.prefix(offset))
        let state = state.withLock { $0 }
        let line = String(before.reversed().prefix { !$0.isNewline }.reversed())
        if line.first(where: { !$0.isWhitespace }) == ":", let found = command(line, state, offset) { return found }
        if let path = Self.openPath(line) {
            return (offset - path.count..<offset, ProjectPaths(state.files, from: state.folder).beginning(path))
        }
        let completion = ReplCompletion(before, SessionNames(state))
        return (offset - completion.partial.count..<offset, completion.candidates)
    }

    /// Candidates behind a colon; nil where what follows is completed as any text, as behind `:time`.
    private func command(_ line: String, _ state: ReplState, _ offset: Int)
        -> (replace: Range<Int>, candidates: [String])?
    {
        let line = String(line.drop(while: \.isWhitespace))
        guard let space = line.firstIndex(where: \.isWhitespace) else {
            let known = ReplDirective.typedNames.filter { $0.hasPrefix(line) && $0 != line }
            return (offset - line.count..<offset, known.sorted())
        }
        let rest = String(line[space...].drop(while: \.isWhitespace))
        let range = offset - rest.count..<offset
        switch ReplDirective(rawValue: String(line[..<space].dropFirst())) {
        case .time: return nil
        case .load: return (range, ProjectPaths(state.files, from: state.folder).beginning(rest))
        case .help:
            let names = Catalog.names + state.statements.all.compactMap(\.declaredName)
            return (range, Set(names.filter { $0.hasPrefix(rest) && $0 != rest }).sorted())
        case .names:
            let kinds = state.statements.all.filter { $0.declaredName != nil }
                .map { SessionSource.keyword(of: $0, in: state.texts.library) }
            return (range, Set(kinds + ["scenario"]).filter { $0.hasPrefix(rest) }.sorted())
        default: return (range, [])
        }
    }

    /// The path that is being written on a line: behind `use` or `from` and an open quote.
    private static func openPath(_ line: String) -> String? {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count.isMultiple(of: 2), let path = parts.last else { return nil }
        let word = parts[parts.count - 2].split(whereSeparator: \.isWhitespace).last
        return word == "use" || word == "from" ? String(path) : nil
    }
}
