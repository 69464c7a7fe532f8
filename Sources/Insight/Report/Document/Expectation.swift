/// What an author expected of the results, and whether they bear it out.
package struct Expectation: Equatable, Sendable {
    package var text: String
    /// The figure or finding the expectation was held against.
    package var seen: String
    package var passed: Bool

    package init(text: String, seen: String, passed: Bool) {
        self.text = text
        self.seen = seen
        self.passed = passed
    }
}
