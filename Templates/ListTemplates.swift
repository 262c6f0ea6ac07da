internal import Briefings
internal import HTML
internal import Language
internal import Markdown
internal import Site

extension Shell {
    /// Appends a dated event with its briefing, as timelines list it.
    func append(_ entry: TimelineEntry, of briefing: BriefingPage, to list: inout MarkupRenderer) {
        list.html.append(literal: "<li class=\"row\"><p class=\"when\">")
        DateText.append(entry.date, to: &list.html)
        list.html.append(literal: "</p><div><p class=\"said\">")
        append(words: entry.words, to: &list.html)
        list.render(entry.statement.text)
        list.html.append(literal: "</p><p class=\"from\"><a href=\"")
        append(briefing.path, to: &list.html)
        if let reference = entry.statement.references.first {
            list.html.append(literal: "#")
            list.html.append(escaping: briefing.anchor(of: entry.statement, in: reference))
        }
        list.html.append(literal: "\">")
        list.html.append(escaping: briefing.title)
        list.html.append(literal: "</a></p></div></li>\n")
    }

    /// Appends the words a date rests on.
    func append(words: String?, to html: inout HTML) {
        guard let words else { return }
        html.append(literal: "<span class=\"words\">“")
        html.append(escaping: words)
        html.append(literal: "”</span>")
    }
}

/// Every dated event, newest first, by month.
struct TimelineTemplate {
    let shell: Shell
    /// `nil`: all years, or the list of years when each has a page.
    let year: Int?

    private var site: Site { shell.site }

    func render() -> HTML {
        let title = year.map { "Timeline of \($0)" } ?? "Timeline"
        return shell.page(
            title: title, description: "Dated events of all briefings", part: .timeline,
            layout: "page list"
        ) { list in
            list.html.append("<header class=\"head\"><h1>\(title)</h1></header>\n\(years)")
            renderMonths(&list)
        }
    }

    private func renderMonths(_ list: inout MarkupRenderer) {
        var month: String?
        for event in site.events(of: year) {
            let briefing = site.briefings[event.briefing]
            let entry = briefing.events[event.event]
            let label = DateText.month(of: entry.date)
            if label != month {
                if month != nil { list.html.append(literal: "</ol></section>\n") }
                list.html.append("<section class=\"month\"><h2>\(label)</h2>\n<ol>\n")
                month = label
            }
            shell.append(entry, of: briefing, to: &list)
        }
        if month != nil { list.html.append(literal: "</ol></section>\n") }
        if site.events.isEmpty {
            list.html.append(literal: "<p class=\"prose\">No briefing dates an event yet.</p>\n")
        }
    }

    private var years: HTML {
        guard !site.timelineYears.isEmpty else { return "" }
        let items: [HTML] = site.timelineYears.map { other in
            let current: HTML = other == year ? " aria-current=\"page\"" : ""
            let path = site.path(of: .timeline(year: other))
            return "<li><a href=\"\(shell.url(path))\"\(current)>\(other)</a></li>\n"
        }
        return
            "<nav class=\"years\" aria-label=\"Years\"><ul class=\"meta\">\n\(items)</ul></nav>\n"
    }
}

/// All entities by kind and first letter.
struct EntitiesTemplate {
    let shell: Shell

    private var site: Site { shell.site }

    func render() -> HTML {
        var html: HTML = "<header class=\"head\"><h1>Entities</h1></header>\n"
        for kind in EntityKind.allCases {
            let pages = site.entities.filter { $0.entity.kind == kind }
                .map { (key: slug(for: $0.entity.name), page: $0) }
                .sorted { ($0.key, $0.page.entity.name) < ($1.key, $1.page.entity.name) }
                .map(\.page)
            if !pages.isEmpty { html.append(section(kind, pages)) }
        }
        if site.entities.isEmpty {
            html.append(literal: "<p class=\"prose\">No briefing mentions anybody yet.</p>\n")
        }
        return shell.page(
            title: "Entities", description: "Who and what the briefings mention", part: .entities,
            layout: "page list"
        ) { $0.html.append(html) }
    }

    private func section(_ kind: EntityKind, _ pages: [EntityPage]) -> HTML {
        var html: HTML = """
            <section class="sec \(HTML(kind.cssClass))">
            <h2 class="label"><span class="kindline">\(kind.plural)</span> <small>\(pages.count)</small></h2>

            """
        var letter: String?
        for page in pages {
            let initial = EntitiesTemplate.initial(of: page.entity.name)
            if initial != letter {
                if letter != nil { html.append(literal: "</ul>\n") }
                html.append("<h3 class=\"letter\">\(initial)</h3>\n<ul class=\"names\">\n")
                letter = initial
            }
            html.append(
                "<li><a href=\"\(shell.url(page.path))\">\(page.entity.name)</a> <small>\(page.appearances.count)</small></li>\n"
            )
        }
        html.append(literal: "</ul></section>\n")
        return html
    }

    /// The letter a name is listed under, without its accent.
    private static func initial(of name: String) -> String {
        let first = slug(for: name).first.map(String.init) ?? ""
        return first.uppercased()
    }
}

/// What a server shows for a page that does not exist.
struct NotFoundTemplate {
    let shell: Shell

    func render() -> HTML {
        shell.page(
            title: "Page not found", description: "", part: .none, layout: "page list"
        ) {
            $0.html.append(
                """
                <header class="head"><h1>Page not found</h1></header>
                <p class="prose">There is no page at this address. The <a href="\(shell.url("index.html"))">list of briefings</a> and the <a href="\(shell.url("entities/index.html"))">index of entities</a> lead to all there are.</p>

                """)
        }
    }
}
