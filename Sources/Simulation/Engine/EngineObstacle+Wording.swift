extension EngineObstacle {
    /// The construct by its name in the language, for a list.
    package var name: String {
        switch construct {
        case .runningTotal: "people, waiting, enrolled, started, refused, completed"
        case .attribute: "attribute"
        case .individual: "individual"
        case .budget: "budget"
        case .length: "lasts"
        case .response: "response"
        case .places: "places"
        case .reach: "reach"
        }
    }

    /// Why an engine cannot run it, as the second half of a sentence.
    package var reason: String {
        switch construct {
        case .runningTotal:
            "the model asks its own run for numbers of people, and what follows from their mean is not the mean of "
                + "what follows from them"
        case .attribute(let name): "something depends on '\(name)', of which nearly everybody has a value of his own"
        case .individual: "something depends on the number of each individual"
        case .budget(let name): "the budget of '\(name)' is kept course by course"
        case .length(let name): "the courses of '\(name)' each have a length of their own"
        case .response(let name): "something depends on the response to '\(name)', which differs from course to course"
        case .places(let name):
            "the places of '\(name)' may run out, and the mean of who gets one does not follow from means"
        case .reach(let name):
            "the reach of '\(name)' may be used up, and the mean of who is reached does not follow from means"
        }
    }
}
