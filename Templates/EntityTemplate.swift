import Bytes
import Briefings
import HTML
import Language
import Markdown
import Site

/// The page of one entity: notes, offices, every sentence that mentions it.
struct EntityTemplate {
    let shell: Shell
    private let index: Int
    private let page: EntityPage

    init(shell: Shell, index: Int) {
        self.shell = shell
        self.index = index
        page = shell.site.entities[index]
    }

    private var site: Site { shell.site }
    private var entity: Entity { page.entity }

    func render() -> HTML {
        let briefings = counted(page.appearances.count, "briefing")
        let description = "\(entity.name) in \(briefings): every sentence, with its source"
        return shell.page(
            title: entity.name, description: description, part: .entities, layout: "page entity",
            head: { html in
                shell.appendOpenGraph(
                    entity.kind == .person ? .profile : .website, entity.name, to: &html)
                appendFeeds(to: &html)
            }
        ) { renderer in
            renderHead(&renderer)
            OfficeList(shell: shell, wordings: site.offices(of: page)).render(&renderer)
            EntityTimeline(shell: shell, page: page).render(&renderer)
            renderSentences(&renderer)
            appendCompany(to: &renderer)
        }
    }

    // MARK: Head

    private func appendFeeds(to html: inout HTML) {
        html.append(
            """

            <link rel="alternate" type="application/atom+xml" title="\(entity.name)" href="feed.xml">
            <link rel="alternate" type="application/feed+json" title="\(entity.name)" href="feed.json">
            """)
    }

    private func renderHead(_ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<header class=\"head ")
        renderer.html.append(literal: entity.kind.cssClass)
        renderer.html.append(literal: "\">\n<p class=\"eyebrow\"><a class=\"kindline\" href=\"")
        renderer.html.append(escaping: shell.url(of: .entities))
        renderer.html.append("#\(entity.kind.anchor)\">\(entity.kind.singular)</a>")
        for (index, alias) in entity.aliases.enumerated() {
            renderer.html.append(literal: index == 0 ? " · also <bdi>“" : ", <bdi>“")
            renderer.html.append(escaping: alias)
            renderer.html.append(literal: "”</bdi>")
        }
        renderer.html.append("</p>\n<h1>\(entity.name)</h1>\n")
        if !entity.notes.isEmpty {
            // The notes are the editor's words and no article's, as on the cards.
            renderer.html.append(literal: "<div class=\"prose ed\">\n")
            renderer.withNotes { $0.render(entity.notes) }
            renderer.html.append(literal: "<p>")
            renderer.html.appendEditorMark()
            renderer.html.append(literal: "</p>\n</div>\n")
        }
        appendStatus(to: &renderer.html)
        renderer.html.append(literal: "</header>\n")
    }

    private func appendStatus(to html: inout HTML) {
        let briefings = counted(page.appearances.count, "briefing")
        html.append(literal: "<ul class=\"status\">\n<li>")
        html.append(
            "<a href=\"#h-say\">\(counted(page.count, "mention")) in \(briefings)</a></li>\n")
        let days = page.appearances.lazy.compactMap { site.briefings[$0.briefing].date }
        if let newest = days.first, let oldest = days.reversed().first {
            html.append(literal: "<li><span>")
            DateText.append(oldest, through: newest, .short, to: &html)
            html.append(literal: "</span></li>\n")
        }
        html.append(literal: "<li><a href=\"feed.xml\">Follow as a feed</a></li>\n")
        if let item = entity.wikidata {
            let target = "https://www.wikidata.org/wiki/\(item)"
            html.append(
                "    <li><a href=\"\(url: target)\" rel=\"external\">Wikidata</a></li>\n")
        }
        html.append(literal: "</ul>\n")
    }

    // MARK: Sentences

    private func renderSentences(_ renderer: inout MarkupRenderer) {
        let groups = page.appearances.map { appearance in
            let briefing = site.briefings[appearance.briefing]
            return (briefing, sightings: briefing.sightings(of: appearance))
        }
        let sentences = groups.reduce(0) { $0 + $1.sightings.count }
        renderer.html.append(
            literal:
                "<section class=\"sec\" aria-labelledby=\"h-say\">\n<h2 class=\"label\" id=\"h-say\">Every sentence with this name <small>"
        )
        renderer.html.append(
            "\(sentences) in \(counted(groups.count, "briefing"))</small></h2>\n")
        renderer.withLinks(shell.links(marking: page)) { renderer in
            let isLong = groups.count > Self.shown + Self.fewest
            for (briefing, sightings) in groups.prefix(isLong ? Self.shown : groups.count) {
                render(sightings, of: briefing, &renderer)
            }
            guard isLong else { return }
            renderer.html.append(
                "<details class=\"rest\"><summary>\(groups.count - Self.shown) earlier briefings</summary>\n"
            )
            for (briefing, sightings) in groups.dropFirst(Self.shown) {
                render(sightings, of: briefing, &renderer)
            }
            renderer.html.append(literal: "</details>\n")
        }
        renderer.html.append(literal: "</section>\n")
    }

    /// How many briefings show their sentences openly, and how many more may do so before the rest
    /// is folded.
    private static let (shown, fewest) = (10, 3)

    private func render(
        _ sightings: [BriefingPage.Sighting], of briefing: BriefingPage,
        _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<div class=\"src-group\"><h3><a href=\"")
        shell.append(briefing.path, to: &renderer.html)
        renderer.html.append(literal: "\">")
        renderer.html.append(escaping: briefing.title)
        renderer.html.append(literal: "</a>")
        if let date = briefing.date {
            renderer.html.append(literal: " <small>")
            DateText.append(date, .short, to: &renderer.html)
            renderer.html.append(literal: "</small>")
        }
        renderer.html.append(literal: "</h3>\n<ul class=\"cites\">\n")
        for sighting in sightings {
            let place = sighting.place
            let passage = briefing.passages[place.passage]
            renderer.html.append(literal: "<li>")
            // The line under a post says nothing without the post.
            let isSignature = place.sentence >= passage.wordedSentences
            let sentence =
                isSignature ? 0..<passage.text.utf8.count : passage.sentences[place.sentence]
            let excerpt = Excerpt(of: sentence, in: passage.text, around: sighting.mention)
            if excerpt.isCutBefore { renderer.html.append(literal: "… ") }
            renderer.render(passage.text, in: excerpt.range)
            if excerpt.isCutAfter { renderer.html.append(literal: " …") }
            if let anchor = passage.anchor(ofSentence: place.sentence) {
                renderer.html.append(literal: "\u{A0}")
                shell.appendReference(to: anchor, of: briefing, &renderer.html)
            } else if briefing.hasFullText {
                renderer.html.appendEditorMark()
            }
            renderer.html.append(literal: "</li>\n")
        }
        renderer.html.append(literal: "</ul></div>\n")
    }

    // MARK: Company

    private func appendCompany(to renderer: inout MarkupRenderer) {
        let others = site.company(of: index, limit: 8)
        guard let most = others.first?.count else { return }
        renderer.html.append(
            literal: """
                <div class="aside">
                <section class="side" aria-labelledby="h-kin">
                <h2 class="label" id="h-kin">Appears with</h2>
                <ul class="people">

                """)
        for other in others { shell.appendBar(other, of: most, to: &renderer) }
        renderer.html.append(literal: "</ul>\n")
        if most > 1 {
            renderer.html.append(
                "  <p class=\"hint\">Bars count the briefings in common, of \(page.appearances.count).</p>\n"
            )
        }
        renderer.html.append(literal: "</section>\n</div>\n")
    }
}
