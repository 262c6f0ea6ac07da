/// Whether a clause says that a month or a season lies ahead.
extension TimeTagger {
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
                document.isVerb($0) || isWord($0, Self.subordinators)
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

    private static let candidacies = WordHash.keys("running seeking")
    private static let orders = WordHash.keys("after before")
    private static let foreseeing = WordHash.keys(
        "sees forecasts predicts projects anticipates foresees preparing bracing gearing")
}
