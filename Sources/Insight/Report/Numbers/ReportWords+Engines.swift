/// Why an engine was chosen, each as one sentence without its stop.
extension ReportWords {
    package var engineForNobody: String {
        either("het model heeft geen groepen om te tellen", "the model has no populations to count")
    }

    /// - Parameter place: where the text says it; nil where it says it nowhere.
    package func engineForObstacle(at place: String?) -> String {
        guard let place else {
            return either("dit model is niet per cel te tellen", "this model cannot be counted by cell")
        }
        return either(
            "wat op \(place) staat is niet per cel te tellen", "what stands at \(place) cannot be counted by cell")
    }

    package var engineForUnknown: String {
        either(
            "vooraf is niet bekend hoeveel mensen of cellen er zijn",
            "how many people or cells there are is not known beforehand")
    }

    package var engineForFewPeople: String {
        either(
            "zo weinig mensen zijn een voor een het snelst gevolgd", "so few people are followed fastest one by one")
    }

    package func engineForDifferences(scenarios: Int) -> String {
        either(
            "tussen \(scenarios) scenario's zijn verschillen het zekerst als dezelfde mensen hetzelfde lot treft",
            "between \(scenarios) scenarios differences are surest where the same people meet the same chance")
    }

    /// - Parameters: numbers as they are to be read.
    package func engineForManyPeople(_ people: String, cells: String) -> String {
        either(
            "\(people) mensen in hooguit \(cells) cellen zijn het snelst geteld",
            "\(people) people in at most \(cells) cells are counted fastest")
    }

    /// Stands behind each reason.
    package var expectedOnRequest: String {
        either(
            "'expected' laat toeval tussen mensen weg en draait alleen op verzoek",
            "'expected' leaves out chance between people and runs only on request")
    }
}
