/// A calendar time as ISO 8601-2:2019 level 1 writes it: `2022-01-20`, `2022-01~`, `2020`,
/// `2022-01-17/2022-01-21`, `/2022-01-21`, `2014/..`.
package struct EDTF: Hashable, Sendable {
    /// How sure the source is of a date.
    package enum Qualifier: String, Hashable, Sendable {
        case exact = ""
        case approximate = "~"
        case uncertain = "?"
        case both = "%"
    }

    /// A year, a month or a day.
    package struct Point: Hashable, Sendable {
        /// What the point names.
        package enum Unit: Hashable, Sendable {
            case year(Int)
            case month(Int, Int)
            case day(CalendarDate)
        }
        /// What the point names.
        package let unit: Unit
        /// How sure it is.
        package let qualifier: Qualifier

        /// A point from valid parts; `nil` for a year or month that does not exist.
        package init?(_ unit: Unit, _ qualifier: Qualifier = .exact) {
            switch unit {
            case .year(let year): guard (1...9999).contains(year) else { return nil }
            case .month(let year, let month):
                guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
            case .day: break
            }
            self.unit = unit
            self.qualifier = qualifier
        }

        init(day: CalendarDate) {
            unit = .day(day)
            qualifier = .exact
        }
    }

    /// One end of an interval.
    package enum Bound: Hashable, Sendable {
        /// Nothing is written: the end is not known.
        case unknown
        /// `..`: there is no end.
        case open
        case point(Point)
    }

    /// A single time, or an interval by what is known of it: one end at least.
    package enum Value: Hashable, Sendable {
        case point(Point)
        /// From one point through another.
        case between(Point, Point)
        /// From a point on; there is no end.
        case since(Point)
        /// From a point to an end that is not known.
        case from(Point)
        /// To a point; there is no start, or it is not known.
        case until(Point, isOpen: Bool)
    }

    /// The structure of the date.
    package let value: Value

    /// A point.
    package init(_ point: Point) {
        value = .point(point)
    }

    /// A day.
    package init(day: CalendarDate) {
        value = .point(Point(day: day))
    }

    /// An interval, or the point that both its ends are; `nil` when neither end is known or its end
    /// lies before its start.
    package init?(from start: Bound, to end: Bound) {
        switch (start, end) {
        case (.point(let first), .point(let last)):
            if let start = first.firstDay, let end = last.lastDay, end < start { return nil }
            value = first == last ? .point(first) : .between(first, last)
        case (.point(let first), .open): value = .since(first)
        case (.point(let first), .unknown): value = .from(first)
        case (.open, .point(let last)): value = .until(last, isOpen: true)
        case (.unknown, .point(let last)): value = .until(last, isOpen: false)
        default: return nil
        }
    }

    /// Reads level 1 as this type writes it; `nil` for anything else, impossible days included.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            guard let point = Point(parsing: bytes[...]) else { return nil }
            self.init(point)
            return
        }
        guard let start = Bound(parsing: bytes[..<slash]),
            let end = Bound(parsing: bytes[(slash + 1)...])
        else { return nil }
        self.init(from: start, to: end)
    }

    /// The first day it can mean; `nil` when the start is open or unknown.
    package var lowerBound: CalendarDate? {
        switch value {
        case .point(let first), .between(let first, _), .since(let first), .from(let first):
            first.firstDay
        case .until: nil
        }
    }

    /// The last day it can mean; `nil` when the end is open or unknown.
    package var upperBound: CalendarDate? {
        switch value {
        case .point(let last), .between(_, let last), .until(let last, _): last.lastDay
        case .since, .from: nil
        }
    }

    /// The first and the last day of an interval within one month, where both are sure.
    package var daysOfOneMonth: (first: CalendarDate, last: CalendarDate)? {
        guard case .between(let first, let last) = value, case .day(let start) = first.unit,
            case .day(let end) = last.unit, start.year == end.year, start.month == end.month,
            first.qualifier == .exact, last.qualifier == .exact
        else { return nil }
        return (start, end)
    }
}

extension EDTF: CustomStringConvertible {
    /// The text `init(_:)` reads back to the same value.
    package var description: String {
        switch value {
        case .point(let point): point.description
        case .between(let first, let last): "\(first.description)/\(last.description)"
        case .since(let first): "\(first.description)/.."
        case .from(let first): "\(first.description)/"
        case .until(let last, let isOpen): "\(isOpen ? ".." : "")/\(last.description)"
        }
    }
}

extension EDTF: Comparable {
    /// The order of timelines: by first day, a date with an open start by its last; then by last day.
    package static func < (left: EDTF, right: EDTF) -> Bool {
        if left.sortKey != right.sortKey { return left.sortKey < right.sortKey }
        // Equal spans that are written differently still need one order.
        return left.description < right.description
    }

    /// First and last day as numbers; the second is the greatest there is for an open end.
    package var sortKey: SortKey {
        let upper = upperBound?.dayNumber
        let lower = lowerBound?.dayNumber ?? upper ?? Int.min
        return SortKey(lower: lower, upper: upper ?? Int.max)
    }

    /// What timelines are sorted by.
    package struct SortKey: Hashable, Comparable, Sendable {
        /// Day number of the first day, or of the last where the start is open.
        package let lower: Int
        /// Day number of the last day.
        package let upper: Int

        /// By the first day, then by the last.
        package static func < (left: SortKey, right: SortKey) -> Bool {
            (left.lower, left.upper) < (right.lower, right.upper)
        }
    }
}

extension EDTF.Bound {
    fileprivate init?(parsing bytes: ArraySlice<UInt8>) {
        if bytes.isEmpty {
            self = .unknown
        } else if bytes.elementsEqual("..".utf8) {
            self = .open
        } else if let point = EDTF.Point(parsing: bytes) {
            self = .point(point)
        } else {
            return nil
        }
    }
}

extension EDTF.Point.Unit {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    fileprivate init?(parsing bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        func field(_ range: Range<Int>) -> Int? {
            decimal(bytes[start + range.lowerBound..<start + range.upperBound])
        }
        func isHyphen(_ offset: Int) -> Bool { bytes[start + offset] == UInt8(ascii: "-") }
        switch bytes.count {
        case 4:
            guard let year = field(0..<4) else { return nil }
            self = .year(year)
        case 7:
            guard isHyphen(4), let year = field(0..<4), let month = field(5..<7) else { return nil }
            self = .month(year, month)
        case 10:
            guard isHyphen(4), isHyphen(7), let year = field(0..<4), let month = field(5..<7),
                let day = field(8..<10),
                let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            self = .day(date)
        default: return nil
        }
    }
}

extension EDTF.Point {
    fileprivate init?(parsing bytes: ArraySlice<UInt8>) {
        let qualifier: EDTF.Qualifier
        switch bytes.last {
        case UInt8(ascii: "~"): qualifier = .approximate
        case UInt8(ascii: "?"): qualifier = .uncertain
        case UInt8(ascii: "%"): qualifier = .both
        default: qualifier = .exact
        }
        let digits = qualifier == .exact ? bytes : bytes.dropLast()
        guard let unit = EDTF.Point.Unit(parsing: digits) else { return nil }
        self.init(unit, qualifier)
    }

    /// The first day the point holds.
    var firstDay: CalendarDate? {
        switch unit {
        case .year(let year): CalendarDate(year: year, month: 1, day: 1)
        case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
        case .day(let date): date
        }
    }

    /// The last day the point holds.
    var lastDay: CalendarDate? {
        switch unit {
        case .year(let year): CalendarDate(year: year, month: 12, day: 31)
        case .month(let year, let month):
            CalendarDate(
                year: year, month: month, day: CalendarDate.lastDay(ofMonth: month, year: year))
        case .day(let date): date
        }
    }

    fileprivate var description: String {
        let text =
            switch unit {
            case .year(let year): padded(year, to: 4)
            case .month(let year, let month): "\(padded(year, to: 4))-\(padded(month, to: 2))"
            case .day(let date): date.description
            }
        return text + qualifier.rawValue
    }
}
