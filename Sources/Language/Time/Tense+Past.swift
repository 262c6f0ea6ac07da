/// What a clause tells of as done, though a word before it looks ahead.
extension TimeTagger {
    /// "but" of "said he would fight on, but resigned on", the last comma of "the bank, which said
    /// it would never close, failed on": behind it something is told that has happened.
    func turnsBack(_ index: Int) -> Bool {
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

    /// "The plan to close was rejected on Monday", "the expected storm hit": a verb behind what was
    /// to come says that something else has happened; "would not comment" is no plan.
    func isOvertaken(_ ahead: Int, before time: Int) -> Bool {
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
    func isCoordinated(_ index: Int) -> Bool {
        let conjunction = isWord(index - 1, Self.on) ? index - 2 : index - 1
        return hasClass(conjunction, .conjunction) && isMark(conjunction - 1, ",")
    }

    /// "from Aug. 7, and on Tuesday he threatened them": a time that opens a clause of what has
    /// happened.
    func opensToldClause(_ index: Int) -> Bool {
        isCoordinated(index) && !clauseLeadsAhead(behind: index)
            && (index + 1..<min(index + Self.longestSubject, window.upperBound)).contains {
                document.isVerb($0)
            }
    }

    /// "Tuesday the president of the council said". Tokens.
    private static let longestSubject = 8

    /// Whether the verb nearest to a time tells what has happened, and nothing that may be
    /// arranged: "were killed on January 20", "On January 20 he took office".
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
            && !isWord(verb, isDone ? Self.planning : Self.arranging)
            && !isWord(verb - 1, SmallWords.to) && !ends(verb, with: "s")
    }

    /// Dates of dividends.
    private static let ofShares = WordHash.keys("payable record")

    /// "An attack on 9 January killed 13 people": a thing of that day has done something, or had it
    /// done to it; what was announced, or put off, may lie ahead all the same.
    private func isOfDeed(_ time: Int, behind: Range<Int>) -> Bool {
        let opening = window.lowerBound..<time
        guard opening.count <= Self.longestOccasionPhrase, !opening.contains(where: isClauseEnd),
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

    /// "after talks collapsed on Monday", "what he did on Monday": a clause within that is behind
    /// us.
    func isTold(_ index: Int, before time: Int) -> Bool {
        if isWord(index, Self.subordinators) {
            return (index + 1..<time).contains {
                document.isVerb($0) && !isWord($0, Self.presents)
                    && !isWord($0 - 1, Self.beforeParticiples)
            }
        }
        return document.isVerb(index) && !isWord(index, Self.presents)
            && hasClass(index - 1, .pronoun) && isWord(index - 2, Self.questions)
    }

    private static let questions = WordHash.keys("what why how whom whether")
}
