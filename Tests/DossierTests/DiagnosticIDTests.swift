import Foundation
import Testing

/// Scripts go by the ids of diagnostics: each has a test.
@Suite struct DiagnosticIDTests {
    /// The whole of all Swift files below a folder of the package.
    private func text(of folder: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let files = FileManager.default.enumerator(
            at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }

    @Test func `Every id is named by a test`() throws {
        // In the program an id is a literal of its own, `"area/what"`, or `"\(area)/what"`: of those
        // one area at least has a test.
        let id = /"([a-z-]+\/|\\\([a-z]+\)\/)([a-z]+(?:-[a-z]+)*)"/
        let rooms = ["Briefings", "Site", "Workspace", "dossier"]
        let program = try rooms.map { try text(of: "Sources/\($0)") }.joined()
        let known = Set(
            program.matches(of: id).map { match in
                match.1.hasPrefix("\\") ? "/\(match.2)" : "\(match.1)\(match.2)"
            })
        let tests = try text(of: "Tests")
        #expect(known.count > 50)
        // Only a fault of the program itself leads to this one.
        let untested = known.subtracting(["briefing/not-lossless"]).filter { !tests.contains($0) }
        #expect(untested.sorted() == [])
    }
}
