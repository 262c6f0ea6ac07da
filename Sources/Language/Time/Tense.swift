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

    /// "is set for", "are due to begin on", "must leave by", "can appeal until": what is said so of
    /// today has no day behind it.
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

    /// "Will Joyce": a word of a name, that would be another one without its capital.
    func isName(_ index: Int) -> Bool {
        tokens[index].isCapital && !tokens[index].flags.contains(.titleCase)
            && (!tokens[index].isOpening
                || window.contains(index + 1) && tokens[index + 1].isCapital)
    }

    func ends(_ index: Int, with letter: Character) -> Bool {
        window.contains(index)
            && document.source.utf8[tokens[index].range].last == letter.asciiValue
    }

    func isInfinitive(_ index: Int) -> Bool {
        tokens[index].isWord && !tokens[index].isCapital
            && tokens[index].classes.isDisjoint(with: [.stop, .article])
    }

    /// A verb of speech; not "will be announced", "will tell", "is expected to say".
    func isSpeech(_ index: Int) -> Bool {
        guard hasClass(index, .speech), !tokens[index].isCapital else { return false }
        let isToCome =
            isWord(index - 1, Self.certain)
            || isWord(index - 1, SmallWords.to)
                && (hasClass(index - 2, .future) || isWord(index - 2, Self.copulas))
        return !isWord(index - 1, Self.be) && !isToCome
    }

    /// Whether a word that says that a time lies ahead has no other verb before that but its own:
    /// "will be shown at the annual meeting in Lima".
    func isOnlyVerb(_ ahead: Int, before time: Int) -> Bool {
        var own = ahead + 1
        while own < time, isWord(own, Self.withinVerbs) || ends(own, with: "y") { own += 1 }
        let isSure = isWord(ahead, Self.certain)
        return !isName(ahead)
            && (own..<time).dropFirst().allSatisfy {
                !document.isVerb($0) && (isSure || !isMark($0, ","))
            }
    }

    private static let withinVerbs = WordHash.keys("to be been not also still have")

    /// A mark or word that ends a clause; "and" does where a verb follows.
    func isClauseEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isMark(",") || token.isMark(";") || token.isMark(":") { return true }
        guard token.classes.contains(.conjunction) else { return false }
        return !isWord(index, Self.links)
            || window.contains(index + 1) && document.isVerb(index + 1)
    }

    /// "set to", "set for"; not "set out".
    func isAhead(_ index: Int) -> Bool {
        !isWord(index, Self.participles) || isWord(index + 1, Self.aims)
    }

    /// From a time back to a word that says that it lies ahead, and to one that leaves no doubt.
    /// Tokens.
    static let reach = 12
    static let longestReach = 18
    /// What stands before such a word. Tokens.
    static let longestOpening = 60
    static let would = WordHash.keys("would")
    static let not = WordHash.keys("not")
    static let since = WordHash.keys("since")
    static let arranging = planning.union(
        WordHash.keys(
            """
            announced called agreed promised proposed ordered vowed asked urged told invited summoned \
            approved said declared
            """))
    static let planning = WordHash.keys(
        "set scheduled planned booked fixed arranged expected wanted hoped due")
    static let subordinators = WordHash.keys("after because although")
    static let put = WordHash.keys("put pushed")
    static let could = WordHash.keys("could")
    /// "The first cabinet meeting on". Tokens.
    static let longestOccasionPhrase = 7
    static let presents = WordHash.keys("is are has have")
    static let beforeParticiples = WordHash.keys(
        "be been being is are to not and or will would shall should can could may might must")
    static let effective = WordHash.keys("effective")
    static let payable = WordHash.keys("payable")
    static let modals = WordHash.keys("may might can must should")
    private static let adjectives = WordHash.keys("upcoming coming")
    static let asWord = WordHash.keys("as")
    static let wishes = WordHash.keys("want wants hope hopes hoped intend intends")
    static let bookings = WordHash.keys("forecast slated pencilled")
    static let wasWords = WordHash.keys("was were")
    static let be = WordHash.keys("be")
    static let starting = WordHash.keys("beginning starting")
    static let limits = WordHash.keys("until till by through effective beginning starting")
    static let plans = WordHash.keys("plan plans")
    static let certain = WordHash.keys(
        "will shall i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll")
    static let arranged = WordHash.keys("due scheduled expected set planned plans plan")
    static let copulas = WordHash.keys("is are")
    private static let open = WordHash.keys("on open running available valid closed")
    private static let must = WordHash.keys("must")
    private static let can = WordHash.keys("can may")
    static let hopes = WordHash.keys("hopes intends aims wants wishes")
    static let participles = WordHash.keys("set going planning")
    static let aims = WordHash.keys("to for")
}
