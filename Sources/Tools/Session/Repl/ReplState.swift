import Checking
import Engine
import Foundation
import SourceText
import Syntax

/// All that a session holds at one moment; a change that fails leaves the value before it as it was.
struct ReplState: Sendable {
    let files: ProjectFiles
    let folder: URL
    var texts = ReadTexts()
    /// Files whose statements are part of the session already.
    var spliced: Set<URL> = []
    var statements = SessionStatements()
    /// The changes that were taken in, in their order.
    var changes: [Change] = []
    /// What was asked, for the notebook that the session can be saved as.
    var questions: [SessionQuestion] = []
    var kept = KeptRuns()
    /// The statements as they were last carried out; nil before that.
    var run: NotebookRun?

    /// A stretch of a text whose statements changed the session.
    struct Change: Sendable {
        let file: SourceFileID
        let stretch: Range<Int>
        /// Whether what a statement needs was moved before it.
        let movesNeeds: Bool
    }

    init(folder: URL) {
        self.folder = folder.resolvingSymlinksInPath()
        files = ProjectFiles(for: self.folder.appendingPathComponent(Self.inputName))
        // A place for what belongs to no text.
        _ = texts.add(SourceFile(name: Self.inputName, text: ""), self.folder.appendingPathComponent(".none"))
    }

    /// What messages call a typed text.
    static let inputName = "<input>"

    /// Takes a text in and gives its number; it reads files as one in a folder does.
    mutating func add(_ text: String, named name: String = inputName, in folder: URL) -> SourceFileID {
        texts.addTyped(SourceFile(name: name, text: text), folder.appendingPathComponent(name))
    }

    /// The model as it was last checked.
    var model: CheckedModel { run?.loaded.models[0] ?? CheckedModel() }

    /// A loader that knows what has been read.
    func loader(_ texts: ReadTexts? = nil) -> Loader {
        let loader = Loader(files: files, texts: texts ?? self.texts)
        loader.spliced = spliced
        return loader
    }

    /// The same state without what can be computed again.
    var bare: ReplState {
        var bare = self
        bare.run = nil
        bare.kept = KeptRuns()
        return bare
    }
}
