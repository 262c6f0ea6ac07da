/// A time expression found in the tokens.
struct TimeMatch {
    var tokens: Range<Int>
    var kind: Analysis.TimeExpression.Kind
    var value: String
    var edtf: EDTF?
    /// What it dates.
    var dating = Dating.sentence

    /// What a time expression dates, and as when.
    enum Dating {
        /// What its sentence tells, as `edtf`.
        case sentence
        /// Nothing.
        case nothing
        /// A stretch of tokens or, with `nil`, the sentence; as another time, by these words.
        case other(EDTF, words: Range<Int>, Range<Int>?)
    }

    init(
        _ tokens: Range<Int>, _ kind: Analysis.TimeExpression.Kind = .date, _ value: String,
        _ edtf: EDTF? = nil
    ) {
        self.tokens = tokens
        self.kind = kind
        self.value = value
        self.edtf = edtf
    }

    /// A day.
    init(_ tokens: Range<Int>, day: CalendarDate) {
        self.init(tokens, .date, day.description, EDTF(day: day))
    }

    /// A month or a year.
    init(_ tokens: Range<Int>, unit: EDTF.Point.Unit) {
        let edtf = EDTF.Point(unit).map { EDTF($0) }
        self.init(tokens, .date, edtf?.description ?? "XXXX", edtf)
    }
}

/// What relative times are counted from, and the arithmetic of counting.
struct TimeAnchor {
    /// `nil`: nothing relative is resolved.
    let date: CalendarDate?
    /// The last date that the text named: what "a day later" is counted from.
    var reference: EDTF.Point.Unit?

    init(date: CalendarDate?, reference: EDTF.Point.Unit? = nil) {
        self.date = date
        self.reference = reference
    }

    /// Takes a date just named as the reference; a stretch of time leaves none.
    mutating func note(_ match: TimeMatch) {
        guard match.kind == .date || match.kind == .time, let edtf = match.edtf else { return }
        if case .point(let point) = edtf.value { reference = point.unit } else { reference = nil }
    }

    /// The day of a weekday: today's own, otherwise the last one, or the next where `isFuture`.
    func day(_ weekday: Int, isFuture: Bool) -> CalendarDate? {
        guard let date else { return nil }
        let back = (date.weekday.rawValue - weekday + 7) % 7
        return date.adding(days: isFuture && back > 0 ? 7 - back : -back)
    }

    /// A month and day without a year: the nearest such day, the past a little nearer.
    func day(month: Int, day: Int, isFuture: Bool) -> CalendarDate? {
        guard let date else { return nil }
        let candidates = [date.year - 1, date.year, date.year + 1].compactMap {
            CalendarDate(year: $0, month: month, day: day)
        }
        return candidates.min { distance($0, date, isFuture) < distance($1, date, isFuture) }
    }

    private func distance(_ day: CalendarDate, _ date: CalendarDate, _ isFuture: Bool) -> Int {
        let days = day.dayNumber - date.dayNumber
        return days > 0 ? days * (isFuture ? 1 : 3) : -days * (isFuture ? 3 : 1)
    }

    /// A month without a year.
    func month(_ month: Int, isFuture: Bool) -> EDTF.Point.Unit? {
        guard let date else { return nil }
        if isFuture { return .month(month < date.month ? date.year + 1 : date.year, month) }
        return .month(month > date.month ? date.year - 1 : date.year, month)
    }

    /// The month that many months away.
    func month(offset: Int) -> EDTF.Point.Unit? {
        date.map { $0.adding(months: offset) }.map { .month($0.year, $0.month) }
    }

    /// The ISO week that many weeks away: its TIMEX3 value and its days.
    func week(offset: Int) -> (value: String, edtf: EDTF?)? {
        guard let date else { return nil }
        let day = date.adding(days: 7 * min(max(offset, -500_000), 500_000))
        let week = day.isoWeek
        let monday = day.adding(days: 1 - day.weekday.rawValue)
        let edtf = EDTF(
            from: .point(EDTF.Point(day: monday)),
            to: .point(EDTF.Point(day: monday.adding(days: 6))))
        return ("\(padded(week.year, to: 4))-W\(padded(week.week, to: 2))", edtf)
    }

    /// From some time before the anchor up to it: "for weeks".
    var upToNow: EDTF? {
        date.flatMap { EDTF(from: .unknown, to: .point(EDTF.Point(day: $0))) }
    }
}
