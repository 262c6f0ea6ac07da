/// What has been found so far, sentence by sentence: the ground that later steps stand on.
struct Reading {
    let document: Document
    let names: Resolver.Names
    /// Mentions of each sentence, as indices into `names.mentions`.
    let mentions: [Range<Int>]
    /// Time expressions of each sentence.
    let times: [[TimeMatch]]
    let conversation: Conversation

    init(_ document: Document, names: Resolver.Names) {
        self.document = document
        self.names = names
        var mentions: [Range<Int>] = []
        var next = 0
        for sentence in document.sentences {
            let start = next
            while next < names.tokens.count,
                names.tokens[next].lowerBound < sentence.tokens.upperBound
            {
                next += 1
            }
            mentions.append(start..<next)
        }
        self.mentions = mentions
        times = Reading.times(in: document)
        conversation = Conversation(document.source)
    }

    /// Whether a mention names a person.
    func isPerson(_ mention: Int) -> Bool {
        names.entities[names.mentions[mention].entity].kind == .person
    }

    /// Whose turn a sentence of a conversation is, where the label names somebody.
    func turnTaker(ofSentence number: Int) -> Int? {
        guard let turn = conversation.turn(ofBlock: document.sentences[number].block),
            case let mention = names.mentions.partitioningIndex(where: {
                $0.range.lowerBound >= turn.label.lowerBound
            }), mention < names.mentions.count,
            names.mentions[mention].range.lowerBound < turn.label.upperBound
        else { return nil }
        return names.mentions[mention].entity
    }

    /// The mentions that begin within some tokens, in logarithmic time.
    func mentions(in range: Range<Int>) -> Range<Int> {
        let start = names.tokens.partitioningIndex { $0.lowerBound >= range.lowerBound }
        let end = names.tokens.partitioningIndex { $0.lowerBound >= range.upperBound }
        return start..<max(start, end)
    }

    /// Whether a name ends the phrase that opens its sentence, and what follows is said of another:
    /// "Speaking alongside X, …", "After talks with X, …".
    /// - Parameter first: the first token of the sentence.
    func isInOpeningPhrase(_ name: Range<Int>, from first: Int) -> Bool {
        let tokens = document.tokens
        guard name.lowerBound > first, tokens[name.lowerBound - 1].isWord,
            SmallWords.prepositions.contains(tokens[name.lowerBound - 1].key),
            SmallWords.prepositions.contains(tokens[first].key)
                || document.source.utf8[tokens[first].range].suffix(3).elementsEqual("ing".utf8)
        else { return false }
        return !(first + 1..<name.lowerBound).contains {
            tokens[$0].isMark(",") || document.isVerb($0)
        }
    }

    /// The time expressions of each sentence; names have no part in them.
    static func times(in document: Document) -> [[TimeMatch]] {
        let postDates = self.postDates(in: document)
        var story = Story()
        return document.sentences.map { sentence in
            let postDate = postDates[sentence.block]
            let anchor = TimeAnchor(
                date: postDate ?? document.source.date, isPost: postDate != nil,
                reference: story.reference(for: sentence), period: story.period,
                fullDays: story.fullDays)
            let tagger = TimeTagger(document, range: sentence.tokens, anchor: anchor)
            let matches = tagger.matches()
            story.note(matches, in: sentence, of: document)
            return matches.map { opened($0, in: document, from: sentence.tokens) }
        }
    }

    /// "since 2014" reaches from then on; what "who had led it since 2014" tells is over.
    private static func opened(
        _ match: TimeMatch, in document: Document, from range: Range<Int>
    ) -> TimeMatch {
        let before = match.tokens.lowerBound - 1
        guard before >= range.lowerBound, document.tokens[before].key == since,
            case .point(let point)? = match.edtf?.value
        else { return match }
        let clause = Range.before(before, from: range.lowerBound, count: longestClause).reversed()
            .prefix { !document.tokens[$0].isMark(",") && !document.tokens[$0].isMark(";") }
        let isOver = clause.contains {
            document.tokens[$0].isWord && document.tokens[$0].key == had && $0 > range.lowerBound
                && relatives.contains(document.tokens[$0 - 1].key)
        }
        if isOver { return match }
        var match = match
        match.edtf = EDTF(from: .point(point), to: .open)
        return match
    }

    private static let since = WordHash.key("since")
    private static let had = WordHash.key("had")
    private static let relatives = WordHash.keys("who which that")
    /// Tokens.
    private static let longestClause = 20

    /// The day of each post, by block: its attribution's.
    private static func postDates(in document: Document) -> [Int: CalendarDate] {
        var dates: [Int: CalendarDate] = [:]
        for sentence in document.sentences where sentence.kind == .attribution {
            let anchor = TimeAnchor(date: nil)
            let tagger = TimeTagger(document, range: sentence.tokens, anchor: anchor)
            guard sentence.block > 0, let day = tagger.matches().lazy.compactMap(\.day).first else {
                continue
            }
            dates[sentence.block - 1] = day
        }
        return dates
    }
}
