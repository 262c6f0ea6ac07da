/// Readings of times counted from the article's day, or from the last one that the text named.
extension TimeTagger {
    /// The TIMEX3 letters of `TimeWords.parts`.
    static let partLetters = ["MO", "AF", "EV", "NI", "MI"]

    /// A day, or a part of it.
    func match(
        _ words: Range<Int>, _ day: CalendarDate, part: Int?, _ basis: Analysis.Basis
    ) -> TimeMatch? {
        guard var match = TimeMatch(words, .day(day), basis) else { return nil }
        if let part {
            match.kind = .time
            match.value += "T\(Self.partLetters[part])"
        }
        return match
    }

    func part(_ words: Range<Int>) -> Int? { value(TimeWords.parts, in: words) }

    // MARK: Days

    /// "today", "late yesterday", "tomorrow morning", "tonight".
    func today(_ words: Range<Int>) -> TimeMatch? {
        let isNight = has(Self.nights, in: words)
        let offset = has(Self.yesterday, in: words) ? -1 : has(Self.tomorrow, in: words) ? 1 : 0
        let match = fromToday(words, offset, isNight ? 3 : part(words))
        // "overnight from Sunday to Monday" is of these.
        let isOfOthers =
            isNight && isWord(words.upperBound, SmallWords.from)
            && hasClass(words.upperBound + 1, .weekday)
        return isOfOthers ? match?.undated : match
    }

    func fromToday(_ words: Range<Int>, _ offset: Int, _ part: Int?) -> TimeMatch? {
        guard let date = anchor.date else { return TimeMatch(words, .date, "XXXX-XX-XX") }
        return match(words, date.adding(days: offset), part: part, anchor.basis)
    }

    /// "this morning", "last night", "mid-afternoon".
    func partOfDay(_ words: Range<Int>) -> TimeMatch? {
        guard let part = part(words), let date = anchor.date else { return nil }
        // "On my last evening".
        if isWord(words.lowerBound - 1, Self.owners) { return nil }
        let offset = value(TimeWords.offsets, in: words)
        let day = offset == nil ? lastDay ?? date : date.adding(days: offset ?? 0)
        return match(words, day, part: part, anchor.basis)
    }

    private static let owners = WordHash.keys("my your his her its our their whose")

    // MARK: Units

    /// "this week", "early last month", "the current fiscal year", "this past weekend".
    func deictic(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words), !unit.isTime else { return nil }
        let offsets = words.compactMap { TimeWords.offsets[word($0)] }
        let offset = offsets.contains(-1) ? -1 : offsets.contains(1) ? 1 : 0
        if unit == .day { return nil }
        // "the past decade" is the ten years up to now.
        if unit == .decade || unit == .century, has(Self.past, in: words) {
            return TimeMatch(words, .duration, unit.period(Amount(number: 1)))
        }
        guard let date = anchor.date else {
            return Self.unknown[unit].map { TimeMatch(words, .date, $0) }
        }
        // "It closed in 1969. The next year it burned": told of long ago, and counted from there.
        if offset > 0, words.prefix(2).contains(where: { tokens[$0].classes.contains(.article) }),
            let reference = anchor.reference, reference.point.year < date.year,
            isPast(before: words)
                || reference.words.lowerBound >= Int(tokens[window.lowerBound].start)
                    && !isFuture(before: words.lowerBound)
        {
            return following(words)
        }
        guard let now = TimePoint(unit, around: date) else { return nil }
        // "will vote this week" in a Sunday's paper.
        let isOver =
            unit == .week && offset == 0 && date.weekday == .sunday
            && isFuture(before: words.lowerBound)
        let point: TimePoint? =
            switch now {
            case .weekend(let day):
                .weekend(day.adding(days: 7 * (isWeekendOver(words, offset) ? -1 : offset)))
            case .decade(let decade): .decade(decade + offset)
            case .century(let century): .century(century + offset)
            default: now.adding(isOver ? 1 : offset, unit)
            }
        var match = point.flatMap { TimeMatch(words, $0, anchor.basis, qualifier(words)) }
        // "She left the next year", and nobody knows after which.
        if offset > 0, anchor.reference == nil, hasClass(words.lowerBound, .article),
            isPast(before: words)
        {
            return match?.undated
        }
        // "the past year" ends with the article's day.
        let isUpToNow = offset < 0 && unit != .weekend && isWord(words.upperBound - 2, Self.past)
        if isUpToNow, isWord(words.upperBound - 3, SmallWords.the), let span = back(1, unit) {
            match?.edtf = span
        }
        return match
    }

    /// "Officials said this weekend", on a Monday or Tuesday: the one that is over.
    private func isWeekendOver(_ words: Range<Int>, _ offset: Int) -> Bool {
        guard offset == 0, let date = anchor.date, date.weekday.rawValue <= 2,
            !isFuture(before: words.lowerBound)
        else { return false }
        return isPast(before: words) || hasClass(words.lowerBound - 1, .speech)
    }

    private static let unknown: [TimeUnit: String] = [
        .year: "XXXX", .month: "XXXX-XX", .week: "XXXX-WXX", .weekend: "XXXX-WXX-WE",
    ]

    /// "the end of the year", "later in the day", "the year", "the weekend".
    func current(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words), !unit.isTime, let date = anchor.date else { return nil }
        let isPlain = !has(Self.edges, in: words)
        if isPlain, !isAdverbial(words, unit) { return nil }
        if isPlain, unit == .year, has(Self.ends, in: words.upperBound..<words.upperBound + 1) {
            return TimeMatch(words, .duration, "P1Y")
        }
        if unit == .day {
            guard let day = lastDay ?? referenceDay else { return nil }
            return TimeMatch(words, .day(day), referenceBasis ?? anchor.basis)
        }
        // "The law was passed on 8 June last year and signed at the end of the month".
        if unit == .month, let reference = anchor.reference?.point.covering(.month),
            let basis = referenceBasis, reference.year < date.year, isPast(before: words)
        {
            return TimeMatch(words, reference, basis, qualifier(words))
        }
        if unit == .decade, let edge = edge(words, ofDecade: date.year / 10) {
            return TimeMatch(words, .year(edge), anchor.basis, .approximate)
        }
        let point: TimePoint? =
            unit == .weekend
            ? .weekend(weekendDay(date, isFuture(before: words.lowerBound)))
            : TimePoint(unit, around: date)
        return point.flatMap { TimeMatch(words, $0, anchor.basis, qualifier(words)) }
    }

    /// "the end of the decade": its last year.
    private func edge(_ words: Range<Int>, ofDecade decade: Int) -> Int? {
        has(Self.closes, in: words) ? 10 * decade + 9 : nil
    }

    private static let closes = WordHash.keys("end close")

    /// A day in the week of the next weekend, or of the last one; a weekend's own day is in its week.
    private func weekendDay(_ date: CalendarDate, _ isFuture: Bool) -> CalendarDate {
        let weekday = date.weekday.rawValue
        return isFuture || weekday > 5 ? date : date.adding(days: -weekday)
    }

    /// "for the year", "over the weekend": no "the year that …", "man of the year".
    private func isAdverbial(_ words: Range<Int>, _ unit: TimeUnit) -> Bool {
        let next = words.upperBound
        if isWord(next, Self.clauseOpeners) { return false }
        if unit == .weekend || unit == .week { return true }
        return isWord(words.lowerBound - 1, Self.beforePeriods)
    }

    // MARK: The last time named

    /// "the next day", "the following year", "that morning", "the same week".
    func following(_ words: Range<Int>) -> TimeMatch? {
        if let season = value(TimeWords.seasons, in: words).flatMap(TimePoint.Season.init) {
            guard let point = anchor.reference?.point, let basis = referenceBasis else {
                return nil
            }
            let offset = max(0, value(TimeWords.follows, in: words) ?? 0)
            // "In March he spoke, and left the following autumn".
            let isToCome =
                if case .month(_, let month)? = point.covering(.month) {
                    season.firstMonth > month
                } else { false }
            return TimeMatch(words, .season(point.year + (isToCome ? 0 : offset), season), basis)
        }
        let offset = value(TimeWords.follows, in: words) ?? 0
        let isNext = has(Self.next, in: words)
        if let part = part(words) {
            guard let day = referenceDay, let basis = referenceBasis else {
                return isNext ? unknownDay(words) : nil
            }
            // "will play on Wednesday. They had won the previous evening": before the article.
            if offset < 0, let date = anchor.date, day > date {
                return match(words, date.adding(days: offset), part: part, anchor.basis)
            }
            return match(words, day.adding(days: offset), part: part, basis)
        }
        guard let unit = unit(in: words), !unit.isTime else { return nil }
        // "lost two daughters on the same day" as what is still to come.
        if unit == .day, offset == 0, let day = referenceDay, let date = anchor.date, day > date,
            !isFuture(before: words.lowerBound)
        {
            return unknownDay(words)
        }
        guard let reference = anchor.reference?.point, let basis = referenceBasis,
            let point = reference.covering(unit)?.adding(offset, unit)
        else {
            if unit == .day { return has(Self.that, in: words) ? nil : unknownDay(words) }
            // With nothing to count from, "the next week" is the article's.
            return isNext || offset < 0 ? deicticFollowing(words, unit, offset) : nil
        }
        return TimeMatch(words, point, basis)
    }

    private func deicticFollowing(
        _ words: Range<Int>, _ unit: TimeUnit, _ offset: Int
    ) -> TimeMatch? {
        anchor.date.flatMap { TimePoint(unit, around: $0)?.adding(offset, unit) }.flatMap {
            TimeMatch(words, $0, anchor.basis)
        }
    }

    private func unknownDay(_ words: Range<Int>) -> TimeMatch? {
        TimeMatch(words, .date, "XXXX-XX-XX")
    }

    /// "the day before", "the morning after", with nothing that they could belong to behind them.
    func adverb(_ words: Range<Int>) -> TimeMatch? {
        guard let sign = side(words.upperBound - 1) else { return nil }
        if let part = part(words) {
            guard let day = referenceDay, let basis = referenceBasis else { return nil }
            return match(words, day.adding(days: sign), part: part, basis)
        }
        guard let unit = unit(in: words) else { return nil }
        guard let point = anchor.reference?.point.covering(unit)?.adding(sign, unit),
            let basis = referenceBasis
        else { return unit == .day ? unknownDay(words) : nil }
        return TimeMatch(words, point, basis)
    }

    /// The day that the text named last.
    var referenceDay: CalendarDate? {
        if case .day(let day)? = anchor.reference?.point { day } else { nil }
    }

    /// The basis of what is counted from the time that the text named last.
    var referenceBasis: Analysis.Basis? {
        anchor.reference.map { .mention($0.words) }
    }

    private static let nights = WordHash.keys("tonight overnight")
    private static let next = WordHash.keys("next following")
    private static let edges = WordHash.keys(
        "beginning start end middle close rest remainder turn part early late earlier later mid")
    private static let past = WordHash.keys("past")
    private static let ends = WordHash.keys("ended ending to")
    private static let clauseOpeners = WordHash.keys("that when after before in of since which")
    private static let beforePeriods = WordHash.keys(
        "for of in during throughout within over by through end")
}

extension TimePoint {
    /// The piece of the calendar with this unit that holds the time's beginning; `nil` where the
    /// unit is finer than the time.
    func covering(_ unit: TimeUnit) -> TimePoint? {
        switch (self, unit) {
        case (.day(let day), _): TimePoint(unit, around: day)
        case (.week(let day), .week), (.weekend(let day), .week): .week(day)
        case (.weekend, .weekend): self
        case (.week(let day), .month), (.weekend(let day), .month): .month(day.year, day.month)
        case (.month(let year, let month), .quarter): .quarter(year, (month + 2) / 3)
        case (.month, .month), (.quarter, .quarter): self
        case (_, .year): .year(year)
        case (_, .decade): .decade(year / 10)
        case (_, .century): .century(year / 100)
        default: nil
        }
    }
}
