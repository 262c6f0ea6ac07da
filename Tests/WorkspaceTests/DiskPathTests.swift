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

    @Test func `Paths that are one text have an order of their own`() {
        let paths = [DiskPath("cafe\u{301}"), DiskPath("caf\u{E9}"), DiskPath("caff")]
        #expect(
            paths.sorted().map { Array($0.text.utf8) }
                == [0, 2, 1].map { Array(paths[$0].text.utf8) })
        #expect(paths.reversed().sorted() == paths.sorted())
    }
}
