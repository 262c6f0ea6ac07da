import Briefings
import Diagnostics
import Language
import Site
import Templates
import Testing

struct TemplatesTests {
    @Test func linksMentionsToTheirCardsAndThoseToEntityPages() throws {
        let site = try site("# T\n\n[Lima] is large.\n\n[Lima]: ../entities/lima.md \"place\"\n")
        let page = html(.briefing(0), of: site)
        #expect(page.contains("<a class=\"m pla n1\" href=\"#e1\">Lima</a> is large."))
        #expect(page.contains("<a href=\"../../entities/lima/index.html\">Entity page</a>"))
    }

    @Test func leavesHiddenEntitiesAsText() throws {
        var lima = Entity(slug: Slug(of: "lima"), name: "Lima", kind: .place)
        lima.isHidden = true
        let markdown = "# T\n\n[Lima] is large.\n\n[Lima]: ../entities/lima.md \"place\"\n"
        let site = try site(markdown, entities: [lima])
        #expect(html(.briefing(0), of: site).contains("<p>Lima is large.</p>"))
    }

    @Test func showsMarkupInWordsAsWords() throws {
        let site = try site("---\ntitle: \"<b>&\\\"\"\n---\n\n<script>alert(1)</script>\n")
        let page = html(.briefing(0), of: site)
        #expect(page.contains("<title>&lt;b&gt;&amp;&quot; — Dossier</title>"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("<script>"))
    }

    @Test func leavesUnsafeLinksAsText() throws {
        let site = try site(
            "# T\n\n[a](javascript:alert) [b](https://example.org/) [c](other.md) [d](tel:+49)\n")
        let page = html(.briefing(0), of: site)
        #expect(page.contains("<p>a <a href"))
        #expect(page.contains("<a href=\"tel:+49\">d</a>"))
        #expect(page.contains("<a href=\"https://example.org/\" rel=\"nofollow external\">b</a>"))
        #expect(page.contains("<a href=\"../../briefings/other/index.html\">c</a>"))
    }

    @Test func saysOfAPersonsOwnBriefingThatNobodyHasToReviewIt() throws {
        let own = "---\nsummary: What it is about\n---\n\n# T\n\nWords of mine.\n"
        let made = own.replacing("---\n\n", with: "source: ../articles/t.txt\n---\n\n")
        for (text, isOwn) in [(own, true), (made, false)] {
            let site = try site(text)
            let page = html(.briefing(0), of: site)
            #expect(page.contains("Machine draft") != isOwn)
            #expect(page.contains("A program read the article") != isOwn)
            #expect(html(.home(1), of: site).contains("Machine draft") != isOwn)
            #expect(site.briefings[0].standing == (isOwn ? .own : .machineDraft))
            // Without key points the summary says what it is about, everywhere.
            #expect(
                page.contains(
                    "<meta name=\"description\" property=\"og:description\" content=\"What it is about\">"
                ))
            #expect(html(.feed(.json, entity: nil), of: site).contains("What it is about"))
        }
    }

    @Test func givesBlocksAndSentencesTheirAnchors() throws {
        let site = try site("# T\n\n## Full text\n\nOne is here. Two is there.\n\n### Three\n")
        let page = html(.briefing(0), of: site)
        #expect(
            page.contains(
                "<p class=\"b\" id=\"p1\"><span class=\"s\" id=\"p1s1\">One is here.</span> "))
        #expect(page.contains("<span class=\"s\" id=\"p1s2\">Two is there.</span>"))
        #expect(page.contains("<h3 class=\"b\" id=\"p2\">Three"))
    }

    @Test func datesEventsForMachines() throws {
        let site = try site(
            """
            ## Timeline

            - `2022-01-20` — One.
            - `2022-01-17/2022-01-21` — Two.
            - `/2022-01` — Three.
            - `2020~` — Four.
            """)
        let page = html(.briefing(0), of: site)
        #expect(page.contains("<time datetime=\"2022-01-20\">Thu 20 January 2022</time>"))
        #expect(
            page.contains(
                "<time datetime=\"2022-01-17\">17</time>–<time datetime=\"2022-01-21\">21 January 2022</time>"
            ))
        #expect(page.contains("Until <time datetime=\"2022-01\">January 2022</time>"))
        #expect(page.contains("about <time datetime=\"2020\">2020</time>"))
    }

    @Test func `Where there is no article all is a person's, and nothing is marked`() throws {
        let site = try site([
            "a": """
            # T

            ## Key points

            - Mine.

            ## Timeline

            - `2022-01-02` — It snowed.

            """
        ])
        for page in [Page.briefing(0), .home(1), .timeline(year: nil)] {
            #expect(!html(page, of: site).contains("by-ed"))
        }
        for format in [EventFormat.timelineJS, .calendar] {
            #expect(!html(.events(format, year: nil), of: site).contains("by the editor"))
        }
    }

    @Test func marksWhatAnEditorWrote() throws {
        let site = try site(
            "## Key points\n\n- Mine.\n- His. [¶1]\n\n## Full text\n\nHis.\n\n[¶1]: #p1\n")
        let page = html(.briefing(0), of: site)
        #expect(
            page.contains(
                "<li id=\"k1\" class=\"ed\">Mine. <span class=\"by-ed\">editor</span></li>"))
        #expect(
            page.contains("<li id=\"k2\">His.\u{A0}<a class=\"ref\" href=\"#p1s1\">¶1</a></li>"))
    }

    @Test func marksTheEntityInEverySentenceOfItsPage() throws {
        let site = try site(
            """
            ## Full text

            [Lima] is large. It is old. The port of [Lima] is older.

            [Lima]: ../entities/lima.md "place"
            """)
        let page = html(.entity(0), of: site)
        #expect(
            page.contains(
                "<li><mark>Lima</mark> is large.\u{A0}<a class=\"ref\" href=\"../../briefings/a/index.html#p1s1\">¶1</a></li>"
            ))
        #expect(page.contains("The port of <mark>Lima</mark> is older."))
        #expect(!page.contains("It is old."))
    }

    @Test func listsAddressesInTheSitemap() throws {
        var configuration = SiteConfiguration()
        configuration.baseURL = try BaseURL("https://example.org/x")
        let site = try site("---\ntitle: A\ndate: 2022-01-21\n---\n", configuration: configuration)
        #expect(
            html(.sitemap(), of: site).contains(
                "<url><loc>https://example.org/x/briefings/a/</loc></url>"
            ))
        #expect(html(.robots, of: site).contains("Sitemap: https://example.org/x/sitemap.xml"))
    }

    @Test func writesRobotsAsPlainText() throws {
        var configuration = SiteConfiguration()
        configuration.baseURL = try BaseURL("https://example.org/r&d/")
        let site = try site("# A\n", configuration: configuration)
        #expect(
            html(.robots, of: site)
                == "User-agent: *\nAllow: /\nSitemap: https://example.org/r&d/sitemap.xml\n")
    }

    @Test func partsSitemapsThatAreTooLongForOneFile() throws {
        var configuration = SiteConfiguration()
        configuration.baseURL = try BaseURL("https://example.org/x")
        let source = SourceFile(path: "a.md", utf8: Array("# T\n".utf8))
        let briefing = try #require(BriefingReader.read(source).briefing)
        let pages = (1...5).map {
            BriefingPage(slug: Slug(of: "b\($0)"), file: source.path, briefing: briefing)
        }
        let site = Site(
            configuration: configuration, briefings: pages, entities: [:], urlsPerSitemap: 4)
        // Besides the briefings the list of them, timeline, entities, method.
        #expect(site.sitemapPartCount == 3)
        #expect(site.pages.contains(.sitemap(part: 3)))
        #expect(!site.pages.contains(.sitemap(part: 4)))
        #expect(
            html(.sitemap(), of: site).contains(
                "<sitemap><loc>https://example.org/x/sitemap-2.xml</loc></sitemap>"))
        let counts = (1...3).map { part in
            html(.sitemap(part: part), of: site).split(separator: "<url>").count - 1
        }
        #expect(counts == [4, 4, 1])
    }
}
