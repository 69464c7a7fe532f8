import Checking
import SourceText
import Syntax

/// A text taken through lexer, parser and checker, as a session does it.
struct CheckedText {
    var library = SourceLibrary()
    var tree: SyntaxTree
    var model: CheckedModel
    var statements: [CheckedStatement] = []
    var problems: [Diagnostic]

    /// The problems of form and meaning, in the order of the text.
    var diagnostics: [Diagnostic] { DiagnosticRenderer.ordered(problems) }

    /// What a user would see.
    var rendered: String { DiagnosticRenderer(library).text(problems) }

    /// The identifiers of the problems, in the order of the text.
    var identifiers: [String] { diagnostics.map(\.identifier) }

    init(
        _ text: String, name: String = "model.blauw", allowsScripts: Bool = true,
        data: @escaping (String) -> String? = { _ in nil }
    ) {
        let source = SourceFile(name: name, text: text)
        let files = Files(data)
        let id = files.add(source)
        let (tree, found) = Parser.tree(of: source, id: id)
        var checker = Checker(allowsScripts: allowsScripts, readData: files.read)
        checker.announce([tree])
        for entry in tree.entries {
            if case .use(let path, let alias?) = entry.item, let used = data(path.text) {
                checker.use(CheckedText(used, allowsScripts: false, data: data).model, as: alias)
            } else if let statement = checker.check(entry) {
                statements.append(statement)
            }
        }
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        self.tree = tree
        model = checker.model
        problems = found + checker.problems
        library = files.library
    }

    /// The files read so far, shared by the checker that asks for them and the test that shows them.
    private final class Files {
        var library = SourceLibrary()
        let data: (String) -> String?

        init(_ data: @escaping (String) -> String?) {
            self.data = data
        }

        func add(_ file: SourceFile) -> SourceFileID { library.add(file) }

        func read(_ path: Quoted) -> Result<DataFile, FileProblem> {
            guard let text = data(path.text) else { return .failure(FileProblem(reason: "there is no such file")) }
            let source = SourceFile(name: path.text, text: text)
            return .success(DataFile(file: library.add(source), source: source))
        }
    }
}
