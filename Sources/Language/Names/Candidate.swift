/// A stretch of tokens that may name an entity, before the article as a whole is asked.
struct Candidate {
    /// What speaks for it.
    enum Basis: Equatable {
        /// Index into the gazetteer.
        case gazetteer(Int)
        /// Index into the known entities.
        case known(Int)
        /// The tagger names its kind.
        case tagged
        /// A capitalised word or two: something only if the article says more.
        case unclear
        /// One word of a headline: something only where the article names it elsewhere.
        case title
    }

    var tokens: Range<Int>
    var kind: EntityKind
    var basis: Basis
    var form: Analysis.Form = .name
    /// Sentence index.
    var sentence: Int

    var count: Int { tokens.count }

    /// Whether a list or a file has it; the word of a headline may yet be anything.
    var isListed: Bool {
        switch basis {
        case .gazetteer, .known, .title: true
        case .tagged, .unclear: false
        }
    }

    /// The form of address before a name: "Mr", "Lord" of "Lord Justice".
    func address(in document: Document) -> UInt64? {
        let words = document.tokens
        let first = document.sentences[sentence].tokens.lowerBound
        var at = tokens.lowerBound - 1
        if at > first, words[at].isMark("."), words[at].isGlued { at -= 1 }
        if at > first, words[at].key == Self.justice { at -= 1 }
        guard at >= first, words[at].isCapital,
            NameGenders.gender(ofAddress: words[at].key) != nil
        else { return nil }
        return words[at].key
    }

    /// The last word of an office in capitals right before a name: "Minister" of "Prime Minister".
    func office(in document: Document) -> UInt64? {
        guard tokens.lowerBound > document.sentences[sentence].tokens.lowerBound else { return nil }
        let word = document.tokens[tokens.lowerBound - 1]
        return word.isCapital && word.classes.contains(.office) ? word.key : nil
    }

    /// The title right before a name, be it an office or a form of address, with or without its
    /// period: "Senator" of "Sen. X" and "Senator X".
    func title(in document: Document) -> UInt64? {
        let words = document.tokens
        let first = document.sentences[sentence].tokens.lowerBound
        var at = tokens.lowerBound - 1
        if at > first, words[at].isMark("."), words[at].isGlued { at -= 1 }
        guard at >= first, words[at].isCapital,
            !words[at].classes.isDisjoint(with: [.office, .honorific])
        else { return nil }
        return ShortTitle.whole[words[at].key] ?? words[at].key
    }

    /// Whether kinship or service brings somebody in: "her father, X", "another son, Senator X", "a
    /// grandson of the founder, X".
    func isAside(in document: Document) -> Bool {
        let words = document.tokens
        let first = max(document.sentences[sentence].tokens.lowerBound, tokens.lowerBound - 5)
        var at = tokens.lowerBound
        while at > first {
            at -= 1
            if Self.kin.contains(words[at].key) { return true }
            guard
                words[at].isMark(",") || words[at].key == SmallWords.of
                    || !words[at].classes.isDisjoint(with: [
                        .office, .officePart, .honorific, .article,
                    ])
            else { return false }
        }
        return false
    }

    static let kin = WordHash.keys(
        """
        father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece \
        cousin lawyer grandson granddaughter grandfather grandmother stepson stepdaughter sons daughters \
        brothers sisters grandsons granddaughters children twins parents
        """)
    private static let justice = WordHash.key("justice")
}
