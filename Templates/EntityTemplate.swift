internal import Briefings
internal import HTML
internal import Language
internal import Markdown
internal import Site

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
        shell.page(
            title: entity.name,
            description:
                "\(entity.name) in \(counted(page.appearances.count, "briefing")): every sentence, with its source",
            part: .entities, layout: "page entity"
        ) { renderer in
            renderer.html.append(head)
            renderer.html.append(offices)
            renderTimeline(&renderer)
            renderSentences(&renderer)
            appendCompany(to: &renderer.html)
        }
    }

    private var head: HTML {
        let aliases = entity.aliases.map { "“\($0)”" }.joined(separator: ", ")
        let also: HTML = aliases.isEmpty ? "" : " · also \(aliases)"
        var notes = shell.renderer()
        notes.render(entity.notes)
        let prose: HTML = notes.html.isEmpty ? "" : "\n  <div class=\"prose\">\(notes.html)</div>"
        return """
            <header class="head \(HTML(entity.kind.cssClass))">
              <p class="eyebrow"><span class="kindline">\(entity.kind.singular)</span>\(also)</p>
              <h1>\(entity.name)</h1>\(prose)
              <ul class="status">
                <li>\(counted(page.appearances.count, "briefing"))</li>
                <li>\(counted(page.count, "mention"))</li>\(wikidata)
              </ul>
            </header>

            """
    }

    private var wikidata: HTML {
        guard let item = entity.wikidata else { return "" }
        let target = "https://www.wikidata.org/wiki/\(item)"
        return "\n    <li><a href=\"\(url: target)\" rel=\"external\">Wikidata</a></li>"
    }

    // MARK: Offices

    /// Each wording once, with its newest source.
    private var offices: HTML {
        var wordings: [(words: String, item: HTML, others: Int)] = []
        for appearance in page.appearances {
            let briefing = site.briefings[appearance.briefing]
            let roles = appearance.names.flatMap(briefing.roles)
            for role in roles {
                if let known = wordings.firstIndex(where: { $0.words == role.text.text }) {
                    wordings[known].others += 1
                } else {
                    let item: HTML =
                        "\(shell.html(role.text)) <small>\(origin(briefing))\(references(role, briefing))"
                    wordings.append((role.text.text, item, 0))
                }
            }
        }
        guard !wordings.isEmpty else { return "" }
        let items: [HTML] = wordings.map { wording in
            let more: HTML = wording.others == 0 ? "" : " and \(wording.others) more"
            return "<li>\(wording.item)\(more)</small></li>\n"
        }
        return """
            <section class="sec">
              <h2 class="label">Offices, as the sources word them</h2>
              <ul class="roles">
            \(items)  </ul>
            </section>

            """
    }

    private func origin(_ briefing: BriefingPage) -> HTML {
        briefing.briefing.metadata.date.map { DateText.day($0) }
            ?? "\(briefing.briefing.metadata.title)"
    }

    private func references(_ statement: Statement, _ briefing: BriefingPage) -> HTML {
        var html = HTML()
        for reference in statement.references {
            let anchor = briefing.anchor(of: statement, in: reference)
            html.append(
                " <a class=\"ref\" href=\"\(shell.url(briefing.path))#\(anchor)\">\(reference.label)</a>"
            )
        }
        return html
    }

    // MARK: Timeline

    private func renderTimeline(_ renderer: inout MarkupRenderer) {
        let events = site.events(of: page)
        guard !events.isEmpty else { return }
        renderer.html.append(
            literal: "<section class=\"sec\">\n  <h2 class=\"label\">On the timeline</h2>\n  <ol>\n"
        )
        for event in events {
            let briefing = site.briefings[event.briefing]
            shell.append(briefing.events[event.event], of: briefing, to: &renderer)
        }
        renderer.html.append(literal: "  </ol>\n</section>\n")
    }

    // MARK: Sentences

    private func renderSentences(_ renderer: inout MarkupRenderer) {
        renderer.html.append(
            literal: "<section class=\"sec\">\n<h2 class=\"label\">Every sentence</h2>\n")
        renderer.withLinks(shell.links(marking: page)) { renderer in
            let briefings = site.briefings
            for appearance in page.appearances {
                render(appearance, of: briefings[appearance.briefing], &renderer)
            }
        }
        renderer.html.append(literal: "</section>\n")
    }

    private func render(
        _ appearance: EntityPage.Appearance, of briefing: BriefingPage,
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
        for place in briefing.places(of: appearance) {
            let passage = briefing.passages[place.passage]
            renderer.html.append(literal: "<li>")
            renderer.render(passage.text, in: passage.sentences[place.sentence])
            if let anchor = passage.anchor(ofSentence: place.sentence), let number = passage.number
            {
                renderer.html.append(literal: " <a class=\"ref\" href=\"")
                shell.append(briefing.path, to: &renderer.html)
                renderer.html.append(literal: "#")
                renderer.html.append(escaping: anchor)
                renderer.html.append(literal: "\">¶")
                renderer.html.append(number)
                renderer.html.append(literal: "</a>")
            }
            renderer.html.append(literal: "</li>\n")
        }
        renderer.html.append(literal: "</ul></div>\n")
    }

    // MARK: Company

    private func appendCompany(to html: inout HTML) {
        let others = site.company(of: index, limit: 8)
        guard !others.isEmpty else { return }
        html.append(
            literal: """
                <div class="aside">
                <section class="side" aria-labelledby="h-company">
                  <h2 class="label" id="h-company">Appears with</h2>
                  <ul class="kin">

                """)
        for other in others {
            html.append(literal: "<li><a href=\"")
            shell.append(other.page.path, to: &html)
            html.append(literal: "\">")
            html.append(escaping: other.page.entity.name)
            html.append(literal: "</a> <small>")
            html.append(other.count)
            html.append(literal: other.count == 1 ? " briefing" : " briefings")
            html.append(literal: "</small></li>\n")
        }
        html.append(literal: "  </ul>\n</section>\n</div>\n")
    }
}
