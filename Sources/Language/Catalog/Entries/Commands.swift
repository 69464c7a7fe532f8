extension Catalog {
    /// The commands of the prompt, which begin with a colon.
    static let commands: [CatalogEntry] = []
}
