/// Whom "the prime minister" means: the one person of an article who is said to hold such an
/// office.
///
/// Words mean nobody where two people hold an office of that name, where the article speaks of
/// another one without a name ("Ukraine's president", "a minister"), and before it has named whose
/// office it is.
struct OfficeHolders {
    private struct Holder {
        let entity: Int
        /// Where the text first says so.
        let start: Int
    }

    private let document: Document
    /// By the key of an office's words, whose it is; `nil` where that is several people's.
    private var holders: [UInt64: Holder?] = [:]
    /// The last words of offices whose holders are not named.
    private var unnamed: Set<UInt64> = []

    init(_ roles: [Analysis.Role], _ reading: Reading) {
        document = reading.document
        var offices: [Range<Int>] = []
        for role in roles {
            let words = document.tokens(in: role.range).indices
            offices.append(words)
            add(role, office(in: words, reading))
        }
        collectUnnamed(outside: offices, reading)
    }

    /// The holder of the office that the words of a speaker name, "the prime minister".
    /// - Parameter words: bytes of the text.
    func holder(of words: Range<Int>) -> Int? {
        let range = document.tokens(in: words).indices
        guard let article = range.first, document.tokens[article].key == SmallWords.the,
            range.count > 1
        else { return nil }
        let office = withoutAge(range.dropFirst())
        let isShort = office.count == 1 && document.tokens[office.lowerBound].key == Self.pm
        guard let last = office.last, !unnamed.contains(isShort ? Self.minister : tokens[last].key),
            let holder = holders[isShort ? Self.primeMinister : key(office)] ?? nil,
            holder.start < words.lowerBound
        else { return nil }
        return holder.entity
    }

    /// "64-year-old president".
    private func withoutAge(_ words: Range<Int>) -> Range<Int> {
        let end = words.lowerBound + 5
        return end < words.upperBound && tokens[words.lowerBound].isNumber
            && tokens[end - 1].key == Self.old ? end..<words.upperBound : words
    }

    private static let old = WordHash.key("old")

    private var tokens: [Token] { document.tokens }

    private func key(_ words: Range<Int>) -> UInt64 {
        tokens[words].dropFirst().reduce(tokens[words.lowerBound].key) {
            WordHash.join($0, $1.key)
        }
    }

    /// "prime minister" of "Japan's prime minister", "chief executive" of "chief executive of
    /// Boeing"; empty for what somebody was.
    private func office(in words: Range<Int>, _ reading: Reading) -> Range<Int> {
        let end =
            words.first { !tokens[$0].isWord || Self.links.contains(tokens[$0].key) }
            ?? words.upperBound
        var start = words.lowerBound
        for mention in reading.mentions(in: words.lowerBound..<end) {
            start = reading.names.tokens[mention].upperBound
        }
        let office = min(start, end)..<end
        return tokens[office].contains { Self.past.contains($0.key) } ? end..<end : office
    }

    /// Notes whose an office is, by all of its words, and by the last ones: "minister" of "foreign
    /// minister", but never "president" of "vice president".
    private mutating func add(_ role: Analysis.Role, _ office: Range<Int>) {
        guard let last = office.last, tokens[last].classes.contains(.office) else { return }
        for start in office {
            let isWhole = tokens[office.lowerBound..<start].allSatisfy {
                !Self.ranks.contains($0.key)
            }
            guard isWhole else { return }
            let key = key(start..<office.upperBound)
            if let known = holders[key], known?.entity != role.entity {
                holders[key] = .some(nil)
            } else if holders[key] == nil {
                holders[key] = Holder(entity: role.entity, start: role.range.lowerBound)
            }
        }
    }

    /// Offices that the text speaks of and nobody bears by name.
    private mutating func collectUnnamed(outside offices: [Range<Int>], _ reading: Reading) {
        let named = Set(offices.joined())
        for index in tokens.indices
        where tokens[index].classes.contains(.office) && !named.contains(index) {
            let near = (max(0, index - Self.reach)..<index).reversed()
            let owner = near.first {
                !tokens[$0].isWord || Self.others.contains(tokens[$0].key)
                    || tokens[$0].key == SmallWords.the
                    || !reading.mentions(in: $0..<$0 + 1).isEmpty
            }
            guard let owner, tokens[owner].key != SmallWords.the,
                tokens[owner].isWord || tokens[owner].flags.contains(.possessive)
            else { continue }
            unnamed.insert(tokens[index].key)
        }
    }

    /// Tokens between an office and whose it is.
    private static let reach = 4
    private static let pm = WordHash.key("pm")
    private static let minister = WordHash.key("minister")
    private static let primeMinister = WordHash.join(
        WordHash.key("prime"), WordHash.key("minister"))
    private static let links = WordHash.keys("of for at to in and")
    private static let past = RoleFinder.past.union(
        WordHash.keys("outgoing acting interim was"))
    private static let ranks = WordHash.keys(
        "vice deputy prime assistant under chief first lady general second associate co shadow")
    private static let others = WordHash.keys(
        "a an another one other two three some several many his her their its our your my no any")
}
