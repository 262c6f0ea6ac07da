import Site
import Templates
import Testing

struct OtherPagesTests {
    @Test func `The method names whom to ask`() throws {
        var configuration = SiteConfiguration()
        #expect(
            html(.method, of: try site([:], configuration: configuration))
                .contains("ask whoever publishes this site"))
        configuration.author = "A & B"
        let page = html(.method, of: try site([:], configuration: configuration))
        #expect(page.contains("ask A &amp; B."))
        #expect(page.contains("<h1>How this site is made</h1>"))
    }

    @Test func `The method explains the line of every kind`() throws {
        let page = html(.method, of: try site([:]))
        for kind in ["per", "org", "pla", "grp", "evt", "wrk"] {
            #expect(page.contains("<span class=\"m \(kind)\">Name</span>"))
        }
    }

    @Test func `A page that is missing leads on from anywhere`() throws {
        var configuration = SiteConfiguration()
        let isTaken = configuration.setBaseURL("https://example.org/x")
        #expect(isTaken)
        let page = html(.notFound, of: try site([:], configuration: configuration))
        #expect(page.contains("<a href=\"https://example.org/x/timeline/index.html\">"))
        #expect(page.contains("<a href=\"https://example.org/x/entities/index.html\">"))
    }
}
