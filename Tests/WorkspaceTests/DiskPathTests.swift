import Testing

@testable import Workspace

@Suite struct DiskPathTests {
    @Test(arguments: [
        ("a/b.txt", "a", "b.txt"), ("a/b/c", "a/b", "c"), ("/a", "/", "a"),
        ("a/\u{301}x", "a", "\u{301}x"), ("ab/c", "a", nil), ("a", "a", nil), ("b/c", "a", nil),
        ("e\u{301}/x", "\u{E9}", nil),
    ])
    func `What a path says from a folder is told by its bytes`(
        _ path: String, _ folder: String, _ rest: String?
    ) {
        let relative = DiskPath(path).relative(to: folder)
        #expect(relative.map { Array($0.utf8) } == rest.map { Array($0.utf8) })
    }
}
