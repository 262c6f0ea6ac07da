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
        try folder.write("content/briefings/a.md", "")
        try folder.write("content/assets/pictures/b.png", "")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/content/pages",
            withDestinationPath: "\(folder.path)/elsewhere")
        watch = try FolderWatch("\(folder.path)/content")
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
        #expect(throws: FileError.self) { try FolderWatch("\(folder.path)/nowhere") }
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
