import Briefings
import Language
import Markdown
import Site

/// The events of a timeline page as an iCalendar, RFC 5545, of whole days.
///
/// A calendar knows only days. A month or a year covers all of its days, and a stretch with one end
/// open or unknown those of the end that is known; like dates that are not sure, these events are
/// tentative and say in words when they were.
struct EventCalendar {
    let site: Site
    let year: Int?
    let data: SiteData

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
        calendar.property("NAME") { $0.append(title) }
        calendar.property("X-WR-CALNAME") { $0.append(title) }
        for event in events { append(event, to: &calendar) }
        calendar.line("END:VCALENDAR")
        return calendar.utf8
    }

    private func append(_ event: Site.DatedEvent, to calendar: inout CalendarWriter) {
        let briefing = site.briefings[event.briefing]
        let line = briefing.events[event.event]
        guard let days = line.date.knownDays else { return }
        let number = event.event + 1
        calendar.line("BEGIN:VEVENT")
        calendar.property("UID") { text in
            text.append(data.briefingIDs[event.briefing])
            text.append(literal: "#t")
            text.append(number)
        }
        calendar.line("DTSTAMP:", briefing.date ?? CalendarDate(dayNumber: 0), "T000000Z")
        calendar.line("DTSTART;VALUE=DATE:", days.lowerBound)
        // Without an end it takes one day (section 3.6.1).
        if days.lowerBound < days.upperBound {
            calendar.line("DTEND;VALUE=DATE:", days.upperBound.adding(days: 1))
        }
        appendWords(of: line, in: briefing, to: &calendar)
        if data.addresses.base != nil {
            calendar.property("URL") { uri in
                uri.append(uri: data.briefingIDs[event.briefing])
                uri.append(literal: "#t")
                uri.append(number)
            }
        }
        if !line.date.isExact { calendar.line("STATUS:TENTATIVE") }
        calendar.line("TRANSP:TRANSPARENT")
        calendar.line("END:VEVENT")
    }

    /// Appends what an event says, and what its date rests on.
    private func appendWords(
        of line: BriefingPage.Event, in briefing: BriefingPage, to calendar: inout CalendarWriter
    ) {
        calendar.property("SUMMARY") { text in
            if !line.date.isExact {
                text.append(line.date.phrase)
                text.append(literal: ": ")
            }
            text.append(line.statement.text.utf8[...])
        }
        calendar.property("DESCRIPTION") { text in
            if briefing.marks(line.statement) {
                text.append(literal: "By the editor\\n")
            }
            if briefing.marksDate(of: line.entry) {
                text.append(literal: "Date by the editor\\n")
            }
            if let words = line.words {
                text.append(literal: "“")
                text.append(words)
                text.append(literal: "”\\n")
            }
            if !line.date.isExact {
                text.append(line.date.description)
                text.append(literal: "\\n")
            }
            text.append(briefing.title)
        }
    }
}
