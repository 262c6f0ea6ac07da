import Testing

@testable import Workspace

@Suite struct LineDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        LineDiff(path: "a.md", from: Array(old.utf8), to: Array(new.utf8)).text
    }

    @Test func changedLinesStandUnderWhereTheyAre() {
        #expect(diff("a\nb\nc\n", "a\nd\nc\n") == "@@ line 2 @@\n-b\n+d\n")
        #expect(diff("", "a\nb\n") == "@@ line 1 @@\n+a\n+b\n")
        #expect(diff("a\n", "a\n") == "")
    }

    @Test func whatAPersonHasTakenOverIsLeftOut() {
        func diff(in edited: String) -> String {
            LineDiff(
                path: "a.md", from: Array("a\nb\nc\nd\n".utf8), to: Array("a\nB\nc\nd\ne\n".utf8),
                in: Array(edited.utf8)
            ).text
        }
        #expect(diff(in: "mine\na\nb\nc\nd\n") == "@@ line 3 @@\n-b\n+B\n@@ line 6 @@\n+e\n")
        #expect(diff(in: "a\nB\nc\nd\n") == "@@ line 5 @@\n+e\n")
        #expect(diff(in: "a\nB\nc\nd\ne\nmine\n") == "")
        #expect(diff(in: "a\nmine\nc\n") == "@@ line 2 @@\n-b\n+B\n@@ line 5 @@\n+e\n")
    }

    /// “é” of one character and of two are equal strings.
    @Test func linesOfOtherBytesAreOtherLines() {
        #expect(
            diff("caf\u{E9}\n", "cafe\u{301}\n") == "@@ line 1 @@\n-caf\u{E9}\n+cafe\u{301}\n")
    }
}
