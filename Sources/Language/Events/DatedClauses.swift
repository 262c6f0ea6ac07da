/// Cuts a sentence with several dates into the clauses that each of them dates.
struct DatedClauses {
    let document: Document
    let sentence: Range<Int>

    /// A clause, the first date in it, and the subject it shares with the clause before it.
    struct Clause {
        let date: TimeMatch
        let tokens: Range<Int>
        let subject: Range<Int>?
    }

    /// Nothing is cut further from its clause's beginning. Tokens.
    private static let longestClause = 400
    /// No subject is longer. Tokens.
    private static let longestSubject = 20

    /// A clause for each date that has one with its own verb. Of the others those that lie ahead,
    /// those of one clause within another and those that "and" adds share what they stand in:
    /// "announced on Monday a vote on June 3", "said on Monday that it fell in 2016 and rose in
    /// 2017", "won a cup in 2016 and the league in 2017".
    ///
    /// One pass over the sentence.
    func clauses(_ dates: [TimeMatch]) -> [Clause] {
        guard var date = dates.first else { return [] }
        var found: [Clause] = []
        var start = sentence.lowerBound
        var verb = firstVerb(from: start)
        var subject: Range<Int>?
        var sharing: [TimeMatch] = []
        func close(_ tokens: Range<Int>) {
            for date in [date] + sharing {
                found.append(Clause(date: date, tokens: tokens, subject: subject))
            }
            sharing = []
        }
        for (number, next) in dates.enumerated().dropFirst() {
            let following = number + 1 < dates.count ? dates[number + 1].tokens.lowerBound : nil
            let last = dates[number - 1].tokens
            let cut = cut(start, verb, behind: last, next, following ?? sentence.upperBound)
            let isReported = isReported(start..<(cut ?? next.tokens.lowerBound))
            let shared = cut.flatMap { sharedSubject(of: start..<$0, subject) }
            guard let cut, !isReported, shared != nil || !document.isVerb(cut + 1) else {
                if isReported || isAhead(next) || isAdded(next, to: last) || isBehindBirth(last)
                    || isJoinedDeed(next, to: last) || isCountedOn(next, from: last)
                    || isBehindDash(next, last) || isOfSentence(next, behind: last, from: start)
                    || isOfObject(next, behind: dates[number - 1])
                    || isBehindOpening(next, last, from: start)
                    || document.tokens[last.upperBound].isMark(";")
                {
                    sharing.append(next)
                }
                continue
            }
            // "“I was wrong,” said X on Friday, and resigned on Monday": it is not "I" who did.
            if document.isVerb(cut + 1), shared.map(isQuoted) == true {
                sharing.append(next)
                continue
            }
            // "…; he died in 1994": without the clause before it, nobody can tell who.
            if document.tokens[cut + 1].classes.contains(.pronoun) {
                sharing.append(next)
                continue
            }
            close(start..<trimmed(cut, from: start))
            subject = document.isVerb(cut + 1) ? shared : nil
            start = cut + 1
            verb = firstVerb(from: start)
            date = next
        }
        close(start..<sentence.upperBound)
        return found
    }

    private func isQuoted(_ subject: Range<Int>) -> Bool {
        ["\"", "\u{201C}"].contains { document.tokens[subject.lowerBound].isMark($0) }
    }

    /// "After failing to appear on Monday, X was arrested on Friday": the sentence is of both days.
    private func isBehindOpening(
        _ next: TimeMatch, _ last: Range<Int>, from start: Int
    ) -> Bool {
        start == sentence.lowerBound && document.tokens[start].isWord
            && Self.befores.contains(document.tokens[start].key)
            && document.tokens[last.upperBound].isMark(",")
            && !(start..<last.lowerBound).contains { document.tokens[$0].isMark(",") }
            && (last.upperBound..<next.tokens.lowerBound).contains(where: document.isVerb)
            && !(last.upperBound + 1..<next.tokens.lowerBound).contains {
                document.tokens[$0].isMark(",")
            }
    }

    private static let befores = WordHash.keys("after following despite since")

    /// "Born in Lima on 17 December 1936, Holm was elected on 13 March 2013": both are told of
    /// Holm.
    private func isBehindBirth(_ last: Range<Int>) -> Bool {
        document.tokens[sentence.lowerBound].key == Self.born
            && document.tokens[last.upperBound].isMark(",")
    }

    private static let born = WordHash.key("born")

    /// "on October 20, and another one three days later": counted from the time before it.
    private func isCountedOn(_ next: TimeMatch, from last: Range<Int>) -> Bool {
        guard case .mention(let words)? = next.basis else { return false }
        // "fell last month from the previous year": a comparison.
        let before = document.tokens[next.tokens.lowerBound - 1]
        return words == document.bytes(of: last) && !Self.comparing.contains(before.key)
    }

    private static let comparing = WordHash.keys("from than over with on against")

    /// "who in 1991 did so — he lost — died on Thursday": behind the dash the sentence goes on.
    private func isBehindDash(_ next: TimeMatch, _ last: Range<Int>) -> Bool {
        (last.upperBound..<max(last.upperBound, next.tokens.lowerBound - 1)).contains {
            document.tokens[$0].isMark("\u{2014}") && document.isVerb($0 + 1)
        }
    }

    /// "who was sent home on April 3 and died there on June 14": "and" leads to the verb of the
    /// next.
    private func isJoinedDeed(_ next: TimeMatch, to last: Range<Int>) -> Bool {
        guard last.upperBound + 1 < next.tokens.lowerBound,
            document.tokens[last.upperBound].key == SmallWords.and,
            document.isVerb(last.upperBound + 1)
        else { return false }
        return !(last.upperBound + 2..<next.tokens.lowerBound).contains {
            document.tokens[$0].isMark(",")
                || document.tokens[$0].isWord && Self.nesting.contains(document.tokens[$0].key)
        }
    }

    /// "A drawing that was stolen in 1994 was handed back on Thursday": the sentence tells of both.
    private func isOfSentence(
        _ next: TimeMatch, behind last: Range<Int>, from start: Int
    ) -> Bool {
        let opening = start..<last.lowerBound
        guard opening.count <= Self.longestSubject,
            let relative = opening.last(where: {
                document.tokens[$0].isWord && Self.restricting.contains(document.tokens[$0].key)
            }), relative > start, !opening.contains(where: { document.tokens[$0].isMark(",") }),
            !(start..<relative).contains(where: document.isVerb),
            (relative..<last.lowerBound).contains(where: document.isVerb)
        else { return false }
        let gap = last.upperBound..<next.tokens.lowerBound
        return !gap.isEmpty && document.isVerb(gap.lowerBound)
            && !gap.contains {
                document.tokens[$0].isMark(",")
                    || document.tokens[$0].isWord && Self.nesting.contains(document.tokens[$0].key)
            }
    }

    private static let restricting = WordHash.keys("that who which")

    /// Whether a time is later than the article.
    private func isAhead(_ time: TimeMatch) -> Bool {
        guard let today = document.source.date, let first = time.edtf?.lowerBound else {
            return false
        }
        return today < first
    }

    /// Whether "and" leads from one time to the next without a verb and nothing that begins a
    /// clause, or a comma with nothing: "in 2014, 2016". "On June 3, a month ago" is one time.
    private func isAdded(_ next: TimeMatch, to last: Range<Int>) -> Bool {
        guard last.upperBound < next.tokens.lowerBound else { return false }
        let gap = last.upperBound..<next.tokens.lowerBound
        let first = document.tokens[gap.lowerBound]
        if first.isMark(",") {
            let rest = gap.dropFirst().filter { !Self.additions.contains(document.tokens[$0].key) }
            let opening = document.tokens[next.tokens.lowerBound]
            let isListed = gap.contains { document.tokens[$0].key == SmallWords.and }
            return rest.isEmpty
                && (opening.isNumber || isListed && opening.classes.contains(.month))
        }
        return gap.count <= Self.longestAddition && first.key == SmallWords.and
            && !gap.contains {
                document.isVerb($0)
                    || document.tokens[$0].isWord
                        && Self.nesting.contains(document.tokens[$0].key)
            }
    }

    /// "charged on Friday with the murder of X on 5 November", "will shut on Friday, after a vote
    /// on Monday": an earlier day, of what the deed is about or comes of.
    private func isOfObject(_ next: TimeMatch, behind last: TimeMatch) -> Bool {
        guard last.tokens.upperBound + 2 < next.tokens.lowerBound,
            let earlier = next.edtf?.lowerBound, let later = last.edtf?.upperBound, earlier < later
        else { return false }
        let comma = document.tokens[last.tokens.upperBound].isMark(",") ? 1 : 0
        let gap = last.tokens.upperBound + comma..<next.tokens.lowerBound
        // "voted to impeach X over his declaration on".
        let over = gap.last { document.tokens[$0].isWord && document.tokens[$0].key == Self.over }
        let link = document.tokens[over ?? gap.lowerBound].key
        let isCause = Self.causes.contains(link)
        return (isCause || comma == 0 && Self.objects.contains(link))
            && Self.daily.contains(document.tokens[gap.upperBound - 1].key)
            && !((over ?? gap.lowerBound) + 1..<gap.upperBound).contains {
                document.tokens[$0].isMark(",") || isCause && document.isVerb($0)
                    || document.tokens[$0].isWord
                        && Self.nesting.contains(document.tokens[$0].key)
            }
    }

    private static let over = WordHash.key("over")
    private static let objects = WordHash.keys("with of for over")
    private static let causes = WordHash.keys("after following")
    private static let daily = WordHash.keys("on in")

    /// Where two dates' clauses part: at the last "and" between verbs, or else the first comma.
    private func cut(
        _ start: Int, _ verb: Int, behind before: Range<Int>, _ date: TimeMatch, _ limit: Int
    ) -> Int? {
        guard before.upperBound <= date.tokens.lowerBound else { return nil }
        let gap = before.upperBound..<date.tokens.lowerBound
        guard gap.lowerBound < gap.upperBound,
            let last = (gap.lowerBound..<limit).last(where: document.isVerb)
        else { return nil }
        var comma: Int?
        var link: Int?
        var semicolon: Int?
        for index in gap {
            if verb < index, index < last, canPart(index, behind: verb, date: date.tokens) {
                let token = document.tokens[index]
                if Self.links.contains(token.key), token.isWord {
                    if !joinsNouns(index, from: start, before) { link = index }
                } else if token.isMark(";") {
                    semicolon = index
                } else if comma == nil, token.isMark(","),
                    nesting(in: verb..<index) != Self.that
                {
                    // "ruled out a theory that the victim, X, had": of nobody, without "that".
                    comma = index
                }
            }
        }
        guard let cut = semicolon ?? link ?? comma, cut - start < Self.longestClause,
            document.isBalanced(start..<cut)
        else {
            return nil
        }
        return cut
    }

    /// Whether a clause that stands by itself can begin after a mark or "and".
    private func canPart(_ index: Int, behind verb: Int, date: Range<Int>) -> Bool {
        let next = index + 1
        guard next < sentence.upperBound else { return false }
        let first = document.tokens[sentence.lowerBound]
        let token = document.tokens[next]
        if first.isWord, Self.conditions.contains(first.key) { return false }
        let opening = (sentence.lowerBound..<next).first { document.tokens[$0].isMark(",") }
        if let opening, endsOpening(opening), !(opening..<index).contains(where: document.isVerb) {
            return false
        }
        // "…, on Friday the mayor left".
        if next == date.lowerBound
            || next + 1 == date.lowerBound && Self.prepositions.contains(token.key)
        {
            return leadsOn(date.upperBound)
        }
        if document.tokens[index].isMark(","), document.isVerb(next) {
            // "…, expected to grow" is no clause; "…, spoke by telephone" may be, but not behind
            // an aside: "one of them, a teacher, had died".
            return token.classes.contains(.verb)
                && !(max(verb, index - Self.longestClause)..<index).contains {
                    document.tokens[$0].isMark(",")
                }
        }
        // "…, and who moved".
        if Self.links.contains(token.key), next + 1 < sentence.upperBound,
            Self.relatives.contains(document.tokens[next + 1].key)
        {
            return false
        }
        return !Self.subordinators.contains(token.key)
            && !Self.prepositions.contains(token.key)
            && !document.source.utf8[token.range].suffix(3).elementsEqual("ing".utf8)
    }

    /// "In a tweet on Sunday that he later deleted, Ruiz claimed": a comma behind what only says
    /// when or where.
    private func endsOpening(_ comma: Int) -> Bool {
        let first = document.tokens[sentence.lowerBound]
        guard document.tokens[comma].isMark(","), first.isWord,
            Self.prepositions.contains(first.key),
            case let opening = sentence.lowerBound..<comma, opening.count < Self.longestSubject,
            !opening.contains(where: { document.tokens[$0].isMark(",") }),
            let verb = opening.first(where: document.isVerb)
        else { return false }
        return (sentence.lowerBound..<verb).contains {
            document.tokens[$0].isWord && Self.restricting.contains(document.tokens[$0].key)
        }
    }

    /// "after the flood and fire destroyed it": an "and" before the verb of a clause within.
    private func joinsNouns(_ link: Int, from start: Int, _ date: Range<Int>) -> Bool {
        for index in (start..<link).reversed().prefix(Self.longestSubject) {
            let token = document.tokens[index]
            if document.isVerb(index) || token.isWord && Self.modals.contains(token.key) {
                return false
            }
            // "since 2014 and": the date's own.
            if index + 1 == date.lowerBound || date.contains(index) { continue }
            if token.isWord, Self.openers.contains(token.key) { return true }
        }
        return false
    }

    /// Whether a clause follows the time it begins with: "in 2001 the mayor", not "in 2001, when".
    private func leadsOn(_ index: Int) -> Bool {
        guard index < sentence.upperBound else { return false }
        let isMark = document.tokens[index].isMark(",")
        let next = isMark ? index + 1 : index
        guard next < sentence.upperBound, document.tokens[next].isWord else { return false }
        let token = document.tokens[next]
        return !Self.subordinators.contains(token.key) && !Self.prepositions.contains(token.key)
            && !token.classes.contains(.conjunction)
    }

    /// The sentence's end where there is none.
    private func firstVerb(from start: Int) -> Int {
        (start..<sentence.upperBound).first(where: document.isVerb) ?? sentence.upperBound
    }

    /// Without the comma before "and".
    private func trimmed(_ cut: Int, from start: Int) -> Int {
        cut - 1 > start && document.tokens[cut - 1].isMark(",") ? cut - 1 : cut
    }

    /// Whose deed a next clause tells that begins with a verb: the words before the first verb, or
    /// what the clause itself shared; `nil` where it can be somebody else's: "Fox said that Gull
    /// had come in 2016 and left in 2017".
    private func sharedSubject(of clause: Range<Int>, _ subject: Range<Int>?) -> Range<Int>? {
        let verb = clause.first(where: document.isVerb) ?? clause.upperBound
        if nesting(in: verb..<clause.upperBound) != nil { return nil }
        if verb == clause.lowerBound { return subject }
        let end = clause.prefix(Self.longestSubject + 1).first {
            document.isVerb($0) || document.tokens[$0].isMark(",")
        }
        guard let end, end > clause.lowerBound,
            document.tokens[clause.lowerBound].classes.isDisjoint(with: [.conjunction, .timeWord])
                || document.tokens[clause.lowerBound].classes.contains(.article),
            !Self.prepositions.contains(document.tokens[clause.lowerBound].key),
            !Self.comparisons.contains(document.tokens[clause.lowerBound].key)
        else { return nil }
        return clause.lowerBound..<end
    }

    /// "Unlike Hall, Vold voted in 1998 and left in 1999".
    private static let comparisons = WordHash.keys("unlike like besides alongside despite")

    private static let conditions = WordHash.keys("if although though unless because whereas")
    private static let subordinators = WordHash.keys(
        "when which who whom whose where that than if though although unless as because while "
            + "whereas so such to of with without according compared including especially not or "
            + "then only its his her their")
    /// The word that opens a clause within another one, where that goes on to the end.
    private func nesting(in stretch: Range<Int>) -> UInt64? {
        let opener = stretch.last {
            document.tokens[$0].isWord && Self.nesting.contains(document.tokens[$0].key)
        }
        guard let opener else { return nil }
        let key = document.tokens[opener].key
        // "…, which was new, and": an aside that is over.
        let isOver =
            Self.relatives.contains(key)
            && (opener..<stretch.upperBound).contains { document.tokens[$0].isMark(",") }
        return isOver ? nil : key
    }

    /// "told the court that …": without its beginning it would be nobody's claim.
    private func isReported(_ clause: Range<Int>) -> Bool {
        let near = clause.prefix(Self.longestClause)
        guard let speech = near.first(where: { document.tokens[$0].classes.contains(.speech) })
        else { return false }
        if nesting(in: speech..<near.endIndex) == Self.that { return true }
        // "said Gull was hired": a clause of its own right behind, without "that".
        guard Self.sayings.contains(document.tokens[speech].key) else { return false }
        let told = near[(speech + 1)...].prefix {
            !document.tokens[$0].isMark(",") && !document.tokens[$0].classes.contains(.conjunction)
        }
        return told.dropFirst().contains(where: document.isVerb)
    }

    private static let that = WordHash.key("that")
    private static let sayings = WordHash.keys(
        "said says alleged claimed argued insisted warned admitted")
    private static let relatives = WordHash.keys("who which whom whose where when")
    private static let nesting = relatives.union(
        WordHash.keys("that whether how why because after before while as if"))
    /// Tokens: "and the first of two friendly matches against Wales in".
    private static let longestAddition = 12
    private static let additions = WordHash.keys("and again then in on")
    private static let openers = WordHash.keys("after before since until because as")
    private static let modals = WordHash.keys(
        "will would shall should can could may might must be been")
    private static let links = WordHash.keys("and but while")
    private static let prepositions = WordHash.keys(
        "on in at for since by during until from before after through over about")
}

extension Document {
    /// Whether no quotation or bracket is cut in two.
    func isBalanced(_ range: Range<Int>) -> Bool {
        var depth = 0
        var straight = 0
        for index in range where tokens[index].flags.contains(.punctuation) {
            switch tokens[index].key {
            case 0x201C, 0x28, 0x5B: depth += 1
            case 0x201D, 0x29, 0x5D: depth -= 1
            case 0x22: straight += 1
            default: break
            }
            if depth < 0 { return false }
        }
        return depth == 0 && straight % 2 == 0
    }
}
