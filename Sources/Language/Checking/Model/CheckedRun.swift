package import Catalog
package import SourceText

package struct CheckedRun: Sendable {
    /// The model's number: 0 for the notebook's own, else that of an alias.
    package let model: Int
    package let scenarios: [Int]
    package let draws: Int
    package let seed: UInt64
    /// `plain` or `latin`.
    package let design: String
    package let engine: EngineRequest
    package let range: SourceRange
}
