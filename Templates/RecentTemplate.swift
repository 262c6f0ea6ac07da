import Briefings
import HTML
import Language
import Markdown
import Site

/// Beside the newest briefings: a way into the search, the last weeks drawn, and who matters in the
/// last one. Both are named by their days: a page may be read long after.
struct RecentTemplate {
    let shell: Shell

    private static let people = 7
    /// Dated events that are worth a drawing.
    private static let fewest = 3

    private var site: Site { shell.site }

    func render(_ renderer: inout MarkupRenderer) {
        let weeks = RecentWeeks(of: site).flatMap { $0.count < Self.fewest ? nil : $0 }
        let people = site.peopleOfTheWeek(limit: RecentTemplate.people)
        renderer.html.append(
            """
            <div class="aside">
            <form class="find" role="search" action="\(shell.url(of: .search))">
            \(SearchField.html)
            </form>

            """)
        if let weeks { append(weeks, to: &renderer.html) }
        render(people, &renderer)
        renderer.html.append(literal: "</div>\n")
    }

    // MARK: Weeks

    private func append(_ weeks: RecentWeeks, to html: inout HTML) {
        html.append(
            literal: """
                <section class="side" aria-labelledby="h-weeks">
                <h2 class="label" id="h-weeks">Eight weeks to
                """)
        html.append(literal: " ")
        DateText.append(weeks.end, .long, to: &html)
        html.append(literal: "</h2>\n<figure class=\"tl\">\n")
        appendDates(of: weeks, to: &html)
        html.append(literal: "<ul class=\"lanes\">\n")
        let most = weeks.lanes.flatMap(\.counts).max() ?? 1
        for lane in weeks.lanes { append(lane, of: weeks, most: most, to: &html) }
        let isBars = EventColumns(counts: [most], dots: .small).isBars
        html.append(literal: "</ul>\n<figcaption>")
        html.append(
            literal: isBars
                ? "Bars count the dated events of a day. <a href=\""
                : "One dot, one dated event. <a href=\"")
        html.append(escaping: shell.url(of: .timeline(year: nil)))
        html.append(literal: "\">All events</a></figcaption>\n</figure>\n</section>\n")
    }

    /// Every second Monday over the lanes.
    private func appendDates(of weeks: RecentWeeks, to html: inout HTML) {
        html.append(literal: "<svg height=\"16\" aria-hidden=\"true\">")
        for week in stride(from: 0, to: RecentWeeks.weeks, by: 2) {
            let day = weeks.start.adding(days: 7 * week)
            html.append(literal: "<text x=\"")
            html.append(percent: 10_000 * week / RecentWeeks.weeks)
            html.append(
                "\" y=\"12\">\(day.day) \(DateText.abbreviation(ofMonth: day.month))</text>")
        }
        html.append(literal: "</svg>\n")
    }

    private func append(
        _ lane: RecentWeeks.Lane, of weeks: RecentWeeks, most: Int, to html: inout HTML
    ) {
        if let page = lane.page {
            html.append(literal: "<li class=\"")
            html.append(literal: page.entity.kind.cssClass)
            html.append(literal: "\"><a href=\"")
            shell.append(page.path, to: &html)
            html.append("\">\(page.entity.name)</a>")
        } else {
            let isAll = weeks.lanes.count == 1
            html.append(literal: isAll ? "<li><span>All" : "<li><span>Other")
            html.append(literal: " events</span>")
        }
        html.append(" <span class=\"count\">\(lane.total)</span>\n")
        // A lane is as high as what it holds, and all are to one scale.
        var columns = EventColumns(counts: lane.counts, dots: .small, most: most)
        if !columns.isBars { columns = EventColumns(counts: lane.counts, dots: .small) }
        html.append("<svg height=\"\(columns.axis + 1)\" aria-hidden=\"true\">\n")
        columns.appendGrid(every: 7, to: &html)
        columns.append(to: &html)
        html.append(literal: "</svg></li>\n")
    }

    // MARK: People

    private func render(_ people: [Site.CountedEntity], _ renderer: inout MarkupRenderer) {
        guard let most = people.first?.count, let first = site.weekStart, let last = site.newestDate
        else { return }
        renderer.html.append(
            literal: """
                <section class="side" aria-labelledby="h-people">
                <h2 class="label" id="h-people">Who matters,
                """)
        renderer.html.append(literal: " ")
        DateText.append(first, through: last, to: &renderer.html)
        renderer.html.append(literal: "</h2>\n<ul class=\"people\">\n")
        renderer.withoutLinks { renderer in
            for person in people {
                shell.appendBar(
                    person, of: most, note: shell.newestRole(of: person.page), to: &renderer)
            }
        }
        renderer.html.append(literal: "</ul>\n")
        renderer.html.append(
            literal: most > 1
                ? "<p class=\"hint\">Bars count the briefings of these days that name them.</p>\n"
                : "<p class=\"hint\">Named in the briefings of these days.</p>\n")
        renderer.html.append(literal: "</section>\n")
    }
}

extension Shell {
    /// The newest office of an entity, as its source words it.
    fileprivate func newestRole(of page: EntityPage) -> RichText? {
        for appearance in page.appearances {
            let briefing = site.briefings[appearance.briefing]
            for name in appearance.names {
                if let role = briefing.roles(of: name).first { return role.statement.text }
            }
        }
        return nil
    }
}
