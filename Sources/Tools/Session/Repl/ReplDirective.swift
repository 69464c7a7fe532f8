import Catalog
import SourceText

/// A command to the session itself, which begins with a colon.
enum ReplDirective: String, CaseIterable, Sendable {
    case help, load, reload, names, time, save, undo, clear, quit
    case saveOver = "save!"

    /// The names as they are typed.
    static let typedNames = allCases.map { ":\($0.rawValue)" }

    /// What was typed: the command, and the words behind it; else what is wrong with it, as a sentence.
    static func read(_ text: String) -> Result<(directive: ReplDirective, rest: String), Refusal> {
        let line = text.drop(while: \.isWhitespace).dropFirst()
        let name = String(line.prefix { !$0.isWhitespace })
        var rest = line.dropFirst(name.count).drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        guard let directive = ReplDirective(rawValue: name) else {
            let nearest = NearestName.nearest(to: name, among: allCases.map(\.rawValue))
            return .failure(
                Refusal(
                    sentence: "there is no command ':\(name)'" + (nearest.map { "; did you mean ':\($0)'?" } ?? "")))
        }
        if directive.needsWords == true, rest.isEmpty {
            return .failure(Refusal(sentence: "':\(name)' is written \(directive.usage)"))
        }
        if directive.needsWords == false, !rest.isEmpty {
            return .failure(Refusal(sentence: "':\(name)' stands alone, and '\(rest)' follows it"))
        }
        return .success((directive, String(rest)))
    }

    struct Refusal: Error {
        let sentence: String
    }

    /// Whether words must follow it, or must not; nil where they may.
    private var needsWords: Bool? {
        switch self {
        case .load, .time, .save, .saveOver: true
        case .reload, .undo, .clear, .quit: false
        case .help, .names: nil
        }
    }

    private var usage: String {
        let name = self == .saveOver ? ":save" : ":\(rawValue)"
        return Catalog.entries(named: name).first?.signature ?? name
    }
}
