internal import HTML
internal import Language

/// Dates as readers of English read them.
enum DateText {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `21 January 2022` in a `time` element.
    static func day(_ date: CalendarDate) -> HTML {
        "<time datetime=\"\(date.description)\">\(text(date))</time>"
    }

    /// `21 Jan 2022` in a `time` element.
    static func short(_ date: CalendarDate) -> HTML {
        "<time datetime=\"\(date.description)\">\(date.day) \(abbreviation(date.month)) \(date.year)</time>"
    }

    static func text(_ date: CalendarDate) -> String {
        "\(date.day) \(month(date.month)) \(date.year)"
    }

    /// A point or stretch of time, with what is not sure about it in small print.
    static func when(_ date: EDTF) -> HTML {
        switch date.value {
        case .point(let point): return time(point)
        case .interval(let start, let end): return interval(start, end)
        }
    }

    /// The month that a timeline lists a date under; the year where no month is known.
    static func month(of date: EDTF) -> String {
        guard let day = date.lowerBound ?? date.upperBound else { return "Undated" }
        if case .point(let point) = date.value, case .year(let year) = point.unit {
            return String(year)
        }
        return "\(month(day.month)) \(day.year)"
    }

    private static func interval(_ start: EDTF.Bound, _ end: EDTF.Bound) -> HTML {
        switch (start, end) {
        case (.point(let a), .point(let b)): "\(time(a)) – \(time(b))"
        case (.point(let a), .open): "Since \(time(a))"
        case (.point(let a), .unknown): "From \(time(a)) <small>end unknown</small>"
        case (_, .point(let b)): "Until \(time(b)) <small>start unknown</small>"
        default: "At some time"
        }
    }

    private static func time(_ point: EDTF.Point) -> HTML {
        let (machine, text) = words(point.unit)
        let element: HTML = "<time datetime=\"\(machine)\">\(text)</time>"
        return switch point.qualifier {
        case .exact: element
        case .approximate: "about \(element)"
        case .uncertain: "\(element) <small>uncertain</small>"
        case .both: "about \(element) <small>uncertain</small>"
        }
    }

    private static func words(_ unit: EDTF.Point.Unit) -> (machine: String, text: String) {
        switch unit {
        case .year(let year): (pad(year, 4), String(year))
        case .month(let year, let number):
            ("\(pad(year, 4))-\(pad(number, 2))", "\(month(number)) \(year)")
        case .day(let date):
            (date.description, "\(date.weekday.name.prefix(3)) \(text(date))")
        }
    }

    private static func month(_ number: Int) -> String { months[(number + 11) % 12] }

    private static func abbreviation(_ number: Int) -> Substring { month(number).prefix(3) }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
