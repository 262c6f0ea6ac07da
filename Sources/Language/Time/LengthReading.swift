/// Readings of lengths of time.
extension TimeTagger {
    /// "three weeks", "nearly four years", "a year" after a word that measures.
    func length(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words), let amount = amount(words) else { return nil }
        let at = words.lowerBound
        let isPlain = words.count == 2
        if isPlain, isWord(at, Self.indefinite), !isMeasured(words) { return nil }
        if isWord(at, Self.overs), isWord(at + 1, Self.indefinite), words.count == 3,
            unit == .day
        {
            return nil
        }
        // "a quarter of them", "a weekend of talks".
        if has(Self.indefinite, in: words), unit == .quarter || unit == .weekend { return nil }
        // "the 23-year occupation": the article is the noun's.
        let isTrimmed = isWord(at, Self.determiners) && isSingular(words)
        let words = isTrimmed ? at + 1..<words.upperBound : words
        var match = TimeMatch(words, .duration, unit.period(amount))
        if amount.number == nil, canReachNow(unit), word(at - 1) == Self.forKey,
            !isFuture(before: at - 1)
        {
            match.edtf = anchor.upToNow
        }
        match.basis = match.edtf == nil ? nil : anchor.basis
        let isJoined = words.contains { tokens[$0].isMark("-") }
        return isJoined ? match : dated(match, amount, unit)
    }

    private func isSingular(_ words: Range<Int>) -> Bool {
        index(of: TimeWords.unitPlurals, in: words) == nil
    }

    /// "for a week", "nearly a year", "a day after": a length, where "$5 a day" is none.
    private func isMeasured(_ words: Range<Int>) -> Bool {
        isWord(words.lowerBound - 1, Self.beforeLengths)
            || isWord(words.upperBound, Self.afterLengths)
    }

    /// "the past three months", "the next few days", "recent years", "the weeks ahead".
    func span(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words) else { return nil }
        let head = words.lowerBound..<(words.last { isUnit($0) } ?? words.upperBound)
        let amount = amount(words) ?? Amount(number: nil)
        if amount.number == nil, unit == .quarter, has(Self.past, in: head) {
            return TimeMatch(words, .date, "PAST_REF")
        }
        var match = TimeMatch(words, .duration, unit.period(amount))
        let isBack = has(Self.past, in: head) && !has(Self.recent, in: head)
        if isBack, !has(Self.next, in: head) {
            match.edtf = back(amount.number, unit)
            match.basis = match.edtf == nil ? nil : anchor.basis
            // "over the past three months" says how long, not when.
            match.dating = .nothing
        }
        return match
    }

    private func isUnit(_ index: Int) -> Bool {
        TimeWords.units[word(index)] != nil || TimeWords.unitPlurals[word(index)] != nil
    }

    /// The stretch from so many units ago up to the article's day.
    func back(_ number: Int?, _ unit: TimeUnit) -> EDTF? {
        guard let date = anchor.date else { return nil }
        guard let number, let first = firstDay(number, unit, date),
            let from = EDTF.Point(.day(first), .approximate)
        else { return anchor.upToNow }
        return EDTF(from: .point(from), to: .point(EDTF.Point(day: date)))
    }

    private func firstDay(_ number: Int, _ unit: TimeUnit, _ date: CalendarDate) -> CalendarDate? {
        switch unit {
        case .year: date.adding(months: -12 * number)
        case .quarter: date.adding(months: -3 * number)
        case .month: date.adding(months: -number)
        case .week: date.adding(days: -7 * number)
        case .day: date.adding(days: -number)
        case .decade: date.adding(months: -120 * number)
        default: nil
        }
    }

    /// "decades-long", "day-long", "a five-year period".
    func long(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words) else { return nil }
        let isPlural = words.contains { TimeWords.unitPlurals[word($0)] != nil }
        let amount = amount(words) ?? Amount(number: isPlural ? nil : 1)
        return TimeMatch(words, .duration, unit.period(amount))
    }

    /// "for weeks", "over the years", "within days": a length only behind such a word.
    func bareUnits(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words.lowerBound..<words.lowerBound + 1) else { return nil }
        let before = words.lowerBound - 1
        guard isWord(before, Self.beforeUnits),
            !isWord(words.upperBound, Self.ofKey) || isWord(before, Self.forWords)
        else { return nil }
        var match = TimeMatch(words, .duration, unit.period(Amount(number: nil)))
        // "for decades to come" lies ahead.
        let isAhead = isWord(words.upperBound, SmallWords.to)
        if word(before) == Self.forKey, canReachNow(unit), !isAhead, !isFuture(before: before),
            !isMaybe(before: before), let span = anchor.upToNow
        {
            match.edtf = span
            match.basis = anchor.basis
        }
        return match
    }

    /// "could last for days": nobody says for which.
    private func isMaybe(before index: Int) -> Bool {
        Range.before(index, from: window.lowerBound, count: Self.longestMaybe).contains {
            isWord($0, Self.maybes)
        }
    }

    /// "could well last". Tokens.
    private static let longestMaybe = 4
    private static let maybes = WordHash.keys("could may might can would")

    /// "for weeks" is since some day not long ago; "for years" tells no day.
    private func canReachNow(_ unit: TimeUnit) -> Bool {
        unit == .day || unit == .week || unit == .month
    }

    private static let determiners = WordHash.keys("the these those its his her their")
    private static let forKey = WordHash.key("for")
    private static let beforeLengths = WordHash.keys(
        "for in within over after during nearly about almost than least around under first only "
            + "took takes take lasts lasted last another every once just spent him them us")
    private static let afterLengths = WordHash.keys("after before since earlier later")
    private static let overs = WordHash.keys("over")
    private static let past = WordHash.keys("past last previous preceding recent")
    private static let recent = WordHash.keys("recent first")
    private static let next = WordHash.keys("next coming")
    private static let beforeUnits = WordHash.keys(
        "for within after over in during until took takes take lasts lasted several many follows "
            + "spent these")
    private static let forWords = WordHash.keys("for after")
    private static let ofKey = WordHash.keys("of")
}

// MARK: What a length reaches back to

extension TimeTagger {
    /// "a day after Biden spoke": the length, with the day on which what follows took place.
    private func dated(_ match: TimeMatch, _ amount: Amount, _ unit: TimeUnit) -> TimeMatch {
        let at = match.tokens.upperBound
        let start = match.tokens.lowerBound
        guard isWord(at, Self.sides), let number = amount.number, !amount.hasHalf, !isVague(start),
            referenceDay != nil, isTold(start), let clause = clause(from: at + 1)
        else { return match }
        let sign = isWord(at, Self.after) ? -1 : 1
        // "called a vote for May 26, a week after floods": counted from the call, whose day is unsaid.
        if sign < 0, let referenceDay, let date = anchor.date, referenceDay > date { return match }
        guard case .day(let day)? = anchor.reference?.point.adding(sign * number, unit) else {
            return match
        }
        var match = match
        match.dating = .other(EDTF(day: day), words: start..<(at + 1), clause)
        match.basis = referenceBasis
        return match
    }

    /// Whether what a length reaches from has the last date: "it came", or the same sentence's.
    private func isTold(_ start: Int) -> Bool {
        hasDate || isWord(start - 1, Self.happenings)
    }

    /// A clause with a subject and a verb of its own.
    private func clause(from start: Int) -> Range<Int>? {
        var end = start
        var verb: Int?
        while window.contains(end), end - start < Self.longestClause {
            let token = tokens[end]
            if token.isMark(",") || token.isMark(";") || token.isMark("\u{2014}") { break }
            if verb == nil, document.isVerb(end) { verb = end }
            end += 1
        }
        // "it" alone would say nothing in a timeline.
        guard let verb, verb > start, !hasClass(start, .pronoun) else { return nil }
        // "after the last patient left on March 14": it has its own day.
        if (verb..<end).contains(where: { hasClass($0, .month) || hasClass($0, .weekday) }) {
            return nil
        }
        return start..<end
    }

    /// Tokens.
    private static let longestClause = 60
    private static let happenings = WordHash.keys(
        "came comes come is was were are follows followed happened occurred began ended just only")
}
