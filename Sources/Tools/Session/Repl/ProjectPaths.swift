import Foundation

/// Paths of a project's files, as they are being written from a folder.
struct ProjectPaths {
    private let files: ProjectFiles
    private let folder: URL

    init(_ files: ProjectFiles, from folder: URL) {
        self.files = files
        self.folder = folder
    }

    /// The paths that begin so, in alphabetical order: texts and data, and folders with a slash behind them.
    ///
    /// Hidden files are left out, and all that lies outside the project's folder.
    func beginning(_ path: String) -> [String] {
        guard !path.hasPrefix("/") else { return [] }
        let start = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let place = folder.appendingPathComponent(String(start)).standardizedFileURL.resolvingSymlinksInPath()
        guard (place.path + "/").hasPrefix(files.root.path + "/"),
            let names = try? FileManager.default.contentsOfDirectory(atPath: place.path)
        else { return [] }
        return names.sorted().compactMap { name -> String? in
            guard !name.hasPrefix("."), (start + name).hasPrefix(path) else { return nil }
            let url = place.appendingPathComponent(name).resolvingSymlinksInPath()
            guard url.path.hasPrefix(files.root.path + "/") else { return nil }
            var isFolder: ObjCBool = false
            guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return nil }
            if isFolder.boolValue { return start + name + "/" }
            return ["blauw", "md", "markdown", "csv"].contains(url.pathExtension.lowercased()) ? start + name : nil
        }
    }
}
