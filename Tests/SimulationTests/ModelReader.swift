import Checking
import SourceText
import Syntax

/// Reads a text and the files that it uses into one model, as the workbench does.
final class ModelReader {
    private(set) var library = SourceLibrary()
    private var checker: Checker
    private var syntaxProblems: [Diagnostic] = []
    private let read: (String) throws -> String

    init(_ read: @escaping (String) throws -> String) {
        self.read = read
        checker = Checker(allowsScripts: false) { _ in .failure(FileProblem(reason: "nothing is read yet")) }
        checker = Checker(allowsScripts: false) { [unowned self] path in
            do {
                let id = add(path.text, try read(path.text))
                return .success(DataFile(file: id, source: library[id]))
            } catch {
                return .failure(FileProblem(reason: "\(error)"))
            }
        }
    }

    var model: CheckedModel { checker.model }
    var problems: [Diagnostic] { syntaxProblems + checker.problems }

    func check(_ name: String, _ text: String) throws {
        let id = add(name, text)
        let (tree, found) = Parser.tree(of: library[id], id: id)
        syntaxProblems += found
        checker.announce([tree])
        for entry in tree.entries {
            if case .use(let path, _) = entry.item {
                try check(path.text, try read(path.text))
            } else {
                _ = checker.check(entry)
            }
        }
    }

    func finish() { checker.finish(at: SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)) }

    private func add(_ name: String, _ text: String) -> SourceFileID {
        library.add(SourceFile(name: name, text: text))
    }
}
