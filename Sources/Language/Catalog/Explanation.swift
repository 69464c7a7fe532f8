/// What one diagnostic means and what to do about it, with a text that gives it and the same text put right.
///
/// A test checks that the first text gives this diagnostic and no other, and the second none.
package struct Explanation: Sendable {
    /// The name in square brackets at the end of the message.
    package let identifier: String
    package let isWarning: Bool
    /// When the problem shows itself.
    package let moment: Moment
    /// Whole sentences.
    package let meaning: String
    package let advice: String
    /// A piece of text that gives it, and the same put right; nil where no text does, but a file or a command.
    package let wrong: CatalogExample?
    package let right: CatalogExample?

    package enum Moment: String, Sendable {
        case reading, checking, running
        case command = "a command"
    }

    /// An explanation of something in a text.
    init(
        _ identifier: String, at moment: Moment = .checking, isWarning: Bool = false, _ meaning: String,
        advice: String, in place: CatalogExample.Place = .text, wrong: String, right: String,
        files: [(path: String, text: String)] = [], rightFiles: [(path: String, text: String)]? = nil
    ) {
        self.identifier = identifier
        self.isWarning = isWarning
        self.moment = moment
        self.meaning = meaning
        self.advice = advice
        self.wrong = CatalogExample(place, wrong, files: files)
        self.right = CatalogExample(place, right, files: rightFiles ?? files)
    }

    /// An explanation of something that no text gives.
    init(_ identifier: String, at moment: Moment, _ meaning: String, advice: String) {
        self.identifier = identifier
        self.isWarning = false
        self.moment = moment
        self.meaning = meaning
        self.advice = advice
        self.wrong = nil
        self.right = nil
    }
}
