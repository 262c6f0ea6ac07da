import Foundation
import Testing

/// A site in a folder of its own, which goes when the test is over.
final class TestSite {
    /// The folder; what is written and read is named from here.
    let root: String

    init(_ files: [String: String] = [:]) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("content/articles"),
            withIntermediateDirectories: true)
        root = folder.resolvingSymlinksInPath().path
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func path(_ path: String) -> String { "\(root)/\(path)" }

    func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

    func write(_ path: String, bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: self.path(path))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: self.path(path), withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: self.path(path), withDestinationPath: target)
    }

    func makePipe(_ path: String) { #expect(mkfifo(self.path(path), 0o644) == 0) }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: self.path(path))
    }

    /// A file as text; fails the test when there is none.
    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: self.path(path))), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: self.path(path)) }

    /// All files below a folder with their bytes, by their paths from it; hidden ones too.
    func tree(_ folder: String = "") throws -> [String: Data] {
        let start = folder.isEmpty ? root : path(folder)
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: start) {
            var isFolder: ObjCBool = false
            let path = "\(start)/\(name)"
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if !isFolder.boolValue {
                files[name] = FileManager.default.contents(atPath: path) ?? Data()
            }
        }
        return files
    }

    /// As `tree`, as text.
    func texts(_ folder: String = "") throws -> [String: String] {
        try tree(folder).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of all files below a folder, in order.
    func names(_ folder: String = "") throws -> [String] { try tree(folder).keys.sorted() }

    /// Runs `dossier` in the site's folder; its own path is written `SITE` in what it says.
    @discardableResult
    func run(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Run {
        try Program.run(arguments, in: root, input: input, environment: environment)
    }
}

/// How a run of the program went.
struct Run: Equatable {
    var status: Int32
    /// stdout.
    var output: String
    /// stderr.
    var errors: String

    /// Of an ingest with nothing to do, where a person has edited one briefing.
    static let leftOne = Run(status: 0, output: "left 1 edited briefing as it is\n")

    /// Nothing on stdout.
    init(status: Int32, output: String = "", errors: String = "") {
        self.status = status
        self.output = output
        self.errors = errors
    }

    /// The stable names of the diagnostics, in order.
    var ids: [String] {
        errors.split(separator: "\n").compactMap { line in
            guard line.hasSuffix("]"), line.contains(": error: ") || line.contains(": warning: "),
                let open = line.lastIndex(of: "[")
            else { return nil }
            return String(line[line.index(after: open)...].dropLast())
        }
    }
}

/// An article about nobody, with all that an ingest looks for.
let ferryArticle = """
    Ferry talks resume in Oslo

    March 3, 2022

    Norway's transport minister Anna Lindqvist said on Thursday that the ferry talks would resume.

    "We will not wait for another winter," Lindqvist said.

    """

/// A file that a person wrote, without an article.
func briefing(_ title: String, _ body: String = "Some words.") -> String {
    "---\ntitle: \(title)\n---\n\n\(body)\n"
}
