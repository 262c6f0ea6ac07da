/// Whether a time is one that something is appointed for: a hearing, a match, a vote.
extension TimeTagger {
    /// "called an election for May 26": a day that something is called for is still to come.
    func isCalledFor(_ index: Int) -> Bool {
        guard isWord(index - 1, Self.forWord) else { return false }
        let near = Range.before(index - 1, from: window.lowerBound, count: 10)
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        return clause.contains { isWord($0, Self.calls) }
            && !clause.contains { isWord($0, Self.auxiliaries) }
    }

    /// "ordered a hearing to take place on 21 June", "a trial date of 23 June", "before it is
    /// published in March": what is appointed for a day, or what waits for it, is still to come.
    func isAppointed(_ index: Int) -> Bool {
        if word(index - 1) == SmallWords.of, isWord(index - 2, Self.dateWord) { return true }
        if isOfOccasion(index) { return true }
        let near = max(window.lowerBound, index - 14)..<index
        let clause = near.reversed().prefix { !isClauseEnd($0) || isWord($0, Self.waits) }
        for at in clause {
            if isWord(at, Self.waits) {
                let waited = clause.prefix { $0 > at }
                // "to take place before the end of June" waits for nothing.
                guard waited.contains(where: { isWord($0, Self.copulas) }) else { continue }
                return !waited.contains { isWord($0, Self.have) }
            }
            guard isWord(at, SmallWords.to) else { continue }
            let isPassive = isWord(at + 1, Self.be) && isWord(at + 2, Self.done)
            let isTaking = isWord(at + 1, Self.take) && isWord(at + 2, Self.place)
            let isAppearing = isWord(at + 1, Self.comings)
            guard isPassive || isTaking || isAppearing || isWord(at + 1, Self.beginnings) else {
                continue
            }
            // "A vigil, to be held on Sunday, is …".
            if isPassive, isMark(at - 1, ",") { return true }
            // "told to return to the flats they left on Friday".
            if (at + 3..<max(at + 3, index)).contains(where: document.isVerb) { return false }
            let words = isAppearing ? Self.summoning : Self.appointing
            return clause.contains { $0 < at && isWord($0, words) }
                && !clause.contains { isWord($0, Self.had) }
        }
        return false
    }

    /// "urged the council to decide before June", and of months "demanded that it vote in June".
    func isUrged(_ index: Int, isMonth: Bool = false) -> Bool {
        let near = Range.before(index, from: window.lowerBound, count: 14)
        guard let verb = near.last(where: { isWord($0, Self.urging) }) else { return false }
        let asked = verb + 1..<index
        if asked.contains(where: { document.isVerb($0) && !isWord($0 - 1, SmallWords.to) }) {
            return false
        }
        if isWord(index - 1, Self.before) { return asked.contains { isWord($0, SmallWords.to) } }
        return isMonth && isWord(verb + 1, Self.that) && isWord(verb, Self.demanding)
    }

    /// "has invited both sides on Monday", "has promised to answer on Monday": a day that is past
    /// goes with no "has".
    func isInvited(_ index: Int) -> Bool {
        let near = Range.before(index, from: window.lowerBound, count: 14)
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        guard let verb = clause.first(where: document.isVerb), isWord(verb, Self.inviting) else {
            return false
        }
        return (verb - 2..<verb).contains { isWord($0, Self.having) }
    }

    /// "has been moved to Nov. 14", "pushed back to Monday".
    func isMoved(to index: Int) -> Bool {
        guard isWord(index - 1, SmallWords.to) || isWord(index - 1, Self.untils) else {
            return false
        }
        let back = isWord(index - 2, Self.backs) ? index - 3 : index - 2
        return isWord(back, Self.moved)
            && (isWord(back - 1, Self.been) || isWord(back - 1, Self.was) || back < index - 2)
    }

    /// "Ahead of the summit on Friday": what something is done before.
    func isPrepared(_ index: Int) -> Bool {
        let near = Range.before(index, from: window.lowerBound, count: 10).reversed()
        let phrase = near.prefix { !isClauseEnd($0) && !document.isVerb($0) }
        return phrase.contains { at in
            word(at) == SmallWords.of && isWord(at - 1, Self.ahead)
        }
    }

    /// "declared Sunday a day of mourning".
    func isDeclared(_ index: Int) -> Bool {
        isWord(index - 1, Self.declaring) && hasClass(index, .weekday)
            && hasClass(index + 1, .article) || isOrdered(from: index)
    }

    /// "announced a ban from Friday", "called a strike from Wednesday".
    private func isOrdered(from index: Int) -> Bool {
        guard isWord(index - 1, SmallWords.from) else { return false }
        let near = Range.before(index - 1, from: window.lowerBound, count: 9).reversed()
        let clause = near.prefix { !isClauseEnd($0) }
        guard let verb = clause.first(where: document.isVerb), verb < index - 2 else {
            return false
        }
        return isWord(verb, Self.ordering) && !isWord(verb + 1, Self.off)
            && !clause.contains { isWord($0, Self.auxiliaries) }
    }

    private static let ordering = WordHash.keys(
        "announced declared called ordered imposed approved introduced decreed")
    private static let off = WordHash.keys("off")

    /// "has been issued for Friday", "valid until 2pm on Friday": what is laid down for a day to
    /// come.
    func isIssued(for index: Int) -> Bool {
        let near = Range.before(index, from: window.lowerBound, count: 14).reversed()
        let clause = near.prefix { !isClauseEnd($0) }
        if clause.contains(where: { isWord($0, Self.valid) }) { return true }
        guard isWord(index - 1, Self.forWord), let verb = clause.first(where: document.isVerb)
        else {
            return false
        }
        return isWord(verb, Self.issuing) && (verb - 2..<verb).contains { isWord($0, Self.having) }
    }

    private static let valid = WordHash.keys("valid")
    private static let issuing = WordHash.keys(
        "issued imposed listed ordered booked arranged planned advertised sought requested")

    /// "ordered the shops to shut on Sunday", "demanded that it sit on Friday": of two days that
    /// may be meant, one that is hardly over is when it was asked for.
    func isRequested(_ index: Int) -> Bool {
        let near = Range.before(index, from: window.lowerBound, count: 16).reversed()
        let clause = near.prefix { !isClauseEnd($0) }
        guard
            let verb = clause.first(where: { isWord($0, Self.requesting) && document.isVerb($0) }),
            !isWord(verb - 1, SmallWords.to)
        else { return false }
        let asked = verb + 1..<index
        let others = asked.filter { document.isVerb($0) && !isWord($0 - 1, SmallWords.to) }
        guard others.isEmpty, !isJustOver(index) else { return false }
        return asked.contains {
            isWord($0, SmallWords.to) && tokens[$0 + 1].classes.isDisjoint(with: [.stop, .article])
                && !tokens[$0 + 1].isCapital
        }
            || isWord(verb, Self.demanding) && isWord(verb + 1, Self.that)
    }

    /// Whether the last day of a weekday is one of the last three, the last such month this one or
    /// the one before.
    private func isJustOver(_ index: Int) -> Bool {
        guard let date = anchor.date else { return false }
        if let weekday = TimeWords.weekdays[word(index)] {
            return (date.weekday.rawValue - weekday + 7) % 7 < 3
        }
        guard let month = TimeWords.months[word(index)] else { return false }
        return (date.month - month + 12) % 12 < 2
    }

    private static let requesting = demanding.union(
        WordHash.keys(
            """
            ordered told urged called threatened vowed promised pledged voted decided agreed \
            instructed advised begged
            """))

    private static let ahead = WordHash.keys("ahead")
    private static let declaring = WordHash.keys("declared designated proclaimed")
    private static let backs = WordHash.keys("back forward")
    private static let moved = WordHash.keys("moved pushed put brought rescheduled delayed")
    private static let was = WordHash.keys("was were is are")

    /// "released on bail until 7 June", "banned until Monday": what is laid down lasts until a day
    /// to come.
    func isBound(until index: Int) -> Bool {
        guard isWord(index - 1, Self.untils) else { return false }
        let near = Range.before(index - 1, from: window.lowerBound, count: 10)
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        guard let verb = clause.first(where: document.isVerb), isWord(verb, Self.binding) else {
            return false
        }
        return !isWord(verb - 1, Self.been)
    }

    private static let untils = WordHash.keys("until till")
    private static let been = WordHash.keys("been")
    private static let binding = WordHash.keys(
        """
        released freed bailed banned barred jailed imprisoned detained loaned suspended remanded \
        extended postponed adjourned delayed disqualified excluded
        """)
    private static let having = WordHash.keys("has have")
    private static let inviting = WordHash.keys(
        "invited summoned promised vowed pledged agreed offered asked ordered urged convened called"
    )

    private static let demanding = WordHash.keys(
        "demanded demands demanding proposed proposes recommended recommends requested")
    private static let urging = demanding.union(
        WordHash.keys("urged urges urging asked pressed begged pleaded called warned told"))

    /// "A June 3 hearing has been scheduled".
    private func isOfOccasion(_ index: Int) -> Bool {
        var end = index
        while window.contains(end), end - index < Self.longestDate,
            tokens[end].isNumber || hasClass(end, .month)
        {
            end += 1
        }
        return end > index + 1 && isWord(end, Occasions.words)
            && (end + 1..<end + 6).contains { hasClass($0, .future) }
    }

    /// Tokens: "June 3 2022".
    private static let longestDate = 4

    /// "The court sits on Tuesday", "the draw takes place on Monday": the present of timetables.
    func isTimetabled(_ index: Int) -> Bool {
        let near = max(window.lowerBound, index - 8)..<index
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        guard let verb = clause.first(where: { isTimetableVerb($0) || document.isVerb($0) })
        else { return false }
        // "On Friday the court sits" is told as it goes; "the starts", "to begin" are no presents.
        let isPlural =
            isWord(verb, Self.timetabledByMany)
            && (ends(verb - 1, with: "s") && !document.isVerb(verb - 1)
                || isWord(verb - 1, Self.many))
            || isFixture(verb, in: clause)
        // "The vote is on Friday", "the deadline is Friday": only with nothing between.
        let isBare =
            isWord(verb, Self.copulas)
            && (verb == index - 2 && isWord(index - 1, Self.onOrAt)
                || verb == index - 1 && isWord(verb - 1, Occasions.all))
        // "He is back in court on Friday".
        let isBack = isWord(verb, Self.copulas) && isWord(verb + 1, Self.back)
        // "The council, which meets on Friday"; "those that meet on Friday" may always do.
        let isOfWhich = isWord(verb - 1, Self.which) && isMark(verb - 2, ",")
        // "The strike, called by Unite, begins".
        let isBehindAside =
            isMark(verb - 1, ",")
            && Range.before(verb - 1, from: window.lowerBound, count: 14).contains {
                isMark($0, ",")
            }
        // "with votes on Friday".
        if isWord(verb, Self.votes), !isSubject(verb - 1) { return false }
        // "comes into force on 1 July"; "who play France on Saturday"; "Talks, which failed,
        // resume".
        let isLegal = isWord(verb, Self.coming) && isWord(verb + 1, Self.into)
        let isBehindOthers =
            isOfWhich && isWord(verb, Self.fixtures)
            || isBehindAside && isWord(verb, Self.timetabledByMany)
            || isWord(verb, Self.turns) && tokens[verb + 1].isNumber
        let isTimetable =
            isPlural || isBare || isBack || isLegal || isBehindOthers
            || isWord(verb, Self.timetabled)
            || isWord(verb, Self.reports)
                && (isWord(verb + 1, Self.results) || isWord(verb - 1, Self.company))
        return isTimetable && verb > window.lowerBound
            && !tokens[verb].isCapital && (tokens[verb - 1].isWord || isBehindAside)
            && !tokens[verb - 1].classes.contains(.article)
            && (isOfWhich || !isWord(verb - 1, Self.beforeBare))
    }

    /// "The board" of "The board votes".
    private func isSubject(_ noun: Int) -> Bool {
        window.contains(noun) && tokens[noun].isWord && !document.isVerb(noun)
            && (tokens[noun].isCapital
                || (Range.before(noun, from: window.lowerBound, count: 3)).contains {
                    tokens[$0].classes.contains(.article)
                })
    }

    /// "Leeds play Derby", "the Pope visits Malta": with a name, or "they", that opens the clause.
    private func isFixture(_ verb: Int, in clause: some Collection<Int>) -> Bool {
        guard isWord(verb, Self.fixtures), window.contains(verb - 1),
            tokens[verb - 1].isCapital || isWord(verb - 1, Self.many)
                || hasClass(verb - 2, .article) && tokens[verb - 1].isWord
        else { return false }
        return !clause.contains {
            $0 < verb && (document.isVerb($0) || isWord($0, Self.timesBefore))
        }
    }

    func isTimetableVerb(_ index: Int) -> Bool {
        isWord(index, Self.timetabled) || isWord(index, Self.timetabledByMany)
            || isWord(index, Self.copulas) || isWord(index, Self.fixtures)
            || isWord(index, Self.reports) || isWord(index, Self.coming)
            || isWord(index, Self.turns)
    }

    private static let forWord = WordHash.keys("for")
    private static let calls = WordHash.keys(
        "call calls called calling set sets fix fixed schedule schedules arranged booked listed")
    private static let timetabled = WordHash.keys(
        """
        takes runs begins starts opens resumes sits meets ends closes expires arrives leaves goes continues \
        convenes reconvenes votes returns reopens flies performs
        """)
    private static let coming = WordHash.keys("comes come")
    private static let into = WordHash.keys("into")
    private static let turns = WordHash.keys("turns")
    private static let onOrAt = WordHash.keys("on at")
    private static let back = WordHash.keys("back due")
    private static let reports = WordHash.keys("reports publishes releases")
    private static let company = WordHash.keys("it company firm bank group")
    private static let results = WordHash.keys("results earnings figures")
    private static let timetabledByMany = WordHash.keys(
        "go meet begin start open resume vote close reopen")
    private static let votes = WordHash.keys("votes")
    private static let fixtures = WordHash.keys(
        "play plays host hosts face faces travel travels visits meet")
    private static let timesBefore = WordHash.keys("since after before during when while")
    private static let many = WordHash.keys("they we both team teams side")
    private static let dateWord = WordHash.keys("date deadline")
    private static let waits = WordHash.keys("before until once")
    private static let done = WordHash.keys(
        "held heard published released sentenced decided launched announced unveiled opened signed")
    private static let take = WordHash.keys("take")
    private static let place = WordHash.keys("place effect")
    private static let beginnings = WordHash.keys("begin start open resume")
    private static let comings = WordHash.keys("appear attend return stand report")
    private static let appointing = WordHash.keys(
        "ordered set announced agreed planned scheduled fixed arranged called due listed")
    private static let summoning = WordHash.keys("told ordered bailed summoned due")
    private static let beforeBare = WordHash.keys(
        "to did do does not will would can could shall should may might must that who which")
    private static let which = WordHash.keys("which who")
}

/// What takes place at a time that is set before.
enum Occasions {
    /// What a date before it is the date of: "a June 3 hearing".
    static let words = WordHash.keys(
        "hearing trial election vote referendum meeting summit deadline debate launch ballot")
    /// What is spoken of before it takes place: "The ceremony on Friday will end it".
    static let all = words.union(
        WordHash.keys(
            """
            ceremony concert congress elections final flight flights funeral game gathering inauguration \
            match mass parade poll polls primary qualifier race rally runoff session sitting talks \
            tournament visit walkout witness
            """))
}
