/// Readings of lengths of time, and of times counted by them.
extension TimeTagger {
    func counted(_ rule: TimeRules.Meaning, _ words: Range<Int>) -> TimeMatch? {
        switch rule {
        case .ago: ago(words)
        case .hence: fromNow(words, sign: 1)
        case .later: later(words)
        case .length: length(words)
        case .span: span(words)
        case .long: long(words)
        case .bareUnits: bareUnits(words)
        default: nil
        }
    }

    // MARK: Amounts

    /// How many units the words before the unit count: digits or words; no number for "several".
    func amount(_ words: Range<Int>) -> Amount? {
        let end =
            index(of: TimeWords.units, in: words) ?? index(of: TimeWords.unitPlurals, in: words)
        let head = words.lowerBound..<(end ?? words.upperBound)
        let hasHalf = has(Self.half, in: words)
        if let at = head.first(where: { tokens[$0].isNumber }) { return digitAmount(at, head) }
        if has(Self.couple, in: head) { return Amount(number: 2) }
        if has(Self.few, in: head) || index(of: TimeWords.vague, in: head) != nil {
            return Amount(number: nil)
        }
        if let number = number(in: head) { return Amount(number: number, hasHalf: hasHalf) }
        // "half an hour", but "a year and a half".
        if hasHalf, let half = head.first(where: { isWord($0, Self.half) }), half < (end ?? half) {
            return Amount(number: 0, hasHalf: true)
        }
        return has(Self.indefinite, in: head) ? Amount(number: 1, hasHalf: hasHalf) : nil
    }

    /// "2", "1.5", "2 1/2", "1,500".
    private func digitAmount(_ at: Int, _ head: Range<Int>) -> Amount? {
        if head.contains(at + 3), isMark(at + 2, "/") {
            return digits(at).map { Amount(number: $0, hasHalf: true) }
        }
        let bytes = document.source.utf8[tokens[at].range]
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            let hasHalf = bytes[(point + 1)...].elementsEqual("5".utf8)
            guard let whole = decimal(bytes[..<point]) else { return nil }
            return Amount(number: whole, hasHalf: hasHalf)
        }
        let plain = bytes.filter { $0 != UInt8(ascii: ",") }
        guard let number = decimal(plain[...]), number < 10_000 else { return nil }
        return Amount(number: number, hasHalf: has(Self.half, in: head))
    }

    /// The number that words spell: "twenty-four", "a hundred", "two thousand".
    func number(in words: Range<Int>) -> Int? {
        var sum = 0
        var isNumber = false
        for index in words {
            let key = word(index)
            if let value = TimeWords.cardinals[key] ?? TimeWords.tens[key] {
                // "two to three": the first of two numbers.
                if isNumber, isWord(index - 1, Self.ranges) { return sum }
                sum += value
                isNumber = true
            } else if let scale = TimeWords.scales[key] {
                sum = max(sum, 1) * scale
                isNumber = true
            }
        }
        return isNumber && sum < 10_000 ? sum : nil
    }

    // MARK: Counting from a time

    /// "two years ago", "about a decade ago", "months ago".
    private func ago(_ words: Range<Int>) -> TimeMatch? {
        guard let amount = amount(words) else { return TimeMatch(words, .date, "PAST_REF") }
        // "$10 million a year ago" beside a quarter is the same quarter of that year.
        if amount == Amount(number: 1), unit(in: words) == .year,
            let match = sameQuarter(words, -1)
        {
            return match
        }
        return fromNow(words, sign: -1)
    }

    private func fromNow(_ words: Range<Int>, sign: Int) -> TimeMatch? {
        guard let unit = unit(in: words), let amount = amount(words) else { return nil }
        let reference = sign < 0 ? "PAST_REF" : "FUTURE_REF"
        guard let number = amount.number, let date = anchor.date, !unit.isTime else {
            return TimeMatch(words, .date, reference)
        }
        let now: TimePoint = unit == .week ? .week(date) : .day(date)
        let point = amount.hasHalf ? half(now, amount, unit, sign) : now.adding(sign * number, unit)
        return point.flatMap { TimeMatch(words, $0, anchor.basis, qualifier(words)) }
            ?? TimeMatch(words, .date, reference)
    }

    /// "a year and a half ago" in months.
    private func half(_ now: TimePoint, _ amount: Amount, _ unit: TimeUnit, _ sign: Int)
        -> TimePoint?
    {
        guard unit == .year, let number = amount.number else { return nil }
        return now.adding(sign * (12 * number + 6), .month)
    }

    /// "a day later", "two years earlier"; "before" and "after" that nothing follows.
    private func later(_ words: Range<Int>) -> TimeMatch? {
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
            !range.contains(next) || isMark(next, ",") || isMark(next, ".") || isMark(next, ";")
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
    private func isVague(_ start: Int) -> Bool {
        isWord(start, Self.approximations) || isWord(start - 1, Self.approximations)
            || isWord(start, Self.comparatives)
            || word(start - 1) == Self.than && isWord(start - 2, Self.comparatives)
    }

    // MARK: Lengths

    /// "three weeks", "nearly four years", "a year" after a word that measures.
    private func length(_ words: Range<Int>) -> TimeMatch? {
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
        if amount.number == nil, word(at - 1) == Self.forKey { match.edtf = anchor.upToNow }
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
    private func span(_ words: Range<Int>) -> TimeMatch? {
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
    private func back(_ number: Int?, _ unit: TimeUnit) -> EDTF? {
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
    private func long(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words) else { return nil }
        let isPlural = words.contains { TimeWords.unitPlurals[word($0)] != nil }
        let amount = amount(words) ?? Amount(number: isPlural ? nil : 1)
        return TimeMatch(words, .duration, unit.period(amount))
    }

    /// "for weeks", "over the years", "within days": a length only behind such a word.
    private func bareUnits(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words.lowerBound..<words.lowerBound + 1) else { return nil }
        let before = words.lowerBound - 1
        guard isWord(before, Self.beforeUnits),
            !isWord(words.upperBound, Self.ofKey) || isWord(before, Self.forWords)
        else { return nil }
        var match = TimeMatch(words, .duration, unit.period(Amount(number: nil)))
        if word(before) == Self.forKey, let span = anchor.upToNow {
            match.edtf = span
            match.basis = anchor.basis
        }
        return match
    }

    private static let half = words("half")
    private static let determiners = words("the these those its his her their")
    private static let couple = words("couple")
    private static let few = words("few")
    static let indefinite = words("a an another additional")
    private static let ranges = words("to or")
    private static let demonstratives = words("that this these those")
    private static let after = words("after")
    private static let sides = words("before after")
    private static let later = words("later afterward afterwards")
    private static let than = WordHash.key("than")
    private static let forKey = WordHash.key("for")
    private static let comparatives = words("more less fewer")
    private static let lengthOpeners = words("for during over within")
    private static let approximations = words(
        "about nearly almost around over under least most some roughly approximately within just")
    private static let beforeLengths = words(
        "for in within over after during nearly about almost than least around under first only "
            + "took takes take lasts lasted last another every once just spent him them us")
    private static let afterLengths = words("after before since earlier later")
    private static let overs = words("over")
    private static let past = words("past last previous preceding recent")
    private static let recent = words("recent first")
    private static let next = words("next coming")
    private static let beforeUnits = words(
        "for within after over in during until took takes take lasts lasted several many follows "
            + "spent these")
    private static let forWords = words("for after")
    private static let ofKey = words("of")
}

// MARK: What a length reaches back to

extension TimeTagger {
    /// "a day after Biden spoke": the length, with the day on which what follows took place.
    private func dated(_ match: TimeMatch, _ amount: Amount, _ unit: TimeUnit) -> TimeMatch {
        let at = match.tokens.upperBound
        let start = match.tokens.lowerBound
        guard isWord(at, Self.turns), let number = amount.number, !amount.hasHalf, !isVague(start),
            referenceDay != nil, isTold(start), let clause = clause(from: at + 1)
        else { return match }
        let sign = isWord(at, Self.afterWord) ? -1 : 1
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

    /// Tokens.
    private static let longestClause = 60
    private static let turns = words("before after")
    private static let afterWord = words("after")
    private static let happenings = words(
        "came comes come is was were are follows followed happened occurred began ended just only")
}
