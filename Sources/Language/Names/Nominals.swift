/// Nouns that mean an organization named before them: "the ministry", where the article has named
/// exactly one ministry.
///
/// A nominal is "the" and a head noun that nothing describes further. It is left alone where two
/// organizations have that head, and where the article speaks of another one without a name
/// ("the Ukrainian ministry", "a court"). It never makes an entity and never merges two. With a
/// capital, "the Ministry" is a short name.
struct Nominals {
    /// What lists and files say of an entity.
    struct Knowledge {
        /// The heads of its other names: "alliance" for NATO.
        let otherHeads: (_ entity: Int) -> [UInt64]
        /// Whether people said that these words never mean it.
        let excludes: (_ entity: Int, _ words: Range<Int>) -> Bool
    }

    private let document: Document
    private let names: Resolver.Names
    private let knowledge: Knowledge
    /// By head, the organizations named so far that bear it.
    private var bearers: [UInt64: [Int]] = [:]
    /// Heads of organizations that the article speaks of without a name.
    private var unnamed: Set<UInt64> = []
    private var seen: Set<Int> = []
    /// The organization named last and the block that names it.
    private var latest: (entity: Int, block: Int)?

    /// The names with the nominals among them, in text order.
    static func added(
        to names: Resolver.Names, in document: Document, knowledge: Knowledge
    ) -> Resolver.Names {
        guard names.entities.contains(where: { $0.kind == .organization }) else { return names }
        var nominals = Nominals(document: document, names: names, knowledge: knowledge)
        return nominals.read()
    }

    private init(document: Document, names: Resolver.Names, knowledge: Knowledge) {
        self.document = document
        self.names = names
        self.knowledge = knowledge
    }

    private var tokens: [Token] { document.tokens }

    private mutating func read() -> Resolver.Names {
        var result = names
        result.mentions.removeAll(keepingCapacity: true)
        result.tokens.removeAll(keepingCapacity: true)
        var next = 0
        for sentence in document.sentences {
            var at = sentence.tokens.lowerBound
            while at < sentence.tokens.upperBound {
                if next < names.tokens.count, names.tokens[next].lowerBound <= at {
                    result.mentions.append(read(next, in: sentence))
                    result.tokens.append(names.tokens[next])
                    at = max(at + 1, names.tokens[next].upperBound)
                    next += 1
                } else {
                    if let entity = entity(at: at, in: sentence) {
                        latest = (entity, sentence.block)
                        result.mentions.append(
                            Analysis.Mention(
                                range: tokens[at].range, entity: entity, form: .nominal))
                        result.tokens.append(at..<(at + 1))
                    }
                    at += 1
                }
            }
        }
        return result.withoutUnmentioned()
    }

    /// A mention, noted as a bearer of its head; a head alone is the one body that bears it.
    private mutating func read(_ number: Int, in sentence: Document.Sentence) -> Analysis.Mention {
        var mention = names.mentions[number]
        let range = names.tokens[number]
        let head = tokens[range.lowerBound]
        guard range.count == 1, BodyHeads.all.contains(head.key) else {
            note(number, in: sentence)
            return mention
        }
        let isCut =
            range.upperBound < sentence.tokens.upperBound
            && BodyHeads.links.contains(tokens[range.upperBound].key)
        if !isCut, let entity = bearer(of: head) {
            latest = (entity, sentence.block)
            mention.entity = entity
            mention.form = .short
        }
        return mention
    }

    private func isArticled(_ index: Int, in sentence: Document.Sentence) -> Bool {
        index > sentence.tokens.lowerBound && tokens[index - 1].isWord
            && tokens[index - 1].key == SmallWords.the
    }

    private mutating func note(_ mention: Int, in sentence: Document.Sentence) {
        let entity = names.mentions[mention].entity
        guard names.mentions[mention].form != .adjective else { return }
        // "Hunter Valley Base Hospital" may have been taken for a place.
        if names.entities[entity].kind == .place, names.tokens[mention].count > 1,
            let head = Self.head(of: tokens[names.tokens[mention]]), BodyHeads.borne.contains(head)
        {
            add(head, entity)
            return
        }
        guard names.entities[entity].kind == .organization else { return }
        latest = (entity, sentence.block)
        if let head = Self.head(of: tokens[names.tokens[mention]]) { add(head, entity) }
        guard seen.insert(entity).inserted else { return }
        for head in knowledge.otherHeads(entity) { add(head, entity) }
    }

    private mutating func add(_ head: UInt64, _ entity: Int) {
        if bearers[head]?.contains(entity) != true { bearers[head, default: []].append(entity) }
    }

    /// What a token means as a nominal, if it is one.
    private mutating func entity(at index: Int, in sentence: Document.Sentence) -> Int? {
        let token = tokens[index]
        guard token.classes.contains(.organizationHead), BodyHeads.all.contains(token.key),
            !token.flags.contains(.titleCase), sentence.kind != .credit
        else { return nil }
        switch ending(after: index, limit: sentence.tokens.upperBound) {
        case .compound: return nil
        case .described:
            unnamed.insert(token.key)
            return nil
        case .whole: break
        }
        guard isArticled(index, in: sentence) else {
            unnamed.insert(token.key)
            return nil
        }
        guard let bearer = bearer(of: token) else { return nil }
        return BodyHeads.borne.contains(token.key) || isNear(bearer, sentence) ? bearer : nil
    }

    /// The one organization that bears a head.
    private func bearer(of head: Token) -> Int? {
        guard let bearers = bearers[head.key], bearers.count == 1, let bearer = bearers.first,
            !unnamed.contains(head.key), !knowledge.excludes(bearer, head.range)
        else { return nil }
        return bearer
    }

    /// Whether no other organization has been named since, in this paragraph or the one before.
    private func isNear(_ entity: Int, _ sentence: Document.Sentence) -> Bool {
        latest.map { $0.entity == entity && sentence.block - $0.block < 2 } ?? false
    }

    // MARK: The words after a head

    private enum Ending {
        /// The noun stands alone: "the ministry said".
        case whole
        /// "the ministry of health", "the court in Oslo", "the bank that failed".
        case described
        /// "the party leader".
        case compound
    }

    private func ending(after index: Int, limit: Int) -> Ending {
        guard index + 1 < limit else { return .whole }
        let token = tokens[index + 1]
        if token.flags.contains(.possessive) { return .whole }
        if token.flags.contains(.punctuation) { return token.isMark("-") ? .compound : .whole }
        guard token.isWord, !token.isCapital else { return .compound }
        if Self.describing.contains(token.key) { return .described }
        let isVerb = !token.classes.isDisjoint(with: [.speech, .verb, .stop, .pronoun])
        return isVerb || isPast(token) ? .whole : .compound
    }

    /// "announced", "also", "reportedly": no noun.
    private func isPast(_ token: Token) -> Bool {
        let letters = document.source.utf8[token.range].suffix(2)
        return letters.count < token.range.count
            && (letters.elementsEqual("ed".utf8) || letters.elementsEqual("ly".utf8))
    }

    // MARK: Heads

    /// The head of an organization's name: "Ministry" in "Russian Foreign Ministry" and in
    /// "Ministry of Foreign Affairs".
    private static func head(of name: ArraySlice<Token>) -> UInt64? {
        let words = name.prefix { !BodyHeads.links.contains($0.key) }
        return words.last { $0.isWord && !$0.flags.contains(.possessive) }?.key
    }

    private static let describing = WordHash.keys(
        "of for in at on from near with that which who whose where")
}
