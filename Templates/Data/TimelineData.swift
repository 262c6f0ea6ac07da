import Briefings
import Bytes
import HTML
import Language
import Markdown
import Site

/// The events of a timeline page as TimelineJS 3 reads them
/// (https://timeline.knightlab.com/docs/json-format.html).
///
/// A month or a year has no day there either. What the format cannot hold, a date that is not sure
/// or without an end, stands in words as the date that is shown; the event then stands at the end
/// that is known.
struct TimelineData {
    let shell: Shell
    let year: Int?

    private var site: Site { shell.site }

    func json() -> JSONWriter {
        let events = site.events(of: year)
        var json = JSONWriter()
        json.reserveCapacity(events.count * 512 + 512)
        let title = year.map { "\(site.configuration.title): \($0)" } ?? site.configuration.title
        json.object { json in
            json.object("title") { json in
                json.object("text") { json in
                    json.member("headline", HTML(escaping: title))
                    json.member("text", HTML(escaping: site.configuration.description))
                }
            }
            json.array("events") { json in
                var markup = HTML()
                for event in events { append(event, &markup, to: &json) }
            }
        }
        return json
    }

    /// - Parameter markup: room to write in; it is emptied first.
    private func append(
        _ event: Site.DatedEvent, _ markup: inout HTML, to json: inout JSONWriter
    ) {
        let briefing = site.briefings[event.briefing]
        let line = briefing.events[event.event]
        let number = event.event + 1
        json.pieces { json in
            json.piece("{\"unique_id\":\"")
            json.content(briefing.slug.description)
            json.piece("-t")
            json.value(number)
            json.piece("\"")
            append(line.date, to: &json)
            json.piece(",\"text\":{\"headline\":\"")
            markup.removeAll()
            markup.append(escaping: line.statement.text.utf8[...])
            json.content(markup)
            json.piece("\",\"text\":\"")
            // The words that the date rests on, and a link to where the event is told of.
            markup.removeAll()
            if let words = line.words {
                markup.append(literal: "<p>“")
                markup.append(escaping: words)
                markup.append(literal: "”</p>")
            }
            if briefing.marks(line.statement) {
                markup.append(literal: "<p>By the editor</p>")
            }
            if briefing.marksDate(of: line.entry) {
                markup.append(literal: "<p>Date by the editor</p>")
            }
            markup.append(literal: "<p><a href=\"")
            appendAddress(ofBriefing: event.briefing, to: &markup)
            markup.append(literal: "#t")
            markup.append(number)
            markup.append(literal: "\">")
            markup.append(escaping: briefing.title)
            markup.append(literal: "</a></p>")
            json.content(markup)
            json.piece("\"}}")
        }
    }

    private func appendAddress(ofBriefing index: Int, to html: inout HTML) {
        if shell.data.addresses.base == nil {
            shell.append(site.briefings[index].path, to: &html)
        } else {
            html.append(escaping: shell.data.briefingIDs[index])
        }
    }

    // MARK: Dates

    /// Appends the members that hold a date, each after a comma.
    private func append(_ date: EDTF, to json: inout JSONWriter) {
        var isPlain = true
        func append(_ name: StaticString, _ point: EDTF.Point) {
            if point.qualifier != .exact { isPlain = false }
            json.piece(name)
            json.append(point)
        }
        switch date.value {
        case .point(let point): append(",\"start_date\":{", point)
        case .between(let first, let last):
            append(",\"start_date\":{", first)
            append(",\"end_date\":{", last)
        case .since(let end), .from(let end), .until(let end, _):
            append(",\"start_date\":{", end)
            isPlain = false
        }
        if !isPlain {
            json.piece(",\"display_date\":")
            json.value(date.phrase)
        }
    }
}

extension JSONWriter {
    /// Markup as a string.
    fileprivate mutating func member(_ name: StaticString, _ markup: HTML) {
        key(name)
        value(markup.utf8[...])
    }

    /// Markup within a string.
    fileprivate mutating func content(_ markup: HTML) { markup.withUTF8 { content($0) } }

    /// The members of a date's object, and its closing brace.
    fileprivate mutating func append(_ point: EDTF.Point) {
        let (year, month, day): (Int, Int?, Int?) =
            switch point.unit {
            case .year(let year): (year, nil, nil)
            case .month(let year, let month): (year, month, nil)
            case .day(let day): (day.year, day.month, day.day)
            }
        piece("\"year\":")
        value(year)
        if let month {
            piece(",\"month\":")
            value(month)
        }
        if let day {
            piece(",\"day\":")
            value(day)
        }
        piece("}")
    }
}
