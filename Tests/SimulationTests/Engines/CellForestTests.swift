import Engine
import TestSupport
import Testing

/// In which order cells tell people apart: so that questions which share something agree on it, and no question changes
/// what another one finds, unless it has to.
@Suite struct CellForestTests {
    private static let path: [CellField] = [.endOfCourse(0), .completion(1), .entry, .timeInState]
    private static let drawn: [CellField] = (0..<6).map { .attribute($0) } + [.response(0)]

    /// The fields on the way to a field, that field first.
    private static func way(to field: CellField, in forest: CellForest) -> [CellField] {
        var way: [CellField] = []
        var place = forest.fields.firstIndex(of: field)
        while let next = place {
            way.append(forest.fields[next])
            place = forest.parents[next]
        }
        return way
    }

    private static func way(to question: Set<CellField>, in forest: CellForest) -> [CellField] {
        question.max().map { way(to: $0, in: forest) } ?? []
    }

    /// A few questions of a few fields, by chance.
    private static func questions(_ numbers: inout SeededNumbers) -> [Set<CellField>] {
        (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
            let fields = path + drawn
            return Set(
                (0..<Int.random(in: 1...3, using: &numbers)).compactMap { _ in fields.randomElement(using: &numbers) })
        }
    }

    @Test func `a question finds all it asks on the way to its last field, in order`() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<500 {
            let questions = Self.questions(&numbers)
            let forest = CellForest(questions)
            #expect(Set(forest.fields) == Set(questions.joined()) && forest.fields == forest.fields.sorted())
            for question in questions {
                let way = Self.way(to: question, in: forest)
                #expect(question.isSubset(of: way), "\(question) of \(questions)")
                #expect(way == way.sorted(by: >), "\(question) of \(questions)")
            }
        }
    }

    @Test func `questions that share a field agree on all that comes before it, and so do those about what happened`() {
        // A field stands in one place only, so that what comes before it is the same for all; paths are one way.
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<500 {
            let forest = CellForest(Self.questions(&numbers))
            let paths = forest.fields.filter(\.isPath)
            #expect(paths.last.map { Self.way(to: $0, in: forest).reversed() == paths } ?? true)
        }
    }

    @Test func `another question about one thing that was drawn changes no way, and about the last that happened none`()
    {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<500 {
            let questions = Self.questions(&numbers)
            let before = CellForest(questions)
            for field in Self.drawn + [.timeInState] {
                let after = CellForest(questions + [[field]])
                for question in questions {
                    #expect(
                        Self.way(to: question, in: before) == Self.way(to: question, in: after),
                        "\(field) after \(questions)")
                }
            }
        }
    }

    @Test func `things that nobody asks together are beside each other`() {
        let forest = CellForest([[.attribute(0)], [.attribute(1)], [.timeInState], [.attribute(1), .response(0)]])
        #expect(forest.fields == [.timeInState, .attribute(0), .attribute(1), .response(0)])
        #expect(forest.parents == [nil, nil, nil, 2])
        // One question ties the first to the second, and the third, which was asked with that, comes after both.
        let tied = CellForest([
            [.attribute(0)], [.attribute(1)], [.attribute(1), .response(0)], [.attribute(0), .response(0)],
        ])
        #expect(tied.parents == [nil, 0, 1])
    }
}
