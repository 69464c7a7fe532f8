/// What a reader needs to know of a function: how it is called, what it gives, and an example.
package struct CatalogEntry: Sendable {
    package let function: FunctionIdentifier
    package let signature: String
    package let summary: String
    package let example: String
}
