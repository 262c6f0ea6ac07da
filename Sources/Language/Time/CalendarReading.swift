/// Readings of months, years, decades and centuries.
extension TimeTagger {
    /// "1900 BC": our calendar does not go back so far. "BC Ferries" is something else.
    func isBeforeChrist(_ index: Int) -> Bool {
        isWord(index, Self.beforeChrist)
            && !(window.contains(index + 1) && tokens[index + 1].isCapital)
    }

    private static let beforeChrist = WordHash.keys("bc bce")

    /// "early March 2020", "June of last year", "last January", "November".
    func calendarMonth(_ words: Range<Int>) -> TimeMatch? {
        guard let at = index(of: TimeWords.months, in: words),
            let month = TimeWords.months[tokens[at].key]
        else { return nil }
        if isMark(at + 1, "."), words.contains(at + 1), !isShortMonth(at) { return nil }
        let head = words.lowerBound..<at
        // "the last week of March".
        let qualifier = has(Self.parts, in: head) ? .approximate : qualifier(head)
        if let year = year(in: words) {
            return TimeMatch(words, .month(year, month), .words, qualifier)
        }
        if let year = (at + 1..<words.upperBound).contains(where: { isWord($0, Self.yearWord) })
            ? countedYear(words) : nil
        {
            return TimeMatch(words, .month(year, month), anchor.basis, qualifier)
        }
        guard !tokens[at].isGlued || at > words.lowerBound || endsMonths(at) else { return nil }
        guard at > words.lowerBound || isMonthAlone(at, words), !isImpossible(month, words) else {
            return nil
        }
        if let point = monthOfStory(month, words), let basis = referenceBasis {
            return TimeMatch(words, point, basis, qualifier)
        }
        let hasPart = has(Self.parts, in: head)
        if !hasPart, let point = monthFrom(month, head), let basis = referenceBasis {
            return TimeMatch(words, point, basis, qualifier)
        }
        // "acquitted the following January", and nobody knows after which.
        if has(Self.relative, in: head), anchor.reference == nil {
            return TimeMatch(words, .date, "XXXX-\(padded(month, to: 2))")
        }
        let offset =
            hasPart ? nil : value(TimeWords.offsets, in: head) ?? value(TimeWords.follows, in: head)
        let counted = offset.map { countedMonth(month, $0) } ?? loneMonth(month, words)
        if offset == nil, let told = toldMonth(month, words, insteadOf: counted) { return told }
        guard let point = counted else {
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
        monthOfSentence(month, words)
            ?? anchor.month(month, isFuture: isMonthAhead(words.lowerBound))
    }

    /// "Opened in October 2013 and closed in December": long ago, both.
    private func monthOfSentence(_ month: Int, _ words: Range<Int>) -> TimePoint? {
        guard let reference = anchor.reference, let date = anchor.date,
            reference.words.lowerBound >= Int(tokens[window.lowerBound].start),
            case .month(let year, let last)? = reference.point.covering(.month),
            year < date.year, !isMonthAhead(words.lowerBound),
            // "was delivered in June 2016 and last checked in November".
            !Range.before(words.lowerBound, from: window.lowerBound, count: Self.longestLast)
                .contains(where: { isWord($0, Self.last) && isWord($0 - 1, SmallWords.and) })
        else { return nil }
        let point = month < last ? year + 1 : year
        return (point, month) <= (date.year, date.month) ? .month(point, month) : nil
    }

    /// "and last underwent a heavy check in". Tokens.
    private static let longestLast = 7
    private static let last = WordHash.keys("last")

    /// "A 1998 bombing in August", "It sank on 3 March 1987. Two men were held in April": of that
    /// year.
    private func toldMonth(
        _ month: Int, _ words: Range<Int>, insteadOf point: TimePoint?
    ) -> TimeMatch? {
        guard case .month(let year, _)? = point, !isMonthAhead(words.lowerBound),
            let day = CalendarDate(year: year, month: month, day: 1),
            let (told, basis) = yearOfStory(
                month, 1, words, insteadOf: day, isPast: isPast(before: words))
        else { return nil }
        return TimeMatch(words, .month(told, month), basis)
    }

    /// "the following June": the nearest from the time that the text named last.
    private func monthFrom(_ month: Int, _ head: Range<Int>) -> TimePoint? {
        guard has(Self.relative, in: head), let offset = value(TimeWords.follows, in: head),
            let point = anchor.reference?.point
        else { return nil }
        guard case .month(let year, let last)? = point.covering(.month) else {
            // "In 1990 he called a vote. He lost it the following March".
            return .month(point.year + offset, month)
        }
        let isOver = offset > 0 ? month <= last : month >= last
        return .month(isOver ? year + offset : year, month)
    }

    private static let relative = WordHash.keys("following preceding ensuing")

    /// "That July", behind "in March 1994": of the year that the text named last.
    private func monthOfStory(_ month: Int, _ words: Range<Int>) -> TimePoint? {
        let that = words.lowerBound - 1
        guard isWord(that, Self.that), let point = anchor.reference?.point,
            that == window.lowerBound || !hasClass(that - 1, .speech)
        else { return nil }
        guard case .month(let year, let last)? = point.covering(.month) else {
            return .month(point.year, month)
        }
        // "won in June 2015. She had been freed that March".
        let isBefore = Range.before(that, from: window.lowerBound, count: Self.longestLast)
            .contains { isWord($0, Self.hadJoined) }
        return .month(month < last && !isBefore ? year + 1 : year, month)
    }

    private static let hadJoined = WordHash.keys("had")

    /// "last March" in a March is a year ago, "next March" a year ahead.
    private func countedMonth(_ number: Int, _ offset: Int) -> TimePoint? {
        guard let date = anchor.date,
            case .month(let year, let month)? = anchor.month(number, isFuture: offset > 0)
        else { return nil }
        if offset == 0 { return .month(date.year, month) }
        return .month(month == date.month ? year + offset : year, month)
    }

    /// Names and verbs that are months too need a word that months follow.
    /// "September" of "July-September".
    private func endsMonths(_ at: Int) -> Bool {
        (isMark(at - 1, "-") || isMark(at - 1, "\u{2013}")) && hasClass(at - 2, .month)
    }

    private func isMonthAlone(_ start: Int, _ words: Range<Int>) -> Bool {
        let token = tokens[start]
        let isAmbiguous =
            token.classes.contains(.firstName) || token.classes.contains(.stop)
            || isWord(start, Self.ambiguousMonths)
        if token.end - token.start <= 3, words.count == 1, token.key != Self.may { return false }
        if !isAmbiguous || endsMonths(start) { return true }
        return isWord(start - 1, Self.beforeMonths)
    }

    /// "2020", "fiscal 2020", "the end of 2020", where it is no number of things.
    func calendarYear(_ words: Range<Int>) -> TimeMatch? {
        guard let year = year(in: words) else { return nil }
        let last = words.upperBound - 1..<words.upperBound
        if words.count == 1, !isPlainYear(last) || isClock(words.upperBound) { return nil }
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
        if isCounted(behind: at), !(1900...2049).contains(value) || !isWord(at - 1, Self.`in`) {
            return false
        }
        if isWord(at - 1, Self.beforeYears) { return true }
        guard (1900...2049).contains(value), !isMark(at - 1, "$") else { return false }
        if isMark(at - 1, ","), digits(at - 2) != nil, hasClass(at - 3, .month) {
            // The year of a day that does not exist.
            return false
        }
        guard window.contains(at - 1) else { return true }
        return hasClass(at - 1, .article) || tokens[at - 1].flags.contains(.possessive)
            || tokens[at - 1].flags.contains(.punctuation) && !isMark(at - 1, "-")
            || isWord(at - 1, Self.determiners) || isWord(at - 1, Self.due)
            || hasClass(at - 1, .conjunction)
    }

    /// "Around 2000 people", "1500 to 2000 jobs": things are counted.
    private func isCounted(behind number: Int) -> Bool {
        let isRange = isWord(number + 1, Self.ranges) && digits(number + 2) != nil
        return isWord(number + (isRange ? 3 : 1), Self.counted)
    }

    /// Behind "1030 GMT" and "2000 hours", which are times of a day.
    private func isClock(_ index: Int) -> Bool {
        isWord(index, Self.hours)
            || window.contains(index) && tokens[index].flags.contains(.allCapitals)
                && TimeWords.zones[tokens[index].key] != nil
    }

    private static let hours = WordHash.keys("hrs hours local")
    private static let ranges = WordHash.keys("and to or")

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

    /// "nineteen ninety-six", "the year two thousand".
    func spokenYear(_ words: Range<Int>) -> TimeMatch? {
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
    func decade(_ words: Range<Int>) -> TimeMatch? {
        let last = words.upperBound - 1
        if let digit = TimeWords.decades[word(last)] {
            return partOfDecade(190 + digit, words)
        }
        guard let number = leadingDigits(last) else { return nil }
        if number < 100 {
            // "in his 30s" is an age.
            guard words.count > 1 else { return nil }
            return partOfDecade((number < 30 ? 2000 + number : 1900 + number) / 10, words)
        }
        // "the 1800s"
        if number % 100 == 0, number < 2000 {
            return TimeMatch(words, .century(number / 100), .words, qualifier(words))
        }
        return partOfDecade(number / 10, words)
    }

    /// "The 1990s", "the late 1990s": from 1995 on.
    private func partOfDecade(_ decade: Int, _ words: Range<Int>) -> TimeMatch? {
        var match = TimeMatch(words, .decade(decade), .words, qualifier(words))
        let part = Self.partsOfDecades.first { has($0.words, in: words) }
        if let part, let first = EDTF.Point(.year(10 * decade + part.first), .approximate),
            let last = EDTF.Point(.year(10 * decade + part.last), .approximate)
        {
            match?.edtf = EDTF(from: .point(first), to: .point(last))
        }
        return match
    }

    private static let partsOfDecades = [
        (words: WordHash.keys("early"), first: 0, last: 4),
        (words: WordHash.keys("mid"), first: 3, last: 6),
        (words: WordHash.keys("late"), first: 5, last: 9),
    ]

    /// "the 20th century": 19, the years from 1900.
    func century(_ words: Range<Int>) -> TimeMatch? {
        let digits = words.lazy.compactMap { self.leadingDigits($0) }.first
        let ordinal = value(TimeWords.ordinals, in: words)
        let tens = value(TimeWords.tens, in: words) ?? 0
        guard let number = digits ?? ordinal.map({ $0 + tens }), (2...30).contains(number) else {
            return nil
        }
        return TimeMatch(words, .century(number - 1), .words, qualifier(words))
    }

    private static let parts = WordHash.keys("week weeks days")
    private static let may = WordHash.key("may")
    private static let ambiguousMonths = WordHash.keys("march may august mar sun sat dec")
    private static let beforeMonths = WordHash.keys(
        "that in since until till last next this early late mid by of from through during before after "
            + "between and every each to")
    static let beforeYears = WordHash.keys(
        "in since by until till from of during before after early late mid through around circa "
            + "to between and year fiscal spring summer autumn fall winter into")
    private static let prefixes = WordHash.keys("mid post pre")
    private static let determiners = WordHash.keys(
        "its his her their our that this these those early")
    private static let due = WordHash.keys("due")
    private static let counted = WordHash.keys(
        "people men women children troops soldiers miles kilometers kilometres meters metres feet "
            + "tons tonnes acres hectares dollars euros pounds copies points votes jobs workers "
            + "employees students units homes houses")
    private static let hundreds = WordHash.keys("nineteen eighteen seventeen twenty")
    private static let thousand = WordHash.keys("thousand")
}
