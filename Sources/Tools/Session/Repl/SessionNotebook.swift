import Checking
import Foundation
import SourceText
import Syntax

/// A session as a notebook that can be run: its statements, then what was asked.
struct SessionNotebook {
    let state: ReplState
    /// The folder that the notebook will stand in, from which its paths begin.
    let folder: URL
    let title: String

    /// The notebook with the questions that can still be asked, and those that cannot.
    ///
    /// Files that are used stay files; where a statement of one has been replaced, its other statements stand in the
    /// notebook itself.
    func text() -> (text: String, leftOut: [String]) {
        let loader = state.loader()
        let checked = loader.check(state.statements.all, asking: [])
        var blocks: [String] = []
        var leftOut: [String] = []
        for question in state.questions {
            let loader = state.loader(loader.texts)
            let answer = loader.check(state.statements.all, asking: [question])
            let source = loader.texts.library.text(question.range)
            let isOld = answer.loaded.diagnostics.contains {
                $0.severity == .error && $0.range.file == question.range.file
            }
            if !checked.hasErrors, isOld || answer.questions.isEmpty {
                leftOut.append(source)
            } else if let block = answer.questions.first.flatMap({ block($0, source) }) {
                blocks.append(block)
            } else {
                leftOut.append(source)
            }
        }
        let statements = statements().joined(separator: "\n")
        let parts = ["# \(title)\n"] + (statements.isEmpty ? [] : [fenced(statements)]) + blocks
        return (parts.joined(separator: "\n"), leftOut)
    }

    private func fenced(_ code: String) -> String { "```blauw\n\(code)\n```\n" }

    /// How a question stands in a notebook; nil where a notebook cannot show its answer.
    private func block(_ question: CheckedQuestion, _ source: String) -> String? {
        switch question {
        case .statement: return fenced(source)
        case .value(let expression):
            switch expression.type {
            case .measure(_, let axes, isReduced: true) where !axes.isEmpty: return fenced("table \(source)")
            case .influence: return fenced("table \(source)")
            case .measure: return "`\(source)` is `= \(source)`.\n"
            case .number where expression.binding != .draw || expression.parameters(in: state.model).isEmpty:
                return "`\(source)` is `= \(source)`.\n"
            default: return nil
            }
        case .distribution, .declaration: return nil
        }
    }

    // MARK: Statements

    private func statements() -> [String] {
        let kept = Set(state.statements.all.filter { $0.depth > 0 }.map(\.entry.range))
        var uses: [(path: Quoted, statements: Set<SourceRange>)] = []
        for change in state.changes {
            let source = state.texts.library[change.file]
            let tree = Parser.tree(
                of: source, id: change.file, from: change.stretch.lowerBound, to: change.stretch.upperBound
            ).tree
            for entry in tree.entries {
                guard case .use(let path, alias: nil) = entry.item else { continue }
                let loader = Loader(files: state.files, texts: state.texts)
                let held = Set(
                    loader.unfold(SyntaxTree(entries: [entry])).map(\.entry.range))
                if held.isSubset(of: kept) { uses.append((path, held)) }
            }
        }
        var written: Set<Int> = []
        return state.statements.all.compactMap { statement -> String? in
            // A text that names itself a model asks nothing.
            if case .model = statement.entry.item,
                statement.depth == 0 || uses.allSatisfy({ !$0.statements.contains(statement.entry.range) })
            {
                return nil
            }
            guard statement.depth > 0,
                let use = uses.firstIndex(where: { $0.statements.contains(statement.entry.range) })
            else { return text(of: statement) }
            return written.insert(use).inserted ? "use \(QuotedText.text(path(uses[use].path)))" : nil
        }
    }

    /// A statement with its paths as they are seen from the notebook.
    private func text(of statement: SessionStatement) -> String {
        let library = state.texts.library
        let range = statement.entry.range
        let documentation = SessionSource.documentation(above: range, in: library)
        switch statement.entry.item {
        case .use(let quoted, _):
            return documentation + replacing(quoted.range, in: range, by: QuotedText.text(path(quoted)))
        case .dataTable(let table):
            let quoted = table.path
            return documentation + replacing(quoted.range, in: range, by: QuotedText.text(path(quoted)))
        case .run(let run):
            // A run may have lost scenarios to a later one.
            guard let last = written(run) else { return documentation + library.text(range) }
            let names = run.scenarios.map { ($0.model.map { "\($0.text)." } ?? "") + $0.name.text }
            let rest = SourceRange(file: range.file, lower: last, upper: range.upper)
            return "\(documentation)run \(names.joined(separator: ", "))\(library.text(rest))"
        default: return documentation + library.text(range)
        }
    }

    /// Where the names of a run as it was written end.
    private func written(_ run: Run) -> Int? {
        let range = run.range
        let tree = Parser.tree(
            of: state.texts.library[range.file], id: range.file, from: range.lower, to: range.upper
        ).tree
        guard case .run(let whole)? = tree.entries.first?.item else { return nil }
        return whole.scenarios.last?.name.range.upper
    }

    private func replacing(_ part: SourceRange, in range: SourceRange, by text: String) -> String {
        let library = state.texts.library
        let before = SourceRange(file: range.file, lower: range.lower, upper: part.lower)
        let after = SourceRange(file: range.file, lower: part.upper, upper: range.upper)
        return library.text(before) + text + library.text(after)
    }

    private func path(_ path: Quoted) -> String {
        let text = state.texts.urls[path.range.file.index]
        guard case .success(let url) = state.files.place(path.text, relativeTo: text) else { return path.text }
        return RelativePath.from(folder.path, to: url.path)
    }
}
