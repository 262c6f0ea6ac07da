internal import Briefings
internal import Diagnostics
internal import HTML
internal import Language
internal import Markdown
internal import Site

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
                for event in events { append(event, to: &json) }
            }
        }
        return json
    }

    private func append(_ event: Site.DatedEvent, to json: inout JSONWriter) {
        let briefing = site.briefings[event.briefing]
        let entry = briefing.events[event.event]
        json.object { json in
            json.key("unique_id")
            json.pieces { json in
                json.opening(briefing.slug.description)
                json.piece("-t")
                json.value(event.event + 1)
                json.piece("\"")
            }
            append(entry.date, to: &json)
            json.object("text") { json in
                var words = HTML()
                words.append(escaping: entry.statement.text.utf8[...])
                json.member("headline", words)
                json.member("text", text(of: entry, event))
            }
        }
    }

    /// The words that the date rests on, and a link to where the event is told of.
    private func text(of entry: TimelineEntry, _ event: Site.DatedEvent) -> HTML {
        let briefing = site.briefings[event.briefing]
        var html = HTML()
        html.reserveCapacity(512)
        if let words = entry.words {
            html.append(literal: "<p>“")
            html.append(escaping: words)
            html.append(literal: "”</p>")
        }
        html.append(literal: "<p><a href=\"")
        if shell.data.addresses.base == nil {
            shell.append(briefing.path, to: &html)
        } else {
            html.append(escaping: shell.data.briefingIDs[event.briefing])
        }
        html.append(literal: "#t")
        html.append(event.event + 1)
        html.append(literal: "\">")
        html.append(escaping: briefing.title)
        html.append(literal: "</a></p>")
        return html
    }

    // MARK: Dates

    private func append(_ date: EDTF, to json: inout JSONWriter) {
        var isPlain = true
        func append(_ name: StaticString, _ point: EDTF.Point) {
            if point.qualifier != .exact { isPlain = false }
            json.key(name)
            json.value(point)
        }
        switch date.value {
        case .point(let point): append("start_date", point)
        case .interval(.point(let first), .point(let last)):
            append("start_date", first)
            append("end_date", last)
        case .interval(.point(let end), _), .interval(_, .point(let end)):
            append("start_date", end)
            isPlain = false
        case .interval: break
        }
        if !isPlain { json.member("display_date", date.phrase) }
    }
}

extension JSONWriter {
    /// Markup as a string.
    fileprivate mutating func member(_ name: StaticString, _ markup: HTML) {
        key(name)
        value(markup.utf8[...])
    }

    fileprivate mutating func value(_ point: EDTF.Point) {
        object { json in
            switch point.unit {
            case .year(let year): json.member("year", year)
            case .month(let year, let month):
                json.member("year", year)
                json.member("month", month)
            case .day(let day):
                json.member("year", day.year)
                json.member("month", day.month)
                json.member("day", day.day)
            }
        }
    }
}
