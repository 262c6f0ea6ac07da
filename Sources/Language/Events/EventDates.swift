/// Tells the dates on which something happens from those that only describe a thing.
struct EventDates {
    let reading: Reading
    let tokens: [Token]

    init(_ reading: Reading) {
        self.reading = reading
        tokens = reading.document.tokens
    }

    /// Whether a time expression of a sentence dates what its clause tells.
    /// - Parameter number: of the sentence.
    func tells(_ match: TimeMatch, in number: Int) -> Bool {
        let words = match.tokens
        return !isPossessive(words) && !describes(words) && !isInName(words, number)
            && !isRestated(words) && !isLife(words) && !isOfLaw(words) && !isOfResults(words)
            && !isCompared(words) && !isOfEachWeek(words)
            && !isStretch(words) && !isMoment(words)
            && !isOfName(words) && !isOfThing(words) && !isState(words, number)
            && !isCountedFrom(words, number)
            && !isRecord(words, number)
            && !isRanked(words, number) && !isOnlyBeside(match) && !isCounted(words)
            && !isHalf(words) && !isHolidaySpokenOf(words, number)
            && (match.isUpToNow || !isCounterfactual(words, number))
            && !tokens[words.lowerBound].flags.contains(.titleCase)
    }

    /// Without the dates of things, "the accord of 12 June was torn up on Monday", "the floods of
    /// March and April", where others are told.
    func ofDeeds(_ times: [TimeMatch]) -> [TimeMatch] {
        var deeds: [TimeMatch] = []
        var noun: TimeMatch?
        for time in times {
            let and = time.tokens.lowerBound - 1
            let goesOn =
                and >= 0 && noun?.tokens.upperBound == and && tokens[and].key == SmallWords.and
            if goesOn || isOfNoun(time.tokens) { noun = time } else { deeds.append(time) }
        }
        return deeds.contains { $0.edtf != nil } ? deeds : times
    }

    /// "of 12 June" behind "the accord".
    private func isOfNoun(_ words: Range<Int>) -> Bool {
        let of = words.lowerBound - 1
        guard of > 1, tokens[of].isWord, tokens[of].key == SmallWords.of, isNoun(of - 1),
            tokens[of - 1].classes.isDisjoint(with: [.timeUnit, .weekday, .month])
        else { return false }
        return isDeterminer(of - 2) && !Self.stretches.contains(tokens[of - 1].key)
    }

    /// "two years later, on 25 June 2020": the day says it better.
    private func isRestated(_ words: Range<Int>) -> Bool {
        let comma = words.upperBound
        guard let last = words.last, Self.laters.contains(tokens[last].key),
            comma + 2 < tokens.count, tokens[comma].isMark(","), tokens[comma + 1].isWord,
            tokens[comma + 1].key == Self.on
        else { return false }
        return tokens[comma + 2].isNumber || tokens[comma + 2].classes.contains(.month)
    }

    private static let laters = WordHash.keys("later earlier")

    /// "three days after the fire on 4 May": the day of the fire, and not of what is told.
    private func isCountedFrom(_ words: Range<Int>, _ number: Int) -> Bool {
        let first = reading.document.sentences[number].tokens.lowerBound
        let near = max(first, words.lowerBound - Self.longestCount)..<words.lowerBound
        let phrase = near.reversed().prefix {
            tokens[$0].isWord && !reading.document.isVerb($0)
        }
        guard let link = phrase.first(where: { Self.counting.contains(tokens[$0].key) }),
            link > first
        else { return false }
        // "two minutes after take-off on 4 May" was that day.
        return tokens[link - 1].classes.contains(.timeUnit)
            && !Self.moments.contains(tokens[link - 1].key)
    }

    /// Tokens.
    private static let longestCount = 10
    private static let counting = WordHash.keys("after before")

    /// "was mayor until 2019": what ended with a year, and began nobody says when; "did not open
    /// until 2019" is when it did.
    func ended(by match: TimeMatch) -> EDTF? {
        let until = match.tokens.lowerBound - 1
        guard until > 0, tokens[until].isWord, Self.untils.contains(tokens[until].key),
            case .point(let point)? = match.edtf?.value, case .year = point.unit,
            !tokens[max(0, until - Self.longestCount)..<until].contains(where: {
                $0.isWord && Self.negations.contains($0.key)
            })
        else { return nil }
        return EDTF(from: .unknown, to: .point(point))
    }

    /// "introduced after 1999", "built before 1900": in some other year. "Before 2040" is a term.
    private func isOnlyBeside(_ match: TimeMatch) -> Bool {
        let link = match.tokens.lowerBound - 1
        guard link > 0, tokens[link].isWord, case .point(let point)? = match.edtf?.value,
            case .year(let year) = point.unit
        else { return false }
        return tokens[link].key == Self.after
            || tokens[link].key == Self.before
                && reading.document.source.date.map { year <= $0.year } ?? true
    }

    private static let after = WordHash.key("after")
    private static let before = WordHash.key("before")
    private static let untils = WordHash.keys("until till")
    private static let negations = WordHash.keys(
        "not never nothing nobody only no didn't wasn't weren't hasn't")

    private func isCounterfactual(_ words: Range<Int>, _ number: Int) -> Bool {
        let (document, sentence) = (reading.document, reading.document.sentences[number].tokens)
        return condition(before: words, number) != nil
            || Counterfactuals(document, sentence: sentence).cover(words)
            || Frames(document, sentence: sentence).isUntrue(at: words.lowerBound)
    }

    /// "today's talks": a time that only tells one thing from others; not "after Saturday's
    /// election", which is told of.
    private func isPossessive(_ words: Range<Int>) -> Bool {
        let end = words.upperBound
        return end < tokens.count && tokens[end].flags.contains(.possessive) && !isOfDeed(words)
    }

    /// Whether a weekday or a date owns something that happened, behind "after", "in" or at the
    /// beginning: "Thursday's crash near Lima".
    private func isOfDeed(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        let isTold =
            tokens[words.lowerBound].isOpening
            || before > 0 && tokens[before].isWord && Self.tellers.contains(tokens[before].key)
                && tokens[before - 1].key != Self.ahead
        guard isTold,
            words.contains(where: { !tokens[$0].classes.isDisjoint(with: [.weekday, .month]) })
        else { return false }
        let owned = (words.upperBound + 1..<min(words.upperBound + 5, tokens.count)).prefix {
            tokens[$0].isWord && !reading.document.isVerb($0)
                && tokens[$0].classes.isDisjoint(with: [.conjunction, .article])
                && !SmallWords.prepositions.contains(tokens[$0].key)
        }
        return owned.contains { Self.deeds.contains(tokens[$0].key) }
    }

    /// "ahead of Saturday's match".
    private static let ahead = WordHash.key("ahead")
    private static let tellers = WordHash.keys("after since following in during of from at")
    private static let deeds = WordHash.keys(
        """
        election vote match game final race crash accident collision attack explosion blast bombing \
        fire shooting killing killings raid strike protest protests march earthquake quake flood \
        floods storm derailment verdict ruling hearing summit meeting debate funeral ceremony coup \
        elections matches crashes attacks explosions blasts bombings fires shootings raids strikes \
        earthquakes quakes storms landslide landslides eruption avalanche tornado massacre talks \
        referendum riot riots clashes rally demonstration inauguration walkout
        """)

    /// "the 1996 campaign", "its March decision"; but "in a June 5 letter" is when it was written.
    private func describes(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        let after = words.upperBound
        guard after < tokens.count, tokens[after].isWord else { return false }
        // "A June 3 hearing has been scheduled": the date of what the sentence is about.
        if words.count > 1, Occasions.words.contains(tokens[after].key),
            words.contains(where: { tokens[$0].isNumber })
        {
            return false
        }
        let isWeekday =
            words.count == 1
            && (tokens[words.lowerBound].classes.contains(.weekday)
                || Self.feasts.contains(tokens[words.lowerBound].key))
        if isWeekday, Self.weekdayThings.contains(tokens[after].key),
            before < 0 || tokens[before].key != Self.on
        {
            return true
        }
        // "the winter fuel payment", "the summer recess".
        if words.count == 2, tokens[words.lowerBound].classes.contains(.article),
            TimeWords.seasons[tokens[words.lowerBound + 1].key] != nil, isNoun(after)
        {
            return true
        }
        // "third-quarter results"; a hyphen in "2022-01-20" or "the mid-1980s" says nothing.
        if words.contains(where: { tokens[$0].isMark("-") }), !tokens[words.lowerBound].isNumber,
            !tokens[words.upperBound - 1].isNumber, !Self.links.contains(tokens[after].key)
        {
            return true
        }
        guard isNoun(after) else { return false }
        guard before >= 0, isDeterminer(before) else { return false }
        // "in a 2019 fraud case" is not when it was heard.
        let isOfOne =
            words.count == 1 && tokens[words.lowerBound].isNumber && tokens[before].key == Self.a
        return isOfOne || before == 0 || !Self.places.contains(tokens[before - 1].key)
    }

    private static let on = WordHash.key("on")
    private static let a = WordHash.key("a")
    private static let weekdayThings = WordHash.keys(
        """
        league newspaper newspapers papers lunch school roast market markets tree trees card cards \
        party lights dinner shopping sales carol carols present presents
        """)
    private static let feasts = WordHash.keys("christmas easter halloween thanksgiving")

    /// "to abolish two public holidays, Easter Monday and May 8": a day of every year; "on May 8, a
    /// holiday," is one.
    private func isHolidaySpokenOf(_ words: Range<Int>, _ number: Int) -> Bool {
        let first = words.lowerBound
        let isDay =
            tokens[first].isWord && Self.places.contains(tokens[first].key)
            || first > 0 && tokens[first - 1].isWord && Self.places.contains(tokens[first - 1].key)
        let isOfEachYear =
            tokens[first].isCapital
            && tokens[first].classes.isDisjoint(with: [.weekday, .timeWord, .timeUnit])
        return !isDay && isOfEachYear && words.count <= 2
            && reading.document.sentences[number].tokens.contains {
                tokens[$0].isWord && Self.holidays.contains(tokens[$0].key)
            }
    }

    private static let holidays = WordHash.keys("holiday holidays")

    /// "in the second half": of a match, as of the year where no year stands beside it.
    private func isHalf(_ words: Range<Int>) -> Bool {
        let end = words.upperBound
        return tokens[end - 1].isWord && tokens[end - 1].key == Self.half
            && !(end < tokens.count && tokens[end].isWord && tokens[end].key == SmallWords.of)
    }

    private static let half = WordHash.key("half")

    private func isDeterminer(_ index: Int) -> Bool {
        tokens[index].classes.contains(.article) || tokens[index].flags.contains(.possessive)
            || tokens[index].isWord && Self.determiners.contains(tokens[index].key)
    }

    private func isNoun(_ index: Int) -> Bool {
        tokens[index].isWord
            && tokens[index].classes.isDisjoint(with: [.stop, .conjunction, .timeWord])
            && !reading.document.isVerb(index)
    }

    /// "September 11 Museum": a part of a name.
    private func isInName(_ words: Range<Int>, _ number: Int) -> Bool {
        let names = reading.names.tokens[reading.mentions[number]]
        let next = names.partitioningIndex { $0.upperBound > words.lowerBound }
        guard next < names.endIndex, names[next].overlaps(words) else { return false }
        // "Easter" of "Easter Monday" is no more than the day.
        return names[next].count >= words.count || !words.contains(names[next])
    }

    /// "the Finance Bill, 2024", "the Companies Act 2006": a year that a law is named by.
    private func isOfLaw(_ words: Range<Int>) -> Bool {
        guard words.count == 1, tokens[words.lowerBound].isNumber else { return false }
        var name = words.lowerBound - 1
        if name > 0, tokens[name].isMark(",") || tokens[name].key == SmallWords.of { name -= 1 }
        return name >= 0 && tokens[name].isCapital && Self.laws.contains(tokens[name].key)
    }

    /// "in the three months to December", "for the year ended March 31": what figures are of.
    private func isOfResults(_ words: Range<Int>) -> Bool {
        let near = Range.before(words.lowerBound, from: 0, count: 3).reversed()
        guard let end = near.first(where: { Self.ends.contains(tokens[$0].key) }), end > 1 else {
            return false
        }
        return Self.terms.contains(tokens[end - 1].key)
            && (tokens[end - 2].isNumber
                || !tokens[end - 2].classes.isDisjoint(with: [.article, .numeral, .ordinal])
                || Self.qualities.contains(tokens[end - 2].key))
    }

    private static let laws = WordHash.keys(
        "act bill code ordinance order rules regulations constitution law decree")
    private static let ends = WordHash.keys("to ended ending through")
    private static let terms = WordHash.keys("month months quarter half year weeks period")
    private static let qualities = WordHash.keys("fiscal financial full")

    /// "three nights a week, Monday, Wednesday and Saturday".
    private func isOfEachWeek(_ words: Range<Int>) -> Bool {
        let near = Range.before(words.lowerBound, from: 0, count: 8).dropFirst()
        return tokens[words.lowerBound].classes.contains(.weekday)
            && near.contains {
                tokens[$0].key == Self.week && Self.rates.contains(tokens[$0 - 1].key)
            }
    }

    private static let week = WordHash.key("week")
    private static let rates = WordHash.keys("a per each every")

    /// "(1950-2019)": the years of a life, of a term or of a work.
    private func isLife(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        guard before >= 0, tokens[before].isMark("("), words.count == 1 else { return false }
        return tokens[words.lowerBound].end - tokens[words.lowerBound].start == 4
    }

    /// "for the next year", "for the last year": how long, not when.
    private func isStretch(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        guard before >= 0, Self.spans.contains(tokens[before].key) else { return false }
        let isLast = tokens[words.lowerBound].classes.contains(.article)
        return words.contains {
            Self.directions.contains(tokens[$0].key)
                || isLast && tokens[$0].isWord && tokens[$0].key == Self.last
        }
    }

    private static let last = WordHash.key("last")

    /// "for several minutes": how long something of that very day took.
    private func isMoment(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        return before >= 0 && tokens[before].isWord && tokens[before].key == Self.for
            && words.contains { Self.moments.contains(tokens[$0].key) }
    }

    private static let `for` = WordHash.key("for")
    private static let moments = WordHash.keys(
        "seconds minute minutes hour hours moment moments")

    /// "the cars of tomorrow"; but "as of today".
    private func isOfThing(_ words: Range<Int>) -> Bool {
        let of = words.lowerBound - 1
        return words.count == 1 && Self.nearDays.contains(tokens[words.lowerBound].key) && of > 0
            && tokens[of].isWord && tokens[of].key == SmallWords.of
            && tokens[of - 1].key != Self.as
    }

    /// "It is no member of the union today": how things are, and nothing that happened.
    private func isState(_ words: Range<Int>, _ number: Int) -> Bool {
        let at = words.lowerBound
        guard words.count == 1, tokens[at].isWord, tokens[at].key == Self.today else {
            return false
        }
        let first = reading.document.sentences[number].tokens.lowerBound
        let near = max(first, at - Self.longestState)..<at
        let verb = near.last { reading.document.isVerb($0) }
        return verb.map {
            Self.states.contains(tokens[$0].key) && Self.stated.contains(tokens[$0 + 1].key)
        } ?? false
    }

    /// Tokens.
    private static let longestState = 30
    private static let today = WordHash.key("today")
    private static let states = WordHash.keys("is are")
    private static let stated = WordHash.keys("a an no not")
    private static let nearDays = WordHash.keys("yesterday today tomorrow")
    private static let `as` = WordHash.key("as")

    /// "the Gold Reserve Act of 1934", "the flood of 1925", "the first meeting of the year".
    private func isOfName(_ words: Range<Int>) -> Bool {
        let of = words.lowerBound - 1
        guard of > 0, tokens[of].isWord, tokens[of].key == SmallWords.of, tokens[of - 1].isWord
        else { return false }
        if Self.stretches.contains(tokens[of - 1].key) { return false }
        if words.count == 1 { return tokens[of - 1].isCapital || tokens[words.lowerBound].isNumber }
        return tokens[words.lowerBound].classes.contains(.article) && words.count == 2
    }

    private static let stretches = WordHash.keys(
        """
        as start beginning middle end close turn course half quarter summer spring autumn fall \
        winter day days week weeks month months hours part parts height night nights morning evening
        """)

    /// "if the soldiers stationed there for weeks leave": what they have done until now is told,
    /// and nothing of what may be.
    func told(_ match: TimeMatch, in number: Int) -> Range<Int>? {
        guard match.isUpToNow, let condition = condition(before: match.tokens, number) else {
            return nil
        }
        return condition + 1..<match.tokens.upperBound
    }

    /// "if the talks fail on Friday": what may be and may not. Its "if".
    private func condition(before words: Range<Int>, _ number: Int) -> Int? {
        let first = reading.document.sentences[number].tokens.lowerBound
        let near = max(first, words.lowerBound - Self.longestCondition)..<words.lowerBound
        let clause = near.reversed().prefix { index in
            !tokens[index].isMark(",") && !tokens[index].isMark(";")
        }
        return clause.first { tokens[$0].isWord && Self.conditions.contains(tokens[$0].key) }
            ?? openingCondition(first..<words.lowerBound)
    }

    /// "Should he lose on Sunday,", "Were he to win on", "Whoever wins on", "Provided it is dry
    /// on".
    private func openingCondition(_ opening: Range<Int>) -> Int? {
        guard let first = opening.first, opening.count <= Self.longestOpening, tokens[first].isWord,
            Self.openings.contains(tokens[first].key),
            !opening.contains(where: { tokens[$0].isMark(",") })
        else { return nil }
        return first
    }

    private static let longestOpening = 12
    private static let openings = WordHash.keys("should were whoever provided supposing")

    /// Tokens.
    private static let longestCondition = 60
    private static let conditions = WordHash.keys("if unless whether")
    private static let determiners = WordHash.keys(
        "its his her their our my this that these those")
    private static let spans = WordHash.keys("for over within")
    private static let directions = WordHash.keys("next past coming")
    static let places = WordHash.keys("in at during on")
    private static let links = WordHash.keys(
        "in at during on from to by with for of and or but as after before when while is was")
}
