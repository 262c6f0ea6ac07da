/// What a sentence tells of as not so, not yet decided, or somebody's mere claim: on a timeline it
/// would stand as a fact.
///
/// Each rule wants the time within the words that are denied, called off or made to depend on
/// something; whatever verb comes between makes the time that verb's.
struct Counterfactuals: TokenWindow {
    let document: Document
    let tokens: [Token]
    /// The sentence.
    let window: Range<Int>

    init(_ document: Document, sentence: Range<Int>) {
        self.document = document
        tokens = document.tokens
        window = sentence
    }

    /// Whether a time dates such a thing.
    func cover(_ time: Range<Int>) -> Bool {
        let clause = clause(before: time.lowerBound)
        if isDenied(clause) || isCalledOff(clause, time) || isUnmet(clause) || isDisowned(time) {
            return true
        }
        return clause.contains {
            isFormerPlan($0, before: clause.upperBound)
                || isCancellation($0, before: clause.upperBound)
                || isNoPlan($0, before: clause.upperBound)
                || isRuledOut($0, time)
                || isNever($0, before: clause.upperBound)
                || isInstead($0, before: clause.upperBound)
                || isDropped($0, time)
                || isHabit($0, time)
        } || isConditional(time, clause) || isUnfulfilled(clause) || isNotBefore(time, clause)
    }

    /// From the last mark or word that ends a clause to the time.
    private func clause(before time: Int) -> Range<Int> {
        let near = max(window.lowerBound, time - Self.longestClause)..<time
        // "before the autumn" begins no clause.
        let border = near.dropLast().last { index in
            tokens[index].isMark(",") || tokens[index].isMark(";") || tokens[index].isMark(":")
                || isWord(index, Self.borders)
        }
        return (border.map { $0 + 1 } ?? near.lowerBound)..<time
    }

    /// Whether a clause, or what goes on behind one apposition, is somebody's denial or claim:
    /// "claim that Ana Ruiz, the mayor, left".
    private func isDenied(_ clause: Range<Int>) -> Bool {
        if clause.contains(where: { isDenial($0, before: clause.upperBound) }) { return true }
        let second = clause.lowerBound - 1
        guard window.contains(second), tokens[second].isMark(",") else { return false }
        let inner = self.clause(before: second)
        let first = inner.lowerBound - 1
        guard window.contains(first), tokens[first].isMark(","),
            !inner.contains(where: document.isVerb)
        else { return false }
        return self.clause(before: first).contains { isDenial($0, before: first) }
    }

    /// "claim that he resigned last week", "denied reports that he had met him in May", "denied
    /// taking it in June"; "denied the charge on Friday" is what happened on Friday.
    private func isDenial(_ index: Int, before time: Int) -> Bool {
        if isWord(index, Self.claims) { return isWord(index + 1, Self.that) }
        // "Reports that he died on Sunday were false", "do not believe that it was robbed on
        // Friday".
        if isWord(index, Self.reports), isWord(index + 1, Self.that) {
            return window.contains { isWord($0, Self.falses) }
        }
        if isWord(index, Self.beliefs), isWord(index + 1, Self.that) {
            return isWord(index - 1, Self.negations)
        }
        guard isWord(index, Self.denials) else { return false }
        var next = index + 1
        // "denied on Monday that".
        if isWord(next, Self.on), next + 1 < time, tokens[next + 1].classes.contains(.weekday) {
            next += 2
        }
        if next < time, tokens[next].classes.contains(.article) { next += 1 }
        if isWord(next, Self.reports) { next += 1 }
        return next < time && (isWord(next, Self.that) || ends(next, with: "ing"))
    }

    /// "had been due to come in May", "was to have met on 1 March", "originally set for May 20".
    private func isFormerPlan(_ index: Int, before time: Int) -> Bool {
        if isWord(index, Self.formerly) {
            let plan = isWord(index + 1, Self.been) ? index + 2 : index + 1
            return isWord(plan, Self.arranged) && plan < time
                && !(plan + 1..<time).contains(where: document.isVerb)
        }
        if isWord(index, Self.was) {
            return isWord(index + 1, SmallWords.to) && isWord(index + 2, Self.have)
        }
        guard isWord(index, Self.had) else { return false }
        let isPassive = isWord(index + 1, Self.been)
        let plan = isPassive ? index + 2 : index + 1
        guard isWord(plan, isPassive ? Self.arranged : Self.intended) else { return false }
        // "had been set for January", "had been expected in September".
        if isPassive, time - plan <= 3, !(plan + 1..<time).contains(where: document.isVerb) {
            return true
        }
        return isWord(plan + 1, SmallWords.to) && plan + 3 <= time
            && !(plan + 3..<time).contains(where: document.isVerb)
    }

    /// "was to visit on January 4 but postponed it", "was set for Tuesday, but was put off", "was
    /// planning to marry on Saturday but was shot".
    private func isDropped(_ index: Int, _ time: Range<Int>) -> Bool {
        guard isWord(index, Self.was),
            isWord(index + 1, SmallWords.to) || isWord(index + 1, Self.arranged)
                || isWord(index + 1, Self.planning)
        else { return false }
        let behind = time.upperBound..<min(window.upperBound, time.upperBound + Self.nearBut)
        return !(index + 3..<max(index + 3, time.lowerBound)).contains(where: document.isVerb)
            && behind.contains { isWord($0, Self.but) }
    }

    /// "Storms have always struck in October", "It is open daily from April", "Each year in May":
    /// every year.
    private func isHabit(_ index: Int, _ time: Range<Int>) -> Bool {
        (isWord(index, Self.habits) || isWord(index, Self.each) && isWord(index + 1, Self.year))
            && time.allSatisfy {
                !tokens[$0].isNumber && tokens[$0].classes.isDisjoint(with: [.weekday])
            } && time.contains { tokens[$0].classes.contains(.month) }
    }

    private static let habits = WordHash.keys(
        "always never usually often typically normally generally traditionally daily annually")
    private static let each = WordHash.keys("each every")
    private static let year = WordHash.keys("year")

    /// "A strike planned for May 13 was called off", "Plans to strike on 12 June were shelved".
    private func isCalledOff(_ clause: Range<Int>, _ time: Range<Int>) -> Bool {
        guard
            clause.suffix(Self.nearPlan).contains(where: { isWord($0, Self.planned) })
                || clause.contains(where: {
                    isWord($0, Self.projects) && isWord($0 + 1, Self.toOrFor)
                })
        else { return false }
        var verb = time.upperBound
        while isWord(verb, Self.beings) { verb += 1 }
        return verb > time.upperBound
            && (isWord(verb, Self.cancellations)
                || isWord(verb, Self.calledOff) && isWord(verb + 1, Self.off))
    }

    /// "had the senator voted for it on Tuesday", "If the minister, X, had resigned on Monday, the
    /// bill would have passed".
    private func isUnmet(_ clause: Range<Int>) -> Bool {
        let isInverted = clause.contains { index in
            isWord(index, Self.had) && index + 1 < clause.upperBound
                && (index == window.lowerBound || !isSubject(index - 1))
                && (tokens[index + 1].classes.contains(.article)
                    || tokens[index + 1].classes.contains(.pronoun)
                    || tokens[index + 1].isCapital)
        }
        let isOpened = isWord(window.lowerBound, Self.openings)
        return (isInverted || isOpened)
            && window.prefix(Self.longestCondition).contains {
                isWord($0, Self.unreal) && isWord($0 + 1, Self.have)
            }
    }

    /// "who had", "she had", "Ruiz had": what has a subject before it.
    private func isSubject(_ index: Int) -> Bool {
        tokens[index].isWord && !document.isVerb(index)
    }

    /// "cancelled a sale planned for Monday": not "was delayed and is now due on Monday".
    private func isCancellation(_ index: Int, before time: Int) -> Bool {
        guard isWord(index, Self.cancellations),
            let plan = (index + 1..<time).last(where: { isWord($0, Self.planned) })
        else { return false }
        return plan > index + 1 && time - plan <= 2
            && !(index + 1..<plan).contains { document.isVerb($0) || isWord($0, Self.ands) }
    }

    /// "There is no plan to lift it on June 1".
    private func isNoPlan(_ index: Int, before time: Int) -> Bool {
        isWord(index, Self.no) && isWord(index + 1, Self.projects)
            && isWord(index + 2, SmallWords.to)
            && !(index + 4..<max(index + 4, time)).contains(where: document.isVerb)
    }

    /// "ruled out a rate cut in June", "no longer plans to close in June", "dropped its plan to
    /// raise it in April"; "ruled out a cut on Monday" is what happened then.
    private func isRuledOut(_ index: Int, _ time: Range<Int>) -> Bool {
        guard !time.contains(where: { tokens[$0].classes.contains(.weekday) }) else { return false }
        if isWord(index, Self.rules), isWord(index + 1, Self.out) {
            return index + 3 < time.lowerBound
        }
        if isWord(index, Self.no), isWord(index + 1, Self.longer) {
            return isWord(index + 2, Self.plans)
        }
        return isWord(index, Self.drops)
            && (index + 1..<max(index + 1, min(index + Self.nearPlan + 1, time.lowerBound)))
                .contains {
                    isWord($0, Self.projects) && isWord($0 + 1, SmallWords.to)
                }
    }

    /// "insists that she never met him on 3 May 2019", "neither lent in 2019 nor invested in 2020".
    private func isNever(_ index: Int, before time: Int) -> Bool {
        guard index + 1 < time else { return false }
        let isVerb =
            isWord(index, Self.nevers) && document.isVerb(index + 1)
            || isWord(index, Self.neither)
                && window.dropLast().contains {
                    isWord($0, Self.nor) && document.isVerb($0 + 1)
                }
        return isVerb
            && !(index + 2..<max(index + 2, time)).contains(where: document.isVerb)
    }

    /// "Instead of resigning on Monday, he called an election".
    private func isInstead(_ index: Int, before time: Int) -> Bool {
        let isOpening =
            isWord(index, Self.instead) && isWord(index + 1, SmallWords.of)
            || isWord(index, Self.rather) && isWord(index + 1, Self.than)
        return isOpening && ends(index + 2, with: "ing")
            && !(index + 3..<max(index + 3, time)).contains(where: document.isVerb)
    }

    /// "not in 1960, as she claimed, but in 1958".
    private func isDisowned(_ time: Range<Int>) -> Bool {
        let preposition = time.lowerBound - 1
        return isWord(preposition, Self.not)
            || isWord(preposition, Self.on) && isWord(preposition - 1, Self.not)
    }

    /// "will close in June if no buyer is found", "If a deal is agreed, it would end in 2025",
    /// "Should talks fail, they would sue on Monday".
    private func isConditional(_ time: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard let modal = clause.last(where: { isWord($0, Self.modals) }) else { return false }
        let verbs = (modal + 1..<clause.upperBound).dropFirst().filter {
            document.isVerb($0) && !isWord($0 - 1, Self.auxiliaries)
        }
        // "will decide on Monday if": what is to be found out.
        if !verbs.isEmpty || isWord(modal + 1, Self.questions) { return false }
        let first = window.lowerBound
        if isWord(first, Self.openings), clause.lowerBound > first { return true }
        let behind = time.upperBound..<min(window.upperBound, time.upperBound + 4)
        let condition = behind.prefix {
            !tokens[$0].isMark(",") && !tokens[$0].classes.contains(.conjunction)
        }.first { isWord($0, Self.conditions) }
        return condition.map { !isWord($0 - 1, Self.notAs) } ?? false
    }

    /// "Had he not fallen ill in 2020, he would have won in 2022".
    private func isUnfulfilled(_ clause: Range<Int>) -> Bool {
        func isUnreal(_ index: Int) -> Bool {
            isWord(index, Self.unreal)
                && (isWord(index + 1, Self.have)
                    || isWord(index + 1, Self.negations) && isWord(index + 2, Self.have))
                || isWord(index, Self.should) && isWord(index + 1, Self.have)
                    && index + 2 < window.upperBound && document.isVerb(index + 2)
                || isWord(index, Self.unrealNot) && isWord(index + 1, Self.have)
        }
        return clause.contains(where: isUnreal)
            || isWord(window.lowerBound, Self.had)
                && window.prefix(Self.longestCondition).contains(where: isUnreal)
    }

    /// "would not rise until 2024": by no means then.
    private func isNotBefore(_ time: Range<Int>, _ clause: Range<Int>) -> Bool {
        let isUntil =
            isWord(time.lowerBound, Self.until) || isWord(time.lowerBound - 1, Self.until)
        return isUntil
            && clause.contains {
                isWord($0, Self.modals) && isWord($0 + 1, Self.negations)
                    || isWord($0, Self.wont)
            }
    }

    private func ends(_ index: Int, with ending: String) -> Bool {
        window.contains(index) && tokens[index].isWord
            && document.source.utf8[tokens[index].range].suffix(ending.utf8.count)
                .elementsEqual(ending.utf8)
    }

    /// Tokens.
    private static let longestClause = 40
    private static let longestCondition = 200
    private static let borders = WordHash.keys(
        "and but when before after while as because although since which who")
    private static let denials = WordHash.keys("denied denies deny denying")
    private static let reports = WordHash.keys(
        "report reports claim claims allegation allegations rumour rumours rumor rumors "
            + "suggestion suggestions accusations")
    private static let claims = WordHash.keys("claim claims")
    private static let falses = WordHash.keys("false untrue baseless unfounded wrong")
    private static let beliefs = WordHash.keys("believe think accept")
    private static let that = WordHash.keys("that")
    private static let had = WordHash.keys("had")
    private static let been = WordHash.keys("been")
    private static let was = WordHash.keys("was were")
    private static let have = WordHash.keys("have")
    private static let formerly = WordHash.keys("originally initially previously")
    private static let arranged = WordHash.keys(
        "due expected scheduled meant planned supposed set slated")
    private static let intended = WordHash.keys("hoped intended planned wanted expected")
    private static let nearBut = 6
    private static let nearPlan = 3
    private static let but = WordHash.keys("but")
    private static let planning = WordHash.keys("planning hoping")
    private static let beings = WordHash.keys("was were is are has have been then later")
    private static let calledOff = WordHash.keys("called put rained")
    private static let off = WordHash.keys("off")
    private static let should = WordHash.keys("should ought")
    private static let cancellations = WordHash.keys(
        "cancelled canceled postponed scrapped shelved abandoned averted")
    private static let planned = WordHash.keys("planned scheduled due")
    private static let ands = WordHash.keys("and is are was were")
    private static let modals = WordHash.keys("will would could may might shall")
    private static let unrealNot = WordHash.keys("wouldn't couldn't")
    private static let unreal = WordHash.keys("would could might")
    private static let openings = WordHash.keys("if unless should")
    private static let conditions = WordHash.keys("if unless")
    private static let notAs = WordHash.keys("even as")
    private static let auxiliaries = WordHash.keys("be been have not")
    private static let questions = WordHash.keys(
        "decide see ask know say rule vote determine discuss announce consider learn")
    private static let wont = WordHash.keys("won't wouldn't")
    private static let until = WordHash.keys("until till before")
    private static let negations = WordHash.keys("not never")
    private static let no = WordHash.keys("no")
    private static let projects = WordHash.keys(
        "plan plans intention intentions proposal proposals")
    private static let toOrFor = WordHash.keys("to for")
    private static let rules = WordHash.keys("rule rules ruled ruling")
    private static let out = WordHash.keys("out")
    private static let longer = WordHash.keys("longer")
    private static let plans = WordHash.keys("plans plan planned intends intended expects expected")
    private static let drops = WordHash.keys(
        "drops dropped shelved abandoned scrapped ditched axed withdrew cancelled canceled")
    private static let nevers = WordHash.keys("never nor")
    private static let neither = WordHash.keys("neither")
    private static let nor = WordHash.keys("nor")
    private static let instead = WordHash.keys("instead")
    private static let rather = WordHash.keys("rather")
    private static let than = WordHash.keys("than")
    private static let on = WordHash.keys("on in")
    private static let not = WordHash.keys("not")
}
