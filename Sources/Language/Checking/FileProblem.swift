/// Why a file could not be had.
package struct FileProblem: Error, Sendable, Equatable {
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}
