import Foundation
import Session

extension CommandRunner {
    /// Brings texts into one style, or tells which of them are not in it.
    func formatTexts(_ arguments: [String]) throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: [.init(name: "--check", takesValue: false)])
        guard !reader.words.isEmpty else { throw .missing("the name of a file") }
        var wouldChange = false
        var hasProblem = false
        for path in reader.words {
            let url = URL(fileURLWithPath: path)
            do throws(SessionError) {
                switch try TextStyle.format(url) {
                case .unchanged: break
                case .changed(let text):
                    wouldChange = true
                    if !reader.has("--check") { try TextStyle.write(text, to: url) }
                    terminal.print("\(path): \(reader.has("--check") ? "is not formatted" : "formatted")\n")
                case .refused(let outcome):
                    hasProblem = true
                    terminal.message(outcome.text)
                }
            } catch {
                hasProblem = true
                _ = fail(error)
            }
        }
        if hasProblem { return .badInput }
        return wouldChange && reader.has("--check") ? .expectationFailed : .success
    }
}
