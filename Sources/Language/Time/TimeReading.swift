/// Which reading a rule's words have.
extension TimeTagger {
    /// What the words say; `nil` where they are no such thing, an empty list where they are but
    /// name no time.
    func read(_ rule: TimeRules.Meaning, _ words: Range<Int>) -> [TimeMatch]? {
        switch rule {
        case .nothing: []
        case .dayRange: dayRange(words)
        case .dayList: dayList(words)
        case .monthRange: monthRange(words)
        case .yearRange: yearRange(words)
        default: single(rule, words).map { [$0] }
        }
    }

    private func single(_ rule: TimeRules.Meaning, _ words: Range<Int>) -> TimeMatch? {
        if rule.isCalendar ? isBeforeChrist(words.upperBound) : isName(words) { return nil }
        return switch rule {
        // These have been read.
        case .nothing, .dayRange, .dayList, .monthRange, .yearRange: nil
        case .isoDate: isoDate(words)
        case .slashDate: slashDate(words)
        case .day: calendarDay(words)
        case .weekOf: weekOf(words)
        case .weekTo: weekTo(words)
        case .weekFrom: weekFrom(words)
        case .holiday: holiday(words)
        case .month: calendarMonth(words)
        case .year: calendarYear(words)
        case .spokenYear: spokenYear(words)
        case .decade: decade(words)
        case .century: century(words)
        case .weekday: weekday(words)
        case .weekdayFrom: weekdayFrom(words)
        case .weekdayCount: weekdayCount(words)
        case .weekdayOf: weekdayOf(words)
        case .today: today(words)
        case .dayBeyond: fromToday(words, has(Self.before, in: words) ? -2 : 2, nil)
        case .partOfDay: partOfDay(words)
        case .deictic: deictic(words)
        case .following: following(words)
        case .adverb: adverb(words)
        case .current: current(words)
        case .yearEnd: anchor.date.flatMap { TimeMatch(words, .year($0.year), anchor.basis) }
        case .quarter: quarter(words)
        case .yearBack: yearBack(words)
        case .period: period(words)
        case .season: season(words)
        case .ago: ago(words)
        case .hence: fromNow(words, sign: 1)
        case .later: later(words)
        case .length: length(words)
        case .span: span(words)
        case .long: long(words)
        case .bareUnits: bareUnits(words)
        case .every: every(words)
        case .times: times(words)
        case .plural: plural(words)
        case .frequency: frequency(words)
        case .rate: rate(words)
        case .present: TimeMatch(words, .date, "PRESENT_REF")
        case .past: TimeMatch(words, .date, "PAST_REF")
        case .future: TimeMatch(words, .date, "FUTURE_REF")
        case .clock: clock(words)
        case .noon: noon(words)
        }
    }
}
