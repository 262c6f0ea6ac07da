/// Readings of weekdays.
extension TimeTagger {
    /// "Thursday", "late Thursday morning", "last Thursday".
    func weekday(_ words: Range<Int>) -> TimeMatch? {
        guard let at = index(of: TimeWords.weekdays, in: words),
            let number = TimeWords.weekdays[tokens[at].key]
        else { return nil }
        let isShort = tokens[at].end - tokens[at].start <= 5
        if isShort, !words.contains(at + 1) || !isMark(at + 1, ".") { return nil }
        if !isShort, isMark(at + 1, "."), words.contains(at + 1) { return nil }
        if words.count == 1, isApposition(at) || isNamed(at) { return nil }
        let head = words.lowerBound..<at
        let offset = value(TimeWords.offsets, in: head)
        let isFuture = offset.map { $0 > 0 } ?? isFuture(before: words.lowerBound)
        guard
            var day = anchor.day(number, isFuture: isFuture || offset == 0 && isAheadInWeek(number))
        else { return TimeMatch(words, .date, "XXXX-WXX-\(number)") }
        if offset == nil, let listed = listed(number, before: words.lowerBound, day) {
            day = listed
        }
        if offset == nil, !isFuture, let next = weekdayTold(behind: words), next < day {
            day = day.adding(days: -7)
        }
        // "last Friday" on a Friday is a week ago, "next Friday" a week ahead.
        if let offset, day == anchor.date { day = day.adding(days: 7 * offset) }
        let match = match(words, day, part: part(at + 1..<words.upperBound), anchor.basis)
        return isOfStory(words) || isOfEve(words) || isOfFeast(words) ? match?.undated : match
    }

    /// "He was shot on Monday and died on Friday": the day of what is told next, which comes after
    /// this one.
    private func weekdayTold(behind words: Range<Int>) -> CalendarDate? {
        let near = words.upperBound..<min(window.upperBound, words.upperBound + Self.longestNext)
        guard let and = near.first(where: isClauseEnd), isWord(and, SmallWords.and),
            and + 1 < near.upperBound,
            tellsPast(and + 1),
            let next = (and + 2..<near.upperBound).first(where: {
                isClauseEnd($0) || TimeWords.weekdays[tokens[$0].key] != nil
            }), let number = TimeWords.weekdays[tokens[next].key], isWord(next - 1, Self.on),
            !isFuture(before: next)
        else { return nil }
        return anchor.day(number, isFuture: false)
    }

    /// "and died in hospital on Friday". Tokens.
    private static let longestNext = 14

    /// "the Saturday before Christmas", "the Sunday before the vote": counted from another day.
    private func isOfFeast(_ words: Range<Int>) -> Bool {
        let side = words.upperBound
        return isWord(words.lowerBound - 1, SmallWords.the) && isWord(side, Self.sides)
            && window.contains(side + 1) && !isWord(side + 1, Self.that)
    }

    /// "begins on Monday and ends on Friday", "on Monday, Tuesday and Friday": behind a day that
    /// lies ahead the next one that is called so.
    private func listed(_ number: Int, before time: Int, _ day: CalendarDate) -> CalendarDate? {
        guard let reference = anchor.reference, case .day(let last) = reference.point,
            let today = anchor.date, last > today, last.dayNumber - today.dayNumber <= 7,
            day <= last,
            reference.words.lowerBound >= Int(tokens[window.lowerBound].start)
        else { return nil }
        let first = tokens.partitioningIndex { Int($0.start) >= reference.words.upperBound }
        let isListed = (first..<max(first, time)).allSatisfy { index in
            isMark(index, ",") || isWord(index, Self.listing) || hasClass(index, .weekday)
                || isTimetableVerb(index)
        }
        guard isListed, !opensToldClause(time) else { return nil }
        let ahead = (number - last.weekday.rawValue + 7) % 7
        return last.adding(days: ahead == 0 ? 7 : ahead)
    }

    private static let listing = WordHash.keys("and or then on the to until through again")

    /// "on the eve of Wednesday's vote": the day before.
    private func isOfEve(_ words: Range<Int>) -> Bool {
        word(words.lowerBound - 1) == SmallWords.of && isWord(words.lowerBound - 2, Self.eve)
    }

    private static let eve = WordHash.keys("eve")

    /// "He went back on the Monday": of a week that the story is in; not "at the Monday meeting".
    private func isOfStory(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard isWord(words.lowerBound - 1, SmallWords.the), !isWord(next, Self.sides) else {
            return false
        }
        return !window.contains(next) || !tokens[next].isWord || document.isVerb(next)
            || !tokens[next].classes.isDisjoint(with: [.stop, .conjunction, .pronoun])
    }

    /// "Black Friday", "Sheffield Wednesday": a name.
    private func isNamed(_ weekday: Int) -> Bool {
        isWord(weekday - 1, Self.names) && tokens[weekday - 1].isCapital
    }

    private static let names = WordHash.keys(
        "black bloody super cyber blue fat giving sheffield easter maundy shrove")

    /// "this Thursday" is the one of this week.
    private func isAheadInWeek(_ weekday: Int) -> Bool {
        anchor.date.map { weekday > $0.weekday.rawValue } ?? false
    }

    /// ", a Thursday": what day of the week another day is; "at a Thursday meeting" is a day.
    private func isApposition(_ start: Int) -> Bool {
        guard isWord(start - 1, Self.articles) else { return false }
        return !window.contains(start + 1) || !tokens[start + 1].isWord
            || !tokens[start + 1].classes.isDisjoint(with: [.stop, .conjunction])
    }

    /// "the following Thursday", "the previous Monday": the nearest from the last date that way.
    func weekdayFrom(_ words: Range<Int>) -> TimeMatch? {
        guard let number = value(TimeWords.weekdays, in: words),
            let offset = value(TimeWords.follows, in: words)
        else { return nil }
        guard case .day(let day)? = anchor.reference?.point, let basis = referenceBasis else {
            return weekday(words)
        }
        let ahead = (number - day.weekday.rawValue + 7) % 7
        let days = offset > 0 ? (ahead == 0 ? 7 : ahead) : offset < 0 ? ahead - 7 : ahead
        return match(words, day.adding(days: days), part: part(words), basis)
    }

    /// "the second Sunday in December", "the last Saturday of May 2022".
    func weekdayOf(_ words: Range<Int>) -> TimeMatch? {
        guard let weekday = value(TimeWords.weekdays, in: words),
            let month = value(TimeWords.months, in: words)
        else { return nil }
        let count = value(TimeWords.ordinals, in: words) ?? -1
        func day(in year: Int) -> CalendarDate? {
            Holiday.weekday(weekday, count, month: month, year: year)
        }
        if let year = year(in: words) {
            return day(in: year).flatMap { TimeMatch(words, .day($0), .words) }
        }
        guard let date = anchor.date else { return nil }
        let days = (date.year - 1...date.year + 1).compactMap(day)
        let isFuture = isFuture(before: words.lowerBound)
        let near = isFuture ? days.first { $0 >= date } : days.last { $0 <= date }
        return near.flatMap { TimeMatch(words, .day($0), anchor.basis) }
    }

    /// "the Monday before last", "a week from Tuesday", "two weeks ago Friday", "Saturday week".
    func weekdayCount(_ words: Range<Int>) -> TimeMatch? {
        guard let number = value(TimeWords.weekdays, in: words) else { return nil }
        // "Tuesday of last week", "Tuesday last week".
        let isOfWeek = has(Self.week, in: words) && has(Self.whichWeek, in: words)
        if has(Self.weekOf, in: words) || isOfWeek {
            return weekdayOfWeek(number, words)
        }
        let isWeekOn = isWord(words.upperBound - 1, Self.week)
        let isAhead = isWeekOn || has(Self.from, in: words)
        guard let day = anchor.day(number, isFuture: isAhead) else {
            return TimeMatch(words, .date, "XXXX-WXX-\(number)")
        }
        if has(Self.before, in: words) {
            return match(
                words, day.adding(days: day == anchor.date ? -14 : -7), part: nil, anchor.basis)
        }
        guard let count = isWeekOn ? 1 : amount(words)?.number else { return nil }
        return match(words, day.adding(days: (isAhead ? 7 : -7) * count), part: nil, anchor.basis)
    }

    /// "Wednesday of last week".
    private func weekdayOfWeek(_ number: Int, _ words: Range<Int>) -> TimeMatch? {
        guard let date = anchor.date, let offset = value(TimeWords.offsets, in: words) else {
            return nil
        }
        let days = number - date.weekday.rawValue + 7 * offset
        return match(words, date.adding(days: days), part: nil, anchor.basis)
    }

    private static let weekOf = WordHash.keys("of")
    private static let whichWeek = WordHash.keys("this last next")
    private static let articles = WordHash.keys("a an")
    private static let from = WordHash.keys("from on")
    private static let week = WordHash.keys("week")
}
