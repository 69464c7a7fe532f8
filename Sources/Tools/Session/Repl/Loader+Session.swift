import Catalog
import Checking
import Foundation
import SourceText
import Syntax

/// A session's way through the loader: its statements come one by one, and stay.
extension Loader {
    /// Reads a typed text, with the files that it uses in their place.
    func unfold(_ tree: SyntaxTree) -> [SessionStatement] {
        var result: [SessionStatement] = []
        walk(tree, depth: 0) { step in
            if case .statement(let entry, let depth) = step {
                result.append(SessionStatement(entry: entry, depth: depth))
            }
        }
        return result
    }

    /// Checks all statements of a session, and behind them what is asked.
    ///
    /// What a model must have before it can be run is asked for once something is run; and what
    /// nothing uses or starts is no problem in a session, where what does may yet be typed.
    func check(_ statements: [SessionStatement], asking questions: [SessionQuestion]) -> SessionText {
        var checker = newChecker(allowsScripts: true)
        checker.announce([SyntaxTree(entries: statements.map(\.entry))])
        var checked: [CheckedStatement] = []
        for statement in statements {
            let step = Step.statement(statement.entry, depth: statement.depth)
            if let result = check(step, &checker) { checked.append(result) }
        }
        let durable = checker
        var asked: [CheckedQuestion] = []
        for question in questions {
            if let result = check(question, &checker, statements) { asked.append(result) }
        }
        if let run = statements.last(where: { !$0.scenariosRun.isEmpty }) { checker.finish(at: run.entry.range) }
        let found =
            problems
            + checker.problems.filter { problem in
                ![
                    CheckProblem.Identifier.unusedParameter, .unusedFunction, .unusedName, .interventionNeverStarted,
                ].contains {
                    $0.rawValue == problem.identifier
                }
            }
        let file = SourceFileID(index: 0)
        return SessionText(
            loaded: LoadedText(
                url: texts.urls[0], library: texts.library, file: file,
                document: NotebookDocument(texts.library[file], isNotebook: false), blocks: [],
                models: [durable.model] + durable.aliasedModels, scriptValues: checker.scriptValues, inlines: [],
                diagnostics: DiagnosticRenderer.ordered(found), inputs: []),
            statements: checked, questions: asked)
    }

    private func check(_ question: SessionQuestion, _ checker: inout Checker, _ statements: [SessionStatement])
        -> CheckedQuestion?
    {
        switch question {
        case .statement(let entry): return checker.check(entry).map { .statement($0) }
        case .value(let expression):
            if case .name(let text) = expression.kind,
                let declaration = statements.first(where: { $0.declaredName == text }), !declaration.declaresValue
            {
                return .declaration(declaration.entry)
            }
            if case .call(let name, _) = expression.kind, DistributionName(rawValue: name.text) != nil {
                var other = checker
                let parameter = Parameter(
                    distribution: expression, named: Name(text: name.text + "()", range: name.range))
                _ = other.check(SyntaxTree.Entry(item: .parameter(parameter), range: expression.range))
                let found = other.problems.dropFirst(checker.problems.count)
                    .filter { $0.identifier != CheckProblem.Identifier.missingOrigin.rawValue }
                problems += found
                return found.isEmpty ? .distribution(other.model, expression.range) : nil
            }
            return .value(checker.checkValue(expression))
        }
    }
}
