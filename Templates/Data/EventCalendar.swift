internal import Briefings
internal import Language
internal import Markdown
internal import Site

/// The events of a timeline page as an iCalendar, RFC 5545, of whole days.
///
/// A calendar knows only days. A month or a year covers all of its days, and a stretch with one end
/// open or unknown those of the end that is known; like dates that are not sure, these events are
/// tentative and say in words when they were.
struct EventCalendar {
    let shell: Shell
    let year: Int?

    private var site: Site { shell.site }

    func utf8() -> [UInt8] {
        let events = site.events(of: year)
        var calendar = CalendarWriter()
        calendar.reserveCapacity(events.count * 640 + 512)
        calendar.line("BEGIN:VCALENDAR")
        calendar.line("VERSION:2.0")
        calendar.line("PRODID:-//Dossier//Timeline//EN")
        calendar.line("CALSCALE:GREGORIAN")
        let title = year.map { "\(site.configuration.title): \($0)" } ?? site.configuration.title
        // The name that RFC 7986 gives it, and the one that most programs look for.
        calendar.text("NAME", title)
        calendar.text("X-WR-CALNAME", title)
        for event in events { append(event, to: &calendar) }
        calendar.line("END:VCALENDAR")
        return calendar.utf8
    }

    private func append(_ event: Site.DatedEvent, to calendar: inout CalendarWriter) {
        let briefing = site.briefings[event.briefing]
        let entry = briefing.events[event.event]
        guard let days = entry.date.knownDays else { return }
        let isExact = entry.date.isExact
        calendar.line("BEGIN:VEVENT")
        let id = shell.data.addresses.id(briefing.path)
        calendar.text("UID", "\(id)#t\(event.event + 1)")
        calendar.value("DTSTAMP", "\(basic(briefing.date))T000000Z")
        calendar.value("DTSTART;VALUE=DATE", basic(days.lowerBound))
        let end = days.upperBound.adding(days: 1)
        // The last day that there is has no day after it.
        if end > days.lowerBound { calendar.value("DTEND;VALUE=DATE", basic(end)) }
        calendar.text("SUMMARY") { text in
            if !isExact {
                text.append(entry.date.phrase)
                text.append(": ")
            }
            text.append(entry.statement.text.utf8[...])
        }
        calendar.text("DESCRIPTION") { text in
            if let words = entry.words { text.append("“\(words)”\n") }
            if !isExact { text.append("\(entry.date.description)\n") }
            text.append(briefing.title)
        }
        if let url = shell.data.addresses.url(briefing.path) {
            calendar.value(
                "URL", url + (briefing.anchor(ofEvent: event.event).map { "#\($0)" } ?? ""))
        }
        calendar.line(isExact ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE")
        calendar.line("TRANSP:TRANSPARENT")
        calendar.line("END:VEVENT")
    }

    /// ISO 8601 without hyphens; the first day of Unix time where none is known.
    private func basic(_ date: CalendarDate?) -> String {
        date?.description.filter { $0 != "-" } ?? "19700101"
    }
}
