import Checking
package import Foundation
import SourceText
import Syntax

/// Reads a text with the models and data it uses, and checks all of it.
package final class Loader {
    private let files: ProjectFiles
    private var library = SourceLibrary()
    private var urls: [URL] = []
    private var problems: [Diagnostic] = []
    /// Files whose statements are part of the model already.
    private var spliced: Set<URL> = []
    /// Models used under a name of their own, each checked once however often it is used.
    private var known: [URL: CheckedModel] = [:]
    /// The models that are being read: one that uses itself is refused.
    private var open: Set<URL> = []

    /// Models that use one another deeper than this are refused.
    private static let deepestUse = 20

    private init(files: ProjectFiles) {
        self.files = files
    }

    /// The text at a place, with everything that is wrong with it as diagnostics.
    /// - Throws: where the file itself cannot be read.
    package static func load(_ url: URL) throws(SessionError) -> LoadedText {
        let url = url.resolvingSymlinksInPath()
        let text = try ProjectFiles.read(url).get()
        return Loader(files: ProjectFiles(for: url)).load(url, text)
    }

    private func load(_ url: URL, _ text: String) -> LoadedText {
        let id = add(url, text)
        spliced.insert(url)
        let source = library[id]
        let document = NotebookDocument(source, isNotebook: NotebookDocument.isNotebook(url))
        var trees: [SyntaxTree] = []
        for case .code(let range, _) in document.parts {
            let (tree, found) = Parser.tree(of: source, id: id, from: range.lowerBound, to: range.upperBound)
            trees.append(tree)
            problems += found
        }
        // A text that declares a model is one; any other is a script, which asks questions of models.
        let isModel = trees.flatMap(\.entries).contains { if case .model = $0.item { true } else { false } }
        var checker = newChecker(allowsScripts: !isModel)
        checker.announce(trees)
        let blocks = trees.map { tree in
            LoadedText.Block(tree: tree, statements: check(tree, &checker, depth: 0))
        }
        let inlines = document.inlines.map { inline in
            let (expression, found) = Parser.expression(
                of: source, id: id, from: inline.expression.lowerBound, to: inline.expression.upperBound)
            problems += found
            return checker.checkInline(expression)
        }
        // What only the running text uses is used.
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        return LoadedText(
            url: url, library: library, file: id, document: document, blocks: blocks,
            models: [checker.model] + checker.aliasedModels, scriptValues: checker.scriptValues, inlines: inlines,
            diagnostics: DiagnosticRenderer.ordered(problems + checker.problems),
            inputs: inputs)
    }

    /// Every file that was read, once, in the order of reading.
    private var inputs: [LoadedText.Input] {
        var seen: Set<String> = []
        return library.files.filter { seen.insert($0.name).inserted }.map { .init(path: $0.name, bytes: $0.bytes) }
    }

    private func add(_ url: URL, _ text: String) -> SourceFileID {
        urls.append(url)
        return library.add(SourceFile(name: files.shownPath(url), text: text))
    }

    private func newChecker(allowsScripts: Bool) -> Checker {
        Checker(allowsScripts: allowsScripts) { [self] path in
            switch files.read(path.text, relativeTo: urls[path.range.file.index]) {
            case .success(let (url, text)):
                let id = add(url, text)
                return .success(DataFile(file: id, source: library[id]))
            case .failure(let error): return .failure(FileProblem(reason: error.sentence))
            }
        }
    }

    /// Checks the statements of a tree, those of the files it uses in their place.
    private func check(_ tree: SyntaxTree, _ checker: inout Checker, depth: Int) -> [CheckedStatement] {
        var statements: [CheckedStatement] = []
        for entry in tree.entries {
            guard case .use(let path, let alias) = entry.item else {
                if let statement = checker.check(entry) { statements.append(statement) }
                continue
            }
            if let alias {
                useModel(path, alias, &checker, depth: depth)
                continue
            }
            guard let used = read(path, depth: depth) else {
                checker.noteUnreadModel()
                continue
            }
            if !spliced.contains(used.url) {
                spliced.insert(used.url)
                let allowed = checker.allowsScripts
                checker.allowsScripts = false
                checker.announce([used.tree])
                _ = check(used.tree, &checker, depth: depth + 1)
                checker.allowsScripts = allowed
            }
        }
        return statements
    }

    private func useModel(_ path: Quoted, _ alias: Name, _ checker: inout Checker, depth: Int) {
        guard let used = read(path, depth: depth) else { return checker.noteUnreadModel() }
        if let model = known[used.url] { return checker.use(model, as: alias) }
        guard open.insert(used.url).inserted else {
            let reason = "a model cannot use itself"
            problems.append(CheckProblem.unreadableFile(path: path.text, reason: reason).diagnostic(at: path.range))
            return checker.noteUnreadModel()
        }
        let outer = spliced
        spliced = [used.url]
        var other = newChecker(allowsScripts: false)
        other.announce([used.tree])
        _ = check(used.tree, &other, depth: depth + 1)
        other.finish(at: SourceRange(file: used.id, lower: 0, upper: 0))
        spliced = outer
        open.remove(used.url)
        problems += other.problems
        known[used.url] = other.model
        checker.use(other.model, as: alias)
    }

    private func read(_ path: Quoted, depth: Int) -> (url: URL, id: SourceFileID, tree: SyntaxTree)? {
        let read = files.read(path.text, relativeTo: urls[path.range.file.index])
        guard depth < Self.deepestUse else {
            let problem = CheckProblem.unreadableFile(
                path: path.text, reason: "models use one another more than \(Self.deepestUse) deep")
            problems.append(problem.diagnostic(at: path.range))
            return nil
        }
        switch read {
        case .success(let (url, text)):
            if let known = urls.firstIndex(of: url) {
                let id = SourceFileID(index: known)
                return (url, id, Parser.tree(of: library[id], id: id).tree)
            }
            let id = add(url, text)
            let (tree, found) = Parser.tree(of: library[id], id: id)
            problems += found
            return (url, id, tree)
        case .failure(let error):
            let problem = CheckProblem.unreadableFile(path: path.text, reason: error.sentence)
            problems.append(problem.diagnostic(at: path.range))
            return nil
        }
    }
}
