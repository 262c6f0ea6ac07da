internal import HTML
internal import Language

/// Dates as readers of English read them.
enum DateText {
    /// How a day is written out.
    enum Style {
        /// `21 Jan 2022`
        case short
        /// `21 January 2022`
        case long
        /// `Fri 21 January 2022`
        case weekday
    }

    /// Appends a day in a `time` element.
    static func append(_ date: CalendarDate, _ style: Style, to html: inout HTML) {
        open(date, in: &html)
        if style == .weekday { html.append(weekdays[date.weekday.rawValue - 1]) }
        html.append(date.day)
        html.append((style == .short ? abbreviations : months)[date.month - 1])
        html.append(date.year)
        html.append(literal: "</time>")
    }

    /// Appends the opening tag of a day's `time` element.
    static func open(_ date: CalendarDate, in html: inout HTML) {
        html.append(literal: "<time datetime=\"")
        html.append(date.year, digits: 4)
        html.append(literal: "-")
        html.append(date.month, digits: 2)
        html.append(literal: "-")
        html.append(date.day, digits: 2)
        html.append(literal: "\">")
    }

    /// Appends the first day of a stretch of which the last one is to follow: `17–`.
    static func append(from date: CalendarDate, to html: inout HTML) {
        open(date, in: &html)
        html.append(date.day)
        html.append(literal: "</time>–")
    }

    /// A point or stretch of time, with what is not sure about it in small print.
    static func append(_ date: EDTF, to html: inout HTML) {
        switch date.value {
        case .point(let point): append(point, to: &html)
        case .interval(let start, let end): append(start, end, to: &html)
        }
    }

    /// `January`; 1 is January.
    static func name(ofMonth month: Int) -> String { monthNames[month - 1] }

    private static func append(_ start: EDTF.Bound, _ end: EDTF.Bound, to html: inout HTML) {
        switch (start, end) {
        case (.point(let first), .point(let last)):
            if case (.day(let a), .day(let b)) = (first.unit, last.unit), a.month == b.month,
                first.qualifier == .exact, last.qualifier == .exact,
                a.year == b.year
            {
                // `17–21 January 2022`
                append(from: a, to: &html)
                append(b, .long, to: &html)
            } else {
                append(first, to: &html)
                html.append(literal: " – ")
                append(last, to: &html)
            }
        case (.point(let first), .open):
            html.append(literal: "Since ")
            append(first, to: &html)
        case (.point(let first), .unknown):
            html.append(literal: "From ")
            append(first, to: &html)
            html.append(literal: " <small>end unknown</small>")
        case (_, .point(let last)):
            html.append(literal: "Until ")
            append(last, to: &html)
            html.append(literal: " <small>start unknown</small>")
        default:
            html.append(literal: "At some time")
        }
    }

    private static func append(_ point: EDTF.Point, to html: inout HTML) {
        if point.qualifier == .approximate || point.qualifier == .both {
            html.append(literal: "about ")
        }
        switch point.unit {
        case .day(let date): append(date, .weekday, to: &html)
        case .month(let year, let month):
            html.append(literal: "<time datetime=\"")
            html.append(year, digits: 4)
            html.append(literal: "-")
            html.append(month, digits: 2)
            html.append(literal: "\">")
            html.append(escaping: monthNames[month - 1])
            html.append(literal: " ")
            html.append(year)
            html.append(literal: "</time>")
        case .year(let year):
            html.append(literal: "<time datetime=\"")
            html.append(year, digits: 4)
            html.append(literal: "\">")
            html.append(year)
            html.append(literal: "</time>")
        }
        if point.qualifier == .uncertain || point.qualifier == .both {
            html.append(literal: " <small>uncertain</small>")
        }
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    static let shortMonthNames = monthNames.map { String($0.prefix(3)) }
    /// With the spaces that stand around them in a day.
    private static let months: [HTML] = monthNames.map { " \($0) " }
    private static let abbreviations: [HTML] = shortMonthNames.map { " \($0) " }
    private static let weekdays: [HTML] = [
        "Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ",
    ]
}
