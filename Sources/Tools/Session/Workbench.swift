import Checking
import Engine
package import Foundation
import Report
import SourceText
import Syntax

/// What a face of the workbench asks for: check a text, show one phase of it, run it.
package enum Workbench {
    /// Checks a text with all it uses.
    /// - Parameter settings: of parameters, `name=value` each, for every scenario.
    package static func check(_ url: URL, settings: [String] = []) throws(SessionError) -> CheckOutcome {
        let loaded = try Loader.load(url, settings: settings)
        return CheckOutcome(loaded)
    }

    /// Runs a text and writes its outputs below a folder.
    ///
    /// Nothing is written where the text has errors, a run fails or the task is cancelled.
    package static func run(
        _ url: URL, _ options: RunOptions, outputs: URL?, progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws(SessionError) -> RunOutcome {
        let loaded = try Loader.load(url, settings: options.settings)
        let check = CheckOutcome(loaded)
        guard !loaded.hasErrors(strict: options.isStrict) else { return .refused(check) }
        let result: NotebookResult
        do {
            result = try await NotebookRun.run(loaded, options, progress: progress)
        } catch {
            if error.problem == .cancelled { return .cancelled }
            return .failed(message(error, loaded))
        }
        if Task.isCancelled { return .cancelled }
        let name = loaded.url.deletingPathExtension().lastPathComponent
        let folder = outputs ?? ProjectFiles(for: url).root.appendingPathComponent("outputs")
        return .done(check, result, folder: try ReportWriter.write(result, name: name, below: folder))
    }

    /// Describes the model of a text and writes the description below a folder.
    ///
    /// Nothing is written where the text has errors.
    /// - Throws: where the text is no model, or a file cannot be read or written.
    package static func describe(_ url: URL, _ options: RunOptions, outputs: URL?) async throws(SessionError)
        -> DescribeOutcome
    {
        let loaded = try Loader.load(url)
        let check = CheckOutcome(loaded)
        let name = loaded.url.deletingPathExtension().lastPathComponent
        // A part of a model has problems by itself, such as no cycle, which are none.
        let mayNameModel = loaded.blocks.contains { !$0.tree.unread.isEmpty }
        if loaded.models[0].name.isEmpty, !mayNameModel { throw .noModel(loaded.url.lastPathComponent) }
        guard !loaded.hasErrors(strict: options.isStrict) else { return .refused(check) }
        let description = await ModelDescriber(loaded, options).description()
        let folder = outputs ?? ProjectFiles(for: url).root.appendingPathComponent("outputs")
        let place = try DescriptionWriter.write(description, name: name, below: folder)
        return .done(check, description, folder: place)
    }

    /// The error of a run with the place in the text that it belongs to.
    private static func message(_ error: RunError, _ loaded: LoadedText) -> String {
        let identifier = error.identifier.rawValue
        guard let range = error.range else { return "error: \(error.sentence) [\(identifier)]\n" }
        let diagnostic = Diagnostic(identifier: identifier, range: range, message: error.sentence)
        return DiagnosticRenderer(loaded.library).text([diagnostic])
    }
}
