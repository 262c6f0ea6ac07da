import HTML
import Language

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
        open(.day(date), in: &html)
        if style == .weekday { html.append(weekdays[date.weekday.rawValue - 1]) }
        html.append(date.day)
        html.append((style == .short ? abbreviations : months)[date.month - 1])
        html.append(date.year)
        html.append(literal: "</time>")
    }

    /// Appends the opening tag of a `time` element.
    static func open(_ unit: EDTF.Point.Unit, in html: inout HTML) {
        html.append(literal: "<time datetime=\"")
        switch unit {
        case .year(let year): html.append(year, digits: 4)
        case .month(let year, let month):
            html.append(year, digits: 4)
            html.append(literal: "-")
            html.append(month, digits: 2)
        case .day(let day):
            html.append(day.year, digits: 4)
            html.append(literal: "-")
            html.append(day.month, digits: 2)
            html.append(literal: "-")
            html.append(day.day, digits: 2)
        }
        html.append(literal: "\">")
    }

    /// Appends the first day of a stretch of which the last one is to follow: `17–`.
    static func append(from date: CalendarDate, to html: inout HTML) {
        open(.day(date), in: &html)
        html.append(date.day)
        html.append(literal: "</time>–")
    }

    /// Appends what a point is and how sure it is: `about … uncertain`.
    static func append(
        _ qualifier: EDTF.Qualifier, to html: inout HTML, around body: (inout HTML) -> Void
    ) {
        if qualifier == .approximate || qualifier == .both { html.append(literal: "about ") }
        body(&html)
        if qualifier == .uncertain || qualifier == .both {
            html.append(literal: " <small>uncertain</small>")
        }
    }

    /// A point or stretch of time, with what is not sure about it in small print.
    static func append(_ date: EDTF, to html: inout HTML) {
        if let (first, last) = date.daysOfOneMonth {
            // `17–21 January 2022`
            append(from: first, to: &html)
            append(last, .long, to: &html)
            return
        }
        switch date.value {
        case .point(let point): append(point, to: &html)
        case .between(let first, let last):
            if appendMonths(first, last, names: monthNames, to: &html) { return }
            append(first, to: &html)
            html.append(literal: " – ")
            append(last, to: &html)
        case .since(let first):
            html.append(literal: "Since ")
            append(first, to: &html)
        case .from(let first):
            html.append(literal: "From ")
            append(first, to: &html)
            html.append(literal: " <small>end unknown</small>")
        case .until(let last, _):
            html.append(literal: "Until ")
            append(last, to: &html)
            html.append(literal: " <small>start unknown</small>")
        }
    }

    /// Appends months of one year as one stretch, `about March–May 2025`.
    /// - Returns: whether they are that and equally sure; if not, nothing is appended.
    static func appendMonths(
        _ first: EDTF.Point, _ last: EDTF.Point, names: [String], to html: inout HTML
    ) -> Bool {
        guard case .month(let year, let start) = first.unit,
            case .month(year, let end) = last.unit, first.qualifier == last.qualifier
        else { return false }
        append(first.qualifier, to: &html) { html in
            open(.month(year, start), in: &html)
            html.append(escaping: names[start - 1])
            html.append(literal: "</time>–")
            append(names[end - 1], year, end, to: &html)
        }
        return true
    }

    private static func append(_ point: EDTF.Point, to html: inout HTML) {
        append(point.qualifier, to: &html) { html in
            switch point.unit {
            case .day(let day): append(day, .weekday, to: &html)
            case .month(let year, let month): append(monthNames[month - 1], year, month, to: &html)
            case .year(let year): append(year: year, to: &html)
            }
        }
    }

    /// Appends a month under a name of it, with its year.
    static func append(_ name: String, _ year: Int, _ month: Int, to html: inout HTML) {
        open(.month(year, month), in: &html)
        html.append(escaping: name)
        html.append(literal: " ")
        html.append(year)
        html.append(literal: "</time>")
    }

    /// Appends a year.
    static func append(year: Int, to html: inout HTML) {
        open(.year(year), in: &html)
        html.append(year)
        html.append(literal: "</time>")
    }

    /// `January`; 1 is January.
    static func name(ofMonth month: Int) -> String { monthNames[month - 1] }

    private static let monthNames = CalendarDate.monthNames
    static let shortMonthNames = monthNames.map { String($0.prefix(3)) }
    /// The names with the spaces that stand around them in a day.
    private static let months: [HTML] = monthNames.map { " \($0) " }
    private static let abbreviations: [HTML] = shortMonthNames.map { " \($0) " }
    private static let weekdays: [HTML] = [
        "Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ",
    ]
}
