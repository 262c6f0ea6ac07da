/// Finds the time expressions of a sentence and their TIMEX3 values.
struct TimeTagger {
    let document: Document
    let tokens: [Token]
    /// Tokens of the sentence.
    let range: Range<Int>
    private(set) var anchor: TimeAnchor
    /// Whether the sentence has named a date so far.
    private(set) var hasDate = false

    init(_ document: Document, range: Range<Int>, anchor: TimeAnchor) {
        self.document = document
        tokens = document.tokens
        self.range = range
        self.anchor = anchor
    }

    private static let starters: WordClass = [
        .month, .weekday, .numeral, .timeUnit, .timeWord, .ordinal,
    ]

    /// The expressions in text order, disjoint.
    func matches() -> [TimeMatch] {
        var tagger = self
        return tagger.tag()
    }

    private mutating func tag() -> [TimeMatch] {
        var found: [TimeMatch] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let token = tokens[at]
            if token.isNumber || !token.classes.isDisjoint(with: Self.starters),
                let match = match(at: at)
            {
                at = max(match.tokens.upperBound, at + 1)
                let whole = widened(match, from: found.last?.tokens.upperBound)
                found.append(contentsOf: joined(found.popLast(), whole))
                anchor.note(match)
                hasDate = hasDate || match.kind == .date && match.edtf != nil
            } else {
                at += 1
            }
        }
        return found
    }

    private func match(at start: Int) -> TimeMatch? {
        let token = tokens[start]
        if token.flags.contains(.opaque) { return nil }
        if token.isNumber {
            return isoDate(start) ?? clock(start) ?? dayMonth(start) ?? count(start)
                ?? decade(start) ?? year(start)
        }
        if token.classes.contains(.weekday), token.isCapital { return weekday(start) }
        if token.classes.contains(.month), token.isCapital, let month = month(start) {
            return month
        }
        return narrative(start) ?? single(start) ?? deictic(start) ?? quarter(start) ?? every(start)
            ?? count(start) ?? decade(start) ?? vague(start)
    }

    /// With "early", "late", "mid-", "earlier" before it.
    private func widened(_ match: TimeMatch, from last: Int?) -> TimeMatch {
        guard match.kind == .date || match.kind == .time, match.edtf != nil else { return match }
        var start = match.tokens.lowerBound
        if isMark(start - 1, "-"), isWord(start - 2, Self.partsOfTime) {
            start -= 2
        } else if isWord(start - 1, Self.partsOfTime)
            || isWord(start - 1, Self.nearer) && isWord(start, Self.near)
        {
            start -= 1
        }
        guard start >= last ?? range.lowerBound else { return match }
        var match = match
        match.tokens = start..<match.tokens.upperBound
        return match
    }

    private static let nearer = words("earlier later")
    private static let near = words("this that")

    // MARK: Reading tokens

    func word(_ index: Int) -> UInt64 {
        range.contains(index) && tokens[index].isWord ? tokens[index].key : 0
    }

    func isWord(_ index: Int, _ words: Set<UInt64>) -> Bool {
        range.contains(index) && tokens[index].isWord && words.contains(tokens[index].key)
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        range.contains(index) && tokens[index].isMark(mark)
    }

    func hasClass(_ index: Int, _ wordClass: WordClass) -> Bool {
        range.contains(index) && tokens[index].classes.contains(wordClass)
    }

    /// The value of a token of digits only, thousands' commas apart.
    func digits(_ index: Int) -> Int? {
        guard range.contains(index), tokens[index].isNumber else { return nil }
        return decimal(document.source.utf8[tokens[index].range])
    }

    /// A four-digit year of our times.
    func yearNumber(_ index: Int) -> Int? {
        guard let value = digits(index), tokens[index].end - tokens[index].start == 4,
            (1000...2100).contains(value)
        else { return nil }
        return value
    }

    /// 1 to 31, with or without an ordinal's letters.
    func dayNumber(_ index: Int) -> Int? {
        guard range.contains(index), tokens[index].isNumber else { return nil }
        let bytes = document.source.utf8[tokens[index].range]
        let plain = bytes.prefix { $0 <= 0x39 }
        let suffix = bytes.dropFirst(plain.count)
        guard plain.count <= 2, let value = decimal(plain), (1...31).contains(value) else {
            return nil
        }
        let isOrdinal = ["st", "nd", "rd", "th"].contains { suffix.elementsEqual($0.utf8) }
        return suffix.isEmpty || isOrdinal ? value : nil
    }

    /// Whether the words before say that a time lies ahead: "will … on Friday".
    func isFuture(before index: Int) -> Bool {
        var at = index - 1
        while at >= range.lowerBound, index - at <= 12 {
            let classes = tokens[at].classes
            if classes.contains(.speech) { return false }
            if classes.contains(.future), isAhead(at) { return true }
            at -= 1
        }
        return at < range.lowerBound && leadsAhead(index)
    }

    /// "On Friday the ministers will meet": the clause that the time opens lies ahead.
    private func leadsAhead(_ index: Int) -> Bool {
        guard index - range.lowerBound <= 2 else { return false }
        var at = index + 1
        // A comma may part the time from its clause.
        if isMark(at, ",") { at += 1 }
        while range.contains(at), at - index <= 30, !isClauseEnd(at) {
            if isWord(at, Self.certain) || isWord(at, Self.arranged) && isWord(at + 1, Self.aims) {
                return true
            }
            if document.isVerb(at), !isWord(at, Self.copulas) { return false }
            at += 1
        }
        return false
    }

    /// A mark or word that ends a clause; "and" does where a verb follows.
    func isClauseEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isMark(",") || token.isMark(";") || token.isMark(":") { return true }
        guard token.classes.contains(.conjunction) else { return false }
        return !isWord(index, Self.links)
            || range.contains(index + 1) && document.isVerb(index + 1)
    }

    /// "set to", "set for"; not "set out".
    func isAhead(_ index: Int) -> Bool {
        !isWord(index, Self.participles) || isWord(index + 1, Self.aims)
    }

    private static let links = words("and or")
    private static let certain = words("will shall")
    private static let arranged = words("due scheduled expected set planned plans")
    private static let copulas = words("is are")
    private static let participles = words("set going")
    static let aims = words("to for")

    static func words(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { WordHash.key(String($0)) })
    }
}
