/// Makes a document agree with itself: one name is one kind of thing throughout, and what is named
/// once is named wherever the same words stand again.
struct DocumentVote {
    private typealias Votes = SIMD8<Int32>

    /// Names of more tokens are not looked for elsewhere: nobody repeats them, and a text in capitals
    /// must not take the square of its length.
    private static let longestRepeated = 12

    private let text: TaggerText
    /// How often each name has each kind, by the key of its words.
    private var votes: [UInt64: Votes] = [:]
    /// How often a word stands with a capital outside of names.
    private var outside: [UInt64: Int32] = [:]
    /// Of the names that begin with a word, the most tokens.
    private var longest: [UInt64: Int] = [:]
    /// Organizations' abbreviations that the text explains: "International … Agency (IAEA)".
    private var abbreviations: Set<UInt64> = []

    /// - Parameter names: in order and disjoint.
    static func settle(_ names: [TaggedName], in text: TaggerText) -> [TaggedName] {
        guard !names.isEmpty else { return [] }
        var vote = DocumentVote(text)
        vote.count(names)
        let settled = names.map(vote.settled)
        return vote.withRepetitions(settled)
    }

    private init(_ text: TaggerText) {
        self.text = text
    }

    private var tokens: [Token] { text.document.tokens }

    private func key(_ range: Range<Int>) -> UInt64 {
        range.reduce(0) { WordHash.join($0, tokens[$1].key) }
    }

    private static func place(_ kind: EntityKind) -> Int {
        EntityKind.allCases.firstIndex(of: kind) ?? 0
    }

    private mutating func count(_ names: [TaggedName]) {
        for name in names {
            votes[key(name.tokens), default: .zero][Self.place(name.kind)] += 1
            let first = tokens[name.tokens.lowerBound].key
            longest[first] = max(longest[first] ?? 0, min(name.tokens.count, Self.longestRepeated))
            noteAbbreviation(after: name)
        }
        for name in names where name.kind == .person && name.tokens.count > 1 {
            // The last word of a full name votes for a person.
            let last = name.tokens.upperBound - 1
            guard text.forms[last].hasCapital, tokens[last].end - tokens[last].start > 2 else {
                continue
            }
            votes[key(last..<(last + 1)), default: .zero][Self.place(.person)] += 1
            longest[tokens[last].key] = max(longest[tokens[last].key] ?? 0, 1)
        }
        forEachGap(between: names) { gap in
            for index in gap where text.forms[index].hasCapital {
                outside[tokens[index].key, default: 0] += 1
            }
        }
    }

    private mutating func noteAbbreviation(after name: TaggedName) {
        let end = name.tokens.upperBound
        guard name.kind == .organization, name.tokens.count > 1, end + 2 < tokens.count,
            tokens[end].isMark("("), tokens[end + 2].isMark(")"),
            tokens[end + 1].flags.contains(.allCapitals),
            tokens[end + 1].end - tokens[end + 1].start <= 7
        else { return }
        abbreviations.insert(tokens[end + 1].key)
        longest[tokens[end + 1].key] = max(longest[tokens[end + 1].key] ?? 0, 1)
    }

    /// The name with the kind that most of its like have, where they are twice as many.
    private func settled(_ name: TaggedName) -> TaggedName {
        var name = name
        if name.tokens.count == 1, abbreviations.contains(tokens[name.tokens.lowerBound].key) {
            name.kind = .organization
            return name
        }
        guard let votes = votes[key(name.tokens)], let best = Self.best(votes) else { return name }
        if votes[Self.place(best)] >= 2 * votes[Self.place(name.kind)] { name.kind = best }
        return name
    }

    private static func best(_ votes: Votes) -> EntityKind? {
        var best = 0
        for place in 1..<EntityKind.allCases.count where votes[place] > votes[best] {
            best = place
        }
        return votes[best] > 0 ? EntityKind.allCases[best] : nil
    }

    /// The stretches outside of names, each inside one sentence.
    private func forEachGap(between names: [TaggedName], _ body: (Range<Int>) -> Void) {
        var next = 0
        for sentence in text.document.sentences {
            var start = sentence.tokens.lowerBound
            while next < names.count, names[next].tokens.lowerBound < sentence.tokens.upperBound {
                let name = names[next].tokens
                if start < name.lowerBound { body(start..<name.lowerBound) }
                start = name.upperBound
                next += 1
            }
            if start < sentence.tokens.upperBound { body(start..<sentence.tokens.upperBound) }
        }
    }

    /// Names the same words wherever they stand outside of names.
    private func withRepetitions(_ names: [TaggedName]) -> [TaggedName] {
        var result = names
        forEachGap(between: names) { gap in
            var at = gap.lowerBound
            while at < gap.upperBound {
                if let name = repetition(at: at, limit: gap.upperBound) {
                    result.append(name)
                    at = name.tokens.upperBound
                } else {
                    at += 1
                }
            }
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func repetition(at start: Int, limit: Int) -> TaggedName? {
        guard text.forms[start].hasCapital, let most = longest[tokens[start].key] else {
            return nil
        }
        for count in stride(from: min(most, limit - start), to: 0, by: -1) {
            let range = start..<(start + count)
            if count == 1, abbreviations.contains(tokens[start].key) {
                return TaggedName(tokens: range, kind: .organization)
            }
            guard let votes = votes[key(range)], let kind = Self.best(votes) else { continue }
            if count > 1 || isTrusted(start, votes[Self.place(kind)]) {
                return TaggedName(tokens: range, kind: kind)
            }
        }
        return nil
    }

    /// A single word: named at least twice and not less often than not, and no other capital
    /// beside it.
    private func isTrusted(_ index: Int, _ votes: Int32) -> Bool {
        guard votes >= 2, votes >= outside[tokens[index].key] ?? 0,
            tokens[index].end - tokens[index].start > 2
        else { return false }
        let run = text.forms[index].run
        return run >= 0 && text.runs[Int(run)].tokens.count == 1
    }
}
