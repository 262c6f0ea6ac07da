/// What has been found so far, sentence by sentence: the ground that later steps stand on.
struct Reading {
    let document: Document
    let names: Resolver.Names
    /// Mentions of each sentence, as indices into `names.mentions`.
    let mentions: [Range<Int>]
    /// Time expressions of each sentence.
    let times: [[TimeMatch]]

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
    }

    /// Whether a mention names a person.
    func isPerson(_ mention: Int) -> Bool {
        names.entities[names.mentions[mention].entity].kind == .person
    }

    /// The mentions that begin within some tokens, in logarithmic time.
    func mentions(in range: Range<Int>) -> Range<Int> {
        let start = names.tokens.partitioningIndex { $0.lowerBound >= range.lowerBound }
        let end = names.tokens.partitioningIndex { $0.lowerBound >= range.upperBound }
        return start..<max(start, end)
    }

    private static func times(in document: Document) -> [[TimeMatch]] {
        let postDates = self.postDates(in: document)
        var story = Story()
        return document.sentences.map { sentence in
            let postDate = postDates[sentence.block]
            let anchor = TimeAnchor(
                date: postDate ?? document.source.date, isPost: postDate != nil,
                reference: story.reference(for: sentence), period: story.period)
            let tagger = TimeTagger(document, range: sentence.tokens, anchor: anchor)
            let matches = tagger.matches()
            story.note(matches, in: sentence, of: document)
            return matches.map { opened($0, in: document, from: sentence.tokens) }
        }
    }

    /// "since 2014" reaches from then on.
    private static func opened(
        _ match: TimeMatch, in document: Document, from range: Range<Int>
    ) -> TimeMatch {
        let before = match.tokens.lowerBound - 1
        guard before >= range.lowerBound, document.tokens[before].key == since,
            case .point(let point)? = match.edtf?.value
        else { return match }
        var match = match
        match.edtf = EDTF(from: .point(point), to: .open)
        return match
    }

    private static let since = WordHash.key("since")

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

/// The last date that a story's paragraphs named, as long as "a day later" can be counted from it:
/// in the paragraph that names it and in the next one.
private struct Story {
    private var anchor = TimeAnchor(date: nil)
    /// The block being read, and whether it or the one before it named the date.
    private var block = -1
    private var isFresh = false

    /// The last quarter that the story named; it holds to its end.
    var period: TimeReference? { anchor.period }

    mutating func reference(for sentence: Document.Sentence) -> TimeReference? {
        guard Self.isTold(sentence) else { return nil }
        if sentence.block != block {
            block = sentence.block
            if !isFresh { anchor.reference = nil }
            isFresh = false
        }
        return anchor.reference
    }

    mutating func note(
        _ matches: [TimeMatch], in sentence: Document.Sentence, of document: Document
    ) {
        guard Self.isTold(sentence) else { return }
        for match in matches where !isAside(match, document) {
            if match.edtf != nil, match.kind == .date || match.kind == .time { isFresh = true }
            anchor.note(match, words: document.bytes(of: match.tokens))
        }
    }

    /// "Moyle, who resigned on 15 March, could not be reached": no date that the story goes on from.
    private func isAside(_ match: TimeMatch, _ document: Document) -> Bool {
        let tokens = document.tokens[..<match.tokens.lowerBound].suffix(Self.longestAside)
        guard let comma = tokens.lastIndex(where: { $0.isMark(",") || $0.isMark(".") }),
            comma + 1 < tokens.endIndex, tokens[comma].isMark(",")
        else { return false }
        return tokens[comma + 1].isWord && Self.relatives.contains(tokens[comma + 1].key)
    }

    /// Tokens.
    private static let longestAside = 12
    private static let relatives = WordHash.keys("who whose whom which")

    /// Headings, posts and datelines are no part of the story's order.
    private static func isTold(_ sentence: Document.Sentence) -> Bool {
        sentence.kind == .paragraph && !sentence.isDateline
    }
}
