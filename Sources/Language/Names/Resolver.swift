import Bytes

/// Gives every candidate its entity, or drops it.
struct Resolver {
    /// The outcome: entities in the order of their first mention.
    struct Names {
        var entities: [Analysis.Entity] = []
        var mentions: [Analysis.Mention] = []
        /// The tokens of each mention.
        var tokens: [Range<Int>] = []
        /// The slugs of entities that are not to be reported. Until all is found they stay, so that
        /// what they say and hold is not taken for somebody else's.
        var hidden: Set<String> = []

        /// Without the entities that no mention is left of.
        func withoutUnmentioned() -> Names {
            var numbers = [Int?](repeating: nil, count: entities.count)
            var kept = self
            kept.entities.removeAll(keepingCapacity: true)
            for index in mentions.indices {
                let entity = mentions[index].entity
                if numbers[entity] == nil {
                    numbers[entity] = kept.entities.count
                    kept.entities.append(entities[entity])
                }
                kept.mentions[index].entity = numbers[entity] ?? entity
            }
            return kept
        }
    }

    enum Target: Hashable {
        case known(Int)
        case gazetteer(Int)
        case own(Int)
    }

    let document: Document
    let gazetteer: Gazetteer
    let known: KnownNames
    var article: ArticleNames
    private var numbers: [Target: Int?] = [:]
    private var slugs: [String: Int] = [:]
    /// The known entities behind the article's own as it was begun with.
    private let ownKnown: [Int?]
    let givenNames: Set<UInt64>
    /// Whether the text speaks of somebody's wife or husband, who may have the same surname.
    let namesSpouses: Bool
    /// The people called by a full name with this surname.
    var bearers: [UInt64: Bearers<Target>] = [:]
    /// The known people called by a full name anywhere, by its last word.
    var knownBearers: [UInt64: Set<Int>] = [:]
    /// The people called by a name of three words with this one in its middle, as Spanish names are
    /// shortened to, and the last words of other names.
    var middleBearers: [UInt64: Set<Target>] = [:]
    /// Words that have meant a body or a place by themselves.
    var alone: Set<UInt64> = []
    var plainSurnames: Set<UInt64> = []
    /// The person last called by a full name with this first name, or by nothing else.
    var latestByFirst: [UInt64: Target] = [:]
    /// The people whom kinship brings in with their full names.
    var relatives: Set<Target> = []
    var names = Names()

    private init(
        _ document: Document, _ gazetteer: Gazetteer, _ known: KnownNames, _ article: ArticleNames
    ) {
        self.document = document
        self.gazetteer = gazetteer
        self.known = known
        self.article = article
        ownKnown =
            known.bySlug.isEmpty
            ? [] : article.entities.map { known.number(ofName: document.name($0.tokens)) }
        givenNames = Resolver.givenNames(in: document)
        namesSpouses = document.tokens.contains { Resolver.spouses.contains($0.key) }
    }

    static func names(
        in document: Document, gazetteer: Gazetteer, known: KnownNames
    ) -> Names {
        let text = TaggerText(document, gazetteer: gazetteer)
        let finder = NameFinder(
            text, tagged: Tagger.shared?.names(in: text) ?? [], gazetteer: gazetteer,
            known: known)
        var candidates: [Candidate] = []
        let blocks = document.source.blocks
        for (number, sentence) in document.sentences.enumerated() {
            var found = finder.candidates(inSentence: number)
            // "NORHAVEN, March 14 —": whatever else the word may name, a dateline begins with a
            // place.
            if sentence.isDateline, let first = found.first, !first.isListed,
                first.tokens.lowerBound == sentence.tokens.lowerBound
            {
                (found[0].kind, found[0].basis) = (.place, .tagged)
            }
            // A byline's reporter is nobody in the story, and a button no company.
            if document.isSignature(sentence) { continue }
            candidates.append(
                contentsOf: sentence.kind != .credit
                    ? found
                    : Furniture.isControl(document.source.utf8[blocks[sentence.block].range])
                        ? [] : found.filter { isPlace($0, in: document) })
        }
        // The surname of several known people stays unresolved where the article has no full name.
        for index in candidates.indices
        where candidates[index].basis == .tagged && candidates[index].count == 1
            && known.sharedSurnames.contains(
                document.tokens[candidates[index].tokens.lowerBound].key)
        {
            candidates[index].basis = .unclear
        }
        let fullNames = FullNames(document, candidates)
        fullNames.reveal(in: &candidates)
        fullNames.shorten(in: &candidates)
        NationalBodies(gazetteer, document).leaveForeign(in: &candidates)
        let article = ArticleNames(document: document, candidates: &candidates)
        var resolver = Resolver(document, gazetteer, known, article)
        for candidate in candidates { resolver.noteKnown(candidate) }
        for candidate in candidates { resolver.resolve(candidate) }
        resolver.nameBodies()
        return Nominals.added(
            to: resolver.names, in: document,
            knowledge: Nominals.Knowledge(
                otherHeads: { resolver.otherHeads(of: $0) },
                excludes: { resolver.excludes($0, $1) }))
    }

    /// Whether a byline names a place, and no agency or "Jo Park".
    private static func isPlace(_ candidate: Candidate, in document: Document) -> Bool {
        candidate.kind == .place
            && (candidate.isListed
                || !document.tokens[candidate.tokens.lowerBound].classes.contains(.firstName))
    }

    private func excludes(_ entity: Int, _ words: Range<Int>) -> Bool {
        known.bySlug[names.entities[entity].slug].map {
            known.excludes(document.text(words), entity: $0)
        } ?? false
    }

    /// The head nouns of the names that lists and files have of an entity.
    private func otherHeads(of entity: Int) -> [UInt64] {
        let slug = names.entities[entity].slug
        if let number = known.bySlug[slug] {
            let entity = known.entities[number]
            return ([entity.name] + entity.aliases).compactMap(BodyHeads.head(of:))
        }
        return gazetteer.heads[slug] ?? []
    }

    private mutating func resolve(_ candidate: Candidate) {
        guard canBeMention(candidate), !isOfTwo(candidate), !isPostNominal(candidate) else {
            return
        }
        if candidate.basis == .title {
            resolveTitle(candidate)
            return
        }
        let words = article.words(of: candidate.tokens)
        guard let (target, form) = meaning(of: candidate, words) ?? added(candidate) else {
            nameNobody(candidate)
            return
        }
        if words.count == 1, kind(of: target) != .person { alone.insert(words[0]) }
        // Whoever was "Mrs Lund" is a woman.
        if words.count == 1, let address = candidate.address(in: document),
            let gender = NameGenders.gender(ofAddress: address)
        {
            bearers[words[0]]?.settle(target, gender)
        }
        note(target, words, candidate)
        if words.count == 1, isRelative(candidate) { latestByFirst[words[0]] = target }
        mention(target, form, candidate)
    }

    /// Words that people said never mean whom they would mean still are somebody's name.
    private mutating func nameNobody(_ candidate: Candidate) {
        let words = document.text(document.bytes(of: candidate.tokens))
        guard let number = known.excluding[words.lowercased()] else { return }
        // As no slug of an entity is.
        let slug = "-\(slug(for: words))"
        names.hidden.insert(slug)
        let nobody = Analysis.Entity(slug: slug, name: words, kind: known.entities[number].kind)
        mention(register(nobody), candidate.form, candidate)
    }

    /// Whom or what a candidate means: the first that its file does not exclude.
    private func meaning(of candidate: Candidate, _ words: [UInt64]) -> (Target, Analysis.Form)? {
        func allowed(_ option: (Target, Analysis.Form)?) -> (Target, Analysis.Form)? {
            option.flatMap { isExcluded($0.0, candidate) ? nil : $0 }
        }
        switch candidate.basis {
        case .known(let number) where candidate.form == .short:
            if let person = allowed(person(words, candidate)) { return person }
            let isOther =
                isGivenName(candidate) || isBareFirstName(candidate)
                || isOfSpouse(words, candidate)
            return isOther ? nil : allowed((.known(number), .short))
        case .known(let number):
            let isPlain = known.isPlain[number]
            return allowed(isOfAnother(words, number) ? person(words, candidate) : nil)
                ?? allowed(bearer(insteadOf: number, words, candidate))
                ?? allowed(isPlain ? bearer(words, number, candidate) : nil)
                ?? allowed(isPlain ? named(words) : nil)
                ?? allowed((.known(number), candidate.form))
                ?? allowed(person(words, candidate))
        case .gazetteer(let number):
            return allowed(namesake(words, candidate))
                ?? allowed((.gazetteer(number), candidate.form))
        case .tagged
        where candidate.kind == .person || isTitle(candidate) || article.isSurname(words)
            || article.surnamed(words) != nil:
            return allowed(person(words, candidate))
                ?? allowed(known(bearing: words, candidate)) ?? allowed(named(words))
        case .tagged:
            return allowed(named(words))
        case .unclear, .title:
            return allowed(person(words, candidate)) ?? allowed(named(words))
        }
    }

    /// "Becker", an alias of Anna, where the article names Tom Becker in full and Anna nowhere.
    private func isOfAnother(_ words: [UInt64], _ number: Int) -> Bool {
        guard words.count == 1, known.entities[number].kind == .person,
            NameLists.words(of: known.entities[number].name).count > 1
        else { return false }
        return article.surnames[words[0]] != nil
            && knownBearers[words[0]]?.contains(number) != true
    }

    /// No mention lies in another, or goes beyond its block.
    private func canBeMention(_ candidate: Candidate) -> Bool {
        if let last = names.tokens.last, last.upperBound > candidate.tokens.lowerBound {
            return false
        }
        let (own, next) = (candidate.sentence, candidate.sentence + 1)
        return candidate.tokens.upperBound <= document.sentences[own].tokens.upperBound
            || next == document.sentences.count
            || document.sentences[next].block == document.sentences[own].block
    }

    /// "SC" of "Fiona Gale, SC": no South Carolina.
    private func isPostNominal(_ candidate: Candidate) -> Bool {
        let start = candidate.tokens.lowerBound
        guard candidate.count == 1, AddressedNames.letters.contains(document.tokens[start].key),
            let last = names.tokens.last, let mention = names.mentions.last,
            names.entities[mention.entity].kind == .person
        else { return false }
        return last.upperBound == start
            || last.upperBound + 1 == start && document.tokens[start - 1].isMark(",")
    }

    /// "The younger Eastland": of two people of one surname nobody can tell who is meant; "the
    /// King" is somebody of that office, and not Ms King.
    private func isOfTwo(_ candidate: Candidate) -> Bool {
        let before = candidate.tokens.lowerBound - 1
        guard candidate.count == 1, before >= 0 else { return false }
        if Self.ages.contains(document.tokens[before].key) { return true }
        let word = document.tokens[candidate.tokens.lowerBound]
        return document.tokens[before].key == SmallWords.the && word.classes.contains(.office)
            && (candidate.kind == .person || candidate.form == .short)
    }

    private static let ages = WordHash.keys("younger elder")

    private func isTitle(_ candidate: Candidate) -> Bool {
        document.tokens[candidate.tokens.lowerBound].flags.contains(.titleCase)
    }

    /// A word of a headline and the next ones: the longest name that the article has elsewhere.
    private mutating func resolveTitle(_ candidate: Candidate) {
        let start = candidate.tokens.lowerBound
        let limit = document.sentences[candidate.sentence].tokens.upperBound
        for end in stride(from: min(start + 5, limit), to: start, by: -1) {
            guard document.tokens[end - 1].isCapital else { continue }
            var whole = candidate
            whole.tokens = start..<end
            let words = article.words(of: whole.tokens)
            guard words.count > 1 || end == start + 1,
                let (target, form) = words.count > 1
                    ? named(words) : person(words, candidate) ?? named(words),
                !isExcluded(target, whole)
            else { continue }
            mention(target, form, whole)
            return
        }
    }

    private func named(_ words: [UInt64]) -> (Target, Analysis.Form)? {
        if let found = article.entity(named: words) {
            let isShort = words.count > 1 && words.count < article.entities[found].words
            return (.own(found), isShort ? .short : .name)
        }
        return article.listed(words).flatMap(target).map { ($0, .short) }
    }

    private func target(_ candidate: Candidate) -> Target? {
        switch candidate.basis {
        case .known(let number): .known(number)
        case .gazetteer(let number): .gazetteer(number)
        case .tagged, .unclear, .title: nil
        }
    }

    /// The entity that a name by itself makes.
    private mutating func added(_ candidate: Candidate) -> (Target, Analysis.Form)? {
        guard candidate.basis == .tagged else { return nil }
        let target = Target.own(article.add(candidate))
        return isExcluded(target, candidate) ? nil : (target, .name)
    }

    private func isExcluded(_ target: Target, _ candidate: Candidate) -> Bool {
        guard let number = knownNumber(of: target) else { return false }
        guard !known.entities[number].excluded.isEmpty else { return false }
        return known.excludes(document.text(document.bytes(of: candidate.tokens)), entity: number)
    }

    /// The known entity behind a target, by its slug.
    private func knownNumber(of target: Target) -> Int? {
        switch target {
        case .known(let number): number
        case .gazetteer(let number):
            known.bySlug[gazetteer.entities[number].slug].flatMap {
                known.entities[$0].isSought ? $0 : nil
            }
        case .own(let number):
            number < ownKnown.count ? ownKnown[number] : known.number(ofName: name(of: number))
        }
    }

    private func name(of own: Int) -> String { document.name(article.entities[own].tokens) }

    private mutating func note(_ target: Target, _ words: [UInt64], _ candidate: Candidate) {
        guard words.count > 1, !NobleTitle.isNoble(words), let first = words.first,
            let last = words.last, kind(of: target) == .person
        else { return }
        let gender =
            NameGenders.gender(ofFirstName: first)
            ?? candidate.address(in: document).flatMap(NameGenders.gender(ofAddress:))
            ?? pronounGender(behind: candidate)
        let office = candidate.title(in: document)
        let isAside = candidate.isAside(in: document)
        // "Bligh" is Eleanor Bligh rather than Michael Harcourt-Bligh.
        let isPart =
            candidate.count > 2 && document.tokens[candidate.tokens.upperBound - 2].isMark("-")
        bearers[last, default: Bearers<Target>()].note(
            target, gender, office: office, rank: isPart ? .half : isAside ? .aside : .plain,
            in: candidate.sentence)
        if isAside { relatives.insert(target) }
        // "Walter “Red” Kaminsky" has no second surname.
        let isNicknamed = document.tokens[candidate.tokens].contains {
            $0.isMark("\u{201D}") || $0.isMark("\"")
        }
        if let middle = noteSurnames(isNicknamed || isAside ? [first, last] : words, target) {
            bearers[middle, default: Bearers<Target>()].note(
                target, gender, office: office, rank: .middle, in: candidate.sentence)
        }
        // "Choi" of a grandson of Choi Dae-hyun's is not his grandfather.
        if !isAside || latestByFirst[first] == nil { latestByFirst[first] = target }
    }

    /// "Callum Rennie, 57, quit. His wife, …": what the next pronoun is, before anybody else is
    /// named.
    private func pronounGender(behind candidate: Candidate) -> Gender? {
        let sentence = document.sentences[candidate.sentence]
        let next = document.sentences.dropFirst(candidate.sentence + 1).first
        let end =
            next.flatMap { $0.block == sentence.block ? $0.tokens.upperBound : nil }
            ?? sentence.tokens.upperBound
        for index in candidate.tokens.upperBound..<max(candidate.tokens.upperBound, end) {
            let token = document.tokens[index]
            if token.isCapital, token.classes.contains(.firstName) { return nil }
            if let gender = NameGenders.gender(ofPronoun: token.key) { return gender }
        }
        return nil
    }

    private mutating func mention(
        _ target: Target, _ form: Analysis.Form, _ candidate: Candidate
    ) {
        if document.sentences[candidate.sentence].kind == .credit, kind(of: target) == .person {
            return
        }
        guard let entity = number(of: target) else { return }
        mention(entity, form, candidate)
    }

    private mutating func mention(
        _ entity: Int, _ form: Analysis.Form, _ candidate: Candidate
    ) {
        names.mentions.append(
            Analysis.Mention(
                range: document.bytes(of: candidate.tokens), entity: entity, form: form))
        names.tokens.append(candidate.tokens)
    }

    private func kind(of target: Target) -> EntityKind {
        if let number = knownNumber(of: target) { return known.entities[number].kind }
        switch target {
        case .known(let number): return known.entities[number].kind
        case .gazetteer(let number): return gazetteer.entities[number].kind
        case .own(let number): return article.entities[number].kind
        }
    }

    /// The index of the target's entity.
    private mutating func number(of target: Target) -> Int? {
        if let number = numbers[target] { return number }
        let number = makeNumber(target)
        numbers[target] = .some(number)
        return number
    }

    private mutating func makeNumber(_ target: Target) -> Int? {
        if let number = knownNumber(of: target) {
            let entity = known.entities[number]
            if entity.isHidden { names.hidden.insert(entity.slug) }
            return register(
                Analysis.Entity(slug: entity.slug, name: entity.name, kind: entity.kind))
        }
        switch target {
        case .gazetteer(let number):
            let entity = gazetteer.entities[number]
            return register(
                Analysis.Entity(slug: entity.slug, name: entity.name, kind: entity.kind))
        case .own(let number):
            // As the entity's file will have it, when the article is read again.
            let name = ComposedLetters.composed(name(of: number))
            return register(
                Analysis.Entity(
                    slug: slug(for: name), name: name, kind: article.entities[number].kind))
        case .known: return nil
        }
    }

    /// One entity a slug: the same kind is the same entity, another kind gets a slug of its own.
    mutating func register(_ entity: Analysis.Entity) -> Int {
        if let found = slugs[entity.slug], names.entities[found].kind == entity.kind {
            let isShouted = names.entities[found].name == names.entities[found].name.uppercased()
            if isShouted, entity.kind == .person { names.entities[found].name = entity.name }
            return found
        }
        var entity = entity
        let ownSlug = "\(entity.slug)-\(entity.kind.rawValue)"
        var count = 1
        while let found = slugs[entity.slug] {
            let other = names.entities[found]
            if other.kind == entity.kind, other.name == entity.name { return found }
            entity.slug = count == 1 ? ownSlug : "\(ownSlug)-\(count)"
            count += 1
        }
        names.entities.append(entity)
        slugs[entity.slug] = names.entities.count - 1
        return names.entities.count - 1
    }
}
