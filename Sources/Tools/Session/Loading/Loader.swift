import Checking
package import Foundation
import SourceText
import Syntax

/// Reads a text with the models and data it uses, and checks all of it.
package final class Loader {
    let files: ProjectFiles
    /// What has been read; a file is read once.
    var texts: ReadTexts
    var problems: [Diagnostic] = []
    /// Files whose statements are part of the model already.
    var spliced: Set<URL> = []
    /// Files whose problems of form have been taken in.
    private var parsed: Set<SourceFileID> = []
    /// Models used under a name of their own, each checked once however often it is used.
    private var known: [URL: CheckedModel] = [:]
    /// The texts that are settings from outside, which no file holds.
    private var settingTexts: Set<SourceFileID> = []
    /// The models that are being read: one that uses itself is refused.
    private var open: Set<URL> = []

    /// Models that use one another deeper than this are refused.
    private static let deepestUse = 20

    init(files: ProjectFiles, texts: ReadTexts = ReadTexts()) {
        self.files = files
        self.texts = texts
    }

    /// The text at a place, with everything that is wrong with it as diagnostics.
    /// - Throws: where the file itself cannot be read.
    /// - Parameter settings: of parameters, `name=value` each, for every scenario.
    package static func load(_ url: URL, settings: [String] = []) throws(SessionError) -> LoadedText {
        let url = url.resolvingSymlinksInPath()
        let text = try ProjectFiles.read(url).get()
        let files = ProjectFiles(for: url)
        let source = SourceFile(name: files.shownPath(url), text: text)
        return Loader(files: files).load(url, source, settings: settings)
    }

    /// A text that stands in no file, such as one that was typed or piped: it reads what a file in the folder could.
    /// - Parameter name: what messages call it, such as `<stdin>`; one that ends in `.md` is a notebook.
    package static func load(_ text: String, named name: String, in folder: URL) -> LoadedText {
        let url = folder.resolvingSymlinksInPath().appendingPathComponent(name)
        return Loader(files: ProjectFiles(for: url)).load(url, SourceFile(name: name, text: text))
    }

    private func load(_ url: URL, _ source: SourceFile, settings: [String] = []) -> LoadedText {
        let id = texts.add(source, url)
        spliced.insert(url)
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
        checker.apply(read(settings, beside: url))
        // What only the running text uses is used.
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        return LoadedText(
            url: url, library: texts.library, file: id, document: document, blocks: blocks,
            models: [checker.model] + checker.aliasedModels, scriptValues: checker.scriptValues, inlines: inlines,
            diagnostics: DiagnosticRenderer.ordered(problems + checker.problems),
            inputs: inputs)
    }

    /// What messages call a setting that comes from outside the text.
    static let settingName = "--set"

    private func read(_ settings: [String], beside url: URL) -> [SetParameter] {
        settings.compactMap { text in
            let source = SourceFile(name: Self.settingName, text: text)
            let id = texts.addTyped(source, url)
            settingTexts.insert(id)
            let (setting, found) = Parser.setting(of: source, id: id)
            problems += found
            return setting
        }
    }

    /// Every file that was read, once, in the order of reading.
    private var inputs: [LoadedText.Input] {
        var seen: Set<String> = []
        let files = texts.library.files.enumerated().filter { !settingTexts.contains(.init(index: $0.offset)) }
        return files.map(\.element).filter { seen.insert($0.name).inserted }.map {
            .init(path: $0.name, bytes: $0.bytes)
        }
    }

    func newChecker(allowsScripts: Bool) -> Checker {
        Checker(allowsScripts: allowsScripts) { [self] path in
            switch source(path) {
            case .success(let id): .success(DataFile(file: id, source: texts.library[id]))
            case .failure(let error): .failure(FileProblem(reason: error.sentence))
            }
        }
    }

    /// Checks the statements of a tree, those of the files it uses in their place.
    private func check(_ tree: SyntaxTree, _ checker: inout Checker, depth: Int) -> [CheckedStatement] {
        var statements: [CheckedStatement] = []
        walk(tree, depth: depth) { step in
            if let statement = check(step, &checker) { statements.append(statement) }
        }
        return statements
    }

    /// One thing that a tree holds, once the files it uses are in their place.
    enum Step: Sendable {
        /// A file that is used begins here.
        case opened(SyntaxTree)
        /// A file that is used could not be read, which has been reported.
        case unreadable
        case statement(SyntaxTree.Entry, depth: Int)
    }

    /// Goes through the statements of a tree, and in the place of each file that it uses through those of the file.
    func walk(_ tree: SyntaxTree, depth: Int, _ visit: (Step) -> Void) {
        for entry in tree.entries {
            guard case .use(let path, alias: nil) = entry.item else {
                visit(.statement(entry, depth: depth))
                continue
            }
            guard let used = read(path, depth: depth) else {
                visit(.unreadable)
                continue
            }
            guard spliced.insert(used.url).inserted else { continue }
            visit(.opened(used.tree))
            walk(used.tree, depth: depth + 1, visit)
        }
    }

    /// Checks one step; a file that is used holds no statements of a script.
    func check(_ step: Step, _ checker: inout Checker) -> CheckedStatement? {
        switch step {
        case .opened(let tree): checker.announce([tree])
        case .unreadable: checker.noteUnreadModel()
        case .statement(let entry, let depth):
            if case .use(let path, let alias?) = entry.item {
                useModel(path, alias, &checker, depth: depth)
                return nil
            }
            let allowed = checker.allowsScripts
            defer { checker.allowsScripts = allowed }
            if depth > 0 { checker.allowsScripts = false }
            return checker.check(entry)
        }
        return nil
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
        guard depth < Self.deepestUse else {
            let problem = CheckProblem.unreadableFile(
                path: path.text, reason: "models use one another more than \(Self.deepestUse) deep")
            problems.append(problem.diagnostic(at: path.range))
            return nil
        }
        switch source(path) {
        case .success(let id):
            let (tree, found) = Parser.tree(of: texts.library[id], id: id)
            if parsed.insert(id).inserted { problems += found }
            return (texts.urls[id.index], id, tree)
        case .failure(let error):
            let problem = CheckProblem.unreadableFile(path: path.text, reason: error.sentence)
            problems.append(problem.diagnostic(at: path.range))
            return nil
        }
    }

    /// The file that a text names, relative to its own place; it is read unless it has been read before.
    private func source(_ path: Quoted) -> Result<SourceFileID, SessionError> {
        files.place(path.text, relativeTo: texts.urls[path.range.file.index]).flatMap { url in
            if let known = texts.id(of: url) { return .success(known) }
            return ProjectFiles.read(url).map { texts.add(SourceFile(name: files.shownPath(url), text: $0), url) }
        }
    }
}
