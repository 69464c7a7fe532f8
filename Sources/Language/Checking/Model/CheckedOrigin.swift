package enum CheckedOrigin: Sendable {
    case source(Int, place: String)
    case assumption(String)
}
