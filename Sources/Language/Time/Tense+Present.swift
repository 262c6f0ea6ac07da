/// Whether a time is one of something that is told in the present, though it lies ahead: "the
/// museum moves in May".
extension TimeTagger {
    /// "The tram stops in October", "Her memoir is published in June", "Voters choose a mayor in
    /// November": the present is used of a day or a month only if that is still to come.
    ///
    /// Told by what the clause has not: a verb in the past. What is left needs a verb that is none
    /// of a state or a report.
    /// - Parameter index: where the time begins, with or without its preposition.
    func isInPresent(before index: Int) -> Bool {
        guard window.contains(index), !tokens[index].flags.contains(.titleCase) else {
            return false
        }
        let end = isWord(index - 1, Self.datePrepositions) ? index - 1 : index
        guard end > window.lowerBound, let clause = presentClause(before: end) else { return false }
        let isWithoutPast = !(clause.lowerBound..<clauseEnd(from: index)).contains { at in
            !(end..<index).contains(at) && tellsPast(at)
        }
        return isWithoutPast
            && (isCopular(before: end) || clause.contains { isPresentVerb($0, in: clause) })
    }

    /// What stands before a time in its clause; `nil` where that is nothing but the beginning of
    /// one.
    private func presentClause(before end: Int) -> Range<Int>? {
        let start =
            Range.before(end, from: window.lowerBound, count: Self.longestClause)
            .last { isClauseEnd($0) || isWord($0, Self.thatWord) || tokens[$0].isMark("“") }
        if let start, hasClass(start, .conjunction), !isWord(start, Self.coordinating) {
            return nil
        }
        let clause = (start.map { $0 + 1 } ?? window.lowerBound)..<end
        // "At the close of business": the clause comes behind the time.
        guard clause.count > 1, start != nil || clause.lowerBound == window.lowerBound,
            !isWord(clause.lowerBound, SmallWords.prepositions)
        else { return nil }
        return clause
    }

    private func clauseEnd(from index: Int) -> Int {
        let behind = index..<min(window.upperBound, index + Self.longestClause)
        return behind.first { isMark($0, ",") || isMark($0, ";") || isMark($0, "”") }
            ?? behind.upperBound
    }

    /// A finite verb in the past, or a participle that may be one.
    func tellsPast(_ index: Int) -> Bool {
        guard tokens[index].isWord, !tokens[index].isCapital else { return false }
        if isWord(index, Self.perfects) { return true }
        if isWord(index, Self.irregularPasts) { return !isWord(index - 1, SmallWords.to) }
        return document.isVerb(index) && !isWord(index, Self.copulas) && !ends(index, with: "s")
            && !(isWord(index - 1, Self.copulas) && isWord(index + 1, Self.datePrepositions))
    }

    /// "is in November", "is out", "is published", right before a time.
    private func isCopular(before end: Int) -> Bool {
        if isWord(end - 1, Self.copulas) { return true }
        return isWord(end - 2, Self.copulas)
            && (isWord(end - 1, Self.predicates) || ends(end - 1, with: "d"))
    }

    /// A verb behind its subject: "the tram stops", "Voters choose".
    private func isPresentVerb(_ index: Int, in clause: Range<Int>) -> Bool {
        let token = tokens[index]
        guard index > clause.lowerBound, token.isWord, !token.isCapital,
            token.classes.isDisjoint(with: [
                .stop, .speech, .pronoun, .conjunction, .month, .weekday,
            ]),
            !isWord(index, Self.states), !isWord(index, Self.copulas),
            !token.flags.contains(.possessive)
        else { return false }
        let subject = index - 1
        guard tokens[subject].isWord, !tokens[subject].flags.contains(.possessive) else {
            return false
        }
        if ends(index, with: "s") {
            if hasClass(subject, .pronoun) { return true }
            return !ends(subject, with: "s") && !hasClass(subject, .numeral)
                && !isWord(subject, Self.amounts)
                && !tokens[subject].isNumber && !endsWithTwo(index)
                && (tokens[subject].isCapital || isBehindArticle(subject, in: clause))
        }
        // "Schools in Lima close".
        let isOfPlace =
            tokens[subject].isCapital && ends(clause.lowerBound, with: "s")
            && isWord(clause.lowerBound + 1, SmallWords.prepositions)
        let isOfMany =
            isWord(subject, Self.manyPronouns) || isOfPlace
            || ends(subject, with: "s") && !hasClass(subject, .pronoun)
                && !isWord(subject, Self.copulas)
        return isOfMany && clause.lowerBound == window.lowerBound && index - window.lowerBound < 6
            && !ends(index, with: "g") && !ends(index, with: "y")
            && (index + 1..<clause.upperBound + 1).contains { tokens[$0].isWord }
    }

    /// "witness" is no "witnes" in the present.
    private func endsWithTwo(_ index: Int) -> Bool {
        document.source.utf8[tokens[index].range].suffix(2).elementsEqual("ss".utf8)
    }

    /// "the tram", "its new budget".
    private func isBehindArticle(_ noun: Int, in clause: Range<Int>) -> Bool {
        (max(clause.lowerBound, noun - 3)..<noun).contains {
            hasClass($0, .article) || isWord($0, Self.owners)
        }
    }

    /// Tokens.
    private static let longestClause = 24
    private static let datePrepositions = WordHash.keys("in on at from by next this")
    private static let amounts = WordHash.keys("thousand million billion trillion")
    private static let perfects = WordHash.keys("has have having")
    private static let coordinating = WordHash.keys("and but")
    private static let thatWord = WordHash.keys("that")
    private static let predicates = WordHash.keys("out on up off away back over next")
    private static let owners = WordHash.keys("its his her their our my your this that each every")
    private static let manyPronouns = WordHash.keys("they we you i")
    /// What tells of a state, of words or of what has been, whenever it is said.
    private static let states = WordHash.keys(
        """
        shows show suggests suggest indicates indicate reveals reveal follows follow marks mark means \
        mean remains remain contains contain includes include represents represent reflects reflect \
        refers refer relates relate stems stem dates date belongs belong remembers remember recalls \
        recall describes describe believes believe thinks think knows know confirms confirm proves \
        prove seems seem appears appear looks look comes come brings bring makes make lives live has \
        does likes like loves love wants want needs need says say cites cite names name lists list \
        covers cover estimates estimate values value worth concerns concern involves involve alleges allege accuses accuse blames blame
        """)
    /// Pasts without "-ed", also such as may be presents.
    private static let irregularPasts = WordHash.keys(
        """
        arose ate awoke bade beat became began bent bet bit bled blew bore bought bound bred broadcast \
        broke brought built burst came cast caught chose clung cost crept cut dealt did dove drank \
        drew drove dug dwelt fed fell felt fled flew flung forbade forecast forgave forgot fought \
        found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay \
        leapt led left lent let lit lost made meant met misled overcame overthrew overtook paid put \
        quit ran rang read rebuilt rid rode rose said sang sank sat saw sent set shed shone shook \
        shot shrank shut slept slid sold sought sped spent spoke spread spun sprang stank stole stood \
        stuck struck strove stung swam swept swore swung taught thought threw thrust told took tore \
        undertook understood undid upheld upset was went wept were withdrew withheld withstood woke \
        won wore wove wound wrote
        """)
}
