/// A time that the text named, and the words that did.
struct TimeReference {
    let point: TimePoint
    /// UTF-8 offsets.
    let words: Range<Int>
}

/// Where a sentence says that a time lies: how many times as far a day counts that lies ahead of
/// the article's, and one that lies behind it.
enum TimeDirection {
    /// "They agreed on it on March 4" and nothing that could be arranged: behind, but for a few
    /// days that a paper may be early.
    case surelyBehind
    case behind
    case ahead
    /// "She opens the fair on December 15".
    case surelyAhead
    /// "will be held on December 15", "is set for December 15".
    case certainlyAhead

    var ahead: Int {
        switch self {
        case .surelyBehind: 40
        case .behind: 4
        case .ahead, .surelyAhead, .certainlyAhead: 1
        }
    }

    var behind: Int {
        switch self {
        case .surelyBehind, .behind: 1
        case .ahead: 3
        case .surelyAhead: 30
        case .certainlyAhead: 60
        }
    }
}

/// What relative times are counted from, and the arithmetic of counting.
struct TimeAnchor {
    /// `nil`: nothing relative is resolved.
    let date: CalendarDate?
    /// Whether `date` is a post's own day.
    let isPost: Bool
    /// The last date that the text named: what "a day later" is counted from.
    var reference: TimeReference?
    /// The last quarter that the text named: what "the quarter" is.
    var period: TimeReference?
    /// The days that the text named with their year: what "Oct. 7" is behind "Oct. 7, 2023".
    var fullDays: [MonthDay: TimeReference] = [:]

    /// A day of any year.
    struct MonthDay: Hashable {
        let month: Int
        let day: Int
    }

    init(
        date: CalendarDate?, isPost: Bool = false, reference: TimeReference? = nil,
        period: TimeReference? = nil, fullDays: [MonthDay: TimeReference] = [:]
    ) {
        self.date = date
        self.isPost = isPost
        self.reference = reference
        self.period = period
        self.fullDays = fullDays
    }

    /// Takes a date just named as the reference; a stretch of time leaves none.
    mutating func note(_ match: TimeMatch, words: Range<Int>) {
        guard match.kind == .date || match.kind == .time, match.edtf != nil else { return }
        reference = match.point.map { TimeReference(point: $0, words: words) }
        if let reference, case .day(let day) = reference.point, match.basis == .words {
            fullDays[MonthDay(month: day.month, day: day.day)] = reference
        }
        if case .quarter? = match.point { period = reference }
    }

    /// The basis of a time counted from the article's date, or from the post's.
    var basis: Analysis.Basis {
        guard let date else { return .words }
        return isPost ? .post(date) : .article(date)
    }

    /// The day of a weekday: today's own, otherwise the last one, or the next where `isFuture`.
    func day(_ weekday: Int, isFuture: Bool) -> CalendarDate? {
        guard let date else { return nil }
        let back = (date.weekday.rawValue - weekday + 7) % 7
        return date.adding(days: isFuture && back > 0 ? 7 - back : -back)
    }

    /// A month and day without a year: the nearest such day, where one in the other direction than
    /// the sentence speaks of counts as several times as far.
    func day(month: Int, day: Int, toward direction: TimeDirection) -> CalendarDate? {
        guard let date else { return nil }
        let candidates = (date.year - 4...date.year + 4).compactMap {
            CalendarDate(year: $0, month: month, day: day)
        }
        return nearest(of: candidates, toward: direction)
    }

    /// The nearest of some days, measured so.
    func nearest(of days: [CalendarDate], toward direction: TimeDirection) -> CalendarDate? {
        guard let date else { return nil }
        func distance(_ day: CalendarDate) -> Int {
            let days = day.dayNumber - date.dayNumber
            return days > 0 ? days * direction.ahead : -days * direction.behind
        }
        return days.min { distance($0) < distance($1) }
    }

    /// A month without a year.
    func month(_ month: Int, isFuture: Bool) -> TimePoint? {
        guard let date else { return nil }
        if isFuture { return .month(month < date.month ? date.year + 1 : date.year, month) }
        return .month(month > date.month ? date.year - 1 : date.year, month)
    }

    /// From some time before the anchor up to it: "for weeks".
    var upToNow: EDTF? {
        date.flatMap { EDTF(from: .unknown, to: .point(EDTF.Point(day: $0))) }
    }
}
