/// Makes events of the sentences that hold a date.
struct EventFinder {
    let reading: Reading
    private let quoted: QuotedText
    private let dates: EventDates
    private let tokens: [Token]

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
        dates = EventDates(reading)
        tokens = reading.document.tokens
    }

    /// By lower bound of the date, then by place in the text.
    func events() -> [Analysis.Event] {
        var found: [Analysis.Event] = []
        let sentences = reading.document.sentences
        for (number, sentence) in sentences.enumerated()
        where !sentence.isTitleCase && !sentence.isDateline {
            guard sentence.kind == .paragraph || sentence.kind == .post, !isQuoted(sentence),
                !isQuestion(sentence), !isGreeting(sentence), !isStatement(sentence),
                !isPutToSomebody(sentence),
                // "An earlier version said that": what was wrong.
                !Furniture.begins(reading.document.source.utf8[sentence.range])
            else { continue }
            let times = dates.ofDeeds(told(in: number))
            let events = events(in: number, toldOutside(times))
            found.append(contentsOf: events)
            if sentence.kind == .post, events.isEmpty, let event = postEvent(number) {
                found.append(event)
            }
        }
        return RetoldEvents(reading: reading).joined(found)
            .sorted { EventFinder.order($0) < EventFinder.order($1) }
    }

    /// The times of a sentence that date what it tells; one that is counted from another only where no
    /// plain one does: "A week after quitting on 9 May, he joined the bank on Monday".
    private func told(in number: Int) -> [TimeMatch] {
        let all = reading.times[number]
        let plain = all.filter { !$0.isCounted && dates.tells($0, in: number) }
        if plain.contains(where: { $0.edtf != nil }) { return plain }
        return all.map(\.asTold).filter { dates.tells($0, in: number) }
    }

    /// “He lied on Monday,” she said on June 12: a date in somebody's mouth dates the sentence only
    /// where no other does, and “I'd do it again tomorrow” none.
    private func toldOutside(_ times: [TimeMatch]) -> [TimeMatch] {
        let outside = times.filter { !quoted.isQuoted[$0.tokens.lowerBound] }
        if outside.contains(where: { $0.edtf != nil }) { return outside }
        return times.filter { time in
            !quoted.isQuoted[time.tokens.lowerBound]
                || time.tokens.contains(where: isFixed) && !isAsked(time.tokens.lowerBound)
        }
    }

    /// Whether words in somebody's mouth are a question.
    private func isAsked(_ index: Int) -> Bool {
        quoted.span(holding: index)?.tokens.suffix(2).contains { tokens[$0].isMark("?") } ?? false
    }

    /// Whether a sentence asks; "He left on Monday and asked: “Why?”" tells.
    private func isQuestion(_ sentence: Document.Sentence) -> Bool {
        sentence.tokens.suffix(2).contains { tokens[$0].isMark("?") && !quoted.isQuoted[$0] }
    }

    /// Whether somebody says it whom the paragraph before names, "Ana Ruiz, the mayor, said:", without
    /// quotation marks.
    private func isStatement(_ sentence: Document.Sentence) -> Bool {
        reading.conversation.turn(ofBlock: sentence.block)?.isIntroduced ?? false
    }

    /// "Your critics say you lied in 2019.", of who asks in a conversation.
    private func isPutToSomebody(_ sentence: Document.Sentence) -> Bool {
        reading.conversation.turn(ofBlock: sentence.block)?.isAsked == true
            && sentence.tokens.contains { Self.addressed.contains(tokens[$0].key) }
    }

    private static let addressed = WordHash.keys("you your")

    /// "Good morning, it's Friday.", "Here's what you need to know today:" tell nothing.
    private func isGreeting(_ sentence: Document.Sentence) -> Bool {
        let words = sentence.tokens
        if words.suffix(2).contains(where: { tokens[$0].isMark(":") }),
            Self.openings.contains(tokens[words.lowerBound].key)
        {
            return true
        }
        // "it's", "today is" before the last word.
        let last = words.upperBound - 3
        return words.count <= Self.longestGreeting && words.contains(last - 1)
            && (tokens[last].flags.contains(.possessive) || tokens[last].key == Self.is)
            && Self.being.contains(tokens[last - 1].key)
    }

    private static let openings = WordHash.keys("here this these")
    /// Tokens.
    private static let longestGreeting = 8
    private static let being = WordHash.keys("it today")
    private static let `is` = WordHash.key("is")

    /// A weekday, a month, a number: what is a day's name, whoever says it.
    private func isFixed(_ index: Int) -> Bool {
        tokens[index].isNumber
            || tokens[index].isCapital
                && !tokens[index].classes.isDisjoint(with: [.weekday, .month])
    }

    /// Whether a sentence is all in somebody's mouth: what they claim is theirs, and the timeline
    /// would not say whose.
    private func isQuoted(_ sentence: Document.Sentence) -> Bool {
        sentence.tokens.allSatisfy {
            quoted.isQuoted[$0] || tokens[$0].flags.contains(.punctuation)
        }
    }

    /// By the first day; what began at an unknown time before its last day comes before the others
    /// of that day; then by the words' place in the text.
    private static func order(_ event: Analysis.Event) -> (Int, Int, Int, Int) {
        (
            event.date.sortKey.lower, event.date.lowerBound == nil ? 0 : 1,
            event.words.lowerBound, event.words.upperBound
        )
    }

    /// An event for each clause with a date, and for each clause that a length of time dates.
    private func events(in number: Int, _ times: [TimeMatch]) -> [Analysis.Event] {
        let sentence = reading.document.sentences[number]
        let asides = DateAsides(reading.document, sentence: sentence.tokens)
        var seen: Set<EDTF> = []
        var dates: [TimeMatch] = []
        var found: [Analysis.Event] = []
        for match in times {
            var match = match
            switch match.dating {
            case .nothing: continue
            case .other(let date, let words, let clause?):
                found.append(
                    Analysis.Event(
                        date: date, words: reading.document.bytes(of: words),
                        basis: match.basis ?? .words,
                        fragments: [reading.document.bytes(of: clause)]))
                continue
            case .other(let date, let words, nil):
                match.edtf = date
                match.tokens = words
            case .sentence, .counted: break
            }
            guard let date = match.edtf else { continue }
            if let clause = self.dates.told(match, in: number) {
                found += event(match, in: sentence, clause)
                continue
            }
            switch asides.place(of: match.tokens) {
            case .description: break
            case .clause(let clause): found += event(match, in: sentence, clause)
            case .sentence: if seen.insert(date).inserted { dates.append(match) }
            }
        }
        let clauses = DatedClauses(document: reading.document, sentence: sentence.tokens)
        return clauses.clauses(dates).reduce(into: found) { found, clause in
            let part = clause.tokens == sentence.tokens ? nil : clause.tokens
            found += event(clause.date, in: sentence, part, subject: clause.subject)
        }
    }

    /// The event that a time dates: the sentence or a part of it, and the subject it shares with
    /// the part before.
    private func event(
        _ match: TimeMatch, in sentence: Document.Sentence, _ part: Range<Int>?,
        subject: Range<Int>? = nil
    ) -> [Analysis.Event] {
        guard let date = match.edtf else { return [] }
        let fragment = EventFragment(document: reading.document, sentence: sentence)
        let whole = outsideQuotations(part ?? sentence.tokens, around: match.tokens)
        let cut = fragment.range(
            of: whole == sentence.tokens ? nil : whole, around: match.tokens)
        return [
            Analysis.Event(
                date: dates.ended(by: match) ?? date,
                words: words(of: match, from: sentence.tokens.lowerBound),
                basis: match.basis ?? .words,
                fragments: [subject.map(reading.document.bytes), cut].compactMap(\.self))
        ]
    }

    /// Without the end of a quotation that begins in another sentence, and the beginning of one that
    /// goes on in the next: "I am done,” X said on Sunday".
    private func outsideQuotations(_ clause: Range<Int>, around date: Range<Int>) -> Range<Int> {
        if quoted.isQuoted[date.lowerBound] { return clause }
        var start = clause.lowerBound
        if start > 0, quoted.isQuoted[start], quoted.isQuoted[start - 1] {
            let limit = min(date.lowerBound, start + Self.longestQuotation)
            while start < limit, quoted.isQuoted[start] { start += 1 }
            if quoted.isQuoted[start] { return clause }
        }
        var end = clause.upperBound
        if end < tokens.count, quoted.isQuoted[end], quoted.isQuoted[end - 1] {
            let limit = max(date.upperBound, end - Self.longestQuotation)
            while end > limit, quoted.isQuoted[end - 1] { end -= 1 }
            if quoted.isQuoted[end - 1] { return clause }
            while end > date.upperBound, tokens[end - 1].isMark(":") || tokens[end - 1].isMark(",")
            {
                end -= 1
            }
        }
        return start < date.lowerBound && date.upperBound <= end ? start..<end : clause
    }

    /// The words of the date with the preposition before them.
    private func words(of match: TimeMatch, from first: Int) -> Range<Int> {
        var start = match.tokens.lowerBound
        // "after Saturday's election" is no date after it.
        let end = match.tokens.upperBound
        let isBare =
            Self.bare.contains(tokens[start].key)
            || end < tokens.count && tokens[end].flags.contains(.possessive)
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
        // "Thank you, Oslo!" tells nothing.
        guard sentence.tokens.count(where: { tokens[$0].isWord }) >= Self.fewestPosted else {
            return nil
        }
        var next = number + 1
        while next < sentences.count, sentences[next].block == sentence.block { next += 1 }
        guard next < sentences.count, sentences[next].kind == .attribution,
            let match = reading.times[next].first(where: { $0.day != nil }), let date = match.edtf
        else { return nil }
        return Analysis.Event(
            date: date, words: reading.document.bytes(of: match.tokens),
            basis: .words,
            fragments: [EventFragment(document: reading.document, sentence: sentence).whole])
    }

    /// Words.
    private static let fewestPosted = 4
    /// Tokens.
    private static let longestQuotation = 400
    /// No preposition belongs to "this week": "it went on this week".
    private static let bare = WordHash.keys("this last next today yesterday tomorrow")
    private static let prepositions = WordHash.keys(
        "on in for since by at during until from before after through over")
}
