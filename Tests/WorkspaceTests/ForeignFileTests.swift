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
            #expect(said.map(\.id) == ["output/kept"])
            #expect(said.map(\.severity) == [.warning])
            let kept = try #require(said.first?.file)
            #expect(kept.hasPrefix("\(folder)/public-before-") && kept.hasSuffix("/mine.txt"))
            #expect(try FileSystem.read(kept) == Array("mine".utf8))
            #expect(FileSystem.kind(of: "\(folder)/old") == .missing)

            try FileSystem.makeFolder("\(folder)/old")
            try FileSystem.write(Array("mine, too".utf8), to: "\(folder)/old/mine.txt")
            let second = try Build.keepForeign(in: "\(folder)/old", of: "\(folder)/public")
            #expect(second.map(\.file) != said.map(\.file))
            #expect(try FileSystem.read(kept) == Array("mine".utf8))
        }
    }

    @Test func anOldSiteThatStaysIsSaid() throws {
        try withFolder { folder in
            #expect(Build.leftBehind("\(folder)/gone").isEmpty)
            #expect(Build.leftBehind(folder).map(\.id) == ["output/left-behind"])
        }
    }

    /// “é” of one character, and of two: one name as text, two files on the disk.
    @Test func namesAreComparedByTheirBytes() throws {
        try withFolder { folder in
            let old = "\(folder)/old"
            try FileSystem.replace(
                "\(old)/\(Build.manifest)", with: Array("caf\u{E9}.txt\n".utf8), isLinkKept: false)
            try FileSystem.write(Array("ours".utf8), to: "\(old)/caf\u{E9}.txt")
            try FileSystem.write(Array("mine".utf8), to: "\(old)/cafe\u{301}.txt")
            let foreign = try OutputFolder.foreignFiles(in: old).map(DiskPath.init)
            #expect(foreign.contains(DiskPath("cafe\u{301}.txt")))
            #expect(!foreign.contains(DiskPath("caf\u{E9}.txt")))
        }
    }

    // MARK: What builds left that were killed

    @Test func halfASiteIsRemovedAndAnOldOneWithFilesOfOthersStays() throws {
        try withFolder { folder in
            let (half, old) = ("\(folder)/.dossier-new-aaaaaa", "\(folder)/.dossier-new-bbbbbb")
            try FileSystem.makeFolder(half)
            try FileSystem.write(Array("a page".utf8), to: "\(half)/index.html")
            try FileSystem.swap("\(folder)/old", with: old)
            try FileSystem.write(Array("mine".utf8), to: "\(old)/mine.txt")
            Draft.removeAbandoned(in: folder)
            #expect(try FileSystem.names(in: folder) == [".dossier-new-bbbbbb"])
        }
    }

    /// A folder that was never locked: what another test starts may hold a lock for a moment longer.
    @Test func anOldSiteOfNothingButPagesIsRemoved() throws {
        try withFolder { folder in
            try FileSystem.swap("\(folder)/old", with: "\(folder)/.dossier-new-bbbbbb")
            Draft.removeAbandoned(in: folder)
            #expect(try FileSystem.names(in: folder) == [])
        }
    }

    @Test func aSiteThatStoodAsideStays() throws {
        try withFolder { folder in
            try FileSystem.swap("\(folder)/old", with: "\(folder)/.dossier-new-aaaaaa-old")
            Draft.removeAbandoned(in: folder)
            #expect(try FileSystem.names(in: folder) == [".dossier-new-aaaaaa-old"])
        }
    }
}
