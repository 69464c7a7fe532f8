package import Foundation

/// The files that a text may read: those below its project's folder, and no others.
///
/// The project's folder is the nearest one above the text that holds a folder `Models`, else the text's own.
package struct ProjectFiles: Sendable {
    package let root: URL
    /// Larger files are refused before they are read; chosen well above any table of a care region.
    package static let largestFile = 50_000_000

    package init(for text: URL) {
        let start = text.resolvingSymlinksInPath().deletingLastPathComponent()
        var folder = start
        while folder.path != "/" {
            let models = folder.appendingPathComponent("Models").path
            let kind = try? FileManager.default.attributesOfItem(atPath: models)[.type] as? FileAttributeType
            if kind == .typeDirectory {
                root = folder
                return
            }
            folder = folder.deletingLastPathComponent()
        }
        root = start
    }

    /// The place of a file named by a path that is relative to another file.
    package func place(_ path: String, relativeTo file: URL) -> Result<URL, SessionError> {
        guard !path.hasPrefix("/") else { return .failure(.outsideProject(path)) }
        let url = file.deletingLastPathComponent().appendingPathComponent(path).standardizedFileURL
            .resolvingSymlinksInPath()
        guard url.path.hasPrefix(root.path + "/") else { return .failure(.outsideProject(path)) }
        return .success(url)
    }

    /// The text of a file.
    package static func read(_ url: URL) -> Result<String, SessionError> {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        guard let attributes else { return .failure(.noSuchFile(url.lastPathComponent)) }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            return .failure(.notAFile(url.lastPathComponent))
        }
        guard (attributes[.size] as? Int ?? 0) <= largestFile else {
            return .failure(.tooLarge(url.lastPathComponent, limit: largestFile))
        }
        guard let data = FileManager.default.contents(atPath: url.path) else {
            return .failure(.unreadable(url.lastPathComponent))
        }
        guard let text = String(data: data, encoding: .utf8) else { return .failure(.notText(url.lastPathComponent)) }
        return .success(text)
    }

    /// The path that messages show: below the project's folder where it is, else the file's name.
    package func shownPath(_ url: URL) -> String {
        let path = url.resolvingSymlinksInPath().path
        return path.hasPrefix(root.path + "/") ? String(path.dropFirst(root.path.count + 1)) : url.lastPathComponent
    }
}
