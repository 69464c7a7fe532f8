import SourceText

/// Reads the words of a command line: options with or without a value, and what is no option.
struct ArgumentReader {
    /// An option and whether a value follows it.
    struct Option {
        let name: String
        let takesValue: Bool
        /// Whether it may be given more than once, each time with a value.
        var repeats = false
    }

    enum Problem: Error, Equatable {
        case unknownOption(String, nearest: String?)
        case missingValue(String)
        case repeated(String)
        case badValue(option: String, value: String, expected: String)
        case missing(String)
        case unexpected(String)

        /// The problem as a sentence.
        var sentence: String {
            switch self {
            case .unknownOption(let name, let nearest):
                "there is no option '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            case .missingValue(let name): "the option '\(name)' needs a value"
            case .repeated(let name): "the option '\(name)' is given twice"
            case .badValue(let option, let value, let expected):
                "'\(value)' is no value for '\(option)': it takes \(expected)"
            case .missing(let what): "\(what) is missing"
            case .unexpected(let word): "'\(word)' is one word too many"
            }
        }
    }

    private(set) var words: [String] = []
    private var values: [String: [String]] = [:]
    private var flags: Set<String> = []

    /// Takes options apart from words; behind `--` everything is a word. `--name=value` is `--name value`.
    init(_ arguments: [String], options: [Option]) throws(Problem) {
        var position = 0
        var onlyWords = false
        while position < arguments.count {
            let argument = arguments[position]
            position += 1
            if onlyWords || !argument.hasPrefix("-") || argument == "-" {
                words.append(argument)
                continue
            }
            if argument == "--" {
                onlyWords = true
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = options.first(where: { $0.name == parts[0] }) else {
                throw .unknownOption(parts[0], nearest: NearestName.nearest(to: parts[0], among: options.map(\.name)))
            }
            guard option.repeats || values[option.name] == nil, !flags.contains(option.name) else {
                throw .repeated(option.name)
            }
            guard option.takesValue else {
                if parts.count > 1 { throw .badValue(option: option.name, value: parts[1], expected: "no value") }
                flags.insert(option.name)
                continue
            }
            if parts.count > 1 {
                values[option.name, default: []].append(parts[1])
            } else {
                guard position < arguments.count else { throw .missingValue(option.name) }
                values[option.name, default: []].append(arguments[position])
                position += 1
            }
        }
    }

    func has(_ flag: String) -> Bool { flags.contains(flag) }

    func value(_ option: String) -> String? { values[option]?.last }

    /// The values of an option that may be repeated, in their order.
    func list(_ option: String) -> [String] { values[option] ?? [] }

    /// A whole number within bounds.
    func number(_ option: String, _ allowed: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = value(option) else { return nil }
        guard let number = Int(text.filter { $0 != "_" }), allowed.contains(number) else {
            throw .badValue(
                option: option, value: text,
                expected: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        return number
    }

    /// One of a few words.
    func choice(_ option: String, _ allowed: [String]) throws(Problem) -> String? {
        guard let text = value(option) else { return nil }
        guard allowed.contains(text) else {
            throw .badValue(option: option, value: text, expected: allowed.joined(separator: " or "))
        }
        return text
    }
}
