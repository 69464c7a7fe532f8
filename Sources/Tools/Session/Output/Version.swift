/// The version of the workbench; a change that moves seeded figures moves it.
package enum Version {
    package static let current = "0.1.0"
}
