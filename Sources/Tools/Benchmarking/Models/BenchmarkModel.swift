package import Checking
import Lowering
package import Program
import SourceText
import Syntax

/// A model that a benchmark runs: a text, with the one file of data that it may use.
package struct BenchmarkModel: Sendable {
    package let model: CheckedModel

    /// Reads and checks a text.
    /// - Throws: what is wrong with it, where something is.
    package init(_ text: String, data: String = "") throws(BenchmarkProblem) {
        let file = SourceFile(name: "model.blauw", text: text)
        let id = SourceFileID(index: 0)
        let (tree, found) = Parser.tree(of: file, id: id)
        let table = DataFile(file: SourceFileID(index: 1), source: SourceFile(name: "data.csv", text: data))
        var checker = Checker(allowsScripts: false) { _ in .success(table) }
        checker.announce([tree])
        for entry in tree.entries { _ = checker.check(entry) }
        checker.finish(at: SourceRange(file: id, lower: 0, upper: 0))
        let problems = (found + checker.problems).filter { $0.severity == .error }
        guard problems.isEmpty else { throw .wrongText(problems.map(\.message)) }
        model = checker.model
    }

    /// The programs of the scenarios, the first that which changes nothing.
    package var programs: [Program] {
        model.scenarios.indices.map { Lowering.program(model, scenario: $0) }
    }
}
