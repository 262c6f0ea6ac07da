import Site
import Templates
import Testing

struct OtherPagesTests {
    @Test func `The method names whom to ask`() throws {
        var configuration = SiteConfiguration()
        #expect(
            html(.method, of: try site([:], configuration: configuration))
                .contains("tell those who publish this site"))
        configuration.author = .init("A & B <a@b.org>")
        let page = html(.method, of: try site([:], configuration: configuration))
        #expect(page.contains("write to <a href=\"mailto:a@b.org\">A &amp; B</a>."))
        #expect(page.contains("<h1>How this site is made</h1>"))
    }

    @Test func `The method explains the line of every kind`() throws {
        let page = html(.method, of: try site([:]))
        for (kind, name) in [
            ("per", "Person"), ("org", "Organization"), ("pla", "Place"), ("grp", "Group"),
            ("evt", "Event"), ("wrk", "Work"),
        ] {
            #expect(page.contains("<span class=\"m \(kind)\">\(name)</span>"))
        }
    }

    @Test func `A page that is missing leads on from anywhere`() throws {
        var configuration = SiteConfiguration()
        configuration.baseURL = try BaseURL("https://example.org/x")
        let page = html(.notFound, of: try site([:], configuration: configuration))
        #expect(page.contains("<a href=\"/x/timeline/index.html\">"))
        #expect(page.contains("<a href=\"/x/entities/index.html\">"))
    }

    @Test func `A briefing ends with the others of its story`() throws {
        let text = "[Ana Ruiz] met [Bo Lund]."
        let site = try site([
            "a": briefing("A", "2022-01-10", text: text),
            "b": briefing("B", "2022-01-12", text: text),
            "c": briefing("C", "2022-01-12", text: "[Lima] slept."),
            "d": briefing("D", "2022-01-12", text: "[Lima] slept on."),
        ])
        let index = try #require(site.briefings.firstIndex { $0.title == "A" })
        let page = html(.briefing(index), of: site)
        #expect(
            page.contains(
                "<li><a href=\"../../briefings/b/index.html\">B</a> <small><time datetime=\"2022-01-12\">12 Jan 2022</time> · also mentions <bdi>Ana Ruiz</bdi>, <bdi>Bo Lund</bdi></small></li>"
            ))
        let more = try #require(page.firstRange(of: "id=\"h-more\""))
        let sources = try #require(page.firstRange(of: "id=\"sources\""))
        #expect(sources.lowerBound < more.lowerBound)
        let other = try #require(site.briefings.firstIndex { $0.title == "C" })
        #expect(!html(.briefing(other), of: site).contains("More on this"))
    }
}
