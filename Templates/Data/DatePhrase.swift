internal import Language

extension EDTF {
    /// The date in plain words: `about 20 January 2022`, `since 2014`.
    var phrase: String {
        switch value {
        case .point(let point): point.phrase
        case .interval(.point(let first), .point(let last)): "\(first.phrase) – \(last.phrase)"
        case .interval(.point(let first), .open): "since \(first.phrase)"
        case .interval(.point(let first), .unknown): "from \(first.phrase), end unknown"
        case .interval(_, .point(let last)): "until \(last.phrase), start unknown"
        case .interval: "at some time"
        }
    }

    /// Whether it says on which days something was, and is sure of it.
    var isExact: Bool {
        switch value {
        case .point(let point): point.isExact
        case .interval(.point(let first), .point(let last)): first.isExact && last.isExact
        case .interval: false
        }
    }

    /// The days that what is known of it can mean: those of the one known end where the other is
    /// open or unknown.
    var knownDays: ClosedRange<CalendarDate>? {
        let known: EDTF =
            switch value {
            case .interval(.point(let end), .open), .interval(.point(let end), .unknown),
                .interval(.open, .point(let end)), .interval(.unknown, .point(let end)):
                EDTF(end)
            default: self
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
