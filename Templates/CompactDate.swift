import HTML
import Language

extension DateText {
    /// Appends a date as it stands beside a line of a list: `26 Jan 2022`, `until 21 Jan 2022`.
    /// - Parameter heading: year and month that stand over the list, and are not said again:
    ///   `Wed 26`, `until 21`.
    static func append(
        compact date: EDTF, under heading: (year: Int, month: Int)? = nil, to html: inout HTML
    ) {
        let line = CompactDate(heading: heading)
        if let (first, last) = date.daysOfOneMonth {
            append(from: first, to: &html)
            line.append(last, isAlone: false, &html)
            return
        }
        switch date.value {
        case .point(let point): line.append(point, isAlone: true, &html)
        case .between(let first, let last):
            if appendMonths(first, last, names: shortMonthNames, to: &html) { return }
            line.append(first, &html)
            html.append(literal: " – ")
            line.append(last, &html)
        case .since(let first):
            html.append(literal: "since ")
            line.append(first, &html)
        case .from(let first):
            html.append(literal: "from ")
            line.append(first, &html)
        case .until(let last, _):
            html.append(literal: "until ")
            line.append(last, &html)
        }
    }

    /// Appends a stretch of days: `19–26 January 2022`, `29 March 2021 to 12 July 2022`.
    static func append(
        _ start: CalendarDate, through end: CalendarDate, _ style: Style = .long,
        to html: inout HTML
    ) {
        if start == end {
            append(end, style, to: &html)
            return
        }
        if start.year == end.year, start.month == end.month {
            html.append(start.day)
            html.append(literal: "–")
        } else {
            append(start, style, to: &html)
            html.append(literal: " to ")
        }
        append(end, style, to: &html)
    }

    /// `Jan`; 1 is January.
    static func abbreviation(ofMonth month: Int) -> String { shortMonthNames[month - 1] }
}

/// A date in few letters, under a month or not.
private struct CompactDate {
    let heading: (year: Int, month: Int)?

    /// - Parameter isAlone: whether a day of the heading's month shows its day of the week.
    func append(_ point: EDTF.Point, isAlone: Bool = false, _ html: inout HTML) {
        DateText.append(point.qualifier, to: &html) { html in
            switch point.unit {
            case .day(let day): append(day, isAlone: isAlone, &html)
            case .month(let year, let month):
                DateText.append(DateText.abbreviation(ofMonth: month), year, month, to: &html)
            case .year(let year): DateText.append(year: year, to: &html)
            }
        }
    }

    func append(_ day: CalendarDate, isAlone: Bool, _ html: inout HTML) {
        guard isUnderHeading(day) else {
            DateText.append(day, .short, to: &html)
            return
        }
        DateText.open(.day(day), in: &html)
        if isAlone { html.append(escaping: "\(day.weekday.name.prefix(3)) ") }
        html.append(day.day)
        html.append(literal: "</time>")
    }

    private func isUnderHeading(_ day: CalendarDate) -> Bool {
        heading.map { $0.year == day.year && $0.month == day.month } ?? false
    }
}
