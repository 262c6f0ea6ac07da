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

    /// No subject is longer. Tokens.
    private static let longestSubject = 12

    /// A clause for each date that has one with its own verb; the others are left out.
    ///
    /// One pass over the sentence.
    func clauses(_ dates: [TimeMatch]) -> [Clause] {
        guard var date = dates.first else { return [] }
        var found: [Clause] = []
        var start = sentence.lowerBound
        var subject: Range<Int>?
        for (number, next) in dates.enumerated().dropFirst() {
            let following = number + 1 < dates.count ? dates[number + 1].tokens.lowerBound : nil
            let gap = dates[number - 1].tokens.upperBound..<next.tokens.lowerBound
            guard let cut = cut(start, gap, following ?? sentence.upperBound) else { continue }
            found.append(
                Clause(date: date, tokens: start..<trimmed(cut, from: start), subject: subject))
            subject =
                sharedSubject(cut + 1, in: start..<cut)
                ?? subject.flatMap {
                    document.isVerb(cut + 1) ? $0 : nil
                }
            start = cut + 1
            date = next
        }
        found.append(Clause(date: date, tokens: start..<sentence.upperBound, subject: subject))
        return found
    }

    /// Where two dates' clauses part: at the last "and" between verbs, or else the first comma.
    private func cut(_ start: Int, _ gap: Range<Int>, _ limit: Int) -> Int? {
        guard gap.lowerBound < gap.upperBound,
            let last = (gap.lowerBound..<limit).last(where: document.isVerb)
        else { return nil }
        var hasVerb = (start..<gap.lowerBound).contains(where: document.isVerb)
        var comma: Int?
        var link: Int?
        for index in gap {
            if hasVerb, index < last {
                let token = document.tokens[index]
                if Self.links.contains(token.key), token.isWord {
                    link = index
                } else if comma == nil, token.isMark(",") || token.isMark(";") {
                    comma = index
                }
            }
            hasVerb = hasVerb || document.isVerb(index)
        }
        let cut = link ?? comma
        return cut.flatMap { document.isBalanced(start..<$0) ? $0 : nil }
    }

    /// Without the comma before "and".
    private func trimmed(_ cut: Int, from start: Int) -> Int {
        cut - 1 > start && document.tokens[cut - 1].isMark(",") ? cut - 1 : cut
    }

    /// The words before the first verb, where the next clause begins with a verb.
    private func sharedSubject(_ next: Int, in clause: Range<Int>) -> Range<Int>? {
        guard next < sentence.upperBound, document.isVerb(next) else { return nil }
        let end = clause.prefix(Self.longestSubject + 1).first {
            document.isVerb($0) || document.tokens[$0].isMark(",")
        }
        guard let end, end > clause.lowerBound,
            document.tokens[clause.lowerBound].classes.isDisjoint(with: [.conjunction, .timeWord])
                || document.tokens[clause.lowerBound].classes.contains(.article),
            !Self.prepositions.contains(document.tokens[clause.lowerBound].key)
        else { return nil }
        return clause.lowerBound..<end
    }

    private static let links = TimeTagger.words("and but while")
    private static let prepositions = TimeTagger.words(
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
