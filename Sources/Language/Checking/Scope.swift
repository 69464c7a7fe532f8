/// The names of one scope, kept in the order of their declaration beside the index, so that no output
/// depends on the order of a dictionary.
struct Scope {
    private(set) var names: [String] = []
    private var index: [String: Declared] = [:]

    subscript(name: String) -> Declared? { index[name] }

    mutating func declare(_ name: String, _ declared: Declared) {
        names.append(name)
        index[name] = declared
    }
}
