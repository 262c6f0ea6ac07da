import HTML
import Language
import Site

/// The element around a time expression of the text: its date for machines or, where the words do
/// not say it, in small type for readers, with the way to its event, which says what it rests on.
enum TimeTag {
    /// Appends the opening tag and returns the closing one.
    /// - Parameter year: the article's, which is not repeated.
    static func open(_ mark: TimeMarks.Mark, year: Int?, _ html: inout HTML) -> StaticString {
        if let gloss = gloss(on: mark, year: year) {
            html.append(literal: "<a class=\"t\" href=\"#t")
            html.append(mark.event + 1)
            html.append(literal: "\" data-d=\"")
            html.append(escaping: gloss)
            html.append(literal: "\">")
            return "</a>"
        }
        guard let machine = machineDate(mark.date) else { return "" }
        html.append(literal: "<time datetime=\"")
        html.append(escaping: machine)
        html.append(literal: "\">")
        return "</time>"
    }

    /// The date as HTML's `time` takes it (HTML, section 2.3.5): a day, month, year or a whole
    /// week.
    private static func machineDate(_ date: EDTF) -> String? {
        if case .point(let point) = date.value {
            return EDTF.Point(point.unit).map { EDTF($0).description }
        }
        guard let first = date.lowerBound, let last = date.upperBound,
            first.weekday == .monday, last.dayNumber - first.dayNumber == 6
        else { return nil }
        let (year, week) = first.isoWeek
        return
            "\(String(repeating: "0", count: max(0, 4 - String(year).count)))\(year)-W\(week < 10 ? "0" : "")\(week)"
    }

    /// What the words do not say; `nil` where they say it, or lack no more than the article's year.
    private static func gloss(on mark: TimeMarks.Mark, year: Int?) -> String? {
        if mark.isStated { return nil }
        guard let unsaid = mark.unsaidYear else { return gloss(mark.date, year: year) }
        return unsaid == year ? nil : String(unsaid)
    }

    /// `20 Jan`, `17–23 Jan`, `until 21 Jan`.
    private static func gloss(_ date: EDTF, year: Int?) -> String {
        if let (first, last) = date.daysOfOneMonth { return "\(first.day)–\(text(last, year))" }
        return switch date.value {
        case .point(let point): text(point, year)
        case .between(let first, let last): "\(text(first, year)) – \(text(last, year))"
        case .since(let first): "since \(text(first, year))"
        case .from(let first): "from \(text(first, year))"
        case .until(let last, _): "until \(text(last, year))"
        }
    }

    private static func text(_ point: EDTF.Point, _ year: Int?) -> String {
        let text =
            switch point.unit {
            case .day(let day): text(day, year)
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

    private static func text(_ day: CalendarDate, _ year: Int?) -> String {
        "\(day.day) \(DateText.abbreviation(ofMonth: day.month))"
            + (day.year == year ? "" : " \(day.year)")
    }
}
