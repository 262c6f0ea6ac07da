/// What a time expression means beside the one before it.
extension TimeTagger {
    /// Joins the newest expression with the one before: "Dec. 30 (Thursday)", "Monday to Friday".
    func joined(_ last: TimeMatch?, _ match: TimeMatch) -> [TimeMatch] {
        guard let last else { return [match] }
        let gap = last.tokens.upperBound..<match.tokens.lowerBound
        if let counted = counted(last, match, gap) { return [last, counted] }
        guard (1...2).contains(gap.count) else { return [last, match] }
        if isBeside(gap) {
            if isWeekday(match, of: last) { return [last] }
            if isWeekday(last, of: match) { return [match] }
            if let part = partOfDay(last, beside: match) { return [part, match] }
        }
        let first = ofSameYear(last, match, gap)
        return spanned(first, match, gap) ?? [first, match]
    }

    /// "three days after his birthday on 3 May": what the sentence tells is of 6 May.
    private func counted(_ length: TimeMatch, _ match: TimeMatch, _ gap: Range<Int>) -> TimeMatch? {
        guard length.kind == .duration, let day = match.day,
            (3...Self.longestOccasion).contains(gap.count), isWord(gap.lowerBound, Self.counting),
            // No clause of its own: "two days after he won the vote on 3 May".
            !gap.contains(where: { document.isVerb($0) || isMark($0, ",") }),
            !isWord(gap.lowerBound + 1, Self.subjects),
            let number = Int(length.value.dropFirst().dropLast()), let unit = length.value.last,
            let days = ["D": number, "W": 7 * number][unit]
        else { return nil }
        let sign = isWord(gap.lowerBound, Self.backward) ? -1 : 1
        var counted = match
        counted.dating = .counted(
            EDTF(day: day.adding(days: sign * days)),
            words: length.tokens.lowerBound..<match.tokens.upperBound)
        return counted
    }

    /// Tokens: "after his long-awaited 90th birthday on".
    private static let longestOccasion = 9
    private static let counting = WordHash.keys("after before")
    private static let backward = WordHash.keys("before")
    private static let subjects = WordHash.keys("he she it they we i you who which that")

    /// "September and October of 2007", "Dec. 20 to Jan. 3, 2022": the year of the second is the
    /// first one's too, or follows on it.
    private func ofSameYear(_ first: TimeMatch, _ second: TimeMatch, _ gap: Range<Int>) -> TimeMatch
    {
        guard gap.count == 1, isWord(gap.lowerBound, Self.pairs) || isDash(gap.lowerBound),
            first.basis != .words, first.basis == anchor.basis || isWithoutYear(first),
            second.basis == .words || isWord(second.tokens.upperBound - 1, Self.year),
            value(TimeWords.offsets, in: first.tokens) == nil,
            value(TimeWords.follows, in: first.tokens) == nil
        else { return first }
        let point: TimePoint?
        switch (first.point ?? leapPoint(first), second.point) {
        case (.month(_, let month)?, .month(let year, let last)?):
            point = .month(month <= last ? year : year - 1, month)
        case (.day(let day)?, .day(let last)?):
            let isBefore = (day.month, day.day) <= (last.month, last.day)
            point = CalendarDate(
                year: isBefore ? last.year : last.year - 1, month: day.month, day: day.day
            ).map { .day($0) }
        default: return first
        }
        guard hasMonth(first.tokens), let point else { return first }
        return TimeMatch(first.tokens, point, .words, qualifier(first.tokens)) ?? first
    }

    /// A day or a month whose year the text does not say, and no article's date does.
    private func isWithoutYear(_ match: TimeMatch) -> Bool {
        match.point == nil && match.value.hasPrefix("XXXX-")
    }

    /// The same in a year that has all days.
    private func leapPoint(_ match: TimeMatch) -> TimePoint? {
        if let (month, day) = monthDay(match.tokens) {
            return CalendarDate(year: 2000, month: month, day: day).map { .day($0) }
        }
        return value(TimeWords.months, in: match.tokens).map { .month(2000, $0) }
    }

    private func hasMonth(_ words: Range<Int>) -> Bool {
        index(of: TimeWords.months, in: words) != nil
    }

    private func isBeside(_ gap: Range<Int>) -> Bool {
        gap.count == 1 && (isMark(gap.lowerBound, ",") || isMark(gap.lowerBound, "("))
    }

    /// Whether a lone weekday is that of a day written with its number.
    private func isWeekday(_ match: TimeMatch, of day: TimeMatch) -> Bool {
        guard match.tokens.count == 1,
            let weekday = TimeWords.weekdays[tokens[match.tokens.lowerBound].key],
            hasClass(match.tokens.lowerBound, .weekday),
            day.tokens.contains(where: { tokens[$0].isNumber }), day.kind == .date
        else { return false }
        if let date = day.day { return date.weekday.rawValue == weekday }
        return day.value.hasPrefix("XXXX-")
    }

    /// "Wednesday night" of "on Wednesday night (May 17)": the day that its number says.
    private func partOfDay(_ first: TimeMatch, beside second: TimeMatch) -> TimeMatch? {
        let weekday = first.tokens.lowerBound
        guard first.tokens.count == 2, hasClass(weekday, .weekday), let day = second.day,
            TimeWords.weekdays[tokens[weekday].key] == day.weekday.rawValue, hasMonth(second.tokens)
        else { return nil }
        return match(
            first.tokens, day, part: part(weekday + 1..<first.tokens.upperBound),
            second.basis ?? .words)
    }

    /// "from Monday to Thursday", "between 2014 and 2019", "in August or September": one time that
    /// both bound.
    private func spanned(_ first: TimeMatch, _ last: TimeMatch, _ gap: Range<Int>) -> [TimeMatch]? {
        if isEachWeek(first, last, gap) { return [first.undated, last.undated] }
        let first = preceding(first, last)
        let last = following(first, last)
        guard gap.count == 1 || isMark(gap.lowerBound, ","), first.kind == .date,
            last.kind == .date,
            let start = first.edtf?.bound, let end = last.edtf?.bound,
            let range = EDTF(from: start, to: end), range.lowerBound != range.upperBound
        else { return nil }
        let before = first.tokens.lowerBound - 1
        let link = gap.upperBound - 1
        let isOpened = word(before) == Self.from && !isMoved(before)
        guard
            isOpened && (isWord(link, Self.ends) || isDash(link))
                || word(before) == Self.between && word(link) == SmallWords.and
                || word(link) == Self.through && !isMoved(before)
                || word(link) == Self.or
        else { return nil }
        let isNamed = isOpened || word(before) == Self.between
        var pair = (first, last)
        let words = (isNamed ? before : before + 1)..<last.tokens.upperBound
        pair.0.dating = .other(range, words: words, nil)
        pair.1.dating = .nothing
        return [pair.0, pair.1]
    }

    /// "between Monday and Friday" said on a Friday: the second one comes after the first.
    private func following(_ first: TimeMatch, _ last: TimeMatch) -> TimeMatch {
        guard let start = first.day, let end = last.day, end < start,
            last.tokens.count == 1, hasClass(last.tokens.lowerBound, .weekday),
            start.dayNumber - end.dayNumber < 7
        else { return last }
        return TimeMatch(last.tokens, .day(end.adding(days: 7)), anchor.basis) ?? last
    }

    /// "from Monday to Friday last week": both are of that week.
    private func preceding(_ first: TimeMatch, _ last: TimeMatch) -> TimeMatch {
        guard let start = first.day, let end = last.day, start > end, first.tokens.count == 1,
            last.tokens.count > 1,
            [first, last].allSatisfy({ hasClass($0.tokens.lowerBound, .weekday) }),
            start.dayNumber - end.dayNumber < 7
        else { return first }
        return TimeMatch(first.tokens, .day(start.adding(days: -7)), anchor.basis) ?? first
    }

    /// "open Monday to Friday": when something is done each week.
    private func isEachWeek(_ first: TimeMatch, _ last: TimeMatch, _ gap: Range<Int>) -> Bool {
        gap.count == 1 && (isWord(gap.lowerBound, SmallWords.to) || isDash(gap.lowerBound))
            && [first, last].allSatisfy {
                $0.tokens.count == 1 && hasClass($0.tokens.lowerBound, .weekday)
            }
            && !isWord(first.tokens.lowerBound - 1, Self.beforeDays)
            && !isCertain(before: first.tokens.lowerBound)
    }

    private static let beforeDays = WordHash.keys("from on between late early last this next")

    /// "postponed from Monday": no stretch of time.
    private func isMoved(_ from: Int) -> Bool {
        isWord(from - 1, Self.moves) || isWord(from - 2, Self.moves)
    }

    private func isDash(_ index: Int) -> Bool {
        isMark(index, "-") || isMark(index, "\u{2013}") || isMark(index, "\u{2014}")
    }

    private static let from = WordHash.key("from")
    private static let year = WordHash.keys("year")
    private static let or = WordHash.key("or")
    private static let through = WordHash.key("through")
    private static let pairs = WordHash.keys("and or to until till through")
    private static let ends = WordHash.keys("to until till through")
    private static let moves = WordHash.keys(
        "moved postponed delayed rescheduled shifted changed pushed brought moves move date")
}
