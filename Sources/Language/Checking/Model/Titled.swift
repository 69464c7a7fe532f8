/// A name with the words a report shows for it.
package struct Titled: Sendable {
    package let name: String
    package let title: String
}
