internal import HTML
internal import Language

extension DateText {
    /// Appends a date as it stands beside a line of a list: `26 Jan 2022`, `until 21 Jan 2022`.
    /// - Parameter heading: year and month that stand over the list, and are not said again:
    ///   `Wed 26`, `until 21`.
    static func append(
        compact date: EDTF, under heading: (year: Int, month: Int)? = nil, to html: inout HTML
    ) {
        let line = CompactDate(heading: heading)
        switch date.value {
        case .point(let point): line.append(point, isAlone: true, &html)
        case .interval(.point(let start), .point(let end)): line.append(start, end, &html)
        case .interval(.point(let start), .open):
            html.append(literal: "since ")
            line.append(start, &html)
        case .interval(.point(let start), .unknown):
            html.append(literal: "from ")
            line.append(start, &html)
        case .interval(_, .point(let end)):
            html.append(literal: "until ")
            line.append(end, &html)
        case .interval: html.append(literal: "at some time")
        }
    }

    /// Appends a stretch of days: `19–26 January 2022`, `29 March 2021 to 12 July 2022`.
    static func append(
        _ start: CalendarDate, through end: CalendarDate, to html: inout HTML
    ) {
        if start == end {
            append(end, .long, to: &html)
            return
        }
        if start.year == end.year, start.month == end.month {
            html.append(start.day)
            html.append(literal: "–")
        } else {
            append(start, .long, to: &html)
            html.append(literal: " to ")
        }
        append(end, .long, to: &html)
    }

    /// `Jan`; 1 is January.
    static func abbreviation(ofMonth month: Int) -> String { shortMonthNames[month - 1] }
}

/// A date in few letters, under a month or not.
private struct CompactDate {
    let heading: (year: Int, month: Int)?

    func append(_ start: EDTF.Point, _ end: EDTF.Point, _ html: inout HTML) {
        if case (.day(let a), .day(let b)) = (start.unit, end.unit), a.year == b.year,
            a.month == b.month, start.qualifier == .exact, end.qualifier == .exact
        {
            DateText.append(from: a, to: &html)
        } else {
            append(start, &html)
            html.append(literal: " – ")
        }
        append(end, &html)
    }

    /// - Parameter isAlone: whether a day of the heading's month shows its day of the week.
    func append(_ point: EDTF.Point, isAlone: Bool = false, _ html: inout HTML) {
        if point.qualifier == .approximate || point.qualifier == .both {
            html.append(literal: "about ")
        }
        switch point.unit {
        case .day(let day) where isUnderHeading(day):
            DateText.open(day, in: &html)
            if isAlone { html.append(escaping: "\(day.weekday.name.prefix(3)) ") }
            html.append(day.day)
            html.append(literal: "</time>")
        case .day(let day): DateText.append(day, .short, to: &html)
        case .month(let year, let month):
            html.append(literal: "<time datetime=\"")
            html.append(year, digits: 4)
            html.append(literal: "-")
            html.append(month, digits: 2)
            html.append("\">\(DateText.abbreviation(ofMonth: month)) \(year)</time>")
        case .year(let year):
            html.append(literal: "<time datetime=\"")
            html.append(year, digits: 4)
            html.append("\">\(year)</time>")
        }
        if point.qualifier == .uncertain || point.qualifier == .both {
            html.append(literal: " <small>uncertain</small>")
        }
    }

    private func isUnderHeading(_ day: CalendarDate) -> Bool {
        heading.map { $0.year == day.year && $0.month == day.month } ?? false
    }
}
