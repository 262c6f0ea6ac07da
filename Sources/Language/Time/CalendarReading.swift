/// Readings of dates as a calendar names them.
extension TimeTagger {
    func calendar(_ rule: TimeRules.Meaning, _ words: Range<Int>) -> TimeMatch? {
        switch rule {
        case .isoDate: isoDate(words)
        case .slashDate: slashDate(words)
        case .day: calendarDay(words)
        case .weekOf: weekOf(words)
        case .holiday: holiday(words)
        case .month: calendarMonth(words)
        case .year: calendarYear(words)
        case .spokenYear: spokenYear(words)
        case .decade: decade(words)
        case .century: century(words)
        default: nil
        }
    }

    /// "2022-01-20".
    private func isoDate(_ words: Range<Int>) -> TimeMatch? {
        let at = words.lowerBound
        guard words.dropFirst().allSatisfy({ tokens[$0].isGlued }), let year = digits(at),
            let month = digits(at + 2), let day = digits(at + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return TimeMatch(words, .day(date), .words)
    }

    /// "1/20/22" as America writes it, or "20/1/2022" where that alone is a day.
    private func slashDate(_ words: Range<Int>) -> TimeMatch? {
        let at = words.lowerBound
        guard let first = digits(at), let second = digits(at + 2), let number = digits(at + 4)
        else {
            return nil
        }
        let year = number > 99 ? number : number < 50 ? 2000 + number : 1900 + number
        let date =
            CalendarDate(year: year, month: first, day: second)
            ?? CalendarDate(year: year, month: second, day: first)
        return date.flatMap { TimeMatch(words, .day($0), .words) }
    }

    /// "January 20, 2022", "Jan. 20", "Thursday, 20 January", "the 20th of January last year".
    private func calendarDay(_ words: Range<Int>) -> TimeMatch? {
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
        let isFuture = isFuture(before: words.lowerBound)
        guard let date = anchor.day(month: month, day: day, isFuture: isFuture) else {
            return TimeMatch(words, .date, "XXXX-\(padded(month, to: 2))-\(padded(day, to: 2))")
        }
        return TimeMatch(words, .day(date), anchor.basis)
    }

    /// A short weekday needs a mark behind it: "Sun. Jan. 5", no "Sat Jan".
    private func isWeekday(_ index: Int, _ words: Range<Int>) -> Bool {
        tokens[index].end - tokens[index].start > 5 || isMark(index + 1, ".")
            || isMark(index + 1, ",") || words.lowerBound == range.lowerBound
    }

    /// The month and the day that the words name.
    private func monthDay(_ words: Range<Int>) -> (month: Int, day: Int)? {
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
    private func isShortMonth(_ index: Int) -> Bool {
        tokens[index].end - tokens[index].start <= 4 && !isWord(index, Self.fullShortMonths)
    }

    /// A number behind a month that is no day: "March 10%", "May 5.2".
    private func isOtherNumber(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard tokens[next - 1].isNumber, year(in: words) == nil else { return false }
        return isMark(next, "%") || isMark(next, ".") && digits(next + 1) != nil
            || isMark(next, "-") && tokens[next].isGlued && hasClass(next + 1, .timeUnit)
    }

    /// The year that "last year" or "that year" means.
    private func countedYear(_ words: Range<Int>) -> Int? {
        guard has(Self.yearWord, in: words) || has(Self.lastNext, in: words) else { return nil }
        let tail = (words.last { isWord($0, Self.countWords) }).map { $0..<words.upperBound }
        guard let tail, let date = anchor.date else { return nil }
        if has(Self.that, in: tail) { return anchor.reference?.point.year ?? date.year }
        let offset = value(TimeWords.offsets, in: tail) ?? value(TimeWords.follows, in: tail) ?? 0
        guard has(Self.yearWord, in: tail) else { return yearOfLast(words, offset) }
        return date.year + offset
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
            !isMark(at + 1, ".") || isShortMonth(at)
        else { return nil }
        let numbers = words.filter { [.month, .hour, .day].contains(shape($0)) }
        guard numbers.count == 2, let first = digits(numbers[0]), let second = digits(numbers[1]),
            !isOtherNumber(words)
        else { return nil }
        let isMonthFirst = at < numbers[0]
        let year = year(in: words)
        let head = words.lowerBound..<(numbers[0] + 1)
        let tail = numbers[1]..<(isMonthFirst && year == nil ? numbers[1] + 1 : words.upperBound)
        guard let end = date(words, month: month, day: second, year: year),
            let start = date(words, month: month, day: first, year: end.day?.year ?? year)
        else { return nil }
        return stretch(start.moved(to: head), end.moved(to: tail), link: numbers[0] + 1)
    }

    /// Two times parted by a word or mark: one stretch, unless "and" or "or" stands between them.
    private func stretch(_ start: TimeMatch, _ end: TimeMatch, link: Int) -> [TimeMatch]? {
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

    /// "2009-10", "1994–1997": two years, and the stretch between them.
    func yearRange(_ words: Range<Int>) -> [TimeMatch]? {
        let at = words.lowerBound
        guard let first = digits(at), let number = digits(at + 2), isPlainYear(at..<(at + 1)),
            !tokens[at].isGlued || isMark(at - 1, "(")
        else { return nil }
        let second = number > 99 ? number : first / 100 * 100 + number
        guard second > first, second - first < 100, !isMark(words.upperBound, "-") else {
            return nil
        }
        guard let start = TimeMatch(at..<(at + 1), .year(first), .words),
            let end = TimeMatch((at + 2)..<(at + 3), .year(second), .words)
        else { return nil }
        return stretch(start, end, link: at + 1)
    }

    /// "the week of March 6".
    private func weekOf(_ words: Range<Int>) -> TimeMatch? {
        guard let match = calendarDay(words), case .day(let day)? = match.point else { return nil }
        return TimeMatch(words, .week(day), match.basis ?? .words)
    }

    /// "Thanksgiving Day", "last Christmas", "Easter 2021".
    private func holiday(_ words: Range<Int>) -> TimeMatch? {
        guard let (holiday, start) = Holiday.named(in: words, of: self),
            tokens[start].isCapital
        else { return nil }
        if let year = year(in: words) {
            return holiday.day(in: year).flatMap { TimeMatch(words, .day($0), .words) }
        }
        guard let date = anchor.date else { return nil }
        let offset = start > words.lowerBound ? value(TimeWords.offsets, in: words) : nil
        let isFuture = offset.map { $0 >= 0 } ?? isFuture(before: words.lowerBound)
        let days = (date.year - 1...date.year + 1).compactMap { holiday.day(in: $0) }
        let day = isFuture ? days.first { $0 >= date } : days.last { $0 <= date }
        return day.flatMap { TimeMatch(words, .day($0), anchor.basis) }
    }

    static let between = WordHash.key("between")
    private static let fullShortMonths = words("may june july")
    private static let yearWord = words("year")
    private static let lastNext = words("last next")
    private static let countWords = words("this last next that previous following same current")
    private static let that = words("that same")
    private static let links = words("and or")
    private static let openers = words("from between")
}

// MARK: Months, years and longer

extension TimeTagger {
    /// "early March 2020", "June of last year", "last January", "November".
    private func calendarMonth(_ words: Range<Int>) -> TimeMatch? {
        guard let at = index(of: TimeWords.months, in: words),
            let month = TimeWords.months[tokens[at].key]
        else { return nil }
        if isMark(at + 1, "."), words.contains(at + 1), !isShortMonth(at) { return nil }
        let qualifier = qualifier(words.lowerBound..<at)
        if let year = year(in: words) {
            return TimeMatch(words, .month(year, month), .words, qualifier)
        }
        if let year = (at + 1..<words.upperBound).contains(where: { isWord($0, Self.yearWord) })
            ? countedYear(words) : nil
        {
            return TimeMatch(words, .month(year, month), anchor.basis, qualifier)
        }
        guard !tokens[at].isGlued || at > words.lowerBound else { return nil }
        guard at > words.lowerBound || isMonthAlone(at, words), !isImpossible(month, words) else {
            return nil
        }
        let head = words.lowerBound..<at
        let offset = value(TimeWords.offsets, in: head) ?? value(TimeWords.follows, in: head)
        let point = offset.map { countedMonth(month, $0) } ?? loneMonth(month, words)
        guard let point else {
            return anchor.date == nil && offset == nil
                ? TimeMatch(words, .date, "XXXX-\(padded(month, to: 2))") : nil
        }
        return TimeMatch(words, point, anchor.basis, qualifier)
    }

    /// "February 30": a day that no year has.
    private func isImpossible(_ month: Int, _ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard [.month, .hour, .day].contains(shape(next)), let day = digits(next) else {
            return false
        }
        return CalendarDate(year: 2000, month: month, day: day) == nil
    }

    private func loneMonth(_ month: Int, _ words: Range<Int>) -> TimePoint? {
        anchor.month(month, isFuture: isMonthAhead(words.lowerBound))
    }

    /// "last March" in a March is a year ago, "next March" a year ahead.
    private func countedMonth(_ number: Int, _ offset: Int) -> TimePoint? {
        guard let date = anchor.date,
            case .month(let year, let month)? = anchor.month(number, isFuture: offset > 0)
        else { return nil }
        if offset == 0 { return .month(date.year, month) }
        return .month(month == date.month ? year + offset : year, month)
    }

    /// Names and verbs that are months too need a word that months follow.
    private func isMonthAlone(_ start: Int, _ words: Range<Int>) -> Bool {
        let token = tokens[start]
        let isAmbiguous =
            token.classes.contains(.firstName) || token.classes.contains(.stop)
            || isWord(start, Self.ambiguousMonths)
        if token.end - token.start <= 3, words.count == 1, token.key != Self.may { return false }
        if !isAmbiguous { return true }
        return isWord(start - 1, Self.beforeMonths)
    }

    /// "2020", "fiscal 2020", "the end of 2020", where it is no number of things.
    private func calendarYear(_ words: Range<Int>) -> TimeMatch? {
        guard let year = year(in: words) else { return nil }
        let last = words.upperBound - 1..<words.upperBound
        if words.count == 1, !isPlainYear(last) { return nil }
        if isMark(words.upperBound, "%") || hasClass(words.upperBound, .timeUnit), words.count == 1
        {
            return nil
        }
        return TimeMatch(words, .year(year), .words, qualifier(words))
    }

    /// Whether four digits are a year by what stands around them.
    private func isPlainYear(_ words: Range<Int>) -> Bool {
        let at = words.lowerBound
        guard let value = digits(at) else { return false }
        if tokens[at].isGlued {
            let isBracketed =
                isMark(at - 1, "(") || isMark(at - 1, "\u{2013}") || isMark(at - 1, "-")
            guard isBracketed, !isMark(at - 1, "-") || isWord(at - 2, Self.prefixes) else {
                return false
            }
        }
        if isWord(at - 1, Self.beforeYears) { return true }
        guard (1900...2049).contains(value), !isMark(at - 1, "$") else { return false }
        if isMark(at - 1, ","), digits(at - 2) != nil, hasClass(at - 3, .month) {
            // The year of a day that does not exist.
            return false
        }
        guard range.contains(at - 1) else { return true }
        if isWord(at + 1, Self.counted) { return false }
        return hasClass(at - 1, .article) || tokens[at - 1].flags.contains(.possessive)
            || tokens[at - 1].flags.contains(.punctuation) && !isMark(at - 1, "-")
            || isWord(at - 1, Self.determiners) || isWord(at - 1, Self.due)
            || hasClass(at - 1, .conjunction)
    }

    /// "nineteen ninety-six", "the year two thousand".
    private func spokenYear(_ words: Range<Int>) -> TimeMatch? {
        if has(Self.thousand, in: words) { return TimeMatch(words, .year(2000), .words) }
        guard let head = words.first(where: { isWord($0, Self.hundreds) }),
            let hundreds = TimeWords.cardinals[word(head)] ?? TimeWords.tens[word(head)],
            let rest = number(in: head + 1..<words.upperBound), rest >= 10
        else { return nil }
        let year = 100 * hundreds + rest
        guard (1500...2099).contains(year) else { return nil }
        if let month = value(TimeWords.months, in: words) {
            return TimeMatch(words, .month(year, month), .words)
        }
        if let season = value(TimeWords.seasons, in: words).flatMap(TimePoint.Season.init) {
            return TimeMatch(words, .season(year, season), .words)
        }
        return TimeMatch(words, .year(year), .words, qualifier(words))
    }

    /// "the 1990s", "the late '80s", "the nineties".
    private func decade(_ words: Range<Int>) -> TimeMatch? {
        let last = words.upperBound - 1
        if let digit = TimeWords.decades[word(last)] {
            return TimeMatch(words, .decade(190 + digit), .words, qualifier(words))
        }
        guard let number = leadingDigits(last) else { return nil }
        if number < 100 {
            // "in his 30s" is an age.
            guard words.count > 1 else { return nil }
            return TimeMatch(
                words, .decade((number < 30 ? 2000 + number : 1900 + number) / 10), .words,
                qualifier(words))
        }
        return TimeMatch(words, .decade(number / 10), .words, qualifier(words))
    }

    /// "the 20th century": 19, the years from 1900.
    private func century(_ words: Range<Int>) -> TimeMatch? {
        let digits = words.lazy.compactMap { self.leadingDigits($0) }.first
        let ordinal = value(TimeWords.ordinals, in: words)
        let tens = value(TimeWords.tens, in: words) ?? 0
        guard let number = digits ?? ordinal.map({ $0 + tens }), (2...30).contains(number) else {
            return nil
        }
        return TimeMatch(words, .century(number - 1), .words, qualifier(words))
    }

    private static let may = WordHash.key("may")
    private static let ambiguousMonths = words("march may august mar sun sat dec")
    private static let beforeMonths = words(
        "in since until till last next this early late mid by of from through during before after "
            + "between and every each to")
    static let beforeYears = words(
        "in since by until till from of during before after early late mid through around circa "
            + "to between and year fiscal spring summer autumn fall winter into")
    private static let prefixes = words("mid post pre")
    private static let determiners = words("its his her their our that this these those early")
    private static let due = words("due")
    private static let counted = words(
        "people men women children troops soldiers miles kilometers kilometres meters metres feet "
            + "tons tonnes acres hectares dollars euros pounds copies points votes jobs workers "
            + "employees students units homes houses")
    private static let hundreds = words("nineteen eighteen seventeen twenty")
    private static let thousand = words("thousand")
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
