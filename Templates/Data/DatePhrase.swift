import Language

extension EDTF {
    /// The date in plain words: `about 20 January 2022`, `since 2014`.
    var phrase: String {
        switch value {
        case .point(let point): point.phrase
        case .between(let first, let last): "\(first.phrase) – \(last.phrase)"
        case .since(let first): "since \(first.phrase)"
        case .from(let first): "from \(first.phrase), end unknown"
        case .until(let last, _): "until \(last.phrase), start unknown"
        }
    }

    /// Whether it says on which days something was, and is sure of it.
    var isExact: Bool {
        switch value {
        case .point(let point): point.isExact
        case .between(let first, let last): first.isExact && last.isExact
        case .since, .from, .until: false
        }
    }

    /// The days that its known part can mean: where one end is open or unknown, those of the other
    /// end.
    var knownDays: ClosedRange<CalendarDate>? {
        let known: EDTF =
            switch value {
            case .since(let end), .from(let end), .until(let end, _): EDTF(end)
            case .point, .between: self
            }
        guard let first = known.lowerBound, let last = known.upperBound, first <= last else {
            return nil
        }
        return first...last
    }
}

extension EDTF.Point {
    fileprivate var isExact: Bool {
        if case .day = unit { qualifier == .exact } else { false }
    }

    fileprivate var phrase: String {
        let plain =
            switch unit {
            case .year(let year): String(year)
            case .month(let year, let month): "\(DateText.name(ofMonth: month)) \(year)"
            case .day(let day): "\(day.day) \(DateText.name(ofMonth: day.month)) \(day.year)"
            }
        return switch qualifier {
        case .exact: plain
        case .approximate: "about \(plain)"
        case .uncertain: "\(plain) (uncertain)"
        case .both: "about \(plain) (uncertain)"
        }
    }
}
