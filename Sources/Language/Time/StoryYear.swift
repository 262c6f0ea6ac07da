/// The year of days and months that a story of another year names without it.
extension TimeTagger {
    /// The year that the story is in, and what says so; `nil` where a day may be as near to the
    /// article as it looks.
    /// - Parameters:
    ///   - date: what it would be taken for.
    ///   - isPast: whether its verb tells what has happened.
    func yearOfStory(
        _ month: Int, _ day: Int, _ words: Range<Int>, insteadOf date: CalendarDate, isPast: Bool
    ) -> (year: Int, basis: Analysis.Basis)? {
        guard let today = anchor.date else { return nil }
        if let (year, basis) = yearOfThing(before: words), year < today.year {
            return (year, basis)
        }
        if let offset = yearOfOwner(before: words) { return (today.year + offset, anchor.basis) }
        guard let point = anchor.reference?.point, let basis = referenceBasis else { return nil }
        if case .year(let year) = point, opensClause, year < today.year { return (year, basis) }
        let isNews = date <= today && today.dayNumber - date.dayNumber <= Self.longestNews
        if let year = yearLongAgo(point, month: month, day: day, today), isPast, !isNews,
            !isOfSentence, isOfParagraph
        {
            return (year, basis)
        }
        guard case .day(let told) = point, told.year != today.year,
            let same = CalendarDate(year: told.year, month: month, day: day), same > told,
            same != date
        else { return nil }
        if isOfSentence {
            // "will begin on 1 March next year and finish on 12 October".
            let isSoon = same.dayNumber - told.dayNumber <= Self.longestCourse
            return told > today && isSoon || told.year < today.year && isPast
                ? (told.year, basis) : nil
        }
        // "It sank on 27 July 1974. The first bodies came ashore on 29 July."
        let isNear = same.dayNumber - told.dayNumber <= Self.longestGap
        return told < today && isNear && isPast && !isNews && isOfParagraph
            ? (told.year, basis) : nil
    }

    /// "In 1990 he fell. His deputy had resigned on 13 November": the year that a paragraph is in,
    /// where that is long ago and the day may belong to it.
    private func yearLongAgo(
        _ point: TimePoint, month: Int, day: Int, _ today: CalendarDate
    ) -> Int? {
        guard point.year <= today.year - Self.longAgo else { return nil }
        switch point {
        case .year(let year): return isInYear && !isOver ? year : nil
        case .month(let year, let first):
            return month >= first ? year : turns(first, month) ? year + 1 : nil
        case .day(let told):
            let isLater = (month, day) > (told.month, told.day)
            return isLater ? told.year : turns(told.month, month) ? told.year + 1 : nil
        default: return nil
        }
    }

    /// "In December they took the port. In January they were driven out": the next month that is
    /// called so is not far, and the story goes on into the next year.
    private func turns(_ first: Int, _ month: Int) -> Bool {
        month < first && month + 12 - first <= Self.longestTurn
    }

    /// Months.
    private static let longestTurn = 3

    /// Whether the year that the text named last is when something was: "in 1990", not "his 1990
    /// Ford".
    private var isInYear: Bool {
        guard let reference = anchor.reference,
            case let first = tokens.partitioningIndex(where: {
                Int($0.start) >= reference.words.lowerBound
            }), first > 0
        else { return false }
        return tokens[first - 1].isWord && Self.inYear.contains(tokens[first - 1].key)
    }

    private static let inYear = WordHash.keys("in by during")

    /// "The last strike was in 2019. On 3 January workers walked out again", "He was jailed in
    /// 1999. He was freed on 4 September": the year that was told of is over.
    private var isOver: Bool {
        if window.contains(where: { isWord($0, Self.endings) }) { return true }
        guard let reference = anchor.reference else { return false }
        let time = tokens.partitioningIndex { Int($0.start) >= reference.words.lowerBound }
        return Range.before(time, from: 0, count: Self.longestLast)
            .reversed().prefix { !tokens[$0].isMark(".") }
            .contains { tokens[$0].isWord && Self.last.contains(tokens[$0].key) }
    }

    /// What comes long after what it ends.
    private static let endings = WordHash.keys(
        "again freed released acquitted reopened finally final")
    /// "The last time that the club won the cup was in". Tokens.
    private static let longestLast = 12
    private static let last = WordHash.keys("last")
    /// Things that happen on a day.
    private static let disasters = WordHash.keys(
        "hurricane storm typhoon earthquake scandal affair crash deal accord agreement")
    /// Years.
    private static let longAgo = 4

    /// "since 2010, when they walked out on 3 May": the clause of a year.
    private var opensClause: Bool {
        guard isOfSentence, let reference = anchor.reference else { return false }
        let comma = tokens.partitioningIndex { Int($0.start) >= reference.words.upperBound }
        return isMark(comma, ",") && isWord(comma + 1, Self.when)
    }

    private static let when = WordHash.keys("when")

    /// Whether this paragraph names the time that the text named last.
    private var isOfParagraph: Bool {
        let start = Int(tokens[window.lowerBound].start)
        let blocks = document.source.blocks
        let block = blocks.partitioningIndex { $0.range.upperBound > start }
        guard block < blocks.count, let reference = anchor.reference else { return false }
        return reference.words.lowerBound >= blocks[block].range.lowerBound
    }

    /// Whether this sentence names the time that the text named last.
    private var isOfSentence: Bool {
        anchor.reference.map { $0.words.lowerBound >= Int(tokens[window.lowerBound].start) }
            ?? false
    }

    /// "A 2007 earthquake on the peninsula, on March 25,": the year of the thing that is told of.
    private func yearOfThing(before words: Range<Int>) -> (year: Int, basis: Analysis.Basis)? {
        let near = Range.before(words.lowerBound, from: window.lowerBound, count: Self.longestThing)
        guard let year = near.dropFirst().last(where: { shape($0) == .year }),
            let number = digits(year), isWord(year - 1, Self.articles), year + 1 < words.lowerBound,
            tokens[year + 1].isWord, !tokens[year + 1].isCapital,
            tokens[year + 1].classes.isDisjoint(with: [.placeHead, .thing])
                || isWord(year + 1, Self.disasters),
            !(year..<words.lowerBound).contains(where: { document.isVerb($0) })
        else { return nil }
        return (number, .mention(tokens[year].range))
    }

    /// 1 of "Next year's festival will open on 12 July", -1 of "Last year's final, on 3 June,".
    private func yearOfOwner(before words: Range<Int>) -> Int? {
        let near = Range.before(words.lowerBound, from: window.lowerBound, count: Self.longestThing)
        guard let year = near.dropFirst().last(where: { isWord($0, Self.yearWord) }),
            year + 1 < words.lowerBound, tokens[year + 1].flags.contains(.possessive)
        else { return nil }
        let offset = isWord(year - 1, Self.nextWord) ? 1 : isWord(year - 1, Self.lastWord) ? -1 : 0
        let isAside = (words.lowerBound - 2..<words.lowerBound).contains { isMark($0, ",") }
        let between = year..<words.lowerBound
        let isSure =
            between.contains(where: document.isVerb)
            ? offset > 0 && !between.contains { isWord($0, Self.pastWords) }
                && isFuture(before: words.lowerBound)
            : isAside
        return isSure && offset != 0 ? offset : nil
    }

    private static let pastWords = WordHash.keys("was were had")
    private static let nextWord = WordHash.keys("next")
    private static let lastWord = WordHash.keys("last")
    private static let articles = WordHash.keys("a an the")
    /// Tokens.
    private static let longestThing = 12
    /// From the beginning of what lies ahead to its end. Days.
    private static let longestCourse = 250
    /// From one time of a story to the next. Days.
    private static let longestGap = 60
    /// How far back what is news may lie. Days.
    private static let longestNews = 30
}
