import Testing

@testable import HTML
@testable import Markdown

/// What pages show of a text.
@Suite struct MarkupRendererTests {
    private func renderer() -> MarkupRenderer {
        MarkupRenderer { url, title, html in
            guard url != "plain" else { return nil }
            html.append(
                "<a href=\"\(url: url)\"\(title.isEmpty ? "" : " title=\"\(title)\"" as HTML)>")
            return "</a>"
        }
    }

    private func html(_ markdown: String) throws -> String {
        var renderer = renderer()
        let blocks = try Document(parsing: Array(markdown.utf8)).blocks
        renderer.withNotes { $0.render(blocks) }
        return renderer.html.text
    }

    @Test func aReferenceIsNoLinkWhereItsFootnoteIsNot() throws {
        let blocks = try Document(parsing: Array("a[^x]\n\n[^x]: d".utf8)).blocks
        var renderer = renderer()
        renderer.render(blocks[0].text)
        renderer.withNotes { renderer in
            renderer.withNotes(false) { $0.render(blocks[0].text) }
        }
        #expect(renderer.html.text == "aa")
    }

    @Test func paragraphsWithFormatting() throws {
        #expect(
            try html("a *b **c*** ~~d~~ `e<` \\\nf")
                == "<p>a <em>b <strong>c</strong></em> <del>d</del> <code>e&lt;</code> <br>\nf</p>\n"
        )
    }

    @Test func headingsOfABodyBeginAtTwo() throws {
        #expect(
            try html("# a\n\n## b\n\n### c\n\n###### d")
                == "<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>\n<h6>d</h6>\n")
    }

    @Test func linksAreTheCallersToMake() throws {
        #expect(
            try html("[a *b*](c \"d\") [e](plain) <https://f.example>")
                == "<p><a href=\"c\" title=\"d\">a <em>b</em></a> e "
                + "<a href=\"https://f.example\">https://f.example</a></p>\n")
    }

    @Test func imagesKeepTheirTextAndALeadingSchemeIsChecked() throws {
        #expect(
            try html("![a b](c.png \"d\") ![e](javascript:f)")
                == "<p><img src=\"c.png\" alt=\"a b\" title=\"d\"> e</p>\n")
    }

    @Test func aLinkHoldsAnImageWithoutWords() throws {
        #expect(
            try html("[![](b.png)](c) d")
                == "<p><a href=\"c\"><img src=\"b.png\" alt=\"\"></a> d</p>\n")
        #expect(
            try html("[a](c)![](b.png)")
                == "<p><a href=\"c\">a</a><img src=\"b.png\" alt=\"\"></p>\n")
    }

    @Test(arguments: ["[](u)[](v)", "[![](i)](u)[](v)", "[[^1]](u)\n\n[^1]: n", "[](a)[![](i)](b)"])
    func linksDoNotHoldLinks(_ text: String) throws {
        let parts = try html(text).split(separator: "<a ").map(String.init)
        #expect(parts.count > 1)
        #expect(parts.dropFirst().allSatisfy { $0.contains("</a>") })
    }

    @Test func formattingInsideAnImageIsDropped() throws {
        let text = try html("![a *b*](c.png) d")
        #expect(text == "<p><img src=\"c.png\" alt=\"a b\"> d</p>\n")
    }

    @Test func rawHTMLIsShownNotRun() throws {
        let text = try html("<script>a()</script>\n\nb <i onclick='c'>d</i>")
        #expect(!text.contains("<script") && !text.contains("<i "))
        #expect(text.contains("&lt;script&gt;a()&lt;/script&gt;"))
        #expect(text.contains("&lt;i onclick='c'&gt;d&lt;/i&gt;"))
    }

    @Test func codeBlocksQuotesAndBreaks() throws {
        #expect(
            try html("> a\n\n    b & c\n\n---")
                == "<blockquote>\n<p>a</p>\n</blockquote>\n"
                + "<pre><code>b &amp; c\n</code></pre>\n<hr>\n")
    }

    @Test func listsTightLooseAndNumbered() throws {
        #expect(try html("- a\n- b") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
        #expect(
            try html("3. a\n\n4. b")
                == "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")
    }

    @Test func taskBoxesAreDisabled() throws {
        #expect(
            try html("- [x] a\n- [ ] b")
                == "<ul>\n<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> a</li>\n"
                + "<li><input type=\"checkbox\" disabled aria-label=\"To do\"> b</li>\n</ul>\n")
    }

    @Test func tablesAlignByClass() throws {
        let text = try html("| a | b |\n|:-:|--:|\n| c | d<e |")
        #expect(text.contains("<th scope=\"col\" class=\"center\">a</th>"))
        #expect(text.contains("<td class=\"right\">d&lt;e</td>"))
        #expect(text.contains("aria-label=\"Table\"><table>\n<thead><tr>"))
    }

    @Test func headingsCanBeLedTo() throws {
        var renderer = renderer()
        renderer.headingIDs = HeadingIDs(reserved: ["off"])
        let text = "# Über *uns*, 2. Teil!\n\n## Off\n\n## off\n\n## !\n\n### a_b-c\n\n## fn1\n"
        renderer.render(try Document(parsing: Array(text.utf8)).blocks)
        #expect(
            renderer.html.text == """
                <h2 id="über-uns-2-teil">Über <em>uns</em>, 2. Teil!</h2>
                <h2 id="off-1">Off</h2>
                <h2 id="off-2">off</h2>
                <h2>!</h2>
                <h3 id="a_b-c">a_b-c</h3>
                <h2 id="h-fn1">fn1</h2>

                """)
    }

    @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
    func alertsHaveATitle(_ mark: String) throws {
        #expect(
            try html("> [!\(mark)]\n> a *b*\n>\n> c")
                == "<div class=\"alert\"><p class=\"label\">\(mark.capitalizedASCII)</p>\n"
                + "<p>a <em>b</em></p>\n<p>c</p>\n</div>\n")
    }

    @Test func alertsMayBeWrittenSmall() throws {
        #expect(
            try html("> [!note]\n> a").hasPrefix("<div class=\"alert\"><p class=\"label\">Note"))
    }

    @Test func anUnknownAlertIsAQuote() throws {
        #expect(try html("> [!OTHER]\n> a") == "<blockquote>\n<p>[!OTHER]\na</p>\n</blockquote>\n")
        #expect(try html("> [!NOTE] a").hasPrefix("<blockquote>"))
    }

    @Test func everyReferenceToAFootnoteIsLinkedBack() throws {
        let text = try html("a[^x] b[^y] c[^x]\n\n[^x]: d\n\n[^y]: e")
        let ids = text.split(separator: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids == ["fnref1", "fnref2", "fnref1-2", "fn1", "fn2"])
        for anchor in ["fnref1", "fnref2", "fnref1-2", "fn1", "fn2"] {
            #expect(text.contains("href=\"#\(anchor)\""))
        }
    }

    @Test func formattingIsCutAtTheEndsOfARange() throws {
        let text = try #require(
            try Document(parsing: Array("a *bc **de** f* g".utf8)).blocks.first
        ).text
        #expect(part(text, 0..<3) == "a <em>b</em>")
        #expect(part(text, 3..<6) == "<em>c <strong>d</strong></em>")
        #expect(part(text, 6..<11) == "<em><strong>e</strong> f</em> g")
        #expect(part(text, 9..<11) == " g")
    }

    @Test func rangesTogetherGiveTheWholeText() throws {
        let text = try #require(
            try Document(parsing: Array("x [y](z) é &lt; w".utf8)).blocks.first
        ).text
        #expect(
            part(text, 0..<2) + part(text, 2..<text.utf8.count) == part(text, 0..<text.utf8.count))
    }

    private func part(_ text: RichText, _ range: Range<Int>) -> String {
        var renderer = renderer()
        renderer.render(text, in: range)
        return renderer.html.text
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
