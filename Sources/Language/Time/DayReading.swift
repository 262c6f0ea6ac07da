/// Readings of days as a calendar names them.
extension TimeTagger {
    /// "2022-01-20".
    func isoDate(_ words: Range<Int>) -> TimeMatch? {
        let at = words.lowerBound
        guard words.dropFirst().allSatisfy({ tokens[$0].isGlued }), let year = digits(at),
            let month = digits(at + 2), let day = digits(at + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return TimeMatch(words, .day(date), .words)
    }

    /// "1/20/22" as America writes it, or "20/1/2022" where that alone is a day or the text writes
    /// its days first.
    func slashDate(_ words: Range<Int>) -> TimeMatch? {
        let at = words.lowerBound
        guard let first = digits(at), let second = digits(at + 2), let number = digits(at + 4)
        else {
            return nil
        }
        // "5/6/24" is in May or in June.
        let isDayFirst = document.writesDayFirst
        if number < 100, first != second, max(first, second) <= 12, !isDayFirst { return nil }
        let year = number > 99 ? number : number < 50 ? 2000 + number : 1900 + number
        let (day, month) = isDayFirst ? (first, second) : (second, first)
        let date =
            CalendarDate(year: year, month: month, day: day)
            ?? CalendarDate(year: year, month: day, day: month)
        return date.flatMap { TimeMatch(words, .day($0), .words) }
    }

    /// "January 20, 2022", "Jan. 20", "Thursday, 20 January", "the 20th of January last year".
    func calendarDay(_ words: Range<Int>) -> TimeMatch? {
        guard let (month, day) = monthDay(words), !isOtherNumber(words) else { return nil }
        if let weekday = index(of: TimeWords.weekdays, in: words), !isWeekday(weekday, words) {
            return nil
        }
        let stated = year(in: words) ?? countedYear(words)
        return date(words, month: month, day: day, year: stated)
    }

    private func date(_ words: Range<Int>, month: Int, day: Int, year: Int?) -> TimeMatch? {
        if let year {
            let isStated = self.year(in: words) != nil
            return CalendarDate(year: year, month: month, day: day).flatMap {
                TimeMatch(words, .day($0), isStated ? .words : anchor.basis)
            }
        }
        // The 29th of February is a day of some year.
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        let undated = TimeMatch(
            words, .date, "XXXX-\(padded(month, to: 2))-\(padded(day, to: 2))")
        if isBeforeYear(words.upperBound) { return undated }
        // "A month later, on July 30,": in the year of what is counted from.
        if let reference = anchor.reference?.point, isRestated(words),
            let day = CalendarDate(year: reference.year, month: month, day: day),
            let basis = referenceBasis
        {
            return TimeMatch(words, .day(day), basis)
        }
        // "Oct. 7" behind "Oct. 7, 2023", where that is a year ago or more.
        if let full = anchor.fullDays[TimeAnchor.MonthDay(month: month, day: day)],
            let today = anchor.date, full.point.year < today.year,
            !isFuture(before: words.lowerBound)
        {
            return TimeMatch(words, full.point, .mention(full.words))
        }
        let direction = direction(of: words)
        let date = anchor.day(month: month, day: day, toward: direction)
        guard let date else { return undated }
        if let (year, basis) = yearOfStory(
            month, day, words, insteadOf: date, isPast: direction == .surelyBehind),
            let day = CalendarDate(year: year, month: month, day: day)
        {
            return TimeMatch(words, .day(day), basis)
        }
        return TimeMatch(words, .day(date), anchor.basis)
    }

    /// "Later, on" before a day.
    private func isRestated(_ words: Range<Int>) -> Bool {
        isWord(words.lowerBound - 1, Self.on) && isMark(words.lowerBound - 2, ",")
            && isWord(words.lowerBound - 3, Self.laters)
    }

    private static let laters = WordHash.keys("later earlier")

    /// "February 29, 2021": no day of the year that stands behind it, so none of another year.
    private func isBeforeYear(_ index: Int) -> Bool {
        let year = isMark(index, ",") ? index + 1 : index
        return window.contains(year) && shape(year) == .year
    }

    /// A short weekday needs a mark behind it: "Sun. Jan. 5", no "Sat Jan".
    private func isWeekday(_ index: Int, _ words: Range<Int>) -> Bool {
        tokens[index].end - tokens[index].start > 5 || isMark(index + 1, ".")
            || isMark(index + 1, ",") || words.lowerBound == window.lowerBound
    }

    /// The month and the day that the words name.
    func monthDay(_ words: Range<Int>) -> (month: Int, day: Int)? {
        guard let at = index(of: TimeWords.months, in: words),
            let month = TimeWords.months[tokens[at].key],
            !tokens[at].isGlued || at == words.lowerBound
        else { return nil }
        // The period of "June." is the sentence's.
        if words.contains(at + 1), isMark(at + 1, "."), !isShortMonth(at) { return nil }
        for index in words where index != at {
            let shape = shape(index)
            if [.month, .hour, .day, .dayth].contains(shape), let day = leadingDigits(index) {
                return (month, day)
            }
            if let day = TimeWords.ordinals[word(index)] { return (month, day) }
        }
        return nil
    }

    /// "May", "Jan" and "Sept": what a period can shorten.
    func isShortMonth(_ index: Int) -> Bool {
        tokens[index].end - tokens[index].start <= 4 && !isWord(index, Self.fullShortMonths)
    }

    /// A number behind a month that is no day: "March 10%", "May 5.2".
    private func isOtherNumber(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard tokens[next - 1].isNumber, year(in: words) == nil else { return false }
        // "In May 20 people died".
        if isWord(words.lowerBound - 1, Self.`in`), hasClass(words.lowerBound, .month) {
            return true
        }
        return isMark(next, "%") || isMark(next, ".") && digits(next + 1) != nil
            || isMark(next, "-") && tokens[next].isGlued && hasClass(next + 1, .timeUnit)
    }

    /// The year that "last year" or "that year" means.
    func countedYear(_ words: Range<Int>) -> Int? {
        guard has(Self.yearWord, in: words) || has(Self.lastNext, in: words) else { return nil }
        // "June the year before".
        if isWord(words.upperBound - 1, Self.sides) {
            let offset = isWord(words.upperBound - 1, Self.before) ? -1 : 1
            return anchor.reference.map { $0.point.year + offset }
        }
        let tail = (words.last { isWord($0, Self.countWords) }).map { $0..<words.upperBound }
        guard let tail, let date = anchor.date else { return nil }
        if has(Self.sames, in: tail) { return anchor.reference?.point.year ?? date.year }
        let offset = value(TimeWords.offsets, in: tail) ?? value(TimeWords.follows, in: tail) ?? 0
        guard has(Self.yearWord, in: tail) else { return yearOfLast(words, offset) }
        // "March of the following year" is counted from what the text named last.
        let isOfStory = isWord(tail.lowerBound - 1, SmallWords.the)
        return (isOfStory ? anchor.reference?.point.year : nil).map { $0 + offset }
            ?? date.year + offset
    }

    /// "last Jan. 5": the nearest one that way.
    private func yearOfLast(_ words: Range<Int>, _ offset: Int) -> Int? {
        guard let (month, day) = monthDay(words), let date = anchor.date else { return nil }
        let isLater = (month, day) > (date.month, date.day)
        if offset < 0 {
            return isLater || (month, day) == (date.month, date.day) ? date.year - 1 : date.year
        }
        return isLater ? date.year : date.year + 1
    }

    /// "April 24 and 25", "from 10 to 12 January 2022": two days, and the stretch between them.
    func dayRange(_ words: Range<Int>) -> [TimeMatch]? {
        guard let at = index(of: TimeWords.months, in: words),
            let month = TimeWords.months[tokens[at].key],
            !words.contains(at + 1) || !isMark(at + 1, ".") || isShortMonth(at)
        else { return nil }
        let numbers = words.filter { [.month, .hour, .day].contains(shape($0)) }
        guard numbers.count == 2, let first = digits(numbers[0]), let second = digits(numbers[1]),
            !isOtherNumber(words)
        else { return nil }
        let isMonthFirst = at < numbers[0]
        let year = year(in: words) ?? countedYear(words)
        let head = words.lowerBound..<(numbers[0] + 1)
        let tail = numbers[1]..<(isMonthFirst && year == nil ? numbers[1] + 1 : words.upperBound)
        guard let end = date(words, month: month, day: second, year: year),
            let start = date(words, month: month, day: first, year: end.day?.year ?? year)
        else { return nil }
        return stretch(start.moved(to: head), end.moved(to: tail), link: numbers[0] + 1)
    }

    /// Two times parted by a word or mark: one stretch, unless "and" or "or" stands between them.
    func stretch(_ start: TimeMatch, _ end: TimeMatch, link: Int) -> [TimeMatch]? {
        guard let first = start.edtf?.bound, let last = end.edtf?.bound else {
            return [start, end]
        }
        guard let whole = EDTF(from: first, to: last) else { return nil }
        let before = start.tokens.lowerBound - 1
        if isWord(link, Self.links), word(before) != Self.between { return [start, end] }
        var pair = (start, end)
        let isOpened = isWord(before, Self.openers)
        let words = (isOpened ? before : before + 1)..<end.tokens.upperBound
        pair.0.dating = .other(whole, words: words, nil)
        pair.1.dating = .nothing
        return [pair.0, pair.1]
    }

    /// "December 16, 17 and 18": three days or more.
    func dayList(_ words: Range<Int>) -> [TimeMatch]? {
        guard let at = index(of: TimeWords.months, in: words),
            let month = TimeWords.months[tokens[at].key],
            !words.contains(at + 1) || !isMark(at + 1, ".") || isShortMonth(at)
        else { return nil }
        let days = words.filter { [.month, .hour, .day].contains(shape($0)) }
        guard let last = days.last, days.count > 2, !isOtherNumber(words) else { return nil }
        let year = year(in: words)
        let whole = days.map { at in
            digits(at).flatMap { date(words, month: month, day: $0, year: year) }
        }
        let ends = at < days[0] ? words.lowerBound : days[0]
        return zip(days, whole).compactMap { day, match in
            let start = day == days[0] ? ends : day
            let end = day == last && at > last ? words.upperBound : day + 1
            return match?.moved(to: start..<end)
        }
    }

    /// "April to June", "between April and June 2020": two months, and the stretch between them.
    func monthRange(_ words: Range<Int>) -> [TimeMatch]? {
        guard let first = index(of: TimeWords.months, in: words),
            let last = words.last(where: { TimeWords.months[word($0)] != nil }), first < last,
            let from = TimeWords.months[word(first)], let to = TimeWords.months[word(last)],
            !isMark(first + 1, ".") || isShortMonth(first),
            case let isStop = isMark(last + 1, ".") && !isShortMonth(last),
            let end = calendarMonth(last..<(isStop ? last + 1 : words.upperBound)),
            case .month(let year, _)? = end.point,
            let start = TimeMatch(
                words.lowerBound..<first + 1, .month(from > to ? year - 1 : year, from),
                end.basis ?? .words)
        else { return nil }
        if isWord(first + 1, SmallWords.and), word(first - 1) != Self.between {
            // "July and August" may be of different years; "March and April 2022" are of one.
            return self.year(in: words) == nil ? nil : [start, end]
        }
        return stretch(start, end, link: first + 1)
    }

    /// "the week of March 6".
    func weekOf(_ words: Range<Int>) -> TimeMatch? {
        guard let match = calendarDay(words), case .day(let day)? = match.point else { return nil }
        return TimeMatch(words, .week(day), match.basis ?? .words)
    }

    private func weekToWeekday(_ words: Range<Int>) -> TimeMatch? {
        let last = words.upperBound - 1
        guard hasClass(last, .weekday), let match = weekday(last..<words.upperBound),
            case .day(let day)? = match.point
        else { return nil }
        return TimeMatch(words, .week(day), match.basis ?? .words)
    }

    /// "the week to August 18", "the week to Sunday": the seven days that end with that one.
    func weekTo(_ words: Range<Int>) -> TimeMatch? {
        guard var match = weekToWeekday(words) ?? weekOf(words),
            case .week(let day)? = match.point,
            let first = EDTF.Point(.day(day.adding(days: -6))), let last = EDTF.Point(.day(day))
        else { return nil }
        match.edtf = EDTF(from: .point(first), to: .point(last))
        return match
    }

    /// "the week beginning 10 November": the seven days from that one on.
    func weekFrom(_ words: Range<Int>) -> TimeMatch? {
        guard var match = weekOf(words), case .week(let day)? = match.point,
            let first = EDTF.Point(.day(day)), let last = EDTF.Point(.day(day.adding(days: 6)))
        else { return nil }
        match.edtf = EDTF(from: .point(first), to: .point(last))
        return match
    }

    /// "Thanksgiving Day", "last Christmas", "Easter 2021".
    func holiday(_ words: Range<Int>) -> TimeMatch? {
        var match = holidayDay(words)
        if ownsNoun(words) {
            match?.point = nil
            // "a bill on Christmas trees".
            if isWord(words.lowerBound - 1, Self.on) || isWord(words.lowerBound, Self.on),
                !isWord(words.upperBound, Self.dayParts)
            {
                match?.dating = .nothing
            }
        }
        // "in the run-up to Christmas": some day before it.
        if isBeforehand(words.lowerBound) { match?.dating = .nothing }
        return match
    }

    private func isBeforehand(_ index: Int) -> Bool {
        isWord(index - 1, Self.before)
            || isWord(index - 1, SmallWords.to) && isWord(index - 2, Self.up)
            || word(index - 1) == SmallWords.of && isWord(index - 2, Self.ahead)
    }

    private static let dayParts = WordHash.keys("morning afternoon evening night weekend week")
    private static let up = WordHash.keys("up runup")
    private static let ahead = WordHash.keys("ahead eve")

    /// "A Christmas election": a thing of that time, and nothing goes on from the day.
    private func ownsNoun(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        return window.contains(next) && tokens[next].isWord && !tokens[next].isCapital
            && !document.isVerb(next)
            && tokens[next].classes.isDisjoint(with: [.stop, .conjunction, .timeUnit])
    }

    private func holidayDay(_ words: Range<Int>) -> TimeMatch? {
        guard let (holiday, start) = Holiday.named(in: words, of: self),
            tokens[start].isCapital
        else { return nil }
        if let year = year(in: words) {
            return holiday.day(in: year).flatMap { TimeMatch(words, .day($0), .words) }
        }
        guard let date = anchor.date else { return nil }
        let days = (date.year - 1...date.year + 1).compactMap { holiday.day(in: $0) }
        let offset = start > words.lowerBound ? value(TimeWords.offsets, in: words) : nil
        let day: CalendarDate?
        if let offset {
            day = offset >= 0 ? days.first { $0 >= date } : days.last { $0 <= date }
        } else {
            // "before Christmas", "in the run-up to Christmas".
            let isAwaited =
                isWord(words.lowerBound - 1, Self.before) && !isPast(before: words)
                || isWord(words.lowerBound - 1, Self.toWord)
            day = anchor.nearest(of: days, toward: isAwaited ? .ahead : direction(of: words))
        }
        return day.flatMap { TimeMatch(words, .day($0), anchor.basis) }
    }

    private static let toWord = WordHash.keys("to")
    static let between = WordHash.key("between")
    private static let fullShortMonths = WordHash.keys("may june july")
    static let yearWord = WordHash.keys("year")
    private static let lastNext = WordHash.keys("last next")
    private static let countWords = WordHash.keys(
        "this last next that previous following same current")
    private static let sames = WordHash.keys("that same")
    private static let openers = WordHash.keys("from between")
}

extension TimeMatch {
    /// The same time with other words.
    func moved(to tokens: Range<Int>) -> TimeMatch {
        var match = self
        match.tokens = tokens
        return match
    }
}

extension EDTF {
    /// The point as a bound of an interval.
    var bound: Bound? {
        if case .point(let point) = value { .point(point) } else { nil }
    }
}
