/// What the editor asks of whoever knows the language.
package struct LineAdvice {
    /// Whether the text can be submitted, or the line end that was typed belongs to it.
    package let isComplete: (_ text: String) -> Bool
    /// What could stand at a place in the text, in characters: the range that a candidate replaces, and all of them.
    package let completions: (_ text: String, _ offset: Int) -> (replace: Range<Int>, candidates: [String])

    package init(
        isComplete: @escaping (_ text: String) -> Bool,
        completions: @escaping (_ text: String, _ offset: Int) -> (replace: Range<Int>, candidates: [String])
    ) {
        self.isComplete = isComplete
        self.completions = completions
    }
}
