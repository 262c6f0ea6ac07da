/// Times that a deed ends or begins with.
extension TimeTagger {
    /// "as early as Tuesday", "until Friday", "effective Feb. 1": times that a deed ends or begins
    /// with, and that are still to come unless the clause says "had".
    func isDeadline(_ index: Int) -> Bool {
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
    private static let ends = WordHash.keys("until till to through")
    private static let puttingOff = WordHash.keys(
        """
        postponed extended adjourned deferred delayed rescheduled prolonged remanded suspended given
        """)
    private static let byWord = WordHash.keys("by")
    /// What went on until then is over: "he stayed until Friday".
    private static let lasting = WordHash.keys(
        """
        stayed kept lasted waited remained ran continued worked slept lived fought sat stood led headed \
        reigned ruled governed chaired managed coached captained edited hosted served owned held
        """)
    private static let didWord = WordHash.keys("did didn't")
    private static let soon = WordHash.keys("early soon late")
}
