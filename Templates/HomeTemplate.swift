import Briefings
import HTML
import Language
import Markdown
import Site

/// One page of the list of briefings, newest first.
struct HomeTemplate {
    let shell: Shell
    let number: Int

    private var site: Site { shell.site }

    func render() -> HTML {
        let title = number == 1 ? site.configuration.title : "Briefings, page \(number)"
        let description = site.configuration.description
        return shell.page(
            title: title, description: description, part: .briefings, layout: "page list",
            head: { shell.appendOpenGraph(.website, title, to: &$0) }
        ) { renderer in
            // No links in the gist: its title leads to the briefing.
            renderer.withoutLinks(renderBriefings)
        }
    }

    /// Briefings that come before the part on the last weeks, where a page is too narrow for columns.
    private static let first = 3

    private func renderBriefings(_ renderer: inout MarkupRenderer) {
        let heading = number == 1 ? "Newest briefings" : "Briefings, page \(number)"
        renderer.html.append(
            """
            <section aria-labelledby="h-new">
            <h1 class="\(number == 1 ? "hide" : "label")" id="h-new">\(heading)</h1>

            """)
        let start = (number - 1) * Site.briefingsPerPage
        let end = min(start + Site.briefingsPerPage, site.briefings.count)
        let cut = number == 1 ? min(HomeTemplate.first, end) : end
        if site.briefings.isEmpty {
            renderer.html.append(
                literal:
                    "<p class=\"prose\">There are no briefings yet. Put an article into <code>content/articles/</code> and build again.</p>\n"
            )
        } else {
            renderList(start..<cut, &renderer)
        }
        if number == 1 {
            renderer.html.append(literal: "</section>\n")
            if !site.briefings.isEmpty { RecentTemplate(shell: shell).render(&renderer) }
            guard cut < end else { return }
            renderer.html.append(literal: "<section aria-label=\"More briefings\">\n")
            renderList(cut..<end, &renderer)
        }
        appendPager(to: &renderer.html)
        renderer.html.append(literal: "</section>\n")
    }

    private func renderList(_ briefings: Range<Int>, _ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<ol>\n")
        for index in briefings { render(index, &renderer) }
        renderer.html.append(literal: "</ol>\n")
    }

    // MARK: A briefing

    private func render(_ index: Int, _ renderer: inout MarkupRenderer) {
        let page = site.briefings[index]
        renderer.html.append(
            literal: index == 0 ? "<li class=\"item lead\">" : "<li class=\"item\">")
        renderer.html.append(literal: "\n<p class=\"date\">")
        if let date = page.date {
            DateText.append(date, .short, to: &renderer.html)
        } else {
            renderer.html.append(literal: "Undated")
        }
        renderer.html.append(literal: "</p>\n<h2><a href=\"")
        shell.append(page.path, to: &renderer.html)
        renderer.html.append(literal: "\">")
        renderer.html.append(escaping: page.title)
        renderer.html.append(literal: "</a></h2>\n<div>\n")
        renderGist(of: page, &renderer)
        appendMeta(of: index, to: &renderer.html)
        renderer.html.append(literal: "</div>\n</li>\n")
    }

    private func renderGist(of page: BriefingPage, _ renderer: inout MarkupRenderer) {
        guard let gist = page.gist, !gist.text.isEmpty else { return }
        renderer.html.append(literal: "<p class=\"gist\">")
        renderer.render(gist.text)
        if page.isGistMarked { renderer.html.appendEditorMark() }
        renderer.html.append(literal: "</p>\n")
    }

    private func appendMeta(of index: Int, to html: inout HTML) {
        html.append(literal: "<p class=\"meta\">")
        html.append(literal: site.briefings[index].standing.badge)
        let cast = site.mostMentioned(inBriefing: index, limit: 3).map { site.entities[$0] }
        for (index, page) in cast.enumerated() {
            html.append(literal: index == 0 ? " <span><a href=\"" : ", <a href=\"")
            shell.append(page.path, to: &html)
            html.append(literal: "\">")
            html.append(escaping: page.entity.name)
            html.append(literal: "</a>")
        }
        html.append(literal: cast.isEmpty ? "</p>\n" : "</span></p>\n")
    }

    // MARK: Pages

    private func appendPager(to html: inout HTML) {
        let last = site.homePageCount
        guard last > 1 else { return }
        html.append(literal: "<nav class=\"older\" aria-label=\"Pages\">")
        if number > 1 { appendLink("Newer briefings", "prev", to: number - 1, &html) }
        let shown = Set([1, number - 1, number, number + 1, last]).filter {
            (1...last).contains($0)
        }
        html.append(literal: " <span>Page")
        var before = 0
        for page in shown.sorted() {
            html.append(literal: page > before + 1 ? " … " : " ")
            append(page, to: &html)
            before = page
        }
        html.append(literal: "</span> ")
        if number < last { appendLink("Older briefings", "next", to: number + 1, &html) }
        html.append(literal: "</nav>\n")
    }

    /// A page's number, which leads there.
    private func append(_ page: Int, to html: inout HTML) {
        if page == number {
            html.append("<b aria-current=\"page\">\(page)</b>")
        } else {
            html.append(literal: "<a href=\"")
            shell.append(site.path(of: .home(page)), to: &html)
            html.append("\">\(page)</a>")
        }
    }

    private func appendLink(
        _ words: StaticString, _ relation: StaticString, to page: Int, _ html: inout HTML
    ) {
        html.append(literal: "<a rel=\"")
        html.append(literal: relation)
        html.append(literal: "\" href=\"")
        shell.append(site.path(of: .home(page)), to: &html)
        html.append(literal: "\">")
        html.append(literal: words)
        html.append(literal: "</a>")
    }
}
