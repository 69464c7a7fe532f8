/// What stands between braces: the clauses that could be read, and the words that the others begin with.
struct Block<Clause> {
    var clauses: [Clause] = []
    var unread: [String] = []
}
