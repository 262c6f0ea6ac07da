import Bytes
import Briefings
import HTML
import Language
import Markdown
import Site

/// Every dated event, newest first, by month.
struct TimelineTemplate {
    let shell: Shell
    /// `nil`: all years, or the list of years when each has a page.
    let year: Int?

    private var site: Site { shell.site }

    func render() -> HTML {
        let title = year.map { "Timeline of \($0)" } ?? "Timeline"
        let isByYear = year == nil && !site.timelineYears.isEmpty
        let hasData = !site.events(of: year).isEmpty
        return shell.page(
            title: title, description: "Dated events of all briefings", part: .timeline,
            layout: "page list", head: { if hasData { $0.append(TimelineTemplate.alternates) } }
        ) { list in
            list.html.append(
                """
                <header class="head">
                <h1>\(title)</h1>
                <p class="notice">Every dated event of \(year.map(String.init) ?? "all briefings"), \(isByYear ? "by year" : "newest first").\(hasData ? TimelineTemplate.links : "")</p>
                </header>

                """)
            if year != nil { appendYears(to: &list.html) }
            if isByYear {
                appendYearChart(to: &list.html)
                renderNewest(&list)
            } else {
                renderEvents(&list)
            }
        }
    }

    /// Links to the files that stand beside the page.
    private static let alternates: HTML = """

        <link rel="alternate" type="application/json" title="TimelineJS" href="timeline.json">
        <link rel="alternate" type="text/calendar" title="Calendar" href="timeline.ics">
        """
    private static let links: HTML = """
         Download: <a href="timeline.ics">calendar</a>, <a href="timeline.json">TimelineJS</a>.
        """

    // MARK: Events

    private func renderEvents(_ list: inout MarkupRenderer) {
        let events = site.events(of: year)
        guard !events.isEmpty else {
            list.html.append(literal: "<p class=\"prose\">No briefing dates an event yet.</p>\n")
            return
        }
        let cast = FrequentCast(of: events, in: site, limit: ChoiceFilter.limit)
        // Above all that a choice takes away, so that it stays where it is.
        if !cast.pages.isEmpty {
            ChoiceFilter.append(
                legend: "Only events with", names: cast.pages.lazy.map(\.entity.name),
                counts: cast.counts, to: &list.html)
        }
        let dates = events.map { site.briefings[$0.briefing].events[$0.event].date }
        // What is foretold may lie far ahead; the drawing shows the last events that have happened.
        if let histogram = Histogram(of: dates, upTo: site.newestDate) {
            let drawing = HistogramTemplate(
                histogram, mark: "col", lastMark: histogram.later == 0 && year == nil ? "ev-a" : nil
            )
            if drawing.isTelling { drawing.append(classes: "tl sec-s span", to: &list.html) }
        }
        let months = TimelineMonth.months(of: dates)
        appendJumps(to: months, &list.html)
        // Names are no links here: the line leads to its sentence, and that to everybody in it.
        list.withoutLinks { list in
            let ahead = months.prefix(while: isAhead)
            if !ahead.isEmpty {
                let count = ahead.reduce(0) { $0 + $1.events.count }
                list.html.append(
                    "<details class=\"rest sec-s\" open><summary>\(counted(count, "event")) after the newest briefing</summary>\n"
                )
                renderMonths(ahead, of: events, cast, &list)
                list.html.append(literal: "</details>\n")
            }
            renderMonths(months[ahead.endIndex...], of: events, cast, &list)
        }
    }

    private func renderMonths(
        _ months: ArraySlice<TimelineMonth>, of events: ArraySlice<Site.DatedEvent>,
        _ cast: FrequentCast,
        _ list: inout MarkupRenderer
    ) {
        for month in months {
            let choices = month.events.reduce(0) { $0 | cast.bits[$1] }
            list.html.append(literal: "<section class=\"month")
            ChoiceFilter.Choices(bits: choices).append(to: &list.html)
            list.html.append("\" aria-labelledby=\"\(month.anchor)\">\n")
            list.html.append("<h2 id=\"\(month.anchor)\">\(month.title)")
            list.html.append(literal: "</h2>\n<ol>\n")
            for index in month.events {
                shell.append(
                    events[events.startIndex + index], under: (month.year, month.month),
                    choices: ChoiceFilter.Choices(bits: cast.bits[index]), to: &list)
            }
            list.html.append(literal: "</ol></section>\n")
        }
    }

    /// Whether a month comes after the newest briefing, so that its events were only foretold.
    private func isAhead(_ month: TimelineMonth) -> Bool {
        guard let newest = site.newestDate else { return false }
        return (month.year, month.month) > (newest.year, newest.month)
    }

    /// Renders the newest events that have happened, above the list of years.
    private func renderNewest(_ list: inout MarkupRenderer) {
        list.html.append(
            literal: """
                <section class="sec" aria-labelledby="h-new">
                <h2 class="label" id="h-new">Newest</h2>
                <ol class="rows">

                """)
        let events = site.events.lazy.filter(hasBeen).prefix(TimelineTemplate.newest)
        list.withoutLinks { list in
            for event in events { shell.append(event, to: &list) }
        }
        list.html.append(literal: "</ol>\n</section>\n")
    }

    private static let newest = 10

    /// Whether an event is dated to a day, and to none after the newest briefing: what is foretold
    /// for a year would come before what happened in it.
    private func hasBeen(_ event: Site.DatedEvent) -> Bool {
        let date = site.briefings[event.briefing].events[event.event].date
        guard let day = date.lowerBound, day == date.upperBound else { return false }
        return site.newestDate.map { day <= $0 } ?? true
    }

    // MARK: Years

    /// Leads to where the years of a long list begin or, where these are few, its months.
    private func appendJumps(to months: [TimelineMonth], _ html: inout HTML) {
        var newest: [TimelineMonth] = []
        for month in months where newest.last?.year != month.year { newest.append(month) }
        let isOfYears = newest.count > 2
        guard isOfYears || months.count > 2 else { return }
        html.append(
            "<nav class=\"years jumps span\" aria-label=\"\(isOfYears ? "Years of the list" : "Months of the list")\"><ul class=\"meta\">\n"
        )
        for month in isOfYears ? newest : months {
            html.append("<li><a href=\"#\(month.anchor)\">")
            html.append(
                escaping: isOfYears
                    ? String(month.year) : name(of: month, isSoleYear: newest.count == 1))
            html.append(literal: "</a></li>\n")
        }
        html.append(literal: "</ul></nav>\n")
    }

    private func name(of month: TimelineMonth, isSoleYear: Bool) -> String {
        isSoleYear && month.month > 0 ? DateText.name(ofMonth: month.month) : month.title
    }

    private func appendYears(to html: inout HTML) {
        html.append(literal: "<nav class=\"years\" aria-label=\"Years\"><ul class=\"meta\">\n")
        for other in site.timelineYears {
            html.append(literal: "<li><a href=\"")
            shell.append(site.path(of: .timeline(year: other)), to: &html)
            html.append(literal: other == year ? "\" aria-current=\"page\">" : "\">")
            html.append(other)
            html.append(literal: "</a></li>\n")
        }
        html.append(literal: "</ul></nav>\n")
    }

    /// The years with their counts, where each has a page of its own.
    private func appendYearChart(to html: inout HTML) {
        let years = site.timelineYears
        let most = years.map { site.events(of: $0).count }.max() ?? 1
        html.append(
            literal:
                "<nav class=\"sec span\" aria-labelledby=\"h-years\">\n<h2 class=\"label\" id=\"h-years\">By year</h2>\n<ul class=\"people by-year\">\n"
        )
        for year in years {
            html.append(literal: "<li><a href=\"")
            shell.append(site.path(of: .timeline(year: year)), to: &html)
            html.append(literal: "\">")
            html.append(year)
            html.append(literal: "</a> ")
            html.append(bar: site.events(of: year).count, of: most)
            html.append(literal: "</li>\n")
        }
        html.append(literal: "</ul>\n<p class=\"hint\">Bars count dated events.</p></nav>\n")
    }
}

/// The events of a month, or those of a year whose month is not known.
struct TimelineMonth: Equatable {
    let year: Int
    /// 1 to 12; 0 for events that are dated to a year alone.
    let month: Int
    /// Indices into the timeline's events, in their order.
    var events: [Int]

    var title: String { month == 0 ? String(year) : "\(DateText.name(ofMonth: month)) \(year)" }

    /// The `id` of its heading.
    var anchor: String { month == 0 ? "m\(year)" : "m\(year)-\(month)" }

    /// The months of a timeline: newest first, events without a month after those of their year.
    /// - Parameter dates: newest first.
    static func months(of dates: some Sequence<EDTF>) -> [TimelineMonth] {
        let keys = dates.map { key(of: $0) }
        var months: [TimelineMonth] = []
        // Stable, and nearly in order already.
        for index in keys.indices.sorted(by: { keys[$0] > keys[$1] }) {
            let (year, month) = (keys[index] >> 4, keys[index] & 15)
            if let last = months.last, last.year == year, last.month == month {
                months[months.count - 1].events.append(index)
            } else {
                months.append(TimelineMonth(year: year, month: month, events: [index]))
            }
        }
        return months
    }

    private static func key(of date: EDTF) -> Int {
        guard let day = date.lowerBound ?? date.upperBound else { return 0 }
        switch date.value {
        case .point(let end), .between(let end, _), .since(let end), .from(let end),
            .until(let end, _):
            if case .year = end.unit { return day.year << 4 }
        }
        return day.year << 4 | day.month
    }
}
