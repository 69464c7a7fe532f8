package import Checking
package import Foundation
package import SourceText
package import Syntax

/// A text with all that it uses, read, parsed and checked.
package struct LoadedText: Sendable {
    /// A block of the text: where it stands, and its statements.
    package struct Block: Sendable {
        package let tree: SyntaxTree
        package let statements: [CheckedStatement]
    }

    package let url: URL
    package let library: SourceLibrary
    package let file: SourceFileID
    package let document: NotebookDocument
    package let blocks: [Block]
    /// The notebook's own model first, then those used under an alias.
    package let models: [CheckedModel]
    package let scriptValues: [CheckedExpression]
    /// The expressions in the running text, in their order.
    package let inlines: [CheckedExpression]
    package let diagnostics: [Diagnostic]
    /// The bytes of every file that was read, with the path that messages show, in the order of reading.
    package let inputs: [Input]

    package struct Input: Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    /// Whether a problem keeps the text from being run; `strict` counts warnings as well.
    package func hasErrors(strict: Bool) -> Bool {
        diagnostics.contains { strict || $0.severity == .error }
    }
}
