import Briefings
import HTML
import Language
import Markdown
import Site

/// The timeline of a briefing: drawn, and listed under its dates.
struct EventList {
    let shell: Shell
    let page: BriefingPage
    let sidebar: Sidebar
    let bases: DateBases

    /// Appends the drawing, if there is something to see.
    func appendDrawing(to html: inout HTML) {
        let dates = page.events.map { $0.date }
        if let chart = TimelineChart(dates) {
            let cards = sidebar.names(ofEventsOf: page).map { names in
                names.compactMap { sidebar.names[$0].card }
            }
            TimelineChartTemplate(chart: chart, events: page.events, cards: cards).append(to: &html)
        } else if dates.count > EventList.histogramFloor,
            let histogram = Histogram(of: dates)
        {
            let drawing = HistogramTemplate(histogram, mark: "dot", linkedTo: dates)
            if drawing.isTelling { drawing.append(classes: "drawn", to: &html) }
        }
    }

    /// With more events than that, a histogram is drawn where discs with numbers are not.
    private static let histogramFloor = 12

    /// Appends events under their dates.
    /// - Parameter number: how many of the page's events stand before them.
    func render(
        _ events: ArraySlice<BriefingElement>, _ number: inout Int, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ol class=\"days\">\n")
        var date: EDTF?
        for case .event(let entry) in events {
            if entry.date != date {
                renderer.html.append(literal: date == nil ? "" : "</ol></li>\n")
                renderer.html.append(literal: "<li><p class=\"when\">")
                DateText.append(entry.date, to: &renderer.html)
                renderer.html.append(literal: "</p>\n<ol class=\"evs\">\n")
                date = entry.date
            }
            renderer.html.append(literal: "<li id=\"t")
            renderer.html.append(number + 1)
            renderer.html.append(literal: "\"><span class=\"tn\">")
            renderer.html.append(number + 1)
            renderer.html.append(literal: "</span> <p>")
            let cited = page.cited(event: number)
            render(entry, number, &renderer)
            shell.sign(cited, &renderer.html)
            renderer.html.append(literal: "</p></li>\n")
            number += 1
        }
        renderer.html.append(literal: "</ol></li>\n</ol>\n")
    }

    /// Renders what an event says, and the words of its date, which stand before it if not in it.
    private func render(_ entry: TimelineEntry, _ number: Int, _ renderer: inout MarkupRenderer) {
        let text = entry.statement.text
        guard let words = entry.words else {
            renderer.render(text)
            if page.marksDate(of: entry) { renderer.html.appendDateMark() }
            return
        }
        let place = entry.wordsInLine ?? 0..<0
        var cursor = SpanCursor()
        renderer.render(text, in: 0..<place.lowerBound, from: &cursor)
        // A line may break behind a button: the period is a part of it.
        let marks =
            place.isEmpty
            ? [] : text.utf8[place.upperBound...].prefix(while: Self.closingMarks.contains)
        bases.append(
            words: words + String(decoding: marks, as: UTF8.self), event: number,
            isWithin: !place.isEmpty, to: &renderer.html)
        let rest = place.upperBound + marks.count..<text.utf8.count
        renderer.render(text, in: rest, from: &cursor)
    }

    private static let closingMarks = Array(".,;:!?)".utf8)
}
