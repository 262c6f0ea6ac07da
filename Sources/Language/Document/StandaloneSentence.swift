/// Whether a sentence is a statement that can be read without the ones around it.
struct StandaloneSentence {
    private let reading: Reading
    private let number: Int
    private let sentence: Document.Sentence
    private let tokens: [Token]

    init(_ reading: Reading, _ number: Int) {
        self.reading = reading
        self.number = number
        sentence = reading.document.sentences[number]
        tokens = reading.document.tokens
    }

    /// Bytes.
    private static let lengths = 40...600

    /// A whole sentence that says something: no heading, no question, no half of a quotation.
    /// - Parameter isLead: whether it is the article's first.
    func isStatement(asLead isLead: Bool) -> Bool {
        let hasLength = Self.lengths.contains(sentence.range.count) || isLead && isShortStatement
        return !sentence.isTitleCase && hasLength && opensWell && !isOfInterview && closesWell
            && !isList && !isSilence && !isGreeting && !isFurniture
            && reading.document.isBalanced(sentence.tokens)
    }

    /// "Senegal: Mendy; Sarr, Koulibaly, Diallo …": names, and nothing that they do.
    private var isList: Bool {
        let marks = sentence.tokens.count { tokens[$0].isMark(",") || tokens[$0].isMark(";") }
        return marks > 5 && !sentence.tokens.contains(where: reading.document.isVerb)
    }

    /// "Correction: An earlier version of this story said that".
    private var isFurniture: Bool {
        Furniture.begins(reading.document.source.utf8[sentence.range])
    }

    /// "The mission did not immediately respond to a request for comment."
    private var isSilence: Bool {
        let words = sentence.tokens.map { tokens[$0].key }
        return Self.silences.contains { silence in
            words.indices.contains { words[$0...].starts(with: silence) }
        }
    }

    private static let silences: [[UInt64]] = [
        "declined to comment", "request for comment", "requests for comment",
        "not be reached for", "reached for comment", "not available for comment",
        "not respond to",
    ].map { $0.split(separator: " ").map { WordHash.key(String($0)) } }

    /// "Good morning and welcome to our live coverage.", "RUIZ: Good morning, Margaret."
    private var isGreeting: Bool {
        let first = opening
        return Self.greetings.contains(tokens[first].key)
            || tokens[first].key == Self.good && first + 1 < sentence.tokens.upperBound
                && Self.partsOfDay.contains(tokens[first + 1].key)
    }

    /// The first word, behind the label of who speaks.
    private var opening: Int {
        let first = sentence.tokens.lowerBound
        guard let label = reading.conversation.turn(ofBlock: sentence.block)?.label,
            label.lowerBound == sentence.range.lowerBound
        else { return first }
        return sentence.tokens.first { tokens[$0].start > label.upperBound } ?? first
    }

    private static let good = WordHash.key("good")
    private static let partsOfDay = WordHash.keys("morning afternoon evening day")

    /// "Russia invaded Ukraine on Thursday."; a caption has no verb.
    private var isShortStatement: Bool {
        sentence.range.count < Self.lengths.lowerBound
            && sentence.tokens.contains(where: reading.document.isVerb)
    }

    /// "Q: …", "A: …": what is asked is nobody's statement, and an answer needs its question.
    private var isOfInterview: Bool {
        let first = sentence.tokens.lowerBound
        return sentence.tokens.count > 1 && tokens[first].end - tokens[first].start == 1
            && tokens[first].isWord && tokens[first + 1].isMark(":")
    }

    /// Whether somebody says it in a conversation.
    var isTurn: Bool { reading.conversation.turn(ofBlock: sentence.block) != nil }

    /// Whether it opens what somebody answers, so that the label says who: no greeting.
    var isAnswer: Bool {
        guard let turn = reading.conversation.turn(ofBlock: sentence.block), !turn.isAsked else {
            return false
        }
        return turn.label.lowerBound == sentence.range.lowerBound
            && !sentence.tokens.contains { Self.greetings.contains(tokens[$0].key) }
    }

    private static let greetings = WordHash.keys("thank thanks welcome hello goodbye hi goodnight")

    /// "This …", "Also …", "On Monday, he …": what the sentence before says is needed.
    var leans: Bool {
        guard let first = sentence.tokens.first.map({ tokens[$0] }) else { return true }
        return first.classes.contains(.dangling) && !first.flags.contains(.allCapitals)
            || leansOnPronoun || opensWithConnection || leansOnTime || leansOnPlace || pointsBack
    }

    /// "Two days later", "on the same day": a time counted from what another sentence tells; "a day
    /// after the vote" says itself from what, and "later this week" is counted from the article.
    private var leansOnTime: Bool {
        reading.times[number].contains { time in
            let relations: WordSet
            switch time.basis {
            case .article, .post: return false
            case .mention(let words) where sentence.range.contains(words.lowerBound): return false
            case .mention: relations = Self.relations
            // "Over the next four years" leans on nothing.
            case .words, nil: relations = Self.distances
            }
            let words = time.tokens.lowerBound...time.tokens.upperBound
            return words.contains {
                sentence.tokens.contains($0) && tokens[$0].isWord
                    && relations.contains(tokens[$0].key)
            }
        }
    }

    private static let distances = WordHash.keys("later earlier afterwards afterward that same")
    private static let relations = distances.union(WordHash.keys("next following previous"))

    /// "They met there", where nothing happens "in Geneva" before it; "there is" means no place.
    private var leansOnPlace: Bool {
        sentence.tokens.contains { index in
            guard tokens[index].isWord, tokens[index].key == Self.there,
                !isExistential(index)
            else { return false }
            return !reading.mentions[number].contains { mention in
                let place = reading.names.tokens[mention].lowerBound
                let entity = reading.names.mentions[mention].entity
                return place < index && reading.names.entities[entity].kind == .place
                    && place > sentence.tokens.lowerBound
                    && Self.locating.contains(tokens[place - 1].key)
            }
        }
    }

    private func isExistential(_ there: Int) -> Bool {
        sentence.tokens.contains(there + 1) && Self.existing.contains(tokens[there + 1].key)
    }

    private static let locating = WordHash.keys("in at to from near into outside")

    /// "Scholz did so", "Scholz said this on Monday".
    private var pointsBack: Bool {
        zip(sentence.tokens, sentence.tokens.dropFirst()).contains { verb, next in
            tokens[next].key == Self.so && Self.doing.contains(tokens[verb].key)
                || tokens[next].key == Self.this && tokens[verb].classes.contains(.speech)
                    && sentence.tokens.contains(next + 1)
                    && SmallWords.prepositions.contains(tokens[next + 1].key)
        }
    }

    /// "At the same time, …", "For example, …".
    private var opensWithConnection: Bool {
        let words = sentence.tokens.prefix(4).map { tokens[$0].key }
        return Self.connections.contains { words.starts(with: $0) }
    }

    private static let connections: [[UInt64]] = [
        "at the same time", "for example", "for instance", "in addition", "as a result",
        "in contrast", "by contrast", "in turn", "on the other hand", "at that point", "by then",
        "since then", "until then", "at the time", "after that", "before that",
    ].map { connection in
        connection.split(separator: " ").prefix(4).map { WordHash.key(String($0)) }
    }

    private var opensWell: Bool {
        guard let first = sentence.tokens.first.map({ tokens[$0] }) else { return false }
        return (first.isWord && first.isCapital || first.isNumber)
            && !first.classes.contains(.speech)
    }

    /// A mark that ends a sentence, and no question mark.
    private var closesWell: Bool {
        // "in Hanover, N.H." has its period.
        guard let last = sentence.tokens.last,
            !tokens[last].flags.isDisjoint(with: [.punctuation, .dotted])
        else { return false }
        // "The following would apply:" leads on.
        return !tokens[last].isMark(":")
            && !sentence.tokens.suffix(3).contains { tokens[$0].isMark("?") }
    }

    /// "On Monday, she said …", "The vote, he added": a pronoun before anything it could mean.
    private var leansOnPronoun: Bool {
        let named = reading.mentions[number].lazy.map { reading.names.tokens[$0].lowerBound }.first
        let pronoun = sentence.tokens.prefix(Self.opening).first {
            Self.pronouns.contains(tokens[$0].key) && tokens[$0].isWord
        }
        guard let pronoun, pronoun < named ?? Int.max else { return false }
        return !isOfSubject(pronoun)
    }

    /// "A team of scientists said they had drilled", "Police said their search went on": what the
    /// sentence opens with is meant.
    private func isOfSubject(_ pronoun: Int) -> Bool {
        let opening = sentence.tokens.lowerBound..<pronoun
        guard let first = opening.first,
            tokens[first].classes.isDisjoint(with: [.stop, .conjunction, .dangling])
                || tokens[first].classes.contains(.article),
            let verb = opening.first(where: reading.document.isVerb)
        else { return false }
        let isOpen = (verb..<pronoun).contains {
            tokens[$0].isMark(",") || tokens[$0].classes.contains(.conjunction)
        }
        let isMany = Self.many.contains(tokens[pronoun].key)
        return !isOpen && verb > first && tokens[pronoun].classes.contains(.pronoun)
            && (isMany || Self.indefinite.contains(tokens[first].key))
    }

    private static let many = WordHash.keys("they their them")
    private static let indefinite = WordHash.keys("a an")

    private static let there = WordHash.key("there")
    private static let existing = WordHash.keys(
        "is are was were has have had will would may might could can should must be been")
    private static let so = WordHash.key("so")
    private static let this = WordHash.key("this")
    private static let doing = WordHash.keys("do does did done doing")
    /// Tokens.
    private static let opening = 10
    private static let pronouns = WordHash.keys("he she they his her their him them also")
}
