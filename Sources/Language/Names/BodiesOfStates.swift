/// Tells apart what many states call alike: "Kenya's Supreme Court", "the Supreme Court of Kenya"
/// and, in an article about Kenya, "the Supreme Court" are the Kenyan Supreme Court.
///
/// Whose a body is, the words beside it say, else its own name, else what was last said of a body
/// of that name, else the article, where one state is spoken of far more than all others. Where
/// nothing says it, the body keeps its name.
struct BodiesOfStates {
    private let document: Document
    private let gazetteer: Gazetteer
    private let names: Resolver.Names
    /// The slugs that people have merged into an entity's.
    private let merged: (_ slug: String) -> [String]
    /// The words of a body's name, and what its own name says of whose it is, by entity.
    private var bodies: [Int: Body] = [:]

    private struct Body {
        /// Tokens of one mention of it.
        var words: Range<Int>
        var state: Int?
    }

    /// - Parameters:
    ///   - merged: the slugs that people have merged into an entity's.
    ///   - isDecided: whether people have said what an entity is.
    init(
        _ names: Resolver.Names, in document: Document, gazetteer: Gazetteer,
        merged: @escaping (_ slug: String) -> [String], isDecided: (_ entity: Int) -> Bool
    ) {
        self.merged = merged
        self.document = document
        self.gazetteer = gazetteer
        self.names = names
        noteBodies(isDecided)
    }

    /// The mentions of such bodies whose state is known, and what to call these, in text order.
    func named() -> [(mention: Int, name: String)] {
        guard !bodies.isEmpty else { return [] }
        var named: [(mention: Int, name: String)] = []
        /// What was last said of whose a body is, by the key of its name.
        var latest: [UInt64: Owner] = [:]
        let article = articleState.map(Owner.state)
        for (number, mention) in names.mentions.enumerated() {
            guard let body = bodies[mention.entity] else { continue }
            let beside = owner(of: number)
            let words = beside == nil ? body.words : names.tokens[number]
            let tokens = document.tokens[words]
            let key = NameIndex.key(of: tokens)
            let said = beside ?? body.state.map(Owner.state)
            if let said { latest[key] = said }
            let isArticles = SharedBodies.isOfItsArticle(tokens)
            guard let owner = said ?? latest[key] ?? (isArticles ? article : nil) else { continue }
            named.append((number, name(words, of: owner)))
        }
        return named
    }

    private mutating func noteBodies(_ isDecided: (_ entity: Int) -> Bool) {
        for (number, mention) in names.mentions.enumerated()
        where bodies[mention.entity] == nil && names.entities[mention.entity].kind == .organization
        {
            let name = names.entities[mention.entity].name
            if let body = body(names.tokens[number], of: name), !isDecided(mention.entity) {
                bodies[mention.entity] = body
            }
        }
    }

    /// "Supreme Court", "Kenyan Supreme Court", "Supreme Court of Kenya", where they are the name
    /// of an entity; "Senate" of the listed "US Senate".
    private func body(_ words: Range<Int>, of entity: String) -> Body? {
        let tokens = document.tokens
        if SharedBodies.contains(tokens[words]) {
            let name = document.name(words)
            if entity == name { return Body(words: words) }
            return gazetteer.america.flatMap { america in
                entity == "\(gazetteer.entities[america].attribute) \(name)"
                    ? Body(words: words, state: america) : nil
            }
        }
        if let (state, end) = state(at: words.lowerBound, before: words.upperBound),
            SharedBodies.contains(tokens[end..<words.upperBound])
        {
            return Body(words: end..<words.upperBound, state: state)
        }
        let of = words.last { tokens[$0].key == SmallWords.of } ?? words.lowerBound
        guard of > words.lowerBound, of + 1 < words.upperBound,
            SharedBodies.contains(tokens[words.lowerBound..<of])
        else {
            return nil
        }
        let start = tokens[of + 1].key == SmallWords.the ? of + 2 : of + 1
        guard let (state, end) = state(at: start, before: words.upperBound),
            end == words.upperBound
        else { return nil }
        return Body(words: words.lowerBound..<of, state: state)
    }

    /// The state that words begin with, and its end; a longer name may be listed, too: "U.S.
    /// Senate".
    private func state(at start: Int, before limit: Int) -> (Int, end: Int)? {
        for end in (start..<limit).prefix(Self.longestState).reversed().map({ $0 + 1 }) {
            if let match = gazetteer.index.match(document.tokens, at: start, limit: end),
                match.end == end, case let entity = Int(match.entry.entity),
                gazetteer.entities[entity].isCountry
            {
                return (entity, end)
            }
        }
        return nil
    }

    /// Tokens: "Democratic Republic of the Congo".
    private static let longestState = 5

    /// "Kenyan Supreme Court", "Central Bank of Kenya", as such banks are called.
    private func name(_ words: Range<Int>, of owner: Owner) -> String {
        let name = document.name(words)
        switch owner {
        case .state(let state):
            let state = gazetteer.entities[state]
            return SharedBodies.isBank(document.tokens[words])
                ? "\(name) of \(state.name)" : "\(state.attribute) \(name)"
        case .place(let place): return "\(place) \(name)"
        }
    }

    // MARK: Owners

    private enum Owner {
        /// Index into the gazetteer.
        case state(Int)
        /// What stands before the name: "Texas" Supreme Court.
        case place(String)
    }

    /// "Kenya's Supreme Court", "the Kenyan Supreme Court", "the Supreme Court of Kenya".
    private func owner(of mention: Int) -> Owner? {
        let (tokens, words) = (document.tokens, names.tokens[mention])
        guard SharedBodies.contains(tokens[words]) else { return nil }
        if mention > 0, names.tokens[mention - 1].upperBound <= words.lowerBound,
            isPlace(mention - 1)
        {
            let end = names.tokens[mention - 1].upperBound
            let between = tokens[end..<words.lowerBound]
            let isPossessive = between.first.map { Self.isPossessive($0) } ?? false
            if isPossessive && between.count <= Self.longestGap
                && between.dropFirst().allSatisfy({ $0.isWord && !$0.isCapital })
                || between.isEmpty && names.mentions[mention - 1].form == .adjective
            {
                return owner(named: mention - 1)
            }
        }
        let next = mention + 1
        guard next < names.tokens.count, isPlace(next) else { return nil }
        let between = words.upperBound..<names.tokens[next].lowerBound
        guard let of = between.first, tokens[of].key == SmallWords.of,
            between.count == 1 || between.count == 2 && tokens[of + 1].key == SmallWords.the
        else { return nil }
        return owner(named: next)
    }

    private func isPlace(_ mention: Int) -> Bool {
        names.entities[names.mentions[mention].entity].kind == .place
    }

    private func owner(named mention: Int) -> Owner {
        let entity = names.entities[names.mentions[mention].entity]
        return if let country = listed(entity.slug, in: gazetteer.countries) {
            .state(country)
        } else if names.mentions[mention].form == .adjective {
            .place(document.name(names.tokens[mention]))
        } else {
            .place(entity.name)
        }
    }

    /// "Russia", which people have merged into "Russian Federation", is listed all the same.
    private func listed(_ slug: String, in states: [String: Int]) -> Int? {
        states[slug] ?? merged(slug).lazy.compactMap { states[$0] }.first
    }

    private static func isPossessive(_ token: Token) -> Bool {
        token.flags.contains(.possessive) || token.isMark("’") || token.isMark("'")
    }

    // MARK: The article

    /// The state that is spoken of three times as often as any other, or twice if the article was
    /// written in its capital: fewer words may well be another state's news.
    private var articleState: Int? {
        var counts: [Int: Int] = [:]
        for mention in names.mentions {
            if let state = listed(names.entities[mention.entity].slug, in: gazetteer.states) {
                counts[state, default: 0] += 1
            }
        }
        guard let (state, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        else { return nil }
        let next = counts.lazy.filter { $0.key != state }.map(\.value).max() ?? 0
        let isHome = state == home
        return count >= (isHome ? 2 : 3) * max(next, 1) ? state : nil
    }

    /// The state whose capital the article was written in: "KYIV, Jan. 19 —".
    private var home: Int? {
        guard let first = names.mentions.first, let words = names.tokens.first,
            document.tokens[words.lowerBound].flags.contains(.allCapitals),
            case let slug = names.entities[first.entity].slug,
            listed(slug, in: gazetteer.countries) == nil
        else { return nil }
        return listed(slug, in: gazetteer.states)
    }

    /// From a place to a body of it: "Kenya's highest Supreme Court". Tokens.
    private static let longestGap = 3
}
