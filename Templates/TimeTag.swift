internal import HTML
internal import Language
internal import Site

/// The element around a time expression of the text: its date for machines, and in small type for
/// readers where the words do not say it.
enum TimeTag {
    /// Appends the opening tag and returns the closing one.
    /// - Parameter year: the article's, which is not said again.
    static func open(_ mark: TimeMarks.Mark, year: Int?, _ html: inout HTML) -> StaticString {
        let machine = machineDate(mark.date)
        html.append(literal: machine == nil ? "<span" : "<time")
        if !mark.isStated { html.append(literal: " class=\"t\"") }
        if let machine {
            html.append(literal: " datetime=\"")
            html.append(escaping: machine)
            html.append(literal: "\"")
        }
        if !mark.isStated {
            html.append(literal: " data-d=\"")
            html.append(escaping: gloss(mark.date, year: year))
            html.append(literal: "\"")
        }
        html.append(literal: ">")
        return machine == nil ? "</span>" : "</time>"
    }

    /// The date as HTML's `time` takes it (HTML, section 2.3.5): a day, month, year or a whole week.
    private static func machineDate(_ date: EDTF) -> String? {
        switch date.value {
        case .point(let point):
            return EDTF.Point(point.unit).map { EDTF($0).description }
        case .interval:
            guard let first = date.lowerBound, let last = date.upperBound,
                first.weekday == .monday, last.dayNumber - first.dayNumber == 6
            else { return nil }
            let (year, week) = first.isoWeek
            return
                "\(String(repeating: "0", count: max(0, 4 - String(year).count)))\(year)-W\(week < 10 ? "0" : "")\(week)"
        }
    }

    /// `20 Jan`, `17–23 Jan`, `until 21 Jan`.
    private static func gloss(_ date: EDTF, year: Int?) -> String {
        switch date.value {
        case .point(let point): text(point, year)
        case .interval(.point(let start), .point(let end)): text(start, end, year)
        case .interval(.point(let start), .open): "since \(text(start, year))"
        case .interval(.point(let start), .unknown): "from \(text(start, year))"
        case .interval(_, .point(let end)): "until \(text(end, year))"
        case .interval: ""
        }
    }

    private static func text(_ start: EDTF.Point, _ end: EDTF.Point, _ year: Int?) -> String {
        if case (.day(let a), .day(let b)) = (start.unit, end.unit), a.year == b.year,
            a.month == b.month, start.qualifier == .exact, end.qualifier == .exact
        {
            return "\(a.day)–\(text(end, year))"
        }
        return "\(text(start, year)) – \(text(end, year))"
    }

    private static func text(_ point: EDTF.Point, _ year: Int?) -> String {
        let text =
            switch point.unit {
            case .day(let day):
                "\(day.day) \(DateText.abbreviation(ofMonth: day.month))"
                    + (day.year == year ? "" : " \(day.year)")
            case .month(let year, let month):
                "\(DateText.abbreviation(ofMonth: month)) \(year)"
            case .year(let year): String(year)
            }
        return switch point.qualifier {
        case .exact: text
        case .approximate: "about \(text)"
        case .uncertain: "\(text)?"
        case .both: "about \(text)?"
        }
    }
}
