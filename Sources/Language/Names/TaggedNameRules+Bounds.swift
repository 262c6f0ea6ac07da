/// Words that a tagged name takes in or leaves out.
extension TaggedNameRules {
    /// "Abdel Fattah el-Sisi": particles in lower case, and the name they lead to.
    func takeParticles(_ name: inout TaggedName) {
        let end = particleStart(of: name)
        var at = end
        while at < tokens.count, at - end < 3,
            isParticle(at) || name.tokens.contains(at),
            !tokens[at].isCapital
        {
            at += 1
        }
        guard at > end else { return }
        if at < tokens.count, tokens[at].isGlued, tokens[at].isMark("-") { at += 1 }
        guard at < tokens.count, tokens[at].isCapital, tokens[at].isWord, !tokens[at].isOpening
        else { return }
        name.tokens = name.tokens.lowerBound..<(at + 1)
    }

    /// "do" is a verb everywhere else.
    private func isParticle(_ index: Int) -> Bool {
        tokens[index].classes.contains(.particle)
            || tokens[index].isWord && tokens[index].key == Self.do && index + 1 < tokens.count
                && tokens[index + 1].isCapital
                && tokens[index + 1].classes.isDisjoint(with: [.weekday, .month])
    }

    /// Where the small words begin that end a name: "do" of "Teresa do", which goes on.
    private func particleStart(of name: TaggedName) -> Int {
        var start = name.tokens.upperBound
        while start > name.tokens.lowerBound + 1, tokens[start - 1].isWord,
            !tokens[start - 1].isCapital, !tokens[start - 1].flags.contains(.possessive)
        {
            start -= 1
        }
        return start
    }

    /// A title is no part of a person's name.
    func trimTitle(_ name: inout TaggedName) {
        guard name.kind == .person, !NobleTitle.isNoble(tokens[name.tokens].prefix(2).map(\.key))
        else { return }
        while name.tokens.count > 1, isTitle(name.tokens.lowerBound) {
            name.tokens = (name.tokens.lowerBound + 1)..<name.tokens.upperBound
        }
    }

    /// "Akbayan Rep", "Tory MPs": a party and the office of the one who is named next.
    func trimOffice(_ name: inout TaggedName) {
        guard name.tokens.count > 1, let last = name.tokens.last,
            Self.abbreviations.contains(tokens[last].key)
        else { return }
        name.tokens = name.tokens.dropLast()
        if name.kind == .person { name.kind = .organization }
    }

    private func isTitle(_ index: Int) -> Bool {
        let classes = tokens[index].classes
        // "Ms St John".
        if tokens[index].key == Self.saint { return false }
        return tokens[index].isMark(".")
            || !classes.isDisjoint(with: [.honorific, .office])
                && classes.isDisjoint(with: [.firstName, .surname])
    }

    func trimPossessive(_ name: inout TaggedName) {
        let last = name.tokens.upperBound - 1
        if name.tokens.count > 1, tokens[last].flags.contains(.possessive) {
            name.tokens = name.tokens.lowerBound..<last
        }
        // "’s Constitutional Court" behind "Thailand".
        if name.tokens.count > 1, tokens[name.tokens.lowerBound].flags.contains(.possessive) {
            name.tokens = name.tokens.dropFirst()
        }
    }

    /// The period behind "Jim." ends the sentence; "Jr." and "J." have their own.
    func trimPeriod(_ name: inout TaggedName) {
        let last = name.tokens.upperBound - 1
        guard name.kind == .person, name.tokens.count > 1, tokens[last].isMark("."),
            tokens[last - 1].end - tokens[last - 1].start > 2
        else { return }
        name.tokens = name.tokens.lowerBound..<last
    }

    /// "USB" of "U.S. Bancorp USB.N": what an exchange calls the shares.
    func trimCode(_ name: inout TaggedName) {
        let (last, end) = (name.tokens.upperBound - 1, name.tokens.upperBound)
        guard name.tokens.count > 1, tokens[last].flags.contains(.allCapitals),
            end + 1 < tokens.count,
            tokens[end].isMark("."), tokens[end].isGlued, tokens[end + 1].isGlued,
            tokens[end + 1].isCapital,
            tokens[end + 1].end - tokens[end + 1].start <= 2
        else { return }
        name.tokens = name.tokens.lowerBound..<last
    }

    /// "Adam Air Flight 574": the airline is the name.
    func trimFlight(_ name: inout TaggedName) {
        let last = name.tokens.upperBound - 1
        guard name.tokens.count > 1, tokens[last].key == Self.flight, last + 1 < tokens.count,
            tokens[last + 1].isNumber
        else { return }
        name.tokens = name.tokens.lowerBound..<last
    }

    private static let flight = WordHash.key("flight")

    /// "LLC" behind a name, and "Ltd" behind "Co.," belong to it.
    func takeSuffix(_ name: inout TaggedName) {
        guard name.kind != .group, name.kind != .event else { return }
        while let end = suffixEnd(behind: name.tokens.upperBound) {
            name.tokens = name.tokens.lowerBound..<end
            name.kind = .organization
        }
    }

    private func suffixEnd(behind end: Int) -> Int? {
        var at = end
        if at < tokens.count, tokens[at].isMark("."), tokens[at].isGlued,
            tokens[end - 1].classes.contains(.companySuffix)
        {
            at += 1
        }
        if at < tokens.count, tokens[at].isMark(",") { at += 1 }
        guard at < tokens.count, tokens[at].classes.contains(.companySuffix),
            tokens[at].isCapital, !tokens[at].isGlued, !tokens[at].isOpening,
            // "Macroom, Co Cork" is in a county.
            at == end || at + 1 >= tokens.count || !tokens[at + 1].isCapital
        else { return nil }
        return at + 1
    }
}
