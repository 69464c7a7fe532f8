/// What the editor wants to be seen: a prompt, the text and the cursor in it.
package struct LineView: Sendable, Equatable {
    package let prompt: String
    /// Stands before every line but the first.
    package let continuation: String
    package let content: EditedText

    package init(prompt: String, continuation: String, content: EditedText) {
        self.prompt = prompt
        self.continuation = continuation
        self.content = content
    }
}
