import Report
import Session
import SourceText

/// A session in a project of its own, as a test types into it.
struct TypedSession {
    let project: TemporaryProject
    let session: ReplSession

    /// - Parameter files: beside the small model.
    init(
        _ files: [String: String] = [:], model: String? = "Models/klein.blauw", style: ReplStyle = .plain,
        width: Int = 100, options: RunOptions = RunOptions(language: .english, workers: 1)
    ) throws {
        project = try TemporaryProject(["Models/klein.blauw": SmallProject.model].merging(files) { $1 })
        session = ReplSession(
            modelAt: model.map { [project] in project.url($0) }, options: options, style: style, width: width,
            folder: project.root)
    }

    /// A session with the small model in it, and both scenarios run.
    static func withRuns() async throws -> TypedSession {
        let typed = try TypedSession()
        _ = await typed.session.start()
        _ = await typed.type("run basis, metHulp draws 4 seed 7")
        return typed
    }

    func type(_ text: String) async -> [ReplOutput] { await session.submit(text) }

    /// The texts of all outputs of a kind.
    func texts(_ kind: ReplOutput.Kind, _ text: String) async -> String {
        await session.submit(text).filter { $0.kind == kind }.map(\.text).joined()
    }
}
