import Foundation
import Testing

/// Compares a text with the file of that name in `Goldens/`. A golden that is missing is written and fails; so does
/// every one with `UPDATE_GOLDENS=1`, which rewrites those that differ: look at the change, then run again.
func expectGolden(
    _ text: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent()
        .appendingPathComponent("Goldens/\(name)")
    let golden = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"
    guard golden == nil || updates else {
        #expect(text == golden, sourceLocation: sourceLocation)
        return
    }
    if text != golden { try Data(text.utf8).write(to: url) }
    Issue.record("wrote Goldens/\(name): look at it and run again", sourceLocation: sourceLocation)
}
