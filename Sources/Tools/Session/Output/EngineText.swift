import Engine
import Program
import Report
import SourceText

/// What a reader is told about engines: why one was chosen, and what each says of a program.
struct EngineText {
    private let words: ReportWords
    private let numbers: NumberText

    init(_ language: ReportLanguage) {
        words = ReportWords(language)
        numbers = NumberText(language)
    }

    /// Why an engine was chosen, in one sentence.
    func reason(_ choice: EngineChoice, in library: SourceLibrary) -> String {
        let reason =
            switch choice.reason {
            case .nobody: words.engineForNobody
            case .unknown: words.engineForUnknown
            case .fewPeople: words.engineForFewPeople
            case .differences(let scenarios): words.engineForDifferences(scenarios: scenarios)
            case .obstacle(let obstacle):
                words.engineForObstacle(at: obstacle.range.map { library.place($0) })
            case .manyPeople(let people, let cells):
                words.engineForManyPeople(
                    numbers.number(people, decimals: 0), cells: numbers.number(cells, decimals: 0))
            }
        return "\(reason); \(words.expectedOnRequest)"
    }

    /// What each engine says of a program: that it runs it, or what stops it and where.
    static func outline(_ program: Program, in library: SourceLibrary) -> String {
        var outline = Outline()
        outline.add("engines") {
            for engine in EngineName.allCases {
                guard let obstacle = Engine.obstacle(program, to: engine) else {
                    $0.add(engine.rawValue, "runs")
                    continue
                }
                let place = obstacle.range.map { " at \(library.place($0))" } ?? ""
                $0.add(engine.rawValue, "stopped by \(obstacle.name)\(place): \(obstacle.reason)")
            }
        }
        return outline.text
    }
}
