/// What a sentence tells of as not so, not yet decided, or somebody's mere claim: none of it goes on
/// a timeline, where it would stand as a fact.
struct Counterfactuals {
    let document: Document
    let sentence: Range<Int>

    private var tokens: [Token] { document.tokens }

    /// Whether a time dates such a thing.
    func cover(_ time: Range<Int>) -> Bool {
        let clause = clause(before: time.lowerBound)
        return isDenied(clause) || isCancelled(clause) || isConditional(clause)
            || isNotBefore(time, clause) || isNoPlan(clause)
    }

    /// From the last semicolon, or comma with "and" or "but", to the time.
    private func clause(before time: Int) -> Range<Int> {
        let near = max(sentence.lowerBound, time - Self.longestClause)..<time
        let border = near.last { index in
            tokens[index].isMark(";")
                || tokens[index].isMark(",") && index + 1 < time
                    && isWord(index + 1, Self.links)
        }
        return (border.map { $0 + 1 } ?? near.lowerBound)..<time
    }

    /// "claims that he resigned last week", "denied reports that he had met him in May"; but "denied
    /// the charge on Friday" is what happened on Friday, and ", which fell in 2016" is the writer's.
    private func isDenied(_ clause: Range<Int>) -> Bool {
        guard let denial = clause.last(where: isDenial) else { return false }
        let denied = denial + 1..<clause.upperBound
        return denied.contains(where: document.isVerb)
            && !denied.contains { tokens[$0].isMark(",") && isWord($0 + 1, Self.relatives) }
    }

    private func isDenial(_ index: Int) -> Bool {
        if isWord(index, Self.denials) { return true }
        guard isWord(index, Self.claims), index + 1 < tokens.count else { return false }
        return isWord(index + 1, Self.that)
    }

    /// "had been due to come in May", "was to have met on 1 March", "cancelled a sale planned for
    /// Monday".
    private func isCancelled(_ clause: Range<Int>) -> Bool {
        clause.contains { index in
            if isWord(index, Self.had) {
                let next = index + 1 < clause.upperBound && isWord(index + 1, Self.been) ? 2 : 1
                return index + next + 1 < clause.upperBound
                    && isWord(index + next, Self.intentions) && isWord(index + next + 1, Self.to)
            }
            if isWord(index, Self.was), index + 2 < clause.upperBound {
                return isWord(index + 1, Self.to) && isWord(index + 2, Self.have)
            }
            return isWord(index, Self.cancellations)
                && (index..<clause.upperBound).suffix(3).contains { isWord($0, Self.plans) }
        }
    }

    /// "will close in June if no buyer is found", "if a deal is agreed, it would end in 2025",
    /// "should talks fail, they would sue on Monday".
    private func isConditional(_ clause: Range<Int>) -> Bool {
        let verb = clause.last { document.isVerb($0) || isWord($0, Self.modals) }
        let modal = clause.last { isWord($0, Self.modals) }
        guard let verb, let modal, verb - modal < Self.longestVerb else { return false }
        return isWord(sentence.lowerBound, Self.should)
            || sentence.contains { isWord($0, Self.conditions) && !isReported($0) }
    }

    /// "asked if", "the question whether": what somebody wants to know.
    private func isReported(_ condition: Int) -> Bool {
        condition > sentence.lowerBound && tokens[condition - 1].classes.contains(.speech)
    }

    /// "would not rise until 2024": by no means then.
    private func isNotBefore(_ time: Range<Int>, _ clause: Range<Int>) -> Bool {
        let isUntil =
            isWord(time.lowerBound, Self.until)
            || time.lowerBound > sentence.lowerBound && isWord(time.lowerBound - 1, Self.until)
        return isUntil
            && clause.contains { isWord($0, Self.modals) && isWord($0 + 1, Self.negations) }
    }

    /// "There is no plan to lift it on June 1".
    private func isNoPlan(_ clause: Range<Int>) -> Bool {
        clause.contains { index in
            isWord(index, Self.no) && index + 2 < clause.upperBound
                && isWord(index + 1, Self.projects) && isWord(index + 2, Self.to)
        }
    }

    private func isWord(_ index: Int, _ words: Set<UInt64>) -> Bool {
        sentence.contains(index) && tokens[index].isWord && words.contains(tokens[index].key)
    }

    /// Tokens.
    private static let longestClause = 80
    /// Tokens from a modal to its verb.
    private static let longestVerb = 4
    private static let links = WordHash.keys("and but")
    private static let denials = WordHash.keys(
        "denied denies deny denying rumours rumors hoax falsely untrue")
    private static let claims = WordHash.keys("claim claims claimed claiming")
    private static let relatives = WordHash.keys("which who whom whose where when")
    private static let that = WordHash.keys("that")
    private static let had = WordHash.keys("had")
    private static let been = WordHash.keys("been")
    private static let was = WordHash.keys("was were")
    private static let have = WordHash.keys("have")
    private static let to = WordHash.keys("to")
    private static let intentions = WordHash.keys(
        "due expected scheduled meant planned supposed hoped intended wanted set")
    private static let cancellations = WordHash.keys(
        "cancelled canceled postponed scrapped shelved abandoned dropped delayed")
    private static let plans = WordHash.keys("planned scheduled due set expected")
    private static let modals = WordHash.keys("will would could may might shall")
    private static let should = WordHash.keys("should")
    private static let conditions = WordHash.keys("if unless provided")
    private static let until = WordHash.keys("until till before")
    private static let negations = WordHash.keys("not never")
    private static let no = WordHash.keys("no")
    private static let projects = WordHash.keys("plan plans intention intentions")
}
