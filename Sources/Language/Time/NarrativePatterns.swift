/// Times counted from the last date that the text named: "a day later", "the next day".
extension TimeTagger {
    /// "the next day", "the following morning", "the day before", "that day", "the same day".
    func narrative(_ start: Int) -> TimeMatch? {
        if word(start) == Self.that, word(start + 1) == Self.day {
            guard case .day? = anchor.reference else { return nil }
            return narrated(start..<(start + 2), 0, nil)
        }
        guard hasClass(start, .article), range.contains(start + 2) else { return nil }
        let unitAt = start + 2
        let part = partOfDay(unitAt)
        if part != nil || word(unitAt) == Self.day {
            if isWord(start + 1, Self.next) { return narrated(start..<(unitAt + 1), 1, part) }
            if word(start + 1) == Self.same { return narrated(start..<(unitAt + 1), 0, part) }
            if word(start + 1) == Self.previous {
                return narrated(start..<(unitAt + 1), -1, part)
            }
        }
        if word(start + 1) == Self.day, let sign = adverb(start + 2) {
            return narrated(start..<(start + 3), sign, nil)
        }
        return nil
    }

    private func narrated(_ range: Range<Int>, _ days: Int, _ part: String?) -> TimeMatch {
        guard case .day(let day)? = anchor.reference else {
            return TimeMatch(range, .date, "XXXX-XX-XX")
        }
        let moved = day.adding(days: days)
        guard let part else { return TimeMatch(range, day: moved) }
        return TimeMatch(range, .time, "\(moved)T\(part)", EDTF(day: moved))
    }

    /// "later" and "earlier", or "before" and "after" that nothing follows; "after that".
    func recounted(_ range: Range<Int>, _ number: Int?, _ unit: Unit) -> TimeMatch? {
        let at = range.upperBound
        let end: Int
        let sign: Int
        let isLength = number == nil || isWord(range.lowerBound - 1, Self.lengths)
        if isWord(at, Self.later) || isWord(at, Self.earlier) {
            // "two days later than planned" is a length.
            if word(at + 1) == Self.than { return nil }
            (end, sign) = (at + 1, isWord(at, Self.later) ? 1 : -1)
        } else if !isLength, let adverb = adverb(at) {
            (end, sign) = (at + 1, adverb)
        } else if !isLength, isWord(at, Self.sides), isWord(at + 1, Self.demonstratives) {
            (end, sign) = (at + 2, word(at) == Self.after ? 1 : -1)
        } else {
            return nil
        }
        let tokens = range.lowerBound..<end
        guard let number, !isVague(range.lowerBound) else {
            return TimeMatch(tokens, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        guard let date = anchor.reference?.adding(sign * number, unit.letter, isTime: unit.isTime)
        else { return compared(tokens, sign * number, unit) }
        return TimeMatch(tokens, unit: date)
    }

    /// With no date to count from: a length, but years and months "earlier" compare with today's,
    /// "from $93 million a year earlier", and have a value without dating anything.
    private func compared(_ range: Range<Int>, _ count: Int, _ unit: Unit) -> TimeMatch {
        if count < 0, ["Y", "M"].contains(unit.letter), let date = anchor.date,
            let then = EDTF.Point.Unit.day(date).adding(
                count, unit.letter, isTime: unit.isTime)
        {
            return TimeMatch(range, .date, TimeMatch(range, unit: then).value)
        }
        return TimeMatch(range, .duration, period(abs(count), unit))
    }

    /// "a day after Biden spoke": the length, with the day on which what follows took place.
    func dated(_ match: TimeMatch, _ number: Int?, _ unit: Unit) -> TimeMatch {
        let at = match.tokens.upperBound
        guard isWord(at, Self.sides), let number, !isVague(match.tokens.lowerBound),
            case .day = anchor.reference, isTold(match.tokens.lowerBound),
            let clause = clause(from: at + 1)
        else { return match }
        let sign = word(at) == Self.after ? -1 : 1
        guard
            case .day(let day)? = anchor.reference?.adding(
                sign * number, unit.letter, isTime: unit.isTime)
        else { return match }
        var match = match
        match.dating = .other(
            EDTF(day: day), words: match.tokens.lowerBound..<(at + 1), clause)
        return match
    }

    /// Whether what a length reaches from has the last date: "it came", or the same sentence's.
    private func isTold(_ start: Int) -> Bool {
        hasDate || isWord(start - 1, Self.happenings)
    }

    /// "about", "more than": no day can be counted.
    private func isVague(_ start: Int) -> Bool {
        isWord(start - 1, Self.approximations)
            || word(start - 1) == Self.than && isWord(start - 2, Self.comparatives)
    }

    /// A clause with a subject and a verb of its own.
    private func clause(from start: Int) -> Range<Int>? {
        var end = start
        var verb: Int?
        while range.contains(end), end - start < Self.longestClause {
            let token = tokens[end]
            if token.isMark(",") || token.isMark(";") || token.isMark("\u{2014}")
                || token.isMark(".") && end + 1 == range.upperBound
            {
                break
            }
            if verb == nil, document.isVerb(end) { verb = end }
            end += 1
        }
        // "it" alone would say nothing in a timeline.
        guard let verb, verb > start, !hasClass(start, .pronoun) else { return nil }
        return start..<end
    }

    /// "before" and "after" as adverbs: nothing that they could belong to follows.
    private func adverb(_ index: Int) -> Int? {
        guard isWord(index, Self.sides) else { return nil }
        let isLast =
            !range.contains(index + 1) || isMark(index + 1, ",") || isMark(index + 1, ".")
            || isMark(index + 1, ";")
        return isLast ? word(index) == Self.after ? 1 : -1 : nil
    }

    /// Tokens.
    private static let longestClause = 60
    private static let that = WordHash.key("that")
    private static let day = WordHash.key("day")
    private static let lengths = words("for during over within")
    private static let same = WordHash.key("same")
    private static let previous = WordHash.key("previous")
    private static let than = WordHash.key("than")
    private static let comparatives = words("more less fewer")
    private static let after = WordHash.key("after")
    private static let next = words("next following")
    private static let later = words("later")
    private static let earlier = words("earlier")
    private static let sides = words("before after")
    private static let demonstratives = words("that this these those")
    private static let happenings = words(
        "came comes come is was were are follows followed happened occurred began ended just only")
    private static let approximations = words(
        "about nearly almost around over under least most some roughly approximately within")
}

extension EDTF.Point.Unit {
    /// The time that many units away; `nil` where the unit is finer than the time.
    func adding(_ count: Int, _ letter: String, isTime: Bool) -> EDTF.Point.Unit? {
        if isTime { return nil }
        switch (self, letter) {
        case (.day(let day), "D"): return .day(day.adding(days: count))
        case (.day(let day), "W"): return .day(day.adding(days: 7 * count))
        case (.day(let day), "M"):
            let moved = day.adding(months: count)
            return .month(moved.year, moved.month)
        case (.month(let year, let month), "M"):
            guard let day = CalendarDate(year: year, month: month, day: 1) else { return nil }
            let moved = day.adding(months: count)
            return .month(moved.year, moved.month)
        case (_, "Y"): return .year(year + count)
        case (_, "DE"): return .year(year + 10 * count)
        default: return nil
        }
    }

    private var year: Int {
        switch self {
        case .year(let year), .month(let year, _): year
        case .day(let day): day.year
        }
    }
}
