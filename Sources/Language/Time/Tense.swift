/// Whether a clause speaks of what lies ahead.
extension TimeTagger {
    /// Whether the words before say that a time lies ahead: "will … on Friday".
    func isFuture(before index: Int) -> Bool {
        if isDeadline(index) || isCalledFor(index) || isTimetabled(index) || isAppointed(index) {
            return true
        }
        var at = index - 1
        while at >= range.lowerBound, index - at <= Self.longestReach {
            if tokens[at].classes.contains(.speech) || isTold(at, before: index) { return false }
            // "the upcoming election": the thing lies ahead, and not what is told of it.
            let isOfThing = isWord(at, Self.adjectives) && at + 1 < index
            let isNear = index - at <= Self.reach || isCertain(at, before: index)
            if isNear, !isOfThing, isAheadWord(at) { return !isAside(at, before: index) }
            at -= 1
        }
        return at < range.lowerBound && leadsAhead(index)
    }

    /// Whether the verb nearest to a time tells what has happened, and nothing that may be arranged:
    /// "were killed on January 20", "On January 20 he took office".
    func isPast(before words: Range<Int>) -> Bool {
        let near = max(range.lowerBound, words.lowerBound - Self.reach)..<words.lowerBound
        if near.suffix(4).contains(where: { isWord($0, Self.since) }) { return true }
        if isWord(words.lowerBound - 1, Self.ofShares) { return false }
        let before = near.last(where: document.isVerb)
        let behind = words.upperBound..<min(range.upperBound, words.upperBound + Self.reach)
        let isOpening = words.lowerBound - range.lowerBound <= 2
        guard let verb = before ?? (isOpening ? behind.first(where: document.isVerb) : nil) else {
            return false
        }
        return !isWord(verb, Self.presents) && !isWord(verb, Self.arranging)
            && !isWord(verb - 1, Self.to) && !ends(verb, with: "s")
    }

    private static let since = WordHash.keys("since")
    /// Dates of dividends.
    private static let ofShares = WordHash.keys("payable record")
    private static let arranging = WordHash.keys(
        """
        announced called set scheduled planned agreed promised proposed ordered booked fixed arranged \
        vowed asked urged told invited summoned expected wanted hoped approved due said declared
        """)

    /// "after talks collapsed on Monday", "what he did on Monday": a clause within that is behind us.
    private func isTold(_ index: Int, before time: Int) -> Bool {
        if isWord(index, Self.tellers) {
            return (index + 1..<time).contains {
                document.isVerb($0) && !isWord($0, Self.presents)
                    && !isWord($0 - 1, Self.beforeParticiples)
            }
        }
        return document.isVerb(index) && !isWord(index, Self.presents)
            && hasClass(index - 1, .pronoun) && isWord(index - 2, Self.questions)
    }

    private static let tellers = WordHash.keys("after because although")
    private static let questions = WordHash.keys("what why how whom whether")

    /// "where the bridge is to land, people marched on Saturday": only an aside lies ahead, and the
    /// date belongs to the verb behind it; in "will read the plan, which came on Monday" to an aside.
    private func isAside(_ ahead: Int, before index: Int) -> Bool {
        let behind = ahead + 1..<index
        let isDated = behind.contains {
            isWord($0, Self.relatives) && isMark($0 - 1, ",") && document.isVerb($0 + 1)
                && !isWord($0 + 1, Self.presents)
                && !($0..<index).contains { isMark($0, ",") }
        }
        if isDated { return true }
        // "Asked if it would close, they left on Monday".
        let opening = range.lowerBound..<ahead
        if let comma = behind.first(where: { isMark($0, ",") }),
            opening.contains(where: { isWord($0, Self.openQuestions) }),
            !opening.contains(where: { isMark($0, ",") }),
            (comma..<index).contains(where: { document.isVerb($0) && !isWord($0, Self.presents) })
        {
            return true
        }
        return opensRelative(ahead)
            && behind.dropFirst().contains {
                document.isVerb($0) && !isWord($0 - 1, Self.beforeParticiples)
            }
    }

    /// "who will", "which are to"; "where the bridge is to" has a subject between.
    private func opensRelative(_ ahead: Int) -> Bool {
        let first = isWord(ahead - 1, Self.copulas) ? ahead - 1 : ahead
        if isWord(first - 1, Self.subjectRelatives) { return !hasClass(first - 2, .speech) }
        return (max(range.lowerBound, first - 4)..<first).contains {
            isWord($0, Self.otherRelatives)
        }
    }

    /// Whether a word says that what follows lies ahead: "will", "could", "is due to"; not "had
    /// been due to", "next to", "as planned".
    private func isAheadWord(_ index: Int) -> Bool {
        if isName(index) { return false }
        if isWord(index, Self.modals), !tokens[index].isCapital {
            // "should have gone on Tuesday".
            return !isWord(index + 1, Self.have)
        }
        // "Both are to meet on Monday".
        if isWord(index, Self.to), index > range.lowerBound, isWord(index - 1, Self.copulas) {
            return true
        }
        guard tokens[index].classes.contains(.future), isAhead(index) else { return false }
        if isWord(index, Self.participles) || isWord(index, Self.arranged) {
            return !(index - 3..<index).contains { isWord($0, Self.pasts) }
        }
        return !(isWord(index, Self.next) && isWord(index + 1, Self.aims))
    }

    /// "Will Joyce": a word of a name, that would be another one without its capital.
    private func isName(_ index: Int) -> Bool {
        tokens[index].isCapital && !tokens[index].flags.contains(.titleCase)
            && (!tokens[index].isOpening
                || range.contains(index + 1) && tokens[index + 1].isCapital)
    }

    /// "as early as Tuesday", "until Friday", "effective Feb. 1": times that a deed ends or begins
    /// with, and that are still to come unless the clause says "had".
    private func isDeadline(_ index: Int) -> Bool {
        let before = index - 1
        // "a dividend payable on Nov. 30".
        if isWord(before, Self.on), isWord(before - 1, Self.payable) { return true }
        if isPutOff(to: index) { return true }
        let isSoonest = isWord(before, Self.asWord) && isWord(before - 1, Self.soon)
        guard isSoonest || isWord(before, Self.limits), !hasClass(before - 1, .weekday) else {
            return false
        }
        // "By March 28, ships were waiting": what follows tells.
        if before == range.lowerBound { return leadsAhead(index) }
        let clause = max(range.lowerBound, index - 8)..<index
        if clause.contains(where: { isWord($0, Self.lasting) }) { return false }
        guard let past = clause.last(where: { isWord($0, Self.auxiliaries) }) else { return true }
        // "It had told them to expect delays until Friday".
        return (past..<before).contains { isWord($0, Self.to) && isInfinitive($0 + 1) }
    }

    /// "was postponed until Friday", "has extended its warning to Monday": what was put off is still
    /// to come, whatever the verb says; not what "had been".
    private func isPutOff(to index: Int) -> Bool {
        guard isWord(index - 1, Self.ends) else { return false }
        let near = Range.before(index - 1, from: range.lowerBound, count: 11).reversed()
        let clause = near.prefix { !isClauseEnd($0) }
        let isPutting = { (at: Int) in
            isWord(at, Self.puttingOff) || isWord(at, Self.off) && isWord(at - 1, Self.put)
        }
        let verb = clause.first { isPutting($0) || document.isVerb($0) }
        guard let verb, isPutting(verb) else { return false }
        return !clause.contains { isWord($0, Self.had) }
    }

    private static let off = WordHash.keys("off")
    private static let put = WordHash.keys("put pushed")
    private static let ends = WordHash.keys("until till to through")
    private static let puttingOff = WordHash.keys(
        """
        postponed extended adjourned deferred delayed rescheduled prolonged remanded suspended given
        """)

    /// "called an election for May 26": a day that something is called for is still to come.
    private func isCalledFor(_ index: Int) -> Bool {
        guard isWord(index - 1, Self.forWord) else { return false }
        let near = Range.before(index - 1, from: range.lowerBound, count: 10)
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        return clause.contains { isWord($0, Self.calls) }
            && !clause.contains { isWord($0, Self.auxiliaries) }
    }

    /// "ordered a hearing to take place on 21 June", "a trial date of 23 June", "before it is
    /// published in March": what is appointed for a day, or what waits for it, is still to come.
    private func isAppointed(_ index: Int) -> Bool {
        if word(index - 1) == Self.of, isWord(index - 2, Self.dateWord) { return true }
        if isOfOccasion(index) { return true }
        let near = max(range.lowerBound, index - 14)..<index
        let clause = near.reversed().prefix { !isClauseEnd($0) || isWord($0, Self.waits) }
        for at in clause {
            if isWord(at, Self.waits) {
                let waited = clause.prefix { $0 > at }
                // "to take place before the end of June" waits for nothing.
                guard waited.contains(where: { isWord($0, Self.copulas) }) else { continue }
                return !waited.contains { isWord($0, Self.have) }
            }
            guard isWord(at, Self.to) else { continue }
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

    /// "A June 3 hearing has been scheduled".
    private func isOfOccasion(_ index: Int) -> Bool {
        var end = index
        while range.contains(end), tokens[end].isNumber || hasClass(end, .month) { end += 1 }
        return end > index + 1 && isWord(end, Occasions.words)
            && (end + 1..<end + 6).contains { hasClass($0, .future) }
    }

    /// "The court sits on Tuesday", "the draw takes place on Monday": the present of timetables.
    private func isTimetabled(_ index: Int) -> Bool {
        let near = max(range.lowerBound, index - 8)..<index
        let clause = near.reversed().prefix { !isClauseEnd($0) }
        guard let verb = clause.first(where: { isTimetableVerb($0) || document.isVerb($0) })
        else { return false }
        // "On Friday the court sits" is told as it goes; "the starts", "to begin" are no presents.
        let isPlural =
            isWord(verb, Self.timetabledByMany)
            && (ends(verb - 1, with: "s") || isWord(verb - 1, Self.many))
            || isFixture(verb, in: clause)
        // "The vote is on Friday": only with nothing between.
        let isBare = isWord(verb, Self.copulas) && isWord(index - 1, Self.on) && verb == index - 2
        // "The council, which meets on Friday"; "those that meet on Friday" may always do.
        let isOfWhich = isWord(verb - 1, Self.which) && isMark(verb - 2, ",")
        return (isPlural || isBare || isWord(verb, Self.timetabled)) && verb > range.lowerBound
            && !tokens[verb].isCapital && tokens[verb - 1].isWord
            && !tokens[verb - 1].classes.contains(.article)
            && (isOfWhich || !isWord(verb - 1, Self.beforeBare))
    }

    /// "Leeds play Derby", "the Pope visits Malta": with a name, or "they", that opens the clause.
    private func isFixture(_ verb: Int, in clause: some Collection<Int>) -> Bool {
        guard isWord(verb, Self.fixtures), range.contains(verb - 1),
            tokens[verb - 1].isCapital || isWord(verb - 1, Self.many)
        else { return false }
        return !clause.contains {
            $0 < verb && (document.isVerb($0) || isWord($0, Self.timesBefore))
        }
    }

    private func isTimetableVerb(_ index: Int) -> Bool {
        isWord(index, Self.timetabled) || isWord(index, Self.timetabledByMany)
            || isWord(index, Self.copulas) || isWord(index, Self.fixtures)
    }

    private func ends(_ index: Int, with letter: Character) -> Bool {
        range.contains(index)
            && document.source.utf8[tokens[index].range].last == letter.asciiValue
    }

    private func isInfinitive(_ index: Int) -> Bool {
        tokens[index].isWord && !tokens[index].isCapital
            && tokens[index].classes.isDisjoint(with: [.stop, .article])
    }

    /// Whether its own clause says that a month lies ahead.
    func isMonthAhead(_ start: Int) -> Bool {
        if isDeadline(start) || isAppointed(start) || isTimetabled(start) { return true }
        var at = start - 1
        while range.contains(at), start - at <= Self.longestReach {
            let token = tokens[at]
            // "is to be named as president in January".
            let isRole =
                isWord(at, Self.asWord) && !(at + 1..<start).contains(where: document.isVerb)
            if isClauseEnd(at) && !isRole || token.classes.contains(.speech) { return false }
            // "the plan announced in March" is behind us.
            let isLoose = isWord(at, Self.plans) && !isWord(at + 1, Self.aims)
            if isWord(at, Self.should) { return !isWord(at + 1, Self.have) }
            // "is to retire in July".
            if isWord(at, Self.to), isWord(at - 1, Self.copulas) { return true }
            if isWord(at, Self.hopes), isCertain(at, before: start) { return true }
            let isNear = start - at <= Self.reach || isCertain(at, before: start)
            if isNear, token.classes.contains(.future), isAhead(at), !isLoose, !isName(at) {
                return true
            }
            // "is running for Congress in November".
            if isWord(at, Self.candidacies), isWord(at - 1, Self.copulas) { return true }
            at -= 1
        }
        return false
    }

    /// "will", "hopes to", with no other verb before the time but its own.
    private func isCertain(_ index: Int, before time: Int) -> Bool {
        let isOne =
            isWord(index, Self.certain) || isWord(index, Self.hopes) && isWord(index + 1, Self.to)
        return isOne && !isName(index)
            && !(index + 1..<time).dropFirst().contains(where: document.isVerb)
    }

    /// "On Friday the ministers will meet": the clause that the time opens lies ahead.
    private func leadsAhead(_ index: Int) -> Bool {
        guard index - range.lowerBound <= 2 else { return false }
        var at = index + 1
        // A comma may part the time from its clause.
        if isMark(at, ",") { at += 1 }
        while range.contains(at), at - index <= 30, !isClauseEnd(at) {
            let isAhead =
                isWord(at, Self.certain) || isWord(at, Self.arranged) && isWord(at + 1, Self.aims)
            if isAhead, !isName(at) { return true }
            if document.isVerb(at), !isWord(at, Self.copulas) { return false }
            at += 1
        }
        return false
    }

    /// A mark or word that ends a clause; "and" does where a verb follows.
    private func isClauseEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isMark(",") || token.isMark(";") || token.isMark(":") { return true }
        guard token.classes.contains(.conjunction) else { return false }
        return !isWord(index, Self.links)
            || range.contains(index + 1) && document.isVerb(index + 1)
    }

    /// "set to", "set for"; not "set out".
    private func isAhead(_ index: Int) -> Bool {
        !isWord(index, Self.participles) || isWord(index + 1, Self.aims)
    }

    /// From a time back to a word that says that it lies ahead, and to one that leaves no doubt.
    /// Tokens.
    private static let reach = 12
    private static let longestReach = 18
    private static let openQuestions = WordHash.keys("if whether")
    private static let relatives = WordHash.keys("who which where whose")
    private static let subjectRelatives = WordHash.keys("who which that")
    private static let otherRelatives = WordHash.keys("where whose")
    private static let have = WordHash.keys("have")
    private static let presents = WordHash.keys("is are has have")
    private static let beforeParticiples = WordHash.keys(
        "be been being is are to not and or will would shall should can could may might must")
    private static let forWord = WordHash.keys("for")
    private static let calls = WordHash.keys(
        "call calls called calling set sets fix fixed schedule schedules arranged booked listed")
    private static let timetabled = WordHash.keys(
        "takes begins starts opens resumes sits meets ends closes expires arrives leaves goes")
    private static let timetabledByMany = WordHash.keys(
        "go meet begin start open resume vote close")
    private static let fixtures = WordHash.keys(
        "play plays host hosts face faces travel travels visits meet")
    private static let timesBefore = WordHash.keys("since after before during when while")
    private static let many = WordHash.keys("they we both team teams side")
    private static let dateWord = WordHash.keys("date")
    private static let waits = WordHash.keys("before until once")
    private static let had = WordHash.keys("had")
    private static let be = WordHash.keys("be")
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
    private static let on = WordHash.keys("on")
    private static let payable = WordHash.keys("payable")
    private static let which = WordHash.keys("which")
    private static let candidacies = WordHash.keys("running seeking")
    private static let modals = WordHash.keys("may might can must should")
    private static let should = WordHash.keys("should")
    private static let auxiliaries = WordHash.keys("had was were")
    /// What went on until then is over: "he stayed until Friday".
    private static let lasting = WordHash.keys(
        "stayed kept lasted waited remained ran continued worked slept lived fought sat stood")
    private static let adjectives = WordHash.keys("upcoming coming")
    private static let pasts = WordHash.keys("had previously originally as was were")
    private static let next = WordHash.keys("next")
    private static let asWord = WordHash.keys("as")
    private static let soon = WordHash.keys("early soon late")
    private static let limits = WordHash.keys("until till by through effective beginning starting")
    private static let plans = WordHash.keys("plan plans")
    private static let links = WordHash.keys("and or")
    private static let certain = WordHash.keys("will shall")
    private static let arranged = WordHash.keys("due scheduled expected set planned plans plan")
    private static let copulas = WordHash.keys("is are")
    private static let hopes = WordHash.keys("hopes intends aims")
    private static let participles = WordHash.keys("set going")
    private static let aims = WordHash.keys("to for")
    private static let to = WordHash.keys("to")
}

/// What a date before it is the date of: "a June 3 hearing".
enum Occasions {
    static let words = WordHash.keys(
        "hearing trial election vote referendum meeting summit deadline debate launch ballot")
}
