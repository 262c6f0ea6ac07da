internal import Briefings
internal import HTML
internal import Markdown
internal import Site

/// One page of the list of briefings, newest first.
struct HomeTemplate {
    let shell: Shell
    let number: Int

    private var site: Site { shell.site }

    func render() -> HTML {
        let start = (number - 1) * Site.briefingsPerPage
        let end = min(start + Site.briefingsPerPage, site.briefings.count)
        let items = (start..<end).map { item(site.briefings[$0], isLead: $0 == 0) }
        let empty: HTML =
            site.briefings.isEmpty
            ? "<p class=\"prose\">There are no briefings yet. Put an article into <code>content/articles/</code> and build again.</p>"
            : ""
        let main: HTML = """
            <section aria-labelledby="h-new">
              <h1 class="hide" id="h-new">\(number == 1 ? "Newest briefings" : "Briefings, page \(number)")</h1>
              <ol>
            \(items)  </ol>\(empty)
              \(pager)
            </section>

            """
        return shell.page(
            title: number == 1 ? site.configuration.title : "Briefings, page \(number)",
            description: site.configuration.description, part: .briefings, layout: "page list"
        ) { $0.html.append(main) }
    }

    private func item(_ page: BriefingPage, isLead: Bool) -> HTML {
        let metadata = page.briefing.metadata
        let date: HTML = metadata.date.map { DateText.day($0, .short) } ?? "Undated"
        let badge: HTML =
            metadata.status == .reviewed
            ? "<span class=\"badge ok\">Reviewed</span>"
            : "<span class=\"badge\">Machine draft</span>"
        let names = page.mostMentioned(3).compactMap { site.entity(at: $0.url)?.entity.name }
        return """
            <li class="item\(isLead ? " lead" : "")">
              <p class="date">\(date)</p>
              <h2><a href="\(shell.url(page.path))">\(metadata.title)</a></h2>
              <div>
                <p class="gist">\(gist(page))</p>
                <p class="meta">\(badge) <span>\(names.joined(separator: ", "))</span></p>
              </div>
            </li>

            """
    }

    /// Without links: the whole item leads to the briefing.
    private func gist(_ page: BriefingPage) -> HTML {
        if page.briefing.section(.keyPoints) == nil, let summary = page.briefing.metadata.summary {
            return "\(summary)"
        }
        var renderer = MarkupRenderer { _, _, _ in nil }
        if let gist = page.gist { renderer.render(gist) }
        return renderer.html
    }

    private var pager: HTML {
        guard site.homePageCount > 1 else { return "" }
        let newer: HTML =
            number > 1
            ? "<a rel=\"prev\" href=\"\(shell.url(site.path(of: .home(number - 1))))\">Newer briefings</a> "
            : ""
        let older: HTML =
            number < site.homePageCount
            ? " <a rel=\"next\" href=\"\(shell.url(site.path(of: .home(number + 1))))\">Older briefings</a>"
            : ""
        return
            "<p class=\"older\">\(newer)<span>Page \(number) of \(site.homePageCount)</span>\(older)</p>"
    }
}
