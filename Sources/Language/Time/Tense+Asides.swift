/// Whether what lies ahead is told of something else than the time.
extension TimeTagger {
    /// "where the bridge is to land, people marched on Saturday": only an aside lies ahead, and the
    /// date belongs to the verb behind it; in "will read the plan that came on Monday" to an aside.
    func isAside(_ ahead: Int, before index: Int) -> Bool {
        let behind = ahead + 1..<index
        if isRelated(behind) || isDone(behind) { return true }
        // "Asked if it would close, they left on Monday".
        let opening = Range.before(ahead, from: window.lowerBound, count: Self.longestOpening)
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

    /// Where words between commas open before a time, that say nothing of when: "her office said"
    /// in "will retire, her office said, in May", "Peru" in "in Lima, Peru, in May".
    func asideStart(endingAt comma: Int) -> Int? {
        guard isMark(comma, ","),
            let open = Range.before(comma, from: window.lowerBound, count: Self.longestAside).last(
                where: { isMark($0, ",") }),
            open > window.lowerBound, open + 1 < comma
        else { return nil }
        let isAside = (open + 1..<comma).allSatisfy {
            tokens[$0].isWord && !hasClass($0, .conjunction) && !isWord($0, Self.relatives)
                && (!document.isVerb($0) || hasClass($0, .speech))
        }
        return isAside ? open : nil
    }

    /// Tokens.
    private static let longestAside = 7

    /// "the law, which the president vetoed" before a time: a clause within, whose verb is the
    /// nearest, tells of what is behind us.
    private func isRelated(_ words: Range<Int>) -> Bool {
        guard let verb = words.last(where: document.isVerb), isPastVerb(verb),
            !(verb..<words.upperBound).contains(where: { isMark($0, ",") })
        else { return false }
        return (words.lowerBound..<verb).contains { isWord($0, Self.relatives) }
    }

    /// "will discuss the report published" before a time: a thing, and what has been done with it.
    private func isDone(_ words: Range<Int>) -> Bool {
        // "handed down on", "killed in".
        var last = words.upperBound - 1
        if words.contains(last), isWord(last, Self.onOrIn) { last -= 1 }
        if words.contains(last), isWord(last, Self.particles) { last -= 1 }
        guard last - 2 > words.lowerBound, isPastVerb(last), isThing(last - 1) else { return false }
        return !isWord(last, Self.arranging) && !words.contains { isWord($0, Self.causing) }
            && !(words.lowerBound..<last).contains { isMark($0, ",") }
    }

    /// A verb in the past, or a participle without a word that puts it elsewhere.
    private func isPastVerb(_ index: Int) -> Bool {
        document.isVerb(index) && !isWord(index, Self.presents)
            && !isWord(index - 1, Self.beforeParticiples) && !ends(index, with: "s")
    }

    private func isThing(_ index: Int) -> Bool {
        tokens[index].isWord && !document.isVerb(index) && !ends(index, with: "y")
            && tokens[index].classes.isDisjoint(with: [.stop, .pronoun, .conjunction, .future])
    }

    /// "who will", "which are to"; "where the bridge is to" has a subject between.
    private func opensRelative(_ ahead: Int) -> Bool {
        let first = isWord(ahead - 1, Self.copulas) ? ahead - 1 : ahead
        if isWord(first - 1, Self.subjectRelatives) { return !hasClass(first - 2, .speech) }
        return (max(window.lowerBound, first - 4)..<first).contains {
            isWord($0, Self.otherRelatives)
        }
    }

    private static let onOrIn = WordHash.keys("on in at by")
    private static let particles = WordHash.keys("down out off up over")
    private static let openQuestions = WordHash.keys("if whether")
    private static let relatives = WordHash.keys("who which where whose that")
    private static let subjectRelatives = WordHash.keys("who which that")
    private static let otherRelatives = WordHash.keys("where whose")
    /// "will have the car repaired on Friday".
    private static let causing = WordHash.keys("have has get gets see keep leave want find hear")
}
