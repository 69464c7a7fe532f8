/// Paths of files as texts write them: from the folder of the text.
enum RelativePath {
    /// The path that leads from a folder to a file; both are absolute, without links and dots.
    static func from(_ folder: String, to file: String) -> String {
        let start = folder.split(separator: "/")
        let end = file.split(separator: "/")
        let common = zip(start, end).prefix { $0 == $1 }.count
        return ([Substring](repeating: "..", count: start.count - common) + end.dropFirst(common)).joined(
            separator: "/")
    }
}
