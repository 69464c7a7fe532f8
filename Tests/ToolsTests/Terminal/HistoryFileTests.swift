import Foundation
import Terminal
import Testing

@Suite struct HistoryFileTests {
    private let project: TemporaryProject
    private var path: String { project.url("state/blauwdruk/history").path }

    init() throws { project = try TemporaryProject([:]) }

    @Test func `entries of several lines come back as they were`() throws {
        let file = HistoryFile(path: path)
        let entries = ["run basis", "population p {\n  size 3\n}", #"print "a\nb\\c""#, "\\", "é 中\t😀"]
        for entry in entries { try file.add(entry) }
        #expect(try HistoryFile(path: path).read().entries == entries)
    }

    @Test func `only its owner can read the file and look into its folder`() throws {
        try HistoryFile(path: path).add("a")
        let modes = try [path, project.url("state/blauwdruk").path].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        #expect(modes == [0o600, 0o700])
        #expect(try project.names(in: "state/blauwdruk") == ["history", "history.lock"])
    }

    @Test func `sessions at the same time keep each other's entries`() async throws {
        let path = path
        await withTaskGroup { group in
            for session in 0..<4 {
                group.addTask {
                    for number in 0..<10 { try? HistoryFile(path: path).add("\(session):\(number)") }
                }
            }
        }
        let entries = try HistoryFile(path: path).read().entries
        #expect(Set(entries).count == 40)
        for session in 0..<4 {
            #expect(entries.filter { $0.hasPrefix("\(session):") } == (0..<10).map { "\(session):\($0)" })
        }
    }

    @Test func `a file that is full loses its oldest entries`() throws {
        try project.write((0..<History.limit).map { "\($0)\n" }.joined(), to: "state/blauwdruk/history")
        try HistoryFile(path: path).add("new")
        let entries = try HistoryFile(path: path).read().entries
        #expect(entries.count == History.limit)
        #expect((entries.first, entries.last) == ("1", "new"))
    }

    @Test func `no file is an empty history; a folder in its place is told and left alone`() throws {
        #expect(try HistoryFile(path: path).read().entries == [])
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(throws: HistoryProblem.unreadable(path: path, reason: "it is no file")) {
            try HistoryFile(path: path).read()
        }
        #expect(throws: HistoryProblem.self) { try HistoryFile(path: path).add("a") }
        #expect(try project.names(in: "state/blauwdruk/history") == [])
    }

    @Test func `a file that is not text is read without what a terminal would obey`() throws {
        try FileManager.default.createDirectory(
            at: project.url("state/blauwdruk"), withIntermediateDirectories: true)
        try Data([0x61, 0xFF, 0x1B, 0x5B, 0x4A, 0x0A, 0x0A, 0x62]).write(to: URL(fileURLWithPath: path))
        #expect(try HistoryFile(path: path).read().entries == ["a\u{FFFD}[J", "b"])
    }

    @Test func `a link to the file stays a link`() throws {
        try project.write("old\n", to: "elsewhere/history")
        let link = project.url("link").path
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: project.url("elsewhere/history").path)
        try HistoryFile(path: link).add("new")
        #expect(try project.text("elsewhere/history") == "old\nnew\n")
        #expect(throws: Never.self) { try FileManager.default.destinationOfSymbolicLink(atPath: link) }
    }

    @Test func `a place where nothing can be written is told`() throws {
        try project.write("", to: "file")
        #expect(throws: HistoryProblem.self) { try HistoryFile(path: project.url("file/history").path).add("a") }
    }

    @Test func `the environment says where the history is`() {
        #expect(HistoryPlace.path(["BLAUWDRUK_HISTORY": "/a/h", "HOME": "/home/x"]) == "/a/h")
        #expect(HistoryPlace.path(["BLAUWDRUK_HISTORY": "", "HOME": "/home/x"]) == nil)
        #expect(
            HistoryPlace.path(["XDG_STATE_HOME": "/state", "HOME": "/home/x"]) == "/state/blauwdruk/history")
        #expect(
            HistoryPlace.path(["XDG_STATE_HOME": "state", "HOME": "/home/x"])
                == "/home/x/.local/state/blauwdruk/history")
        #expect(HistoryPlace.path([:]) == nil)
    }
}
