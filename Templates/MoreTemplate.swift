import Briefings
import HTML
import Markdown
import Site

/// The briefings that tell of the same story, at the end of a briefing.
struct MoreTemplate {
    let shell: Shell
    /// The briefing's index in the site's.
    let index: Int

    private static let briefings = 3
    /// Shared names shown for each.
    private static let names = 4

    func render(_ renderer: inout MarkupRenderer) {
        let related = shell.site.related(to: index, limit: MoreTemplate.briefings)
        guard !related.isEmpty else { return }
        renderer.html.append(
            literal: """
                <section class="sec more" aria-labelledby="h-more">
                <h2 class="label" id="h-more">More on this</h2>
                <ol>

                """)
        var said: Set<Slug> = []
        for briefing in related { append(briefing, &said, to: &renderer.html) }
        renderer.html.append(literal: "</ol>\n</section>\n")
    }

    /// - Parameter said: the shared names given for briefings above: each name is given once.
    private func append(
        _ briefing: Site.RelatedBriefing, _ said: inout Set<Slug>, to html: inout HTML
    ) {
        html.append(literal: "<li><a href=\"")
        shell.append(briefing.page.path, to: &html)
        html.append(literal: "\">")
        html.append(escaping: briefing.page.title)
        html.append(literal: "</a>")
        let names = briefing.shared.filter { !said.contains($0.entity.slug) }
            .prefix(MoreTemplate.names)
        if briefing.page.date != nil || !names.isEmpty { html.append(literal: " <small>") }
        if let date = briefing.page.date {
            DateText.append(date, .short, to: &html)
            if !names.isEmpty { html.append(literal: " · ") }
        }
        for (index, page) in names.enumerated() {
            html.append(literal: index == 0 ? "also mentions <bdi>" : ", <bdi>")
            html.append(escaping: page.entity.name)
            html.append(literal: "</bdi>")
            said.insert(page.entity.slug)
        }
        if briefing.page.date != nil || !names.isEmpty { html.append(literal: "</small>") }
        html.append(literal: "</li>\n")
    }
}
