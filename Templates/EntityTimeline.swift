import Briefings
import HTML
import Language
import Markdown
import Site

/// The dated events of an entity in the order of time, drawn and listed.
struct EntityTimeline {
    /// How many events are shown unasked.
    private static let limit = 8

    let shell: Shell
    let page: EntityPage

    private var site: Site { shell.site }

    func render(_ renderer: inout MarkupRenderer) {
        let events = site.events(of: page)
        guard !events.isEmpty else { return }
        renderer.html.append(literal: "<section class=\"sec tl ")
        renderer.html.append(literal: page.entity.kind.cssClass)
        renderer.html.append(
            literal: "\" aria-labelledby=\"h-tl\">\n<h2 class=\"label\" id=\"h-tl\">Timeline</h2>\n"
        )
        let dates = events.map { site.briefings[$0.briefing].events[$0.event].date }
        if let histogram = Histogram(of: dates) {
            let drawing = HistogramTemplate(histogram, mark: "dot")
            if drawing.isTelling { drawing.append(classes: "drawn", to: &renderer.html) }
        }
        // Names are no links here: the line leads to its sentence, and that to everybody in it.
        renderer.withoutLinks { renderEvents(events, &$0) }
        renderer.html.append(literal: "</section>\n")
    }

    /// The newest events are shown; earlier ones are folded, if they are many.
    private func renderEvents(_ events: [Site.DatedEvent], _ renderer: inout MarkupRenderer) {
        let limit = EntityTimeline.limit
        let shown = events.count > limit + limit / 2 ? limit : events.count
        if shown < events.count {
            renderer.html.append(
                "<details class=\"rest\"><summary>\(events.count - shown) earlier events</summary>\n"
            )
            renderRows(events[shown...], &renderer)
            renderer.html.append(literal: "</details>\n")
        }
        renderRows(events[..<shown], &renderer)
    }

    /// - Parameter events: newest first; they are listed in the order of time.
    private func renderRows(
        _ events: ArraySlice<Site.DatedEvent>, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ol class=\"rows\">\n")
        for event in events.reversed() { shell.append(event, to: &renderer) }
        renderer.html.append(literal: "</ol>\n")
    }
}
