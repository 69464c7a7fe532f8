import Session

/// What a run did, as a program reads it.
struct RunRecord: Codable {
    let text: String
    let folder: String
    let manifest: Manifest
}
