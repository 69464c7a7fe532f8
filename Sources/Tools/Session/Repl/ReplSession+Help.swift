import Catalog
import Report
import SourceText
import Synchronization

/// What the session says of the language and of its own names.
extension ReplSession {
    func help(_ name: String) -> ReplOutput {
        guard !name.isEmpty else { return ReplOutput(.output, Self.introduction + "\n" + HelpText.overview) }
        let state = state.withLock { $0 }
        if let statement = state.statements.all.first(where: { $0.declaredName == name }) {
            return ReplOutput(.output, TerminalText.safe(SessionSource.text(of: statement, in: state.texts.library)))
        }
        if let pages = HelpText.pages(for: name) ?? HelpText.pages(for: ":\(name)") {
            return ReplOutput(.output, pages)
        }
        let known = Catalog.names + state.statements.all.compactMap(\.declaredName)
        let nearest = NearestName.nearest(to: name, among: known)
        return ReplPainter(style).error(
            "there is no help on '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }

    private static var introduction: String {
        let commands = Catalog.entries.filter { $0.kind == .command }
        let width = commands.map { $0.signature.count }.max() ?? 0
        let lines = commands.map { entry in
            "  \(entry.signature)\(String(repeating: " ", count: width - entry.signature.count))  \(entry.summary)\n"
        }
        return """
            Type what stands in a model, a script or a notebook, or a value by itself: cost(basis) by payer.
            A name that is declared again is replaced, and what rests on it is computed again.


            """ + lines.joined()
    }

    /// The names of the session, kind by kind.
    func names(_ wanted: String) -> ReplOutput {
        let state = state.withLock { $0 }
        var kinds: [(kind: String, names: [String])] = [("scenario", ["basis"])]
        for statement in state.statements.all {
            for (kind, name) in SessionSource.names(of: statement, in: state.texts.library) {
                if let place = kinds.firstIndex(where: { $0.kind == kind }) {
                    kinds[place].names.append(name)
                } else {
                    kinds.append((kind, [name]))
                }
            }
        }
        if !wanted.isEmpty {
            guard let kind = kinds.first(where: { $0.kind == wanted || $0.kind + "s" == wanted }) else {
                let nearest = NearestName.nearest(to: wanted, among: kinds.map(\.kind))
                return ReplPainter(style).error(
                    "there are no names of the kind '\(wanted)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
            }
            kinds = [kind]
        }
        let width = width.withLock { $0 }
        let lines = kinds.map { kind in
            "\(kind.kind):\n" + Self.wrapped(kind.names, width: width - 2).map { "  \($0)\n" }.joined()
        }
        return ReplOutput(.output, lines.joined())
    }

    private static func wrapped(_ names: [String], width: Int) -> [String] {
        var lines: [String] = []
        for (number, name) in names.enumerated() {
            let word = name + (number < names.count - 1 ? "," : "")
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines
    }
}
