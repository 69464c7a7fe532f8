import Report
import Session

/// Runs notebooks on the small model and gives what they show.
enum ScriptProject {
    /// What running a block of code below the small model gave; the figures are known from `SmallProject.model`.
    static func run(
        _ code: String, text: String = "", language: ReportLanguage = .english, draws: Int? = nil
    ) async throws -> RunOutcome {
        let project = try project(code, text: text)
        return try await run(project, language, draws)
    }

    /// The executed notebook.
    static func markdown(_ code: String, text: String = "", language: ReportLanguage = .english) async throws -> String
    {
        let project = try project(code, text: text)
        let outcome = try await run(project, language, nil)
        guard case .done = outcome else { return "\(outcome)" }
        return try project.text("outputs/n/n.md").replacing("\u{A0}", with: " ")
    }

    static func project(_ code: String, text: String = "") throws -> TemporaryProject {
        try TemporaryProject([
            "Models/klein.blauw": SmallProject.model,
            "Notebooks/n.md": "\(text)\n\n```blauw\nuse \"../Models/klein.blauw\"\n\(code)\n```\n",
        ])
    }

    static func run(_ project: TemporaryProject, _ language: ReportLanguage, _ draws: Int?) async throws -> RunOutcome {
        try await Workbench.run(
            project.url("Notebooks/n.md"), RunOptions(language: language, draws: draws, workers: 1), outputs: nil
        ) { _ in }
    }
}
