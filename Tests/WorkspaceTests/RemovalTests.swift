import Foundation
import Testing

@testable import Workspace

/// A briefing whose article has another name now.
@Suite struct RemovalTests {
    @Test func whatSomebodyWroteMeanwhileStays() throws {
        let root = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileSystem.makeFolder("\(root)/content/briefings")
        let site = try #require(SiteFolder(root))
        let path = site.path("content/briefings/a.md")
        try FileSystem.makeFolder(site.path("content/.dossier/base"))
        try FileSystem.write(Array("made".utf8), to: path)
        try FileSystem.write(Array("made".utf8), to: site.path("content/.dossier/base/a.md"))
        let state = BriefingState("a", in: site)

        try FileSystem.replace(path, with: Array("made, and a note".utf8), isLinkKept: false)
        #expect(try Ingest.remove(state, from: site) == false)
        #expect(try FileSystem.read(path) == Array("made, and a note".utf8))

        try FileSystem.replace(path, with: Array("made".utf8), isLinkKept: false)
        #expect(try Ingest.remove(state, from: site))
        #expect(FileSystem.kind(of: path) == .missing)
    }
}
