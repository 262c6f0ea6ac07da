import Bytes

/// Looks through the lines of an article for the dates that can date it.
struct PublicationDateFinder {
    let document: Document
    let hint: CalendarDate?
    /// The first weekday in the first sentence, 1 to 7.
    private var openingWeekday: Int?

    init(_ text: SourceText, hint: CalendarDate?) {
        document = Document(SourceText(utf8: text.utf8, blocks: text.blocks, date: nil))
        self.hint = hint
        let first = document.sentences.first(where: \.isStory)
        openingWeekday = first.flatMap { firstWeekday(in: $0.tokens) }
    }

    /// Whether a block is a caption or a pointer elsewhere: its dates are other days.
    private func isFurniture(_ block: Int) -> Bool {
        let blocks = document.source.blocks
        let line = document.source.utf8[blocks[block].range]
        // A caption that stands twice, once with its photographer.
        let isAgain =
            block + 1 < blocks.count && line.count > Self.shortestCaption
            && document.source.utf8[blocks[block + 1].range].starts(with: line)
        return isAgain || Furniture.begins(line) || Furniture.isCaption(line, opens: true)
    }

    /// UTF-8 code units.
    private static let shortestCaption = 32

    func dates() -> [PublicationDate] {
        var found: [PublicationDate] = []
        var datelines: [Int] = []
        var isBehindStory = false
        for (number, sentence) in document.sentences.enumerated() {
            if sentence.isStory { isBehindStory = true }
            // What follows are other articles, and readers.
            if isBehindStory, sentence.kind == .credit,
                Furniture.opensOthers(document.source.utf8[sentence.range])
            {
                break
            }
            switch sentence.kind {
            case .attribution: add(number, .post, to: &found)
            case .credit where isFurniture(sentence.block) || isOfReading(sentence): break
            case .credit:
                if let figures = NumericDate(in: document.source.utf8[sentence.range]) {
                    add(figures, number, to: &found)
                    continue
                }
                let count = found.count
                addGlued(number, to: &found)
                if found.count == count { addStated(number, to: &found) }
                if found.count == count { datelines.append(number) }
            case .paragraph: if sentence.isDateline { datelines.append(number) }
            case .heading, .post: break
            }
        }
        if !datelines.isEmpty {
            let years = DatelineYears(mentioned(), hint: hint ?? found.map(\.date).max())
            found += datelines.compactMap { dateline($0, years) }
        }
        if found.isEmpty, hint == nil, let day = lead() ?? headlineDay() { return [day] }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The day that the first sentence tells of, with its weekday, where the text names none that
    /// is later: "on Monday, April 13, 2026", "on Thursday (Aug 29, 2024)".
    private func lead() -> PublicationDate? {
        guard
            let sentence = document.sentences.first(where: \.isStory),
            let (day, words) = fullDates(in: sentence.tokens).first,
            case let first = max(sentence.tokens.lowerBound, words.lowerBound - 2),
            weekdays(in: first..<words.upperBound) == [day.weekday.rawValue],
            !document.tokens[sentence.tokens].contains(where: { $0.classes.contains(.future) }),
            mentioned().days.allSatisfy({ $0 <= day })
        else { return nil }
        return PublicationDate(
            date: day, range: document.bytes(of: words), kind: .lead, weekdayAgrees: true)
    }

    /// The day that ends the headline, set off by a comma or another mark, where the text names
    /// none that is later.
    private func headlineDay() -> PublicationDate? {
        guard let heading = document.sentences.first, heading.kind == .heading,
            let (day, words) = fullDates(in: heading.tokens).last,
            !document.tokens[words.upperBound..<heading.tokens.upperBound].contains(
                where: \.isWord),
            words.lowerBound > heading.tokens.lowerBound,
            case let mark = document.tokens[words.lowerBound - 1], !mark.isWord, !mark.isNumber,
            mentioned().days.allSatisfy({ $0 <= day })
        else { return nil }
        return PublicationDate(
            date: day, range: document.bytes(of: words), kind: .headline,
            weekdayAgrees: agreement(of: day, in: heading))
    }

    private func add(_ number: Int, _ kind: PublicationDate.Kind, to found: inout [PublicationDate])
    {
        let sentence = document.sentences[number]
        guard let (day, tokens) = fullDates(in: sentence.tokens).first else { return }
        found.append(
            PublicationDate(
                date: day, range: document.bytes(of: tokens), kind: kind,
                weekdayAgrees: agreement(of: day, in: sentence)))
    }

    /// The dates of a date line, "Updated June 6, 2024 | Published June 3, 2024".
    private func addStated(_ number: Int, to found: inout [PublicationDate]) {
        let sentence = document.sentences[number]
        found += fullDates(in: sentence.tokens).map { day, tokens in
            let range = document.bytes(of: tokens)
            return PublicationDate(
                date: day, range: range, kind: kind(ofDateAt: range.lowerBound, in: sentence),
                weekdayAgrees: agreement(of: day, in: sentence))
        }
    }

    /// By the last word before a date that tells what was done then.
    private func kind(
        ofDateAt offset: Int, in sentence: Document.Sentence
    ) -> PublicationDate.Kind {
        let deed = document.tokens[sentence.tokens].last {
            $0.start < offset
                && (Self.publishing.contains($0.key) || Self.updating.contains($0.key))
        }
        return deed.map { Self.updating.contains($0.key) } == true ? .updated : .stated
    }

    /// "Retrieved 12 February 2025": a day on which somebody read it.
    private func isOfReading(_ sentence: Document.Sentence) -> Bool {
        let words = document.tokens[sentence.tokens]
        return words.contains { Self.reading.contains($0.key) }
            && !words.contains { Self.publishing.contains($0.key) }
    }

    private static let publishing = WordHash.keys(
        "published posted issued created originally released filed")
    private static let updating = WordHash.keys("updated modified changed revised")
    private static let reading = WordHash.keys("retrieved accessed printed downloaded archived")

    /// "2 February 20222 February 2022", "Sept 24, 20251 hour ago", "4 Jun 2024Updated: 6 Jun
    /// 2024": what stood beside the year on the page stands against it in its copy.
    private func addGlued(_ number: Int, to found: inout [PublicationDate]) {
        let start = document.sentences[number].range.lowerBound
        var line = Array(document.source.utf8[document.sentences[number].range])
        guard
            let year = line.split(whereSeparator: { !$0.isASCIIDigit }).first(where: {
                ((5...6).contains($0.count) || $0.count == 4 && isLetter(line, at: $0.endIndex))
                    && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
            })
        else { return }
        line.insert(UInt8(ascii: " "), at: year.startIndex + 4)
        let block = SourceText.Block(kind: .credit, range: line.indices, number: 1)
        let text = SourceText(utf8: line, blocks: [block], date: nil)
        let finder = PublicationDateFinder(text, hint: hint)
        guard let date = finder.dates().first, date.range.upperBound <= year.startIndex + 4
        else { return }
        found.append(
            PublicationDate(
                date: date.date,
                range: start + date.range.lowerBound..<start + date.range.upperBound,
                kind: date.kind, weekdayAgrees: date.weekdayAgrees))
    }

    private func isLetter(_ line: [UInt8], at index: Int) -> Bool {
        index < line.count && line[index].isASCIILetter
    }

    /// A date line in figures; none where its day and its month may be each other, and no weekday
    /// beside it, no hint and no other date of the text tells which is which.
    private func add(_ figures: NumericDate, _ number: Int, to found: inout [PublicationDate]) {
        let sentence = document.sentences[number]
        let weekdays = weekdays(in: sentence.tokens)
        let sure = figures.days.filter {
            figures.days.count == 1 || weekdays.contains($0.weekday.rawValue) || isNear($0)
        }
        let day =
            sure.count == 1
            ? sure[0]
            : isAmerican(sentence.tokens)
                ? figures.days.first : document.writesDayFirst ? figures.days.last : nil
        guard let day else { return }
        found.append(
            PublicationDate(
                date: day, range: figures.range,
                kind: kind(ofDateAt: figures.range.lowerBound, in: sentence),
                weekdayAgrees: agreement(of: day, in: sentence)))
    }

    /// "04/03/2025 03:15 PM EDT": where the month is written first.
    private func isAmerican(_ words: Range<Int>) -> Bool {
        document.tokens[words].contains {
            $0.isCapital && $0.isWord && Self.zones.contains($0.key)
        }
    }

    private static let zones = WordHash.keys("est edt et cst cdt ct mst mdt mt pst pdt pt")

    private func isNear(_ day: CalendarDate) -> Bool {
        guard let hint else { return false }
        return abs(day.dayNumber - hint.dayNumber) <= DatelineYears.sureDistance
    }

    /// The date of a dateline, in the year that fits best where it names none.
    private func dateline(_ number: Int, _ years: DatelineYears) -> PublicationDate? {
        let sentence = document.sentences[number]
        let next = number + 1
        let own = weekdaysAlone(in: sentence.tokens)
        let named =
            next < document.sentences.count
            ? weekdaysAlone(in: document.sentences[next].tokens) : []
        if let figures = NumericDate(in: document.source.utf8[sentence.range]),
            figures.days.count == 1
        {
            return PublicationDate(
                date: figures.days[0], range: figures.range, kind: .dateline,
                weekdayAgrees: own.isEmpty
                    ? named.contains(figures.days[0].weekday.rawValue) ? true : nil
                    : own.contains(figures.days[0].weekday.rawValue))
        }
        let tagger = TimeTagger(document, range: sentence.tokens, anchor: TimeAnchor(date: nil))
        for match in tagger.matches() where match.kind == .date {
            let day =
                match.day ?? years.day(match.value, weekdays: own.isEmpty ? named : own)
            guard let day else { continue }
            let weekday = day.weekday.rawValue
            return PublicationDate(
                date: day, range: document.bytes(of: match.tokens), kind: .dateline,
                weekdayAgrees: own.isEmpty
                    ? named.contains(weekday) ? true : nil : own.contains(weekday))
        }
        return nil
    }

    private func fullDates(in range: Range<Int>) -> [(day: CalendarDate, tokens: Range<Int>)] {
        let tagger = TimeTagger(document, range: range, anchor: TimeAnchor(date: nil))
        return tagger.matches().compactMap { match in match.day.map { ($0, match.tokens) } }
    }

    /// The days and months that the text mentions with their year; "since 1996" says too little of
    /// when it was written, and "by June 2030" may lie far ahead.
    private func mentioned() -> DatelineYears.Mentioned {
        var mentioned = DatelineYears.Mentioned()
        for sentence in document.sentences {
            let isAhead = document.tokens[sentence.tokens].contains {
                $0.classes.contains(.future)
            }
            let tagger = TimeTagger(
                document, range: sentence.tokens, anchor: TimeAnchor(date: nil))
            for match in tagger.matches()
            where match.kind == .date && !isOfBeginning(match.tokens, in: sentence.tokens) {
                if let day = match.day {
                    // "In the six months to June 30, 2024, missing what was expected" is over.
                    if isAhead && tagger.isFuture(before: match.tokens.lowerBound)
                        || sentence.kind == .credit && isOfReading(sentence)
                    {
                        mentioned.ahead.append(day)
                    } else {
                        mentioned.days.append(day)
                    }
                }
                let before = match.tokens.lowerBound - 1
                // "She was elected in 2022" is not told in 2019.
                if !isAhead, let year = Int(match.value), match.value.utf8.count == 4,
                    isPlainYear(match.tokens),
                    let day = CalendarDate(year: year, month: 1, day: 1)
                {
                    mentioned.told = max(mentioned.told ?? day, day)
                }
                guard let year = Int(match.value.prefix(4)), match.value.utf8.count >= 7,
                    before < sentence.tokens.lowerBound
                        || !Self.deadlines.contains(document.tokens[before].key)
                            && !document.tokens[before].classes.contains(.article)
                else { continue }
                // A season has no month.
                let month = Int(match.value.dropFirst(5).prefix(2)) ?? 1
                guard let day = CalendarDate(year: year, month: month, day: 1) else { continue }
                mentioned.newest = max(mentioned.newest ?? day, day)
                if !isAhead { mentioned.told = max(mentioned.told ?? day, day) }
            }
        }
        return mentioned
    }

    /// "Its founder was born on May 3, 1957", "a bank founded in 1957": an article may tell that at
    /// any time.
    private func isOfBeginning(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        Range.before(words.lowerBound, from: sentence.lowerBound, count: Self.longestBeginning)
            .contains { Self.beginnings.contains(document.tokens[$0].key) }
    }

    /// Tokens.
    private static let longestBeginning = 6
    private static let beginnings = WordHash.keys("born founded established incorporated")

    /// "in 2022", "2022" behind "in".
    private func isPlainYear(_ words: Range<Int>) -> Bool {
        let tokens = document.tokens
        let year = words.upperBound - 1
        return words.count <= 2 && year > 0 && tokens[year].isNumber
            && tokens[year - 1].isWord && tokens[year - 1].key == Self.in
    }

    private static let `in` = WordHash.key("in")
    private static let deadlines = WordHash.keys("by until till through before to beyond")

    /// A weekday beside the date decides; one in the first paragraph can only confirm.
    private func agreement(of day: CalendarDate, in sentence: Document.Sentence) -> Bool? {
        if let weekday = firstWeekday(in: sentence.tokens) {
            return weekday == day.weekday.rawValue
        }
        return openingWeekday == day.weekday.rawValue ? true : nil
    }

    /// The weekdays that stand beside no full date of their own.
    private func weekdaysAlone(in tokens: Range<Int>) -> Set<Int> {
        let full = fullDates(in: tokens).map { $0.tokens.lowerBound - 2..<$0.tokens.upperBound }
        return weekdays(in: tokens) { index in !full.contains { $0.contains(index) } }
    }

    private func weekdays(
        in tokens: Range<Int>, where isWanted: (Int) -> Bool = { _ in true }
    ) -> Set<Int> {
        Set(tokens.lazy.filter(isWanted).compactMap { firstWeekday(in: $0..<$0 + 1) })
    }

    private func firstWeekday(in tokens: Range<Int>) -> Int? {
        for index in tokens {
            let token = document.tokens[index]
            if token.isCapital, token.classes.contains(.weekday) {
                return TimeWords.weekdays[token.key] ?? TimeWords.weekdayPlurals[token.key]
            }
        }
        return nil
    }
}
