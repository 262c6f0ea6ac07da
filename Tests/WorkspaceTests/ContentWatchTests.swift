import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Workspace

@Suite struct ContentWatchTests {
    private let folder: TemporaryFolder
    private let watch: FolderWatch

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("elsewhere/far.md", "")
        try folder.write("drafts/d.md", "")
        try folder.write("content/briefings/a.md", "")
        try folder.write("content/assets/pictures/b.png", "")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/content/pages",
            withDestinationPath: "\(folder.path)/elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/content/briefings/link.md",
            withDestinationPath: "../../drafts/d.md")
        watch = try FolderWatch("content", in: folder.path)
    }

    /// Whether a change is seen.
    private func isSeen(_ change: () throws -> Void) rethrows -> Bool {
        try change()
        return watch.readChanges()
    }

    @Test(arguments: [
        "site.yaml", "briefings/a.md", "briefings/new.md", "assets/pictures/b.png", "pages/c.md",
    ]) func `A file that is written is seen`(_ file: String) throws {
        #expect(!watch.readChanges())
        #expect(try isSeen { try folder.write("content/\(file)", "x") })
        #expect(!watch.readChanges())
    }

    @Test func `A file that goes or gets another name is seen`() throws {
        let path = "\(folder.path)/content/briefings/a.md"
        #expect(isSeen { rename(path, "\(path).bak") })
        #expect(isSeen { unlink("\(path).bak") })
    }

    @Test(arguments: ["new", "assets/new", "assets/new/newer"])
    func `Files in a folder that was not there before are seen`(_ name: String) throws {
        #expect(try isSeen { try folder.write("content/\(name)/first.md", "x") })
        #expect(try isSeen { try folder.write("content/\(name)/second.md", "x") })
    }

    @Test(arguments: [".dossier/base/a.md", "briefings/.a.md.swp", "briefings/a.md~"])
    func `What programs keep for themselves is passed over`(_ file: String) throws {
        #expect(try !isSeen { try folder.write("content/\(file)", "x") })
    }

    @Test func `A folder that is not there cannot be watched`() {
        #expect(throws: FileError.self) { try FolderWatch("nowhere", in: folder.path) }
    }

    @Test func `A file is seen when it is complete, and not before`() throws {
        let path = "\(folder.path)/content/briefings/slow.md"
        let file = open(path, O_WRONLY | O_CREAT, 0o644)
        #expect(!watch.readChanges())
        #expect(Glibc.write(file, "x", 1) == 1)
        #expect(!watch.readChanges())
        #expect(isSeen { close(file) })
    }

    @Test func `Links, other names and rights are seen`() throws {
        let path = "\(folder.path)/content/briefings"
        #expect(isSeen { link("\(path)/a.md", "\(path)/b.md") })
        #expect(isSeen { symlink("a.md", "\(path)/c.md") })
        #expect(isSeen { chmod("\(path)/a.md", 0o600) })
    }

    @Test func `What a link leads to is seen`() throws {
        #expect(try isSeen { try folder.write("drafts/d.md", "x") })
    }

    @Test func `The folder is watched again when it is made again`() throws {
        let content = "\(folder.path)/content"
        #expect(isSeen { rename(content, "\(folder.path)/away") })
        #expect(try isSeen { try folder.write("content/briefings/new.md", "x") })
        #expect(try isSeen { try folder.write("content/briefings/newer.md", "x") })
        #expect(try !isSeen { try folder.write("public/index.html", "x") })
    }

    @Test func `A site without its content is at fault`() throws {
        let site = try #require(SiteFolder(folder.path))
        #expect(site.fault == nil)
        #expect(rename("\(folder.path)/content", "\(folder.path)/away") == 0)
        #expect(site.fault?.id == "content/missing" && site.fault?.severity == .error)
    }

    @Test func `Changes that come together are one`() async throws {
        let changes = try #require(SiteFolder(folder.path)).changes()
        let count = Task { await changes.reduce(0) { count, _ in count + 1 } }
        for number in 1...100 { try folder.write("content/briefings/\(number).md", "x") }
        try await Task.sleep(for: .milliseconds(500))
        count.cancel()
        // On a busy machine there may be pauses between them.
        #expect((1...20).contains(await count.value))
    }
}
