/// Whether a clause speaks of what lies ahead.
extension TimeTagger {
    /// Where the sentence says that a time lies.
    func direction(of words: Range<Int>) -> TimeDirection {
        let start = words.lowerBound
        if isCertain(before: start) || leadsAhead(start, isCertain: true) { return .certainlyAhead }
        if isInPresent(before: start) { return .surelyAhead }
        if isFuture(before: start) { return .ahead }
        return isPast(before: words) ? .surelyBehind : .behind
    }

    /// "will be held on", and no other verb.
    func isCertain(before index: Int) -> Bool {
        var at = index - 1
        while at >= window.lowerBound, index - at <= Self.reach {
            // "will be held in Lima, Peru, from".
            if index - at <= 2, let aside = asideStart(endingAt: at) {
                at = aside - 1
                continue
            }
            if isClauseEnd(at) { return false }
            if isWord(at, Self.certain) || isFixed(at, until: index), isOnlyVerb(at, before: index)
            {
                return true
            }
            at -= 1
        }
        return false
    }

    /// "is set for", "are due to begin on", "must leave by", "can appeal until": what is said so of today has no
    /// day behind it.
    private func isFixed(_ at: Int, until index: Int) -> Bool {
        if isWord(at, Self.arranged) { return isWord(at - 1, Self.copulas) }
        guard isWord(index - 1, Self.limits) else { return isWord(at, Self.must) }
        return isWord(at, Self.must) || isWord(at, Self.can)
            || isWord(at, Self.open) && isWord(at - 1, Self.copulas)
    }

    /// Whether the words before say that a time lies ahead: "will … on Friday".
    func isFuture(before index: Int) -> Bool {
        if isDeadline(index) || isCalledFor(index) || isTimetabled(index) || isAppointed(index)
            || isUrged(index) || isInvited(index) || isBound(until: index) || isMoved(to: index)
            || isAwaited(index) || isPrepared(index) || isDeclared(index) || isIssued(for: index)
            || isInPresent(before: index) || isRequested(index)
        {
            return true
        }
        // "it would close the plant, and on Monday it told them".
        if isCoordinated(index) { return clauseLeadsAhead(behind: index) }
        var at = index - 1
        while at >= window.lowerBound, index - at <= Self.longestReach {
            if index - at <= 2, let aside = asideStart(endingAt: at) {
                at = aside - 1
                continue
            }
            if isSpeech(at) || isTold(at, before: index) || turnsBack(at) { return false }
            // "the upcoming election": the thing lies ahead, and not what is told of it.
            let isOfThing = isWord(at, Self.adjectives) && at + 1 < index
            let isNear = index - at <= Self.reach || isOnlyVerb(at, before: index)
            if isNear, !isOfThing, isAheadWord(at), !isOvertaken(at, before: index) {
                return !isAside(at, before: index)
            }
            at -= 1
        }
        return at < window.lowerBound && leadsAhead(index)
    }

    /// "but" of "said he would fight on, but resigned on", the last comma of "the bank, which said it would
    /// never close, failed on": behind it something is told that has happened.
    private func turnsBack(_ index: Int) -> Bool {
        let isTurn =
            isWord(index, Self.turnings)
            || isMark(index, ",")
                && Range.before(index, from: window.lowerBound, count: Self.longestReach).contains {
                    isMark($0, ",") && isWord($0 + 1, Self.subjectOpenings)
                }
        return isTurn && window.contains(index + 1) && tellsPast(index + 1)
    }

    private static let turnings = WordHash.keys("but then yet")
    private static let subjectOpenings = WordHash.keys("who which")

    /// "The plan to close was rejected on Monday", "the expected storm hit": a verb behind what was to
    /// come says that something else has happened; "would not comment" is no plan.
    private func isOvertaken(_ ahead: Int, before time: Int) -> Bool {
        if isWord(ahead, Self.would), isWord(ahead + 1, Self.not) {
            return !Range.before(ahead, from: window.lowerBound, count: Self.longestOpening)
                .contains {
                    hasClass($0, .speech)
                }
        }
        if isWord(ahead, Self.certain) || isWord(ahead, Self.modals) || isWord(ahead, Self.would)
            || isWord(ahead, SmallWords.to) && !isWord(ahead - 1, Self.wasWords)
                && !isWord(ahead - 1, Self.wishes)
        {
            return false
        }
        return (ahead + 1..<time).contains {
            document.isVerb($0) && !isWord($0, Self.presents)
                && !isWord($0 - 1, Self.beforeParticiples) && !isWord($0, Self.copulas)
                && !ends($0, with: "s")
        }
    }

    /// ", and on" before a time: the clause that it opens is another one.
    private func isCoordinated(_ index: Int) -> Bool {
        let conjunction = isWord(index - 1, Self.on) ? index - 2 : index - 1
        return hasClass(conjunction, .conjunction) && isMark(conjunction - 1, ",")
    }

    /// "from Aug. 7, and on Tuesday he threatened them": a time that opens a clause of what has happened.
    func opensToldClause(_ index: Int) -> Bool {
        isCoordinated(index) && !clauseLeadsAhead(behind: index)
            && (index + 1..<min(index + Self.longestSubject, window.upperBound)).contains {
                document.isVerb($0)
            }
    }

    /// "Tuesday the president of the council said". Tokens.
    private static let longestSubject = 8
    private static let would = WordHash.keys("would")
    private static let conditional = WordHash.keys("would could")
    private static let not = WordHash.keys("not")

    /// Whether the verb nearest to a time tells what has happened, and nothing that may be arranged:
    /// "were killed on January 20", "On January 20 he took office".
    func isPast(before words: Range<Int>) -> Bool {
        let near = max(window.lowerBound, words.lowerBound - Self.reach)..<words.lowerBound
        if near.suffix(4).contains(where: { isWord($0, Self.since) }) { return true }
        if isWord(words.lowerBound - 1, Self.ofShares) { return false }
        // "no reason for the Jan. 14 deadline"
        if isWord(words.upperBound, Occasions.all) { return false }
        let before = near.last(where: document.isVerb)
        let behind = words.upperBound..<min(window.upperBound, words.upperBound + Self.reach)
        let isOpening = words.lowerBound - window.lowerBound <= 2
        if before == nil, !isOpening { return isOfDeed(words.lowerBound, behind: behind) }
        guard let verb = before ?? behind.first(where: document.isVerb) else { return false }
        // "The plan was approved on March 4", "approved on March 4 that".
        let isDone = before.map { $0 >= words.lowerBound - 2 } ?? false
        return !isWord(verb, Self.presents)
            && !isWord(verb, isDone ? Self.appointing : Self.arranging)
            && !isWord(verb - 1, SmallWords.to) && !ends(verb, with: "s")
    }

    private static let since = WordHash.keys("since")
    /// Dates of dividends.
    private static let ofShares = WordHash.keys("payable record")
    /// "An attack on 9 January killed 13 people": a thing of that day has done something, or had it done to it;
    /// what was announced, or put off, may lie ahead all the same.
    private func isOfDeed(_ time: Int, behind: Range<Int>) -> Bool {
        let opening = window.lowerBound..<time
        guard opening.count <= Self.longestOccasion, !opening.contains(where: isClauseEnd),
            let verb = behind.first(where: { document.isVerb($0) || tellsPast($0) }),
            tellsPast(verb), !behind.prefix(while: { $0 < verb }).contains(where: isClauseEnd)
        else { return false }
        if opening.contains(where: isOccasion) { return isWord(verb, Self.endings) }
        let deed = isWord(verb, Self.wasWords) ? verb + 1 : verb
        return window.contains(deed) && !isWord(deed, Self.arranging)
            && !isWord(deed, Self.changing)
            && !isWord(deed, SmallWords.to)
    }

    private static let endings = WordHash.keys(
        "ended failed collapsed drew saw broke produced left killed descended erupted went took")
    private static let changing = WordHash.keys(
        "cancelled canceled postponed scrapped delayed moved brought put confirmed open")
    static let arranging = appointing.union(
        WordHash.keys(
            """
            announced called agreed promised proposed ordered vowed asked urged told invited summoned \
            approved said declared
            """))
    private static let appointing = WordHash.keys(
        "set scheduled planned booked fixed arranged expected wanted hoped due")

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

    /// Whether a word says that what follows lies ahead: "will", "could", "is due to"; not "had
    /// been due to", "next to", "as planned".
    private func isAheadWord(_ index: Int) -> Bool {
        if isName(index) { return false }
        if isWord(index, Self.modals), !tokens[index].isCapital {
            // "should have gone on Tuesday".
            return !isWord(index + 1, Self.have)
        }
        if isWord(index, Self.could), window.contains(index + 1) { return isOffered(index) }
        // "A ruling is possible on Friday".
        if isWord(index, Self.openTo) { return isWord(index - 1, Self.copulas) }
        // "Both are to meet on Monday", "he was to be sentenced on Friday", "preparing to leave".
        if isWord(index, SmallWords.to), index > window.lowerBound {
            if isWord(index - 1, Self.copulas)
                || isWord(index - 1, Self.intents)
                || isWord(index - 1, Self.wishes) && !isWord(index - 2, Self.had)
                || isWord(index - 1, Self.wasWords) && !isWord(index + 1, Self.have)
                || isThingToBe(index)
            {
                return true
            }
        }
        guard
            tokens[index].classes.contains(.future) || isWord(index, Self.bookings)
                || isWord(index, Self.certain), isAhead(index)
        else { return false }
        if isWord(index, Self.participles) || isWord(index, Self.arranged)
            || isWord(index, Self.bookings)
        {
            let near = index - 3..<index
            if near.contains(where: { isWord($0, Self.pasts) }) { return false }
            // "The vote was scheduled for Monday, but was put off".
            let isDropped = (index..<min(index + Self.longestOpening, window.upperBound)).contains {
                isWord($0, Self.turns)
            }
            return !isDropped || !near.contains { isWord($0, Self.wasWords) }
        }
        return !(isWord(index, Self.next) && isWord(index + 1, Self.aims))
    }

    /// "Judges could rule on Friday"; "he could not sleep", "nobody could be reached", "one could see smoke" tell
    /// of what was.
    private func isOffered(_ could: Int) -> Bool {
        let verb = isWord(could + 1, Self.be) ? could + 2 : could + 1
        return window.contains(verb) && !isWord(verb, Self.have) && !isWord(verb, Self.not)
            && !isWord(verb, Self.abilities)
            && !Range.before(could, from: window.lowerBound, count: Self.reach)
                .contains { isWord($0, Self.nobodies) }
    }

    /// "To" of "the hostages to be freed on", "the bill to be debated on"; "was the first to be held" is over.
    private func isThingToBe(_ to: Int) -> Bool {
        isWord(to + 1, Self.be) && window.contains(to + 2) && ends(to + 2, with: "d")
            && tokens[to - 1].isWord && !document.isVerb(to - 1)
            && tokens[to - 1].classes.isDisjoint(with: [.stop, .speech, .pronoun, .conjunction])
            && !Range.before(to, from: window.lowerBound, count: Self.reach)
                .contains { isWord($0, Self.wasWords) }
    }

    /// "Will Joyce": a word of a name, that would be another one without its capital.
    func isName(_ index: Int) -> Bool {
        tokens[index].isCapital && !tokens[index].flags.contains(.titleCase)
            && (!tokens[index].isOpening
                || window.contains(index + 1) && tokens[index + 1].isCapital)
    }

    /// "as early as Tuesday", "until Friday", "effective Feb. 1": times that a deed ends or begins
    /// with, and that are still to come unless the clause says "had".
    private func isDeadline(_ index: Int) -> Bool {
        // "starting on Tuesday".
        let isOn =
            isWord(index - 1, Self.on) && isWord(index - 2, Self.starting)
            && Range.before(index - 2, from: window.lowerBound, count: Self.reach)
                .contains(where: document.isVerb)
        let before = isOn ? index - 2 : index - 1
        if isOpeningFrom(before) { return true }
        // "By Tuesday the count had reached 12", "it reached 12 by Tuesday".
        if isWord(before, Self.byWord), isReached(before) || isCount(before) { return false }
        // "unlikely to begin before the weekend".
        if isWord(before, Self.before),
            Range.before(before, from: window.lowerBound, count: 8).contains(where: {
                isWord($0, Self.unlikely)
            })
        {
            return true
        }
        // "named to the board, effective 1 July".
        if isWord(before, Self.effective), isMark(before - 1, ",") { return true }
        // "a dividend payable on Nov. 30".
        if isWord(before, Self.on), isWord(before - 1, Self.payable) { return true }
        if isPutOff(to: index) { return true }
        let isSoonest = isWord(before, Self.asWord) && isWord(before - 1, Self.soon)
        guard isSoonest || isWord(before, Self.limits), !hasClass(before - 1, .weekday) else {
            return false
        }
        // "By March 28, ships were waiting", "and by Sunday they were gone": what follows tells.
        if before == window.lowerBound { return leadsAhead(index) }
        if isWord(before, Self.byWord), isClauseEnd(before - 1) || isWord(before - 1, Self.links) {
            return clauseLeadsAhead(behind: index)
        }
        let clause = max(window.lowerBound, index - 8)..<index
        if clause.contains(where: { isWord($0, Self.lasting) }) { return false }
        // "Ana Ruiz, head of the bank until March,".
        if !clause.contains(where: document.isVerb),
            clause.contains(where: { hasClass($0, .office) })
        {
            return false
        }
        // "did not find it until Tuesday", "Not until Monday did they".
        if clause.contains(where: { isWord($0, Self.didWord) }) { return false }
        if before - 1 == window.lowerBound, isWord(before - 1, Self.not) { return false }
        guard let past = clause.last(where: { isWord($0, Self.auxiliaries) }) else { return true }
        // "It had told them to expect delays until Friday".
        return (past..<before).contains { isWord($0, SmallWords.to) && isInfinitive($0 + 1) }
    }

    /// "From December 10, platforms face fines": what begins a sentence so, and is told in no past.
    private func isOpeningFrom(_ from: Int) -> Bool {
        guard from == window.lowerBound, isWord(from, Self.from),
            let comma = (from..<min(from + 8, window.upperBound)).first(where: { isMark($0, ",") })
        else { return false }
        let clause = comma + 1..<min(comma + Self.reach, window.upperBound)
        return !clause.contains { document.isVerb($0) && !isWord($0, Self.presents) }
    }

    private static let from = WordHash.keys("from")
    private static let unlikely = WordHash.keys("unlikely")

    /// "The toll stood at 47 by Monday evening": told in the past, and nothing that is asked for.
    private func isReached(_ by: Int) -> Bool {
        let clause = Range.before(by, from: window.lowerBound, count: Self.reach).reversed().prefix
        {
            !isMark($0, ",") && !isMark($0, ";")
        }
        guard let verb = clause.first(where: document.isVerb) else { return false }
        return !isWord(verb, Self.presents) && !isWord(verb, Self.arranging)
            && !isWord(verb - 1, Self.beforeParticiples) && !ends(verb, with: "s")
            && !clause.contains {
                isWord($0, SmallWords.to) && isInfinitive($0 + 1) || hasClass($0, .future)
                    || hasClass($0, .speech)
            }
    }

    /// "By" of "Turnout by noon on Sunday was 20%": how much it was then.
    private func isCount(_ by: Int) -> Bool {
        let clause = Range.before(by, from: window.lowerBound, count: 6)
        guard !clause.contains(where: { document.isVerb($0) || isClauseEnd($0) }) else {
            return false
        }
        let behind = by + 1..<min(by + 8, window.upperBound)
        return behind.first { document.isVerb($0) }.map { isWord($0, Self.counting) } ?? false
    }

    private static let counting = WordHash.keys(
        "was were numbered stood reached totaled totalled had")

    /// "was postponed until Friday", "has extended its warning to Monday": what was put off is still
    /// to come, whatever the verb says; not what "had been".
    private func isPutOff(to index: Int) -> Bool {
        guard isWord(index - 1, Self.ends) else { return false }
        let near = Range.before(index - 1, from: window.lowerBound, count: 11).reversed()
        let clause = near.prefix { !isClauseEnd($0) }
        let isPutting = { (at: Int) in
            isWord(at, Self.puttingOff) || isWord(at, Self.off) && isWord(at - 1, Self.put)
        }
        let verb = clause.first { isPutting($0) || document.isVerb($0) }
        guard let verb, isPutting(verb) else { return false }
        // "The ministry said that it had been put off until Saturday".
        return !(max(window.lowerBound, verb - 3)..<verb).contains { isWord($0, Self.had) }
            || Range.before(verb, from: window.lowerBound, count: Self.longestOpening).contains {
                hasClass($0, .speech)
            }
    }

    private static let off = WordHash.keys("off")
    private static let put = WordHash.keys("put pushed")
    private static let ends = WordHash.keys("until till to through")
    private static let puttingOff = WordHash.keys(
        """
        postponed extended adjourned deferred delayed rescheduled prolonged remanded suspended given
        """)

    func ends(_ index: Int, with letter: Character) -> Bool {
        window.contains(index)
            && document.source.utf8[tokens[index].range].last == letter.asciiValue
    }

    private func isInfinitive(_ index: Int) -> Bool {
        tokens[index].isWord && !tokens[index].isCapital
            && tokens[index].classes.isDisjoint(with: [.stop, .article])
    }

    /// Whether its own clause says that a month lies ahead.
    func isMonthAhead(_ start: Int) -> Bool {
        if isDeadline(start) || isAppointed(start) || isTimetabled(start)
            || isUrged(start, isMonth: true) || isAwaited(start) || isInPresent(before: start)
            || isRequested(start) || isIssued(for: start)
        {
            return true
        }
        // "must be signed before March".
        var at = isWord(start - 1, Self.before) ? start - 2 : start - 1
        while window.contains(at), start - at <= Self.longestReach {
            let token = tokens[at]
            if start - at <= 2, let aside = asideStart(endingAt: at) {
                at = aside - 1
                continue
            }
            // "is to be named as president in January".
            let isRole =
                isWord(at, Self.asWord) && !(at + 1..<start).contains(where: document.isVerb)
            // "will retire after the final in July".
            let isOrder =
                isWord(at, Self.orders) && !(at + 1..<start).contains(where: document.isVerb)
            if isFeared(at, before: start) { return true }
            if isClauseEnd(at) && !isRole && !isOrder || isSpeech(at) { return false }
            // "the plan announced in March" is behind us.
            let isLoose = isWord(at, Self.plans) && !isWord(at + 1, Self.aims)
            if isWord(at, Self.modals), !token.isCapital {
                return !isWord(at + 1, Self.have) && !isAside(at, before: start)
            }
            if isPossible(at) { return true }
            // "sees a cut in May", "is preparing for the final in July".
            if isWord(at, Self.foreseeing), isOnlyVerb(at, before: start) { return true }
            // "is to retire in July".
            if isWord(at, SmallWords.to), isWord(at - 1, Self.copulas) { return true }
            if isWord(at, Self.hopes), isWord(at + 1, SmallWords.to), isOnlyVerb(at, before: start)
            {
                return true
            }
            let isNear = start - at <= Self.reach || isOnlyVerb(at, before: start)
            let isFuture =
                token.classes.contains(.future) || isWord(at, Self.certain)
                || isWord(at, Self.bookings) && !hasClass(at - 1, .pronoun)
            if isNear, isFuture, isAhead(at), !isLoose, !isName(at) {
                return !isAside(at, before: start)
            }
            // "is running for Congress in November".
            if isWord(at, Self.candidacies), isWord(at - 1, Self.copulas) { return true }
            at -= 1
        }
        return at < window.lowerBound && leadsAhead(start)
    }

    /// "warned of strikes in June", "fears of floods", "raised the prospect of an election in", "is
    /// considering a bid in": what somebody thinks of is to come.
    private func isFeared(_ index: Int, before start: Int) -> Bool {
        guard start - index <= Self.longestFear,
            !(index + 1..<start).contains(where: {
                document.isVerb($0) || isWord($0, Self.tellers)
            })
        else { return false }
        return (isWord(index, Self.warnings) || isWord(index, Self.prospects))
            && isWord(index + 1, Self.ofOrAbout)
            || isWord(index, Self.considering)
    }

    /// "warned of a wave of new strikes in". Tokens.
    private static let longestFear = 8
    private static let ofOrAbout = WordHash.keys("of about")
    private static let warnings = WordHash.keys("warned warns warning warnings")
    private static let prospects = WordHash.keys(
        "fears fear prospect prospects threat threats risk risks possibility danger talk")
    private static let considering = WordHash.keys(
        "considering weighing floated mulling eyeing threatened threatening threatens")

    /// "could be called in May".
    private func isPossible(_ index: Int) -> Bool {
        isWord(index, Self.could) && isWord(index + 1, Self.be)
    }

    /// Whether its own clause says that a season may come to see something.
    func isPossible(before season: Int) -> Bool {
        Range.before(season, from: window.lowerBound, count: Self.reach).reversed()
            .prefix { !isClauseEnd($0) && !isSpeech($0) }.contains { isPossible($0) }
    }

    private static let could = WordHash.keys("could")

    /// A verb of speech; not "will be announced", "will tell", "is expected to say".
    private func isSpeech(_ index: Int) -> Bool {
        guard hasClass(index, .speech), !tokens[index].isCapital else { return false }
        let isToCome =
            isWord(index - 1, Self.certain)
            || isWord(index - 1, SmallWords.to)
                && (hasClass(index - 2, .future) || isWord(index - 2, Self.copulas))
        return !isWord(index - 1, Self.be) && !isToCome
    }

    /// Whether a word that says that a time lies ahead has no other verb before that but its own:
    /// "will be shown at the annual meeting in Lima".
    private func isOnlyVerb(_ ahead: Int, before time: Int) -> Bool {
        var own = ahead + 1
        while own < time, isWord(own, Self.withinVerbs) || ends(own, with: "y") { own += 1 }
        let isSure = isWord(ahead, Self.certain)
        return !isName(ahead)
            && (own..<time).dropFirst().allSatisfy {
                !document.isVerb($0) && (isSure || !isMark($0, ","))
            }
    }

    private static let withinVerbs = WordHash.keys("to be been not also still have")

    /// "On Friday the ministers will meet", "The vote on Friday will end it", "The minister on Friday will open
    /// it": the clause that the time opens, or an occasion or somebody of that time, lies ahead.
    /// - Parameter isCertain: whether nothing less than "will" says so.
    private func leadsAhead(_ index: Int, isCertain: Bool = false) -> Bool {
        let opening = window.lowerBound..<index
        let isPhrase =
            opening.count <= Self.longestOccasion
            && !opening.contains { document.isVerb($0) || isClauseEnd($0) }
        let isOfOccasion = isPhrase && opening.contains { isOccasion($0) }
        let subject = isWord(index - 1, Self.on) ? index - 2 : index - 1
        let isOfSubject = isPhrase && hasClass(subject, .office)
        return (opening.count <= 2 || isOfOccasion || isOfSubject)
            && clauseLeadsAhead(behind: index, isCertain: isCertain)
    }

    private func isOccasion(_ index: Int) -> Bool {
        (!tokens[index].isCapital || tokens[index].isOpening) && isWord(index, Occasions.all)
            && !isWord(index + 1, Self.ofWord)
    }

    /// "The first cabinet meeting on". Tokens.
    private static let longestOccasion = 7
    private static let ofWord = WordHash.keys("of")

    /// Whether the clause that a time opens lies ahead, whatever stands between commas before its verb: "On
    /// Friday the new law, passed in January, will come into force".
    private func clauseLeadsAhead(behind index: Int, isCertain: Bool = false) -> Bool {
        var isAside = false
        for at in (index + 1)..<max(index + 1, min(window.upperBound, index + Self.longestClause)) {
            if isMark(at, ",") {
                isAside = opensAside(at + 1)
                continue
            }
            if isAside { continue }
            if isClauseEnd(at) { return false }
            if isWord(at, Self.certain) || !isCertain && leadsAhead(verb: at), !isName(at) {
                return true
            }
            if document.isVerb(at), !isWord(at, Self.copulas) { return false }
        }
        return false
    }

    /// "are expected to", "may", "would", "is to".
    private func leadsAhead(verb: Int) -> Bool {
        isWord(verb, Self.arranged) && isWord(verb + 1, Self.aims)
            || (isWord(verb, Self.modals) || isWord(verb, Self.conditional))
                && !isWord(verb + 1, Self.have)
            || isWord(verb, Self.copulas) && isWord(verb + 1, SmallWords.to)
    }

    /// "passed in January", "when the court reopens", "a day after the vote", "who left": what stands between commas, up to the next.
    private func opensAside(_ index: Int) -> Bool {
        guard window.contains(index) else { return false }
        return isWord(index, Self.asideOpenings) || hasClass(index + 1, .timeUnit)
            || document.isVerb(index) && (ends(index, with: "d") || ends(index, with: "g"))
    }

    /// Tokens.
    private static let longestClause = 31
    private static let asideOpenings = WordHash.keys(
        "who which whose whom where when after as before if once while although because since until"
    )

    /// A mark or word that ends a clause; "and" does where a verb follows.
    func isClauseEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isMark(",") || token.isMark(";") || token.isMark(":") { return true }
        guard token.classes.contains(.conjunction) else { return false }
        return !isWord(index, Self.links)
            || window.contains(index + 1) && document.isVerb(index + 1)
    }

    /// "set to", "set for"; not "set out".
    private func isAhead(_ index: Int) -> Bool {
        !isWord(index, Self.participles) || isWord(index + 1, Self.aims)
    }

    /// From a time back to a word that says that it lies ahead, and to one that leaves no doubt.
    /// Tokens.
    private static let reach = 12
    private static let longestReach = 18
    /// What stands before such a word. Tokens.
    static let longestOpening = 60
    static let presents = WordHash.keys("is are has have")
    static let beforeParticiples = WordHash.keys(
        "be been being is are to not and or will would shall should can could may might must")
    private static let byWord = WordHash.keys("by")
    private static let effective = WordHash.keys("effective")
    private static let payable = WordHash.keys("payable")
    private static let candidacies = WordHash.keys("running seeking")
    private static let modals = WordHash.keys("may might can must should")
    /// What went on until then is over: "he stayed until Friday".
    private static let lasting = WordHash.keys(
        """
        stayed kept lasted waited remained ran continued worked slept lived fought sat stood led headed \
        reigned ruled governed chaired managed coached captained edited hosted served owned held
        """)
    private static let adjectives = WordHash.keys("upcoming coming")
    private static let pasts = WordHash.keys("had previously originally as")
    private static let next = WordHash.keys("next")
    private static let asWord = WordHash.keys("as")
    private static let intents = WordHash.keys("preparing ready poised gearing bracing")
    private static let wishes = WordHash.keys("want wants hope hopes hoped intend intends")
    private static let nobodies = WordHash.keys("nobody none neither nor no few")
    private static let openTo = WordHash.keys("possible likely")
    /// What one could do already: "he could see the smoke on Friday".
    private static let abilities = WordHash.keys(
        """
        see hear feel smell find reach get speak walk move breathe afford stand sleep eat work watch \
        read seen heard felt found reached located contacted identified
        """)
    private static let bookings = WordHash.keys("forecast slated pencilled")
    private static let turns = WordHash.keys("but instead until")
    private static let wasWords = WordHash.keys("was were")
    private static let orders = WordHash.keys("after before")
    private static let didWord = WordHash.keys("did didn't")
    private static let foreseeing = WordHash.keys(
        "sees forecasts predicts projects anticipates foresees preparing bracing gearing")
    private static let be = WordHash.keys("be")
    private static let soon = WordHash.keys("early soon late")
    private static let starting = WordHash.keys("beginning starting")
    private static let limits = WordHash.keys("until till by through effective beginning starting")
    private static let plans = WordHash.keys("plan plans")
    private static let certain = WordHash.keys(
        "will shall i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll")
    private static let arranged = WordHash.keys("due scheduled expected set planned plans plan")
    static let copulas = WordHash.keys("is are")
    private static let open = WordHash.keys("on open running available valid closed")
    private static let must = WordHash.keys("must")
    private static let can = WordHash.keys("can may")
    private static let hopes = WordHash.keys("hopes intends aims wants wishes")
    private static let participles = WordHash.keys("set going planning")
    private static let aims = WordHash.keys("to for")
}
