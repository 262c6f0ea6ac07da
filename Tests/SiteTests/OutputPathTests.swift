import Site
import Testing

struct OutputPathTests {
    @Test(arguments: ["", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a/", "a/./b"])
    func refusesPathsThatLeaveTheSite(path: String) {
        #expect(OutputPath(path) == nil)
    }

    @Test func refusesNUL() {
        #expect(OutputPath("a\u{0}b") == nil)
    }

    @Test func leadsBackToTheRoot() throws {
        #expect(try #require(OutputPath("index.html")).root == "")
        #expect(try #require(OutputPath("entities/lima/index.html")).root == "../../")
    }
}
