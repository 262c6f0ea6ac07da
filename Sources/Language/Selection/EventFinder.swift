/// Makes events of the sentences that hold a date.
struct EventFinder {
    let reading: Reading
    private let dates: EventDates
    private let tokens: [Token]

    init(_ reading: Reading) {
        self.reading = reading
        dates = EventDates(reading)
        tokens = reading.document.tokens
    }

    /// Longer sentences are cut to the clause that holds the date. Bytes.
    private static let longSentence = 220
    /// Nothing is looked for further from the date. Tokens.
    private static let window = 80
    /// A clause is not cut shorter than this. Bytes.
    private static let shortClause = 60

    /// By lower bound of the date, then by place in the text.
    func events() -> [Analysis.Event] {
        var found: [Analysis.Event] = []
        let sentences = reading.document.sentences
        for (number, sentence) in sentences.enumerated()
        where !sentence.isTitleCase && !sentence.isDateline {
            guard sentence.kind == .paragraph || sentence.kind == .post else { continue }
            let times = reading.times[number].filter { dates.tells($0, in: number) }
            let told = events(in: sentence, times)
            found.append(contentsOf: told)
            if sentence.kind == .post, told.isEmpty, let event = postEvent(number) {
                found.append(event)
            }
        }
        return RetoldEvents(document: reading.document).joined(found).sorted {
            if $0.date.sortKey.lower != $1.date.sortKey.lower {
                return $0.date.sortKey.lower < $1.date.sortKey.lower
            }
            return ($0.words.lowerBound, $0.words.upperBound)
                < ($1.words.lowerBound, $1.words.upperBound)
        }
    }

    /// An event for each clause with a date, and for each clause that a length of time dates.
    private func events(
        in sentence: Document.Sentence, _ times: [TimeMatch]
    ) -> [Analysis.Event] {
        let first = sentence.tokens.lowerBound
        var seen: Set<EDTF> = []
        var dates: [TimeMatch] = []
        var found: [Analysis.Event] = []
        for match in times {
            switch match.dating {
            case .nothing: break
            case .other(let date, let words, let clause?):
                found.append(
                    Analysis.Event(
                        date: date, words: reading.document.bytes(of: words),
                        basis: match.basis ?? .words,
                        fragments: [reading.document.bytes(of: clause)]))
            case .other(let date, let words, nil):
                var match = match
                match.edtf = date
                match.tokens = words
                if seen.insert(date).inserted { dates.append(match) }
            case .sentence:
                guard let date = match.edtf, seen.insert(date).inserted else { continue }
                dates.append(match)
            }
        }
        let clauses = DatedClauses(document: reading.document, sentence: sentence.tokens)
        for clause in clauses.clauses(dates) {
            guard let date = clause.date.edtf else { continue }
            let part = clause.tokens == sentence.tokens ? nil : clause.tokens
            let cut = fragment(of: sentence, part, around: clause.date.tokens)
            let subject = clause.subject.map(reading.document.bytes)
            found.append(
                Analysis.Event(
                    date: date, words: words(of: clause.date, from: first),
                    basis: clause.date.basis ?? .words,
                    fragments: [subject, cut].compactMap(\.self)))
        }
        return found
    }

    /// The words of the date with the preposition before them.
    private func words(of match: TimeMatch, from first: Int) -> Range<Int> {
        var start = match.tokens.lowerBound
        let isBare = Self.bare.contains(tokens[start].key)
        if start > first, !isBare, Self.prepositions.contains(tokens[start - 1].key) {
            start -= 1
        }
        return reading.document.bytes(of: start..<match.tokens.upperBound)
    }

    /// The first sentence of a post, dated by the line under it.
    private func postEvent(_ number: Int) -> Analysis.Event? {
        let sentences = reading.document.sentences
        let sentence = sentences[number]
        if number > 0, sentences[number - 1].block == sentence.block { return nil }
        var next = number + 1
        while next < sentences.count, sentences[next].block == sentence.block { next += 1 }
        guard next < sentences.count, sentences[next].kind == .attribution,
            let match = reading.times[next].first(where: { $0.day != nil }), let date = match.edtf
        else { return nil }
        return Analysis.Event(
            date: date, words: reading.document.bytes(of: match.tokens),
            basis: .words, fragments: [plain(sentence)])
    }

    /// The sentence without the links at its end.
    private func plain(_ sentence: Document.Sentence) -> Range<Int> {
        var end = sentence.tokens.upperBound
        while end - 1 > sentence.tokens.lowerBound, tokens[end - 1].flags.contains(.opaque) {
            end -= 1
        }
        guard end < sentence.tokens.upperBound else { return sentence.range }
        return sentence.range.lowerBound..<Int(tokens[end - 1].end)
    }

    /// The clause of a long sentence, or of a part of one, that holds the date, or the words around
    /// the date.
    private func fragment(
        of sentence: Document.Sentence, _ part: Range<Int>?, around date: Range<Int>
    ) -> Range<Int> {
        let tokens = part ?? sentence.tokens
        let whole = part.map(reading.document.bytes) ?? plain(sentence)
        guard whole.count > Self.longSentence else { return whole }
        let window = date.lowerBound - Self.window..<date.upperBound + Self.window
        let clause = self.clause(within: window.clamped(to: tokens), around: date)
        if !reading.document.isBalanced(clause), whole.count < 3 * Self.longSentence {
            return whole
        }
        let cut = reading.document.bytes(of: clause)
        return cut.lowerBound..<max(min(cut.upperBound, whole.upperBound), cut.lowerBound + 1)
    }

    private func clause(within window: Range<Int>, around date: Range<Int>) -> Range<Int> {
        var start = window.lowerBound
        for index in window.lowerBound..<date.lowerBound
        where isBoundary(index)
            && Int(tokens[date.upperBound - 1].end - tokens[index].end) >= Self.shortClause
        {
            start = index + 1
        }
        let end = (date.upperBound..<window.upperBound).first {
            isBoundary($0) && Int(tokens[$0].end - tokens[start].start) >= Self.shortClause
        }
        return start..<(end ?? window.upperBound)
    }

    private func isBoundary(_ index: Int) -> Bool {
        tokens[index].isMark(",") || tokens[index].isMark(";") || tokens[index].isMark("\u{2014}")
    }

    /// No preposition belongs to "this week": "it went on this week".
    private static let bare = TimeTagger.words("this last next today yesterday tomorrow")
    private static let prepositions = TimeTagger.words(
        "on in for since by at during until from before after through over")
}
