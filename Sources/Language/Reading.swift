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

    private static func times(in document: Document) -> [[TimeMatch]] {
        let postDates = self.postDates(in: document)
        return document.sentences.map { sentence in
            let date = postDates[sentence.block] ?? document.source.date
            let anchor = TimeAnchor(date: date)
            let tagger = TimeTagger(document, range: sentence.tokens, anchor: anchor)
            return tagger.matches().map { opened($0, in: document, from: sentence.tokens) }
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

extension TimeMatch {
    /// The day, where the match is exactly one.
    var day: CalendarDate? {
        guard case .point(let point)? = edtf?.value, case .day(let day) = point.unit else {
            return nil
        }
        return day
    }
}
