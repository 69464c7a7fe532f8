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
    var statements = SessionStatements()
    /// What was asked, for the notebook that the session can be saved as.
    var questions: [SessionQuestion] = []
    var kept = KeptRuns()
    /// The statements as they were last carried out; nil before that.
    var run: NotebookRun?

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
        texts.add(SourceFile(name: name, text: text), folder.appendingPathComponent(name))
    }
}
