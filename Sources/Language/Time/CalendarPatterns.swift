/// Dates as a calendar names them.
extension TimeTagger {
    /// "2022-01-20".
    func isoDate(_ start: Int) -> TimeMatch? {
        guard let year = yearNumber(start), isMark(start + 1, "-"), isMark(start + 3, "-"),
            range.contains(start + 4), tokens[start + 1...start + 4].allSatisfy(\.isGlued),
            let month = digits(start + 2), let day = digits(start + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return TimeMatch(start..<(start + 5), day: date)
    }

    /// "20 January 2022", "the 20th of January".
    func dayMonth(_ start: Int) -> TimeMatch? {
        guard let day = dayNumber(start) else { return nil }
        var at = start + 1
        if word(at) == Self.of { at += 1 }
        guard hasClass(at, .month), tokens[at].isCapital, !tokens[at].isGlued,
            let month = NumberWords.months[tokens[at].key]
        else { return nil }
        return date(
            start, month: month, day: day, after: isShortMonth(at) ? afterPeriod(at + 1) : at + 1)
    }

    /// "January 20, 2022", "Jan. 20", "January 2022", "January".
    func month(_ start: Int) -> TimeMatch? {
        guard let month = NumberWords.months[tokens[start].key] else { return nil }
        let next = isShortMonth(start) ? afterPeriod(start + 1) : start + 1
        if let day = dayNumber(next), !isOtherNumber(next) {
            return date(start, month: month, day: day, after: next + 1)
        }
        var yearAt = next
        if isMark(yearAt, ",") || word(yearAt) == Self.of { yearAt += 1 }
        if let year = yearNumber(yearAt) {
            return TimeMatch(start..<(yearAt + 1), unit: .month(year, month))
        }
        let deictic = word(next) == Self.of ? next + 1 : next
        if let offset = offset(deictic), word(deictic + 1) == Self.yearKey, let date = anchor.date {
            return TimeMatch(
                start..<(deictic + 2), unit: .month(date.year + offset, month))
        }
        guard isMonthAlone(start) else { return nil }
        guard let unit = anchor.month(month, isFuture: isMonthAhead(start)) else {
            return TimeMatch(start..<(start + 1), .date, "XXXX-\(padded(month, to: 2))")
        }
        return TimeMatch(start..<next, unit: unit)
    }

    /// "Jan" and "Sept", not "June" at the end of a sentence.
    private func isShortMonth(_ index: Int) -> Bool {
        tokens[index].end - tokens[index].start <= 4 && !Self.fullShortMonths.contains(word(index))
    }

    /// Names and verbs that are months too need a word that months follow.
    private func isMonthAlone(_ start: Int) -> Bool {
        let token = tokens[start]
        let isAmbiguous =
            token.classes.contains(.firstName) || token.classes.contains(.stop)
            || Self.ambiguousMonths.contains(token.key)
        if !isAmbiguous { return token.end - token.start > 3 || isMark(start + 1, ".") }
        return isWord(start - 1, Self.beforeMonths)
    }

    /// Whether its own clause says that the month lies ahead.
    private func isMonthAhead(_ start: Int) -> Bool {
        var at = start - 1
        while range.contains(at), start - at <= 12 {
            let token = tokens[at]
            if isClauseEnd(at) || token.classes.contains(.speech) { return false }
            // "the plan announced in March" is behind us.
            let isLoose = isWord(at, Self.plans) && !isWord(at + 1, Self.aims)
            if token.classes.contains(.future), isAhead(at), !isLoose { return true }
            at -= 1
        }
        return false
    }

    /// A number behind a month that is no day: "March 10,000 people".
    private func isOtherNumber(_ index: Int) -> Bool {
        isMark(index + 1, "%") || isMark(index + 1, ".") && digits(index + 2) != nil
    }

    private func date(_ start: Int, month: Int, day: Int, after: Int) -> TimeMatch? {
        var end = after
        if isMark(end, ","), yearNumber(end + 1) != nil { end += 1 }
        if let year = yearNumber(end) {
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return TimeMatch(start..<(end + 1), day: date)
        }
        // The 29th of February is a day of some year.
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        guard
            let date = anchor.day(month: month, day: day, isFuture: isFuture(before: start))
        else {
            let value = "XXXX-\(padded(month, to: 2))-\(padded(day, to: 2))"
            return TimeMatch(start..<after, .date, value)
        }
        return TimeMatch(start..<after, day: date)
    }

    /// "2020", where it is no number of things.
    func year(_ start: Int) -> TimeMatch? {
        guard let value = yearNumber(start), !tokens[start].isGlued || isMark(start - 1, "(")
        else { return nil }
        let isPlain = (1900...2049).contains(value)
        let isIntroduced = isWord(start - 1, Self.beforeYears) || isMark(start - 1, "(")
        guard isIntroduced || isPlain && isYearNoun(start) else { return nil }
        if range.contains(start + 1), tokens[start + 1].isGlued, isMark(start + 1, "%") {
            return nil
        }
        if isWord(start - 1, Self.beforeYears), hasClass(start + 1, .timeUnit) { return nil }
        return TimeMatch(start..<(start + 1), unit: .year(value))
    }

    private func isYearNoun(_ start: Int) -> Bool {
        guard range.contains(start - 1) else { return true }
        let before = tokens[start - 1]
        // The year of a day that does not exist.
        if before.isMark(","), digits(start - 2) != nil, hasClass(start - 3, .month) {
            return false
        }
        if before.flags.contains(.punctuation) { return before.isMark(",") || before.isMark("–") }
        return before.classes.contains(.article) || before.classes.contains(.month)
            || before.flags.contains(.possessive)
    }

    /// "the 1990s", "the nineties".
    func decade(_ start: Int) -> TimeMatch? {
        var at = start
        if hasClass(at, .article) { at += 1 }
        if isWord(at, Self.partsOfTime), isMark(at + 1, "-") { at += 2 }
        guard range.contains(at) else { return nil }
        if let digit = NumberWords.decades[word(at)], at > start {
            return decadeMatch(start..<(at + 1), first: 1900 + digit * 10)
        }
        let bytes = document.source.utf8[tokens[at].range]
        guard tokens[at].isNumber, bytes.count == 5, bytes.last == UInt8(ascii: "s"),
            let first = decimal(bytes.dropLast()), first % 10 == 0, (1000...2090).contains(first)
        else { return nil }
        return decadeMatch(start..<(at + 1), first: first)
    }

    private func decadeMatch(_ range: Range<Int>, first: Int) -> TimeMatch {
        let bounds = [first, first + 9].compactMap { EDTF.Point(.year($0)) }
        let edtf = bounds.count == 2 ? EDTF(from: .point(bounds[0]), to: .point(bounds[1])) : nil
        return TimeMatch(range, .date, padded(first / 10, to: 3), edtf)
    }

    /// "10 a.m.", "5:30 p.m.".
    func clock(_ start: Int) -> TimeMatch? {
        let bytes = document.source.utf8[tokens[start].range]
        let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.count <= 2, let hour = fields.first.flatMap(decimal), hour < 25 else {
            return nil
        }
        let minute = fields.count == 2 ? decimal(fields[1]) : 0
        guard let minute, minute < 60 else { return nil }
        let isMorning = isWord(start + 1, Self.am)
        let isEvening = isWord(start + 1, Self.pm)
        guard isMorning || isEvening || fields.count == 2, isMorning || isEvening || hour < 24
        else {
            return nil
        }
        guard hour <= 12 || !(isMorning || isEvening) else { return nil }
        let hours = isEvening ? hour % 12 + 12 : isMorning ? hour % 12 : hour
        let day = anchor.date?.description ?? "XXXX-XX-XX"
        return TimeMatch(
            start..<(start + (isMorning || isEvening ? 2 : 1)), .time,
            "\(day)T\(padded(hours, to: 2)):\(padded(minute, to: 2))")
    }

    /// Past the period of "Jan.".
    func afterPeriod(_ index: Int) -> Int {
        isMark(index, ".") && tokens[index].isGlued ? index + 1 : index
    }

    private static let plans = words("plan plans")
    private static let yearKey = WordHash.key("year")
    static let of = WordHash.key("of")
    private static let am = words("am")
    private static let pm = words("pm")
    private static let fullShortMonths = words("may june july")
    private static let ambiguousMonths = words("march may august mar sun sat")
    private static let beforeMonths = words(
        "in since until till last next this early late mid by of from through during before after")
    static let beforeYears = words(
        "in since by until till from of during before after early late mid through around circa "
            + "to between and year fiscal spring summer autumn fall winter")
    static let partsOfTime = words("early mid late")
}
