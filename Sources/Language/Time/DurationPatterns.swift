/// Lengths of time, times counted by them, and times that come back.
extension TimeTagger {
    /// A unit of time as TIMEX3 writes it.
    struct Unit {
        let key: UInt64
        let letter: String
        let isTime: Bool
        let isPlural: Bool

        init(_ word: String, _ letter: String, isTime: Bool = false) {
            key = WordHash.key(word)
            self.letter = letter
            self.isTime = isTime
            isPlural = word.hasSuffix("s") || word.hasSuffix("ies")
        }
    }

    static let units = [
        Unit("year", "Y"), Unit("years", "Y"), Unit("month", "M"), Unit("months", "M"),
        Unit("week", "W"), Unit("weeks", "W"), Unit("day", "D"), Unit("days", "D"),
        Unit("decade", "DE"), Unit("decades", "DE"), Unit("century", "CE"),
        Unit("centuries", "CE"), Unit("quarter", "Q"), Unit("quarters", "Q"),
        Unit("weekend", "WE"), Unit("weekends", "WE"), Unit("hour", "H", isTime: true),
        Unit("hours", "H", isTime: true), Unit("minute", "M", isTime: true),
        Unit("minutes", "M", isTime: true), Unit("second", "S", isTime: true),
        Unit("seconds", "S", isTime: true), Unit("spring", "SP"), Unit("summer", "SU"),
        Unit("autumn", "FA"), Unit("fall", "FA"), Unit("winter", "WI"),
    ]

    func unit(_ index: Int) -> Unit? {
        guard hasClass(index, .timeUnit) else { return nil }
        let key = tokens[index].key
        return Self.units.first { $0.key == key }
    }

    /// "three weeks", "two years ago", "the past three months", "a day after", "weeks".
    func count(_ start: Int) -> TimeMatch? {
        var at = start
        if word(at) == Self.the { at += 1 }
        let isSpan = isWord(at, Self.spans)
        if isSpan || at > start && word(at) == Self.first { at += 1 }
        let amount = self.amount(at)
        let isGluedUnit = amount.map { isMark($0.end, "-") } ?? false
        let unitAt = (amount?.end ?? at) + (isGluedUnit ? 1 : 0)
        guard let unit = unit(unitAt), !["SP", "SU", "FA", "WI"].contains(unit.letter) else {
            return nil
        }
        guard amount != nil || unit.isPlural else { return nil }
        if at > start, !unit.isPlural, !isSpan { return nil }
        if isGluedUnit, isMark(unitAt + 1, "-"), isWord(unitAt + 2, Self.old) { return nil }
        let isIndefinite = hasClass(at, .article)
        let end = unitAt + 1
        let number = amount.flatMap(\.value)
        if !isGluedUnit {
            if let sign = direction(end) {
                return counted(start..<(end + 1), number, unit, sign)
            }
            if at == start, let match = recounted(start..<end, number, unit) {
                return match
            }
        }
        if isIndefinite, !isMeasured(start, end), !isSpan { return nil }
        // "weeks" alone is a length only after "for" and its like.
        if amount == nil, !isSpan, at > start || !isWord(start - 1, Self.lengths) { return nil }
        let match = TimeMatch(
            start..<end, .duration, period(number, unit), span(start, isSpan: isSpan, number, unit))
        return isGluedUnit || at > start ? match : dated(match, number, unit)
    }

    /// The TIMEX3 value of a length; decades are years.
    func period(_ number: Int?, _ unit: Unit) -> String {
        let letter = ["DE", "CE"].contains(unit.letter) ? "Y" : unit.letter
        let years = unit.letter == "DE" ? 10 : unit.letter == "CE" ? 100 : 1
        let count = number.map { String($0 * years) } ?? "X"
        return "P\(unit.isTime ? "T" : "")\(count)\(letter)"
    }

    /// How many: digits or words; `value` is `nil` for "several".
    private func amount(_ start: Int) -> (value: Int?, end: Int)? {
        if let value = digits(start), value < 10_000 { return (value, start + 1) }
        guard range.contains(start), tokens[start].isWord else { return nil }
        if let first = NumberWords.cardinals[tokens[start].key] {
            if isMark(start + 1, "-") || hasClass(start + 1, .numeral), first >= 20,
                let second = NumberWords.cardinals[word(start + (isMark(start + 1, "-") ? 2 : 1))],
                second < 10
            {
                return (first + second, start + (isMark(start + 1, "-") ? 3 : 2))
            }
            if hasClass(start, .article) {
                if isWord(start + 1, Self.few) {
                    return (nil, start + (word(start + 2) == Self.of ? 3 : 2))
                }
            }
            return (first, start + 1)
        }
        if isWord(start, Self.few) { return (nil, start + 1) }
        return nil
    }

    private func direction(_ index: Int) -> Int? {
        isWord(index, Self.back) ? -1 : isWord(index, Self.ahead) ? 1 : nil
    }

    private func counted(
        _ range: Range<Int>, _ number: Int?, _ unit: Unit, _ sign: Int
    ) -> TimeMatch {
        guard let number, let date = anchor.date else {
            return TimeMatch(range, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        let count = sign * number
        switch unit.letter {
        case "Y":
            return TimeMatch(range, unit: .year(date.year + count))
        case "M" where !unit.isTime:
            return TimeMatch(range, unit: anchor.month(offset: count) ?? .year(date.year))
        case "D":
            return TimeMatch(range, day: date.adding(days: count))
        case "W":
            guard let week = anchor.week(offset: count) else { break }
            return TimeMatch(range, .date, week.value, week.edtf)
        case "DE":
            return TimeMatch(range, .date, padded(max(0, (date.year + 10 * count) / 10), to: 3))
        default: break
        }
        return TimeMatch(range, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF")
    }

    /// "for a week", "nearly a year", "a day after": a length, where "$5 a day" is none.
    private func isMeasured(_ start: Int, _ end: Int) -> Bool {
        isWord(start - 1, Self.lengths) || isWord(end, Self.afterLengths)
    }

    /// The time a length covers, where the words say that it reaches the present.
    private func span(_ start: Int, isSpan: Bool, _ number: Int?, _ unit: Unit) -> EDTF? {
        if isWord(start, Self.next) || isWord(start + 1, Self.next) { return nil }
        if number == nil, word(start - 1) == Self.forKey { return anchor.upToNow }
        guard isSpan, let date = anchor.date else { return nil }
        guard let number, !unit.isTime else { return anchor.upToNow }
        let first: CalendarDate? =
            switch unit.letter {
            case "Y": date.adding(months: -12 * number)
            case "M": date.adding(months: -number)
            case "W": date.adding(days: -7 * number)
            case "D": date.adding(days: -number)
            default: nil
            }
        guard let first, let from = EDTF.Point(.day(first), .approximate) else {
            return anchor.upToNow
        }
        return EDTF(from: .point(from), to: .point(EDTF.Point(day: date)))
    }

    /// "every week", "daily".
    func every(_ start: Int) -> TimeMatch? {
        if isWord(start, Self.eachWords), let unit = unit(start + 1), !unit.isPlural {
            return TimeMatch(
                start..<(start + 2), .set, "P\(unit.isTime ? "T" : "")1\(unit.letter)")
        }
        let key = tokens[start].key
        guard let value = Self.periods.first(where: { $0.0 == key })?.1, !tokens[start].isCapital
        else { return nil }
        return TimeMatch(start..<(start + 1), .set, value)
    }

    /// "recent years", "the future": no calendar time.
    func vague(_ start: Int) -> TimeMatch? {
        var at = start
        if hasClass(at, .article) { at += 1 }
        if word(at) == Self.future, at > start {
            return TimeMatch(start..<(at + 1), .date, "FUTURE_REF")
        }
        if word(at) == Self.recent, let unit = unit(at + 1), unit.isPlural {
            return TimeMatch(start..<(at + 2), .duration, period(nil, unit))
        }
        return nil
    }

    private static let the = WordHash.key("the")
    private static let first = WordHash.key("first")
    private static let future = WordHash.key("future")
    private static let recent = WordHash.key("recent")
    private static let forKey = WordHash.key("for")
    private static let spans = words("past last next previous coming")
    private static let next = words("next coming")
    private static let few = words("several few couple some many dozen")
    private static let old = words("old olds")
    private static let back = words("ago")
    private static let ahead = words("hence")
    private static let eachWords = words("every each")
    private static let lengths = words(
        "for in within over after during nearly about almost than least around under first only")
    private static let afterLengths = words("after before since ago earlier later")
    private static let periods = [
        (WordHash.key("daily"), "P1D"), (WordHash.key("weekly"), "P1W"),
        (WordHash.key("monthly"), "P1M"), (WordHash.key("quarterly"), "P1Q"),
        (WordHash.key("yearly"), "P1Y"), (WordHash.key("annually"), "P1Y"),
        (WordHash.key("annual"), "P1Y"),
    ]
}
