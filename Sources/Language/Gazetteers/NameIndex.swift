/// Names of one or more words and the entities they mean, found by the keys of their words.
struct NameIndex: Sendable {
    /// What a name means.
    struct Entry: Sendable, Equatable {
        var entity: Int32
        var form: Analysis.Form
        /// An acronym: matched only where the text has capitals too ("US", "WHO", "IT").
        var needsCapitals: Bool
    }

    /// A name found in the text.
    struct Match {
        let end: Int
        let entry: Entry
    }

    /// Of a name; of longer ones nothing is found.
    private static let mostTokens = 32

    private let entries: WordTable<Entry?>
    /// The number of tokens of the longest name that begins with a word.
    private let longest: WordTable<UInt8>

    init(_ names: [(name: String, entry: Entry)], lexicon: Lexicon) {
        var byKey: [UInt64: Entry?] = [:]
        var lengths: [UInt64: UInt8] = [:]
        for (name, entry) in names {
            let tokens = NameIndex.tokens(of: name, lexicon: lexicon)
            guard let first = tokens.first, first.isWord, tokens.count <= Self.mostTokens else {
                continue
            }
            var entry = entry
            let isAcronym = tokens.count == 1 && first.flags.contains(.allCapitals)
            entry.needsCapitals = isAcronym
            let key = NameIndex.key(of: tokens[...])
            // The first meaning listed wins.
            if byKey[key] == nil { byKey[key] = entry }
            lengths[first.key] = max(lengths[first.key] ?? 0, UInt8(tokens.count))
        }
        entries = WordTable(byKey, blank: nil)
        longest = WordTable(lengths, blank: 0)
    }

    /// The longest name that begins at a token, its words capitalised as names are.
    func match(_ tokens: [Token], at start: Int, limit: Int) -> Match? {
        let first = tokens[start]
        let most = Int(longest[first.key])
        guard most > 0 else { return nil }
        var key = first.key
        var found: Match?
        var hasCapital = false
        var index = start
        while index < limit, index - start < most {
            let token = tokens[index]
            if index > start { key = WordHash.join(key, NameIndex.key(of: token)) }
            hasCapital = hasCapital || token.isCapital || token.isNumber
            // "us" may be in the table only as "US".
            if hasCapital, token.isCapital || !token.isWord || index > start,
                let entry = entries[key], fits(entry, tokens[start...index])
            {
                // "Xinhua news agency" is "Xinhua" already.
                let isMoreOfIt = found?.entry.entity == entry.entity && !token.isCapital
                if !isMoreOfIt { found = Match(end: index + 1, entry: entry) }
            }
            index += 1
        }
        return found
    }

    private func fits(_ entry: Entry, _ tokens: ArraySlice<Token>) -> Bool {
        if entry.needsCapitals, let only = tokens.first {
            return only.flags.contains(.allCapitals)
        }
        // "the hague" is no name, "Bosnia and Herzegovina" is.
        return tokens.allSatisfy {
            !$0.isWord || $0.isCapital || $0.classes.contains(.stop)
                || $0.classes.contains(.particle) || $0.flags.contains(.possessive)
        } || tokens.count > 1 && tokens.first?.isCapital == true
    }

    static func key(of tokens: ArraySlice<Token>) -> UInt64 {
        guard var key = tokens.first?.key else { return 0 }
        for token in tokens.dropFirst() { key = WordHash.join(key, self.key(of: token)) }
        return key
    }

    /// The two apostrophes are one.
    private static func key(of token: Token) -> UInt64 {
        token.isMark("\u{2019}") ? 0x27 : token.key
    }

    private static func tokens(of name: String, lexicon: Lexicon) -> [Token] {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var tokens: [Token] = []
            Tokenizer(bytes: buffer, lexicon: lexicon).tokenize(0..<buffer.count, into: &tokens)
            return tokens
        }
    }
}
