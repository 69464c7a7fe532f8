import SourceText
import Syntax

/// Declaring names, looking them up, and reporting those that are taken or unknown.
extension Checker {
    /// Reports a problem; one within calls and loops once, however often they are written out, with the call or round.
    mutating func report(_ problem: CheckProblem, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        let surroundings = expansion.surroundings
        let diagnostic = problem.diagnostic(at: range, notes: notes + surroundings.suffix(3).reversed())
        if !surroundings.isEmpty {
            let key = "\(range.file.index) \(range.lower) \(range.upper) \(diagnostic.message)"
            guard expansion.reported.insert(key).inserted else { return }
        }
        problems.append(diagnostic)
    }

    /// Declares a name in the model; false where it is taken or reserved, which is then reported.
    ///
    /// - Parameter text: the whole name where it belongs to an intervention, whose scope has found it free.
    @discardableResult
    mutating func declare(_ name: Name, _ meaning: Meaning, as text: String? = nil) -> Bool {
        guard text != nil || isFree(name) else { return false }
        names.declare(text ?? name.text, Declared(meaning: meaning, range: name.range))
        return true
    }

    /// Whether a name can be given to something new, in whatever scope; where not, it is reported.
    mutating func isFree(_ name: Name, within local: Scope? = nil) -> Bool {
        if let meaning = Self.reservedMeaning(of: name.text) {
            report(.reservedName(name.text, meaning: meaning), at: name.range)
            unreadNames.insert(name.text)
            return false
        }
        if let other = local?[name.text] ?? names[name.text] ?? (local == nil ? localNames[name.text] : nil) {
            report(
                .nameTaken(name.text), at: name.range,
                notes: [.init(range: other.range, text: "here it is \(other.meaning.spoken)")])
            return false
        }
        return true
    }

    mutating func noteSetting(_ setting: String, _ range: SourceRange) {
        if let first = settings[setting] {
            report(.repeatedClause(setting), at: range, notes: [.init(range: first, text: "the first stands here")])
        }
        settings[setting] = range
    }

    /// Reports a name that means nothing here, with the nearest one that would.
    mutating func reportUnknown(_ name: Name, what: String, among candidates: [String]) {
        guard !isExcused(name.text) else { return }
        let owner = name.text.prefix { $0 != "." }
        if let range = declaredBelowInBlock[name.text] ?? declaredBelow[String(owner)], names[String(owner)] == nil {
            report(
                .declaredBelow(String(owner)), at: name.range,
                notes: [.init(range: range, text: "its declaration stands here")])
        } else {
            report(
                .unknownName(name.text, what: what, nearest: nearest(to: name.text, among: candidates)), at: name.range)
        }
    }

    /// Reports a name that means nothing behind a dot, with the nearest one that would.
    mutating func reportUnknownMember(_ name: Name, what: String, among candidates: [String]) {
        guard !isExcused(name.text) else { return }
        report(.unknownName(name.text, what: what, nearest: nearest(to: name.text, among: candidates)), at: name.range)
    }

    /// Whether a name may be declared by something that could not be read.
    func isExcused(_ name: String) -> Bool {
        missesModel || unreadNames.contains(name)
            || name.split(separator: ".").contains { unreadNames.contains(String($0)) }
    }

    /// The candidate that a misspelt name was most likely meant to be.
    mutating func nearest(to name: String, among candidates: [String]) -> String? {
        guard comparisonsLeft > 0 else { return nil }
        let compared = Array(candidates.prefix(2_000))
        comparisonsLeft -= compared.count
        return NearestName.nearest(to: name, among: compared)
    }

    /// The names in the model's scope that mean a thing of one kind.
    func names(where isWanted: (Meaning) -> Bool) -> [String] {
        names.names.filter { names[$0].map { isWanted($0.meaning) } ?? false }
    }

    mutating func payer(_ name: Name) -> Int? {
        if let declared = names[name.text], case .payer(let payer) = declared.meaning {
            noteUse(declared)
            return payer
        }
        reportOther(name, what: "payer") { if case .payer = $0 { true } else { false } }
        return nil
    }

    mutating func domain(_ name: Name) -> Int? {
        if let declared = names[name.text], case .domain(let domain) = declared.meaning {
            noteUse(declared)
            return domain
        }
        reportOther(name, what: "domain") { if case .domain = $0 { true } else { false } }
        return nil
    }

    mutating func population(_ name: Name) -> Int? {
        if case .population(let population)? = names[name.text]?.meaning { return population }
        reportOther(name, what: "population") { if case .population = $0 { true } else { false } }
        return nil
    }

    /// Reports a name that is unknown, or known as something else.
    mutating func reportOther(_ name: Name, what: String, _ isWanted: (Meaning) -> Bool) {
        if let other = names[name.text] {
            report(
                .wrongKindOfName(name.text, expected: "a \(what)", found: other.meaning.spoken), at: name.range,
                notes: [.init(range: other.range, text: "it is declared here")])
        } else {
            let known = comparisonsLeft > 0 ? names(where: isWanted) : []
            reportUnknown(name, what: what, among: known)
        }
    }
}
