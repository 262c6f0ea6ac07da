/// Whom "he" and "she" mean who speak.
extension SpeakerFinder {
    /// "He" is the one person that the sentence before and its own speak of; where there is no
    /// such one, whom the text last speaks of is only offered. "It" and "they" are no person.
    func pronoun(_ index: Int) -> Speaker {
        let speaker = Speaker(range: tokens[index].range, entity: nil)
        let turnTaker = sentence(of: index).flatMap(reading.turnTaker)
        if isWord(index, Self.own), let turnTaker {
            return Speaker(range: speaker.range, entity: turnTaker)
        }
        guard isWord(index, Self.personal) else { return speaker }
        if isInCourt(index) { return Speaker(range: speaker.range, entity: accused(before: index)) }
        if let teller = teller(before: index) {
            return Speaker(range: speaker.range, entity: teller)
        }
        if let last = attribution(before: index) {
            return Speaker(range: speaker.range, entity: last.entity)
        }
        let people = people(before: index).filter {
            !isOther($0, than: index) && entity($0) != turnTaker
        }
        guard let number = sentence(of: index) else { return speaker }
        let start = chainStart(before: number, index)
        // Whom the sentences between name is not who goes on in them.
        var near = people.filter { [start, number].contains(sentence(of: firstToken($0))) }
        if near.isEmpty { near = nearest(of: people, before: start) }
        if let other = other(than: near, of: people, in: start, before: index) {
            return Speaker(range: speaker.range, entity: other.entity)
        }
        let offered = Speaker(range: speaker.range, entity: nil, suggestion: likeliest(of: people))
        if unnamedActor(in: start) != nil { return offered }
        if let subject = speakingSubject(of: near, in: start) {
            return Speaker(range: speaker.range, entity: subject)
        }
        // "Sent to his brother, X": who owns the brother is nobody's guess.
        if near.contains(where: isOfKin) { return speaker }
        let isMeant = near.contains {
            leads($0) || isSame($0, as: index) && !isInPhrase($0) || isTopic($0)
                || isPresented($0)
        }
        if Set(near.map(entity)).count == 1, isMeant {
            return Speaker(range: speaker.range, entity: near.first.map(entity))
        }
        if let subject = soleSubject(of: near) {
            return Speaker(range: speaker.range, entity: subject)
        }
        return offered
    }

    /// Whom a pronoun in a new paragraph means where the sentence that names the nearest person
    /// speaks of another one with the same pronoun: "X was freed. Y apologised to him. // “…,” he
    /// said" is X's.
    /// - Returns: `nil` where there is no such word; with no entity where it may be several.
    private func other(
        than near: [Int], of people: [Int], in start: Int, before pronoun: Int
    ) -> (entity: Int?, Void)? {
        guard let number = sentence(of: pronoun), !near.isEmpty,
            reading.document.sentences[number].block != reading.document.sentences[start].block,
            isOfAnother(reading.document.sentences[start].tokens, than: near, pronoun)
        else { return nil }
        let named = Set(near.map(entity))
        let others = Set(people.map(entity)).subtracting(named)
        return (others.count == 1 ? others.first : nil, ())
    }

    /// Whether words say "him", "calls her", "is his agent" or, quoted, "he": of somebody else than
    /// they name.
    private func isOfAnother(_ words: Range<Int>, than near: [Int], _ pronoun: Int) -> Bool {
        let isShe = isWord(pronoun, Self.she)
        return words.contains { index in
            if quoted.isQuoted[index] {
                return tokens[index].isWord && tokens[index].key == tokens[pronoun].key
            }
            if isWord(index, isShe ? Self.her : Self.him) {
                // "her" before a noun is whose that is.
                return !isShe || !tokens[index + 1].isWord
                    || !tokens[index + 1].classes.isDisjoint(with: [.stop, .conjunction])
            }
            return isWord(index, isShe ? Self.her : Self.his) && isWord(index - 1, Self.beings)
        }
    }

    /// "he told the jury", "she told the court".
    private func isInCourt(_ pronoun: Int) -> Bool {
        isWord(pronoun + 1, Self.told) && pronoun + 3 < tokens.count
            && tokens[pronoun + 2].classes.contains(.article) && isWord(pronoun + 3, Self.courts)
    }

    /// The one person before a pronoun who is no lawyer; `nil` where there are several.
    private func accused(before pronoun: Int) -> Int? {
        let people = people(before: pronoun).filter { !isOther($0, than: pronoun) }
        let lawyers = Set(people.filter(isAdvocate).map(entity))
        let others = Set(people.map(entity)).subtracting(lawyers)
        return others.count == 1 ? others.first : nil
    }

    /// "His lawyer, X", "Prosecutor X".
    private func isAdvocate(_ mention: Int) -> Bool {
        let name = reading.names.tokens[mention].lowerBound
        return (max(0, name - 3)..<name).contains { isWord($0, Self.advocates) }
    }

    private static let him = WordHash.keys("him")
    private static let his = WordHash.keys("his")
    private static let her = WordHash.keys("her")
    private static let beings = WordHash.keys("is was")
    private static let told = WordHash.keys("told")
    private static let courts = WordHash.keys("jury jurors court judge judges magistrates tribunal")
    private static let advocates = WordHash.keys(
        "lawyer attorney prosecutor barrister solicitor counsel judge prosecuting defending")

    /// "His brother, X".
    private func isOfKin(_ mention: Int) -> Bool {
        var kin = titled(mention).lowerBound - 1
        if isMark(kin, ",") { kin -= 1 }
        return isWord(kin, Self.family) && isWord(kin - 1, Self.possessives)
    }

    private static let possessives = WordHash.keys("his her")
    private static let family = WordHash.keys(
        """
        brother sister father mother son daughter wife husband uncle aunt cousin nephew niece \
        grandfather grandmother grandson granddaughter
        """)

    /// Whom the sentence before one speaks of that only goes on about a thing: "X opened the hall.
    /// It has no roof. “…,” he said."
    private func nearest(of people: [Int], before number: Int) -> [Int] {
        guard number > 0,
            let first = reading.document.sentences[number].tokens.first, isWord(first, Self.it)
        else { return [] }
        return people.filter { sentence(of: firstToken($0)) == number - 1 }
    }

    private static let it = WordHash.keys("it its")

    /// Who speaks at the end of the sentence before the pronoun's own, "…, the inspector said.": it
    /// goes on with them, named or not. `nil` where the pronoun cannot mean them: "…, police said."
    private func attribution(before pronoun: Int) -> Speaker? {
        var pronoun = pronoun
        for _ in 0..<Self.longestChain {
            guard let words = closing(before: pronoun) else { return nil }
            // "“…,” he said. “…,” he added".
            guard words.count == 1, tokens[words.lowerBound].key == tokens[pronoun].key else {
                return speaker(closing: words, before: pronoun)
            }
            pronoun = words.lowerBound
        }
        return nil
    }

    /// Who speaks at the end of the sentence before that of a token: the words before the verb.
    private func closing(before pronoun: Int) -> Range<Int>? {
        guard let number = sentence(of: pronoun), number > 0 else { return nil }
        let before = reading.document.sentences[number - 1]
        guard before.kind == .paragraph,
            let verb = before.tokens.suffix(Self.longestClosing).last(where: {
                tokens[$0].classes.contains(.speech) && !SpeechVerbs.isParticiple(tokens[$0])
            }),
            let comma = Range.before(
                verb, from: before.tokens.lowerBound, count: Self.longestSubject
            )
            .last(where: { isMark($0, ",") }),
            comma > before.tokens.lowerBound + 1,
            !(comma..<verb).contains(where: { isWord($0, Self.relatives) })
        else { return nil }
        let start = (comma + 1..<verb).first { !quoted.isQuoted[$0] } ?? verb
        return start < verb ? start..<verb : nil
    }

    private func speaker(closing words: Range<Int>, before pronoun: Int) -> Speaker? {
        if let person = reading.mentions(in: words).last(where: reading.isPerson) {
            guard reading.names.tokens[person].upperBound == words.upperBound,
                !isOther(person, than: pronoun)
            else { return nil }
            return self.speaker(person)
        }
        guard let last = words.last,
            tokens[words.lowerBound].classes.contains(.article)
                && tokens[last].flags.contains(.allCapitals)
                || isWord(words.lowerBound, Self.determiners) && isHuman(last)
        else { return nil }
        return phrase(words)
    }

    private static let determiners = WordHash.keys("the a an another one his her")
    /// Tokens: "said on Thursday."
    private static let longestClosing = 6

    /// Whether a person is the subject of the sentence that names them.
    private func leads(_ mention: Int) -> Bool {
        guard let number = sentence(of: firstToken(mention)) else { return false }
        let opening = reading.document.sentences[number].tokens.lowerBound..<firstToken(mention)
        return opening.count < Self.head && canLead(mention)
            && !opening.contains { isWord($0, Self.subjects) || reading.document.isVerb($0) }
    }

    /// The sentence that names whom a pronoun means: the one before its own, or before those that
    /// go on with the same pronoun or are nothing but quoted words.
    private func chainStart(before number: Int, _ pronoun: Int) -> Int {
        var start = max(0, number - 1)
        while start > 0, number - start < Self.longestChain, goesOn(start, with: pronoun) {
            start -= 1
        }
        return start
    }

    /// "But today he left": whether a sentence begins with a pronoun again, or is all quoted.
    private func goesOn(_ number: Int, with pronoun: Int) -> Bool {
        let own = reading.document.sentences[number].tokens.lazy.filter { !quoted.isQuoted[$0] }
        let opening = own.prefix(4).prefix {
            reading.mentions(in: $0..<$0 + 1).isEmpty && !speaks($0) && !reading.document.isVerb($0)
        }
        return own.isEmpty || opening.contains { tokens[$0].key == tokens[pronoun].key }
    }

    private static let clauseLinks = WordHash.keys(
        "after before when while because since if although as until")

    /// Sentences.
    private static let longestChain = 6

    /// "X accepted it from Y. “…,” she said": X, who opens the sentence, where the others only
    /// stand behind prepositions.
    private func soleSubject(of people: [Int]) -> Int? {
        guard let first = people.first, canLead(first), let number = sentence(of: firstToken(first))
        else { return nil }
        let start = reading.document.sentences[number].tokens.lowerBound
        let others = people.filter { entity($0) != entity(first) }
        return titled(first).lowerBound <= start + 1
            && others.allSatisfy { isInPhrase($0) || isOwner($0) } ? entity(first) : nil
    }

    /// "Y's father, X, said that Z was late. “…,” he said", "X, whose daughter Y was there, said
    /// so. “…,” he said": X, who was the one to speak.
    private func speakingSubject(of people: [Int], in number: Int) -> Int? {
        let first = reading.document.sentences[number].tokens.lowerBound
        for mention in people
        where sentence(of: firstToken(mention)) == number && !isInPhrase(mention) {
            guard let verb = speechVerb(of: mention),
                !(first..<firstToken(mention)).contains(where: {
                    reading.document.isVerb($0) || quoted.isQuoted[$0]
                })
            else { continue }
            let others = people.filter { entity($0) != entity(mention) }
            // Who is in what is told, and who is told of between commas, has not spoken.
            let isOne = others.allSatisfy { other in
                isOwner(other) || isInPhrase(other) || isTold(other, of: number, behind: verb)
            }
            return isOne && !quoted.isQuoted[verb] ? entity(mention) : nil
        }
        return nil
    }

    /// Whether a sentence names somebody in what is told, or between commas before its verb; "X
    /// spoke after Y asked for mercy" is of both.
    private func isTold(_ other: Int, of number: Int, behind verb: Int) -> Bool {
        let name = firstToken(other)
        return sentence(of: name) == number
            && !(verb..<max(verb, name)).contains {
                isWord($0, Self.clauseLinks) || isWord($0, Self.turns)
            }
    }

    private static let turns = WordHash.keys("but and")

    /// The verb of speech that a name is the subject of, behind words between commas, too.
    private func speechVerb(of mention: Int) -> Int? {
        let end = reading.names.tokens[mention].upperBound
        guard end < tokens.count, isMark(end, ",") else {
            return end < tokens.count && speaks(end) ? end : nil
        }
        if end + 1 < tokens.count, speaks(end + 1) { return end + 1 }
        let reach = end + 1..<min(end + Self.longestAside, tokens.count)
        return reach.first { $0 + 1 < tokens.count && isMark($0, ",") && speaks($0 + 1) }
            .map { $0 + 1 }
    }

    /// Tokens.
    private static let longestAside = 16

    /// "For X, who was nine, it is no day like others."
    private func isTopic(_ mention: Int) -> Bool {
        let start = titled(mention).lowerBound - 1
        return start >= 0 && isWord(start, Self.topicLink) && tokens[start].isOpening
    }

    /// "Among the survivors was X".
    private func isPresented(_ mention: Int) -> Bool {
        let verb = titled(mention).lowerBound - 1
        return verb > 0 && isWord(verb, Self.passives)
            && isWord(sentenceStart(of: verb), Self.places)
    }

    private static let places = SmallWords.prepositions.union(WordHash.keys("among"))
    private static let topicLink = WordHash.keys("for")

    /// "from the jury's president Y": whether a preposition leads to a name, with no verb between.
    private func isInPhrase(_ mention: Int) -> Bool {
        let start = titled(mention).lowerBound
        let near = (max(0, start - 5)..<start).reversed()
        let link = near.first {
            isWord($0, SmallWords.prepositions) || !tokens[$0].isWord || speaks($0)
        }
        guard let link, isWord(link, SmallWords.prepositions) else { return false }
        // "after X asked for mercy" is a clause of X's own.
        let end = reading.names.tokens[mention].upperBound
        return
            !(isWord(link, Self.clauseLinks)
            && (end..<min(end + 6, tokens.count)).prefix { !isMark($0, ".") }.contains {
                reading.document.isVerb($0) || speaks($0)
            })
    }

    private func entity(_ mention: Int) -> Int { reading.names.mentions[mention].entity }

    /// Whom a pronoun may mean: the first person of the last sentence that speaks of one, rather
    /// than of those who only stand behind a preposition, "for Mr Ruiz".
    private func likeliest(of people: [Int]) -> Int? {
        let subjects = people.filter { !isBehindPreposition($0) }
        let candidates = subjects.isEmpty ? people : subjects
        guard let last = candidates.last, let number = sentence(of: firstToken(last)) else {
            return nil
        }
        let start = reading.mentions[number].lowerBound
        return candidates.first { $0 >= start }.map(entity)
    }

    private func firstToken(_ mention: Int) -> Int { reading.names.tokens[mention].lowerBound }

    private func isBehindPreposition(_ mention: Int) -> Bool {
        isWord(titled(mention).lowerBound - 1, SmallWords.prepositions)
    }

    /// Whether "he" may mean somebody that the text names before, where nobody else comes between.
    func canMean(_ pronoun: Int, _ entity: Int, since start: Int) -> Bool {
        isWord(pronoun, Self.personal)
            // "X, Y's adviser, said. “…,” he added".
            && reading.mentions(in: start..<pronoun).allSatisfy {
                !reading.isPerson($0) || isOwner($0)
            }
            && people(before: pronoun).allSatisfy {
                self.entity($0) != entity || !isOther($0, than: pronoun)
            }
    }

    /// "The minister" of "The minister nodded. “…,” she said": who acts in the sentence before a
    /// pronoun that names nobody.
    func officeSubject(before pronoun: Int) -> Range<Int>? {
        guard isWord(pronoun, Self.personal), let number = sentence(of: pronoun), number > 0,
            case let before = reading.document.sentences[number - 1], before.kind == .paragraph,
            let first = before.tokens.first, tokens[first].classes.contains(.article),
            !reading.mentions(in: before.tokens).contains(where: reading.isPerson),
            let last = before.tokens.prefix(Self.longestOffice).last(where: {
                tokens[$0].classes.contains(.office)
            }), last + 1 < before.tokens.upperBound,
            reading.document.isVerb(last + 1) || speaks(last + 1)
        else { return nil }
        return first..<last + 1
    }

    /// Tokens.
    private static let longestOffice = 6

    /// Whether a person's title or first name says "he" where the pronoun is "she", or the other
    /// way round.
    private func isOther(_ mention: Int, than pronoun: Int) -> Bool {
        gender(of: mention).map { $0 != gender(ofPronoun: pronoun) } ?? acts(mention, on: pronoun)
    }

    /// "X praised her. She left.": she is not X.
    private func acts(_ mention: Int, on pronoun: Int) -> Bool {
        let end = reading.names.tokens[mention].upperBound
        // A word of a name may look like a pronoun.
        guard end < pronoun, case let near = end..<min(end + Self.longestDeed, pronoun),
            let object = near.first(where: { isWord($0, Self.objects) }), object + 1 < pronoun,
            NameGenders.gender(ofPronoun: tokens[object].key) == gender(ofPronoun: pronoun),
            reading.document.isVerb(object - 1), sentence(of: object) == sentence(of: end - 1),
            reading.mentions(in: end..<object).isEmpty
        else { return false }
        // "X loved her work" may be X's own.
        return !tokens[object + 1].isWord
            || !tokens[object + 1].classes.isDisjoint(with: [.stop, .conjunction])
    }

    /// Tokens from a name to whom its deed was done to.
    private static let longestDeed = 6
    private static let objects = WordHash.keys("her him")

    /// Whether a person's title or first name says what the pronoun says.
    private func isSame(_ mention: Int, as pronoun: Int) -> Bool {
        gender(of: mention) == gender(ofPronoun: pronoun)
    }

    private func gender(ofPronoun pronoun: Int) -> Gender {
        isWord(pronoun, Self.she) ? .woman : .man
    }

    /// What a person's title says, or else the first name.
    private func gender(of mention: Int) -> Gender? {
        let titles = titled(mention).lazy.filter { tokens[$0].isCapital }
        if let said = titles.compactMap({ NameGenders.gender(ofTitle: tokens[$0].key) }).first {
            return said
        }
        let words = reading.names.entities[entity(mention)].name.split(separator: " ")
        guard words.count > 1, let first = words.first else { return nil }
        // "José" is listed as "jose".
        return NameGenders.gender(ofFirstName: WordHash.key(slug(for: String(first))))
    }

    private static let she = WordHash.keys("she")

    /// "X said he": the person before the verb that the pronoun follows.
    private func teller(before pronoun: Int) -> Int? {
        let verb = isWord(pronoun - 1, Self.that) ? pronoun - 2 : pronoun - 1
        guard verb > 0, speaks(verb),
            let mention = reading.mentions(in: max(0, verb - 8)..<verb).last(where: {
                reading.names.tokens[$0].upperBound == verb
            }), reading.isPerson(mention)
        else { return nil }
        return reading.names.mentions[mention].entity
    }

    /// The last mentions of people before a pronoun, outside of quotations.
    private func people(before pronoun: Int) -> [Int] {
        reading.mentions(in: 0..<pronoun).suffix(Self.mostAntecedents).filter {
            reading.isPerson($0) && !quoted.isQuoted[reading.names.tokens[$0].lowerBound]
        }
    }

    /// Keeps a sentence of a million names linear.
    private static let mostAntecedents = 24
    private static let personal = WordHash.keys("he she")
    private static let own = WordHash.keys("i")
}
