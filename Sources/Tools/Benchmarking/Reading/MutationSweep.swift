import Checking
import Foundation
import Lowering
import Program
import SourceText
import Syntax

/// Every text of a folder with each of its tokens left out, and with each twice: nothing traps, nothing takes long.
///
/// A trap ends the process; the name of the text stands on the last line of the messages.
struct MutationSweep {
    let folder: URL

    /// Far above what any of these short texts takes, and far below a hang.
    private static let patience = Duration.seconds(5)

    /// Goes through all texts and prints the counts; false where there are none, or one took too long.
    func run() -> Bool {
        var texts = 0
        var mutations = 0
        var sound = 0
        var slowest = (time: Duration.zero, name: "")
        for url in Self.texts(below: folder) {
            guard let text = Self.text(url) else { continue }
            FileHandle.standardError.write(Data("\(url.lastPathComponent)\n".utf8))
            let file = SourceFile(name: url.lastPathComponent, text: text)
            let tokens = Lexer.tokens(of: file, id: SourceFileID(index: 0)).tokens
            texts += 1
            for token in tokens where token.range.lower < token.range.upper {
                let before = file.text(from: 0, to: token.range.lower)
                let word = file.text(from: token.range.lower, to: token.range.upper)
                let behind = file.text(from: token.range.upper, to: file.bytes.count)
                for mutated in [before + behind, before + word + " " + word + behind] {
                    let time = ContinuousClock().measure { if Self.survives(mutated, besides: url) { sound += 1 } }
                    if time > slowest.time { slowest = (time, url.lastPathComponent) }
                    mutations += 1
                }
            }
        }
        print("\(texts) texts, \(mutations) mutations, of which \(sound) are right texts and were lowered")
        print("the slowest took \(slowest.time), of \(slowest.name)")
        return texts > 0 && slowest.time < Self.patience
    }

    /// Reads and checks a text, and lowers every scenario of one without errors.
    private static func survives(_ text: String, besides url: URL) -> Bool {
        let file = SourceFile(name: url.lastPathComponent, text: text)
        let id = SourceFileID(index: 0)
        let (tree, problems) = Parser.tree(of: file, id: id)
        let folder = url.deletingLastPathComponent()
        var files = 0
        var checker = Checker(allowsScripts: !text.hasPrefix("// as a model")) { path in
            guard !path.text.contains("/"), let text = Self.text(folder.appendingPathComponent(path.text)) else {
                return .failure(FileProblem(reason: "there is no such file"))
            }
            files += 1
            return .success(
                DataFile(file: SourceFileID(index: files), source: SourceFile(name: path.text, text: text)))
        }
        checker.announce([tree])
        for entry in tree.entries {
            if case .use(let path, let alias?) = entry.item,
                let used = Self.text(folder.appendingPathComponent(path.text))
            {
                checker.use(model(used), as: alias)
            } else {
                _ = checker.check(entry)
            }
        }
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        _ = SyntaxPrinter.text(tree)
        _ = TextFormatter.formatted(file, id: id)
        guard !(problems + checker.problems).contains(where: { $0.severity == .error }) else { return false }
        _ = ModelPrinter.text(checker.model)
        for number in checker.model.scenarios.indices {
            _ = ProgramPrinter.text(Lowering.program(checker.model, scenario: number))
        }
        return true
    }

    private static func model(_ text: String) -> CheckedModel {
        let tree = Parser.tree(of: SourceFile(name: "used", text: text), id: SourceFileID(index: 0)).tree
        var checker = Checker(allowsScripts: false) { _ in .failure(FileProblem(reason: "there is no such file")) }
        checker.announce([tree])
        for entry in tree.entries { _ = checker.check(entry) }
        return checker.model
    }

    private static func texts(below folder: URL) -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".blauw") }.sorted().map { folder.appendingPathComponent($0) }
    }

    private static func text(_ url: URL) -> String? {
        FileManager.default.contents(atPath: url.path).map { String(decoding: $0, as: UTF8.self) }
    }
}
