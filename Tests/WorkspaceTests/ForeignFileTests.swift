import Diagnostics
import Foundation
import Testing

@testable import Workspace

/// What somebody puts into the old site while the new one is made.
@Suite struct ForeignFileTests {
    /// A folder of its own, removed at the end.
    private func withFolder(_ test: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-\(UUID().uuidString)").path
        try FileSystem.makeFolder("\(folder)/old")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileSystem.write(Array("index.html\n".utf8), to: "\(folder)/old/\(Build.manifest)")
        try FileSystem.write(Array("a page".utf8), to: "\(folder)/old/index.html")
        try test(folder)
    }

    @Test func whatABuildWroteMayGo() throws {
        try withFolder { folder in
            let said = try Build.keepForeign(in: "\(folder)/old", of: "\(folder)/public")
            #expect(said == [])
            #expect(try FileSystem.names(in: folder) == ["old"])
        }
    }

    @Test func whatItDidNotWriteIsKeptBesideTheSite() throws {
        try withFolder { folder in
            try FileSystem.write(Array("mine".utf8), to: "\(folder)/old/mine.txt")
            let said = try Build.keepForeign(in: "\(folder)/old", of: "\(folder)/public")
            #expect(said.map(\.id) == ["output/foreign-file"])
            let kept = try #require(said.first?.file)
            #expect(kept.hasPrefix("\(folder)/public-before-") && kept.hasSuffix("/mine.txt"))
            #expect(try FileSystem.read(kept) == Array("mine".utf8))
            #expect(FileSystem.kind(of: "\(folder)/old") == .missing)
        }
    }
}
