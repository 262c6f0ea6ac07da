import Briefings
import Site
import Testing

struct OutputPathTests {
    @Test(arguments: ["..", "../../x", "/etc/passwd", "a/b", "a\u{0}b", "", "."])
    func noNameLeadsOutOfTheSite(name: String) throws {
        let page = try page(name, "# T\n")
        let parts = page.path.description.split(separator: "/", omittingEmptySubsequences: false)
        #expect(parts.count == 3)
        #expect(parts.first == "briefings" && parts.last == "index.html")
        #expect(!parts.contains { $0.isEmpty || $0 == "." || $0 == ".." })
    }

    @Test func leadsBackToTheRoot() throws {
        let site = site([try page("a", "# T\n")])
        #expect(site.path(of: .home(1)).depth == 0)
        #expect(site.path(of: .briefing(0)).depth == 2)
    }
}
