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

    /// “é” of one character and of two are equal strings.
    @Test func linesOfOtherBytesAreOtherLines() {
        #expect(
            diff("caf\u{E9}\n", "cafe\u{301}\n") == "@@ line 1 @@\n-caf\u{E9}\n+cafe\u{301}\n")
    }
}
