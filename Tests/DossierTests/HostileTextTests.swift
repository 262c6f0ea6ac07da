import Foundation
import Testing

/// Markup in articles, briefings, entities and settings reaches pages as text, never as markup.
@Suite struct HostileTextTests {
    /// What none of the pages may hold as it stands.
    private static let markup = [
        "<script>", "<img src=x", "<img src=y", "<svg on", "<iframe", "\"javascript:",
        "'javascript:", "\"JaVaScRiPt:",
        "\"data:text", "\"vbscript:", "<b onclick",
    ]

    private func expectHarmless(
        _ site: TestSite, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        // A briefing's Markdown is no markup: it is there as it is.
        for (path, text) in try site.texts("public")
        where !path.hasPrefix("assets/") && !path.hasSuffix("/index.md") {
            for markup in HostileTextTests.markup where text.contains(markup) {
                Issue.record("\(path) holds \(markup)", sourceLocation: sourceLocation)
            }
        }
    }

    /// Whether a text is well-formed XML, as far as escapes go: every `&` begins a reference that XML
    /// knows, and no control character stands anywhere.
    private func isWellEscaped(_ text: String) -> Bool {
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
        return text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy {
            part in
            entities.contains { part.hasPrefix($0) }
        }
            && text.unicodeScalars.allSatisfy {
                $0.value >= 0x20 || "\t\n".unicodeScalars.contains($0)
            }
    }

    private static let attack = """
        Look: <script>alert(1)</script> <img src=x onerror=alert(2)> [here](javascript:alert(3)) \
        <javascript:alert(4)> ![x](javascript:alert(5)) <b onclick="x">b</b> &lt; <!-- c -->
        """

    @Test func `An article's markup is shown as it was written`() throws {
        let site = try TestSite([
            "content/articles/2022-01-01-a.txt": HostileTextTests.attack
                + "\n\nWords of the text.\n"
        ])
        #expect(try site.run("build").status == 0)
        try expectHarmless(site)
        let page = try site.read("public/briefings/2022-01-01-a/index.html")
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;"))
        #expect(page.contains("[here](javascript:alert(3))"))
        #expect(page.contains("&amp;lt; &lt;!-- c --&gt;"))
    }

    @Test func `A briefing's links lead nowhere but to the web`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing(
                "A <script>alert(0)</script> & \"b\"",
                """
                \(HostileTextTests.attack)

                <script>alert(6)</script>

                - [tab](java&#9;script:alert(7)) [case](JaVaScRiPt:alert(8)) [data](data:text/html,x)
                - [quote](https://example.org/"onmouseover="x) <https://example.org/'onclick='x>
                - [title](https://example.org "a\\" onclick=\\"x") [vb](vbscript:x) [rel](../b.md)

                | a<script> | [x](javascript:9) |
                |---|---|
                | <img src=y> | `<svg onload=z>` |

                ```html
                <iframe src="javascript:1">
                ```

                [^1]: <script>x</script>
                """)
        ])
        #expect(try site.run("build").status == 0)
        try expectHarmless(site)
        let page = try site.read("public/briefings/a/index.html")
        #expect(page.contains(" here "))
        #expect(!page.contains("href=\"#\""))
        #expect(page.contains("https://example.org/%22onmouseover=%22x"))
        #expect(!page.contains("\" onclick=\"x"))
    }

    @Test func `Names and settings are text`() throws {
        let site = try TestSite([
            "content/site.yaml": """
            title: "<script>&\\"'"
            description: "</style><img src=x>"
            author: "<b>&"
            language: "en\\"><svg>"
            baseURL: https://example.org/
            """,
            "content/briefings/a.md": briefing(
                "\"<img src=x onerror=y>]]> & 'a'\"",
                "[Q] spoke.\n\n[Q]: ../entities/q.md \"person\""),
            "content/entities/q.md": """
            ---
            name: "<&\\">'<script>"
            kind: person
            aliases: ["<svg onload=x>"]
            ---
            <script>alert(1)</script> [x](javascript:alert(2))
            """,
        ])
        #expect(try site.run("build").status == 0)
        try expectHarmless(site)
        #expect(
            try site.read("public/entities/q/index.html")
                .contains("&lt;&amp;&quot;&gt;&#39;&lt;script&gt;"))
        for feed in ["public/feed.xml", "public/sitemap.xml"] {
            #expect(isWellEscaped(try site.read(feed)), "\(feed)")
        }
    }
}
