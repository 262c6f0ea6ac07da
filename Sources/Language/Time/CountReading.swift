/// Readings of times counted by lengths.
extension TimeTagger {
    /// "two years ago", "about a decade ago", "months ago".
    func ago(_ words: Range<Int>) -> TimeMatch? {
        guard let amount = amount(words) else { return TimeMatch(words, .date, "PAST_REF") }
        // "$10 million a year ago" beside a quarter is the same quarter of that year.
        if amount == Amount(number: 1), unit(in: words) == .year,
            let match = sameQuarter(words, -1)
        {
            return match
        }
        return fromNow(words, sign: -1)
    }

    func fromNow(_ words: Range<Int>, sign: Int) -> TimeMatch? {
        guard let unit = unit(in: words), let amount = amount(words) else { return nil }
        let reference = sign < 0 ? "PAST_REF" : "FUTURE_REF"
        guard let number = amount.number, let date = anchor.date, !unit.isTime else {
            return TimeMatch(words, .date, reference)
        }
        let now: TimePoint = unit == .week ? .week(date) : .day(date)
        let point = amount.hasHalf ? half(now, amount, unit, sign) : now.adding(sign * number, unit)
        var match = point.flatMap { TimeMatch(words, $0, anchor.basis, qualifier(words)) }
        // "less than two weeks ago" is some day since then.
        if sign < 0, has(Self.fewer, in: words), let span = back(number, unit) {
            match?.edtf = span
        }
        return match ?? TimeMatch(words, .date, reference)
    }

    /// "a year and a half ago" in months.
    private func half(_ now: TimePoint, _ amount: Amount, _ unit: TimeUnit, _ sign: Int)
        -> TimePoint?
    {
        guard unit == .year, let number = amount.number else { return nil }
        return now.adding(sign * (12 * number + 6), .month)
    }

    /// "a day later", "two years earlier"; "before" and "after" that nothing follows.
    func later(_ words: Range<Int>) -> TimeMatch? {
        guard let sign = direction(words), let unit = unit(in: words) else { return nil }
        let isLength = isWord(words.lowerBound - 1, Self.lengthOpeners)
        let side = words.last { isWord($0, Self.sides) }
        if side != nil, isLength { return nil }
        // "two days later than planned" is a length.
        if word(words.upperBound) == Self.than { return nil }
        guard let number = amount(words)?.number, !isVague(words.lowerBound) else {
            return TimeMatch(words, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        if sign < 0, number == 1, unit == .year, let match = sameQuarter(words, -1) { return match }
        guard let point = anchor.reference?.point.adding(sign * number, unit),
            let basis = referenceBasis
        else { return compared(words, sign * number, unit) }
        return TimeMatch(words, point, basis, qualifier(words))
    }

    private func direction(_ words: Range<Int>) -> Int? {
        let last = words.upperBound - 1
        if isWord(last, Self.demonstratives) {
            return isWord(last - 1, Self.after) ? 1 : -1
        }
        if isWord(last, Self.sides) { return side(last) }
        return isWord(last, Self.later) ? 1 : -1
    }

    /// "before" and "after" as adverbs: nothing that they could belong to follows.
    func side(_ index: Int) -> Int? {
        guard isWord(index, Self.sides) else { return nil }
        let next = index + 1
        let isLast =
            !window.contains(next) || isMark(next, ",") || isMark(next, ".") || isMark(next, ";")
        return isLast ? isWord(index, Self.after) ? 1 : -1 : nil
    }

    /// The quarter that the text speaks of, some years away: what results are compared with.
    private func sameQuarter(_ words: Range<Int>, _ years: Int) -> TimeMatch? {
        guard let period = anchor.period, let point = period.point.adding(years, .year) else {
            return nil
        }
        return TimeMatch(words, point, .mention(period.words))?.undated
    }

    /// With no date to count from: a length, but years and months "earlier" compare with today's,
    /// "from $93 million a year earlier", and have a value without dating anything.
    private func compared(_ words: Range<Int>, _ count: Int, _ unit: TimeUnit) -> TimeMatch? {
        if count < 0, unit == .year || unit == .month, let date = anchor.date,
            let then = TimePoint.day(date).adding(count, unit)
        {
            return TimeMatch(words, then, anchor.basis)?.undated
        }
        return TimeMatch(words, .duration, unit.period(Amount(number: abs(count))))
    }

    /// "about", "more than" before the words: no day can be counted.
    func isVague(_ start: Int) -> Bool {
        isWord(start, Self.approximations) || isWord(start - 1, Self.approximations)
            || isWord(start, Self.comparatives)
            || word(start - 1) == Self.than && isWord(start - 2, Self.comparatives)
    }

    private static let demonstratives = WordHash.keys("that this these those")
    private static let later = WordHash.keys("later afterward afterwards")
    private static let than = WordHash.key("than")
    private static let fewer = WordHash.keys("less fewer")
    private static let comparatives = WordHash.keys("more less fewer")
    private static let lengthOpeners = WordHash.keys("for during over within")
    private static let approximations = WordHash.keys(
        "about nearly almost around over under least most some roughly approximately within just")
}
