import Bytes

/// A date by which an article that states none in its source can be dated.
package struct PublicationDate: Hashable, Sendable {
    /// Where the date stands.
    package enum Kind: Hashable, Sendable {
        /// In a date line or byline that opens the article.
        case stated
        /// In such a line, as the day on which the article was changed: "Updated on 4 June 2024".
        case updated
        /// In a dateline, "KYIV, Jan. 19 (Agency) —".
        case dateline
        /// Under an embedded post.
        case post
        /// In the first sentence, with its weekday: "on Monday, April 13, 2026".
        case lead
        /// At the end of the headline, as transcripts and minutes have it: "Interview with Ana Ruiz, June 2,
        /// 2024".
        case headline
    }

    /// The day.
    package let date: CalendarDate
    /// The words of the date.
    package let range: Range<Int>
    /// Where it stands.
    package let kind: Kind
    /// Whether the weekday written beside the date is the date's own. With none there, a weekday of
    /// the sentence after a dateline, or the first one of the first paragraph, can confirm the date
    /// but not refute it; otherwise `nil`.
    package let weekdayAgrees: Bool?
}

/// The dates in text order that can date an article: of date lines, datelines and embedded posts, or else
/// of the first sentence.
///
/// A dateline without a year takes one of the years of the text's full dates and of the newest month
/// that the text tells of, the years after them and the hint's: such that it is not before the newest
/// full date in the text that is not of what lies ahead, that its weekday is one that its sentence names,
/// and that it is the nearest to the hint, or else the earliest. Where all full dates lie ahead, it is
/// the last one before them. The first two hold where any year meets them. Without a hint it
/// is not before that month; and with no full date either its weekday has to be one that its sentence
/// names, or it is left out.
/// - Parameter hint: a day near which the article is likely to have been written, as the one in its
///   file's name; with none the newest one of its date lines and posts.
package func publicationDates(
    in text: SourceText, near hint: CalendarDate? = nil
) -> [PublicationDate] {
    PublicationDateFinder(text, hint: hint).dates()
}

private struct PublicationDateFinder {
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

    /// The day that the first sentence tells of, with its weekday, where the text names none that is
    /// later: "on Monday, April 13, 2026", "on Thursday (Aug 29, 2024)".
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

    /// The day that ends the headline, set off by a comma or another mark, where the text names none that is
    /// later.
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

    /// "2 February 20222 February 2022", "Sept 24, 20251 hour ago", "4 Jun 2024Updated: 6 Jun 2024": what
    /// stood beside the year on the page stands against it in its copy.
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
            for match in tagger.matches() where match.kind == .date {
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

/// The years that a dateline without one can be of.
private struct DatelineYears {
    private let mentioned: Mentioned
    private let newest: CalendarDate?
    private let hint: CalendarDate?
    /// In order.
    private let years: [Int]

    /// What a text mentions with its year.
    struct Mentioned {
        var days: [CalendarDate] = []
        /// Days of what lies ahead.
        var ahead: [CalendarDate] = []
        /// The first day of the newest month.
        var newest: CalendarDate?
        /// Of those without a word of what lies ahead.
        var told: CalendarDate?
    }

    init(_ mentioned: Mentioned, hint: CalendarDate?) {
        self.mentioned = mentioned
        newest = mentioned.days.max()
        self.hint = hint
        var years: Set<Int> = []
        for date in mentioned.days { years.formUnion([date.year, date.year + 1]) }
        for date in mentioned.ahead { years.formUnion([date.year - 1, date.year]) }
        if let hint {
            years.formUnion([hint.year - 1, hint.year, hint.year + 1])
        } else if let month = mentioned.told ?? mentioned.newest {
            years.formUnion([month.year, month.year + 1])
        }
        self.years = years.sorted()
    }

    /// Within so many days of the hint no weekday speaks against a date.
    static let sureDistance = 7

    /// The day of a TIMEX3 value without a year, `XXXX-01-13`.
    func day(_ value: String, weekdays: Set<Int>) -> CalendarDate? {
        guard value.hasPrefix("XXXX-"), value.utf8.count == 10 else { return nil }
        var candidates = years.compactMap {
            CalendarDate(iso: padded($0, to: 4) + value.dropFirst(4))
        }
        func agreeing(_ days: [CalendarDate]) -> CalendarDate? {
            days.first { weekdays.contains($0.weekday.rawValue) }
        }
        if let hint {
            candidates.sort { distance($0, hint) < distance($1, hint) }
            if let first = candidates.first, distance(first, hint) <= Self.sureDistance {
                return first
            }
        }
        // "It will open on January 3, 2024" is told before that.
        if hint == nil, mentioned.days.isEmpty, let first = mentioned.ahead.min(),
            let last = candidates.last(where: { $0 <= first })
        {
            return last
        }
        // "In June 2018 a ferry sank" is not told in March 2018.
        let told = hint == nil ? mentioned.told : nil
        let possible = candidates.filter { day in told.map { day >= $0 } ?? true }
        // With neither a full date nor a hint the weekday has to tell.
        if hint == nil, mentioned.days.isEmpty || possible.isEmpty { return agreeing(possible) }
        let late = possible.filter { date in newest.map { date >= $0 } ?? true }
        let options = late.isEmpty ? possible : late
        return agreeing(options) ?? options.first
    }

    private func distance(_ date: CalendarDate, _ hint: CalendarDate) -> Int {
        abs(date.dayNumber - hint.dayNumber)
    }
}
