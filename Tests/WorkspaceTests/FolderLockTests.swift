import Foundation
import Glibc
import Synchronization
import Testing

@testable import Workspace

/// A process that another test starts holds every lock of this one until it is the other program:
/// what has been let go may seem to be held for a moment longer.
@Suite struct FolderLockTests {
    @Test func whoWaitsForAnotherIsTold() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "dossier-lock-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let other = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(other, LOCK_EX) == 0)
        let lines = Mutex<[String]>([])
        // The other one ends as soon as it is waited for.
        let progress = Progress { line in
            lines.withLock { $0.append(line) }
            close(other)
        }
        await progress.following { _ = FolderLock(folder) }
        #expect(lines.withLock { $0 } == ["waiting for another dossier in this folder"])
        // It has been let go: whoever asks next gets it.
        _ = FolderLock(folder)
        // A folder that nobody has ever held is not waited for.
        try FileSystem.makeFolder("\(folder)/free")
        await progress.following { _ = FolderLock("\(folder)/free") }
        #expect(lines.withLock { $0.count } == 1)
    }
}
