import Foundation
import Testing

@testable import Workspace

@Suite struct RemoveTreeTests {
    @Test func aTreeIsRemovedAndNothingThatItLinksTo() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in ["site/a/b/c", "site/a/d", "site/e", "other"] {
            try FileSystem.makeFolder("\(folder)/\(path)")
            try FileSystem.write(Array("x".utf8), to: "\(folder)/\(path)/file")
        }
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/site/a/link", withDestinationPath: "\(folder)/other")
        #expect(
            try FileSystem.tree("\(folder)/site") == ["a/b/c/file", "a/d/file", "a/link", "e/file"])
        await FileSystem.removeLargeTree("\(folder)/site")
        #expect(try FileSystem.names(in: folder) == ["other"])
        #expect(try FileSystem.names(in: "\(folder)/other") == ["file"])
    }
}
