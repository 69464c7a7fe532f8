/// In which order people are told apart by what several questions ask, so that those which share something agree on it.
///
/// Each field comes after one other at most. So a question finds all it asks on the way to its last field; what is
/// beside that way makes no difference to it.
///
/// It is the elimination tree of the graph in which fields are neighbours that one question asks together, from the
/// last field to the first (Liu 1990, "The role of elimination trees in sparse factorization", SIAM J. Matrix Anal.
/// Appl. 11, 134-172, algorithm 4.2).
package struct CellForest {
    /// All that is asked, in order.
    package let fields: [CellField]
    /// For each field, the place of the one that it comes after; nil where it comes first.
    package let parents: [Int?]

    /// - Complexity: nearly proportional to the fields of all questions.
    package init(_ questions: [Set<CellField>]) {
        let fields = Set(questions.joined()).sorted()
        let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
        // Neighbours within a question are enough: each of its fields comes before the next one, on one way.
        var later = [[Int]](repeating: [], count: fields.count)
        for question in questions + [Set(fields.filter(\.isPath))] {
            let way = question.sorted().compactMap { places[$0] }
            for (one, next) in zip(way, way.dropFirst()) { later[one].append(next) }
        }
        var parents = [Int?](repeating: nil, count: fields.count)
        var shortcuts = [Int?](repeating: nil, count: fields.count)
        for field in fields.indices.reversed() {
            for next in later[field] {
                var place = next
                while let shortcut = shortcuts[place], shortcut != field {
                    shortcuts[place] = field
                    place = shortcut
                }
                guard shortcuts[place] == nil else { continue }
                shortcuts[place] = field
                parents[place] = field
            }
        }
        self.fields = fields
        self.parents = parents
    }
}
