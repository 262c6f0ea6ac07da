/// Readings of quarters, halves and seasons.
extension TimeTagger {
    /// "the third quarter", "fiscal second-quarter", "the second half of 2020", "Q3 2021",
    /// "this year's fourth quarter", "the 1988 second quarter".
    func quarter(_ words: Range<Int>) -> TimeMatch? {
        var match = calendarQuarter(words)
        // A firm's own year has other quarters: things are counted from them, and nothing is dated.
        if has(Self.fiscal, in: words) || isWord(words.upperBound, Self.endings)
            || isOfThing(words) || window.contains(where: { isWord($0, Self.ofGames) })
        {
            match?.dating = .nothing
        }
        return match
    }

    /// "The second half of the 2020-21 season", "the second half of the 2014 final": no half of a
    /// year.
    private func isOfThing(_ words: Range<Int>) -> Bool {
        guard year(in: words) != nil else { return false }
        var next = words.upperBound
        if isMark(next, "-") || isMark(next, "/") || isMark(next, "\u{2013}") {
            return digits(next + 1) != nil
        }
        if tokens.indices.contains(next), tokens[next].isCapital { next += 1 }
        return isWord(next, Self.things)
    }

    private static let things = WordHash.keys(
        "season campaign final match game tournament financial tax academic school cup")

    /// What happens in the quarters of a match.
    private static let ofGames = WordHash.keys(
        "touchdown touchdowns quarterback yards halftime kickoff interception interceptions fumble "
            + "fumbled dunk layup punt goal goals scoreless outscored trailed concussed behinds")

    private static let fiscal = WordHash.keys("fiscal")
    private static let endings = WordHash.keys("ended ending")

    private func calendarQuarter(_ words: Range<Int>) -> TimeMatch? {
        let isHalf = has(Self.half, in: words)
        if words.contains(where: { shape($0) == .decades }) {
            return words.last.flatMap(leadingDigits).flatMap {
                TimeMatch(words, .decade(($0 < 100 ? 1900 + $0 : $0) / 10), .words, .approximate)
            }
        }
        if isPartOfThing(words) { return nil }
        // "a third-quarter loss": the article belongs to the loss.
        guard let number = ordinal(words) else { return comparedQuarter(words) }
        guard (1...(isHalf ? 2 : 4)).contains(number) else { return nil }
        // "period" alone is no quarter.
        if has(Self.periodWord, in: words), !isMark(words.upperBound - 2, "-") { return nil }
        let point = { (year: Int) in
            isHalf ? TimePoint.half(year, number) : TimePoint.quarter(year, number)
        }
        if let year = year(in: words) { return TimeMatch(words, point(year), .words) }
        guard let date = anchor.date else {
            return TimeMatch(words, .date, "XXXX-\(isHalf ? "H" : "Q")\(number)")
        }
        if let offset = value(TimeWords.offsets, in: words), has(Self.yearWord, in: words) {
            return TimeMatch(words, point(date.year + offset), anchor.basis)
        }
        let current = isHalf ? (date.month + 5) / 6 : (date.month + 2) / 3
        let isFuture = isFuture(before: words.lowerBound)
        let year = number > current && !isFuture ? date.year - 1 : date.year
        return TimeMatch(words, point(year), anchor.basis)
    }

    /// "The first quarter of the city burned".
    private func isPartOfThing(_ words: Range<Int>) -> Bool {
        let of = words.upperBound
        guard isWord(words.upperBound - 1, Self.quarterPeriod), word(of) == SmallWords.of else {
            return false
        }
        return !(of + 1..<of + 5).contains {
            hasClass($0, .timeUnit) || isWord($0, Self.fiscal)
                || window.contains($0) && tokens[$0].isNumber
        }
    }

    /// 1 to 4 for a quarter, 1 or 2 for a half.
    private func ordinal(_ words: Range<Int>) -> Int? {
        if let index = Self.quarters.firstIndex(of: word(words.lowerBound)) { return index + 1 }
        if let number = value(TimeWords.ordinals, in: words) { return number }
        // "the July-September quarter"
        let months = words.compactMap { TimeWords.months[word($0)] }
        if months.count == 2 {
            return months[0] % 3 == 1 && months[1] == months[0] + 2 ? months[1] / 3 : nil
        }
        if has(Self.last, in: words), year(in: words) != nil {
            return has(Self.half, in: words) ? 2 : 4
        }
        if has(Self.half, in: words), has(Self.last, in: words) { return 2 }
        return words.lazy.filter { shape($0) == .dayth }.compactMap { leadingDigits($0) }.first
    }

    /// "last year's quarter".
    private func comparedQuarter(_ words: Range<Int>) -> TimeMatch? {
        guard let date = anchor.date, let offset = value(TimeWords.offsets, in: words),
            has(Self.yearWord, in: words)
        else { return nil }
        guard case .quarter(_, let number) = reported?.point else { return nil }
        return TimeMatch(words, .quarter(date.year + offset, number), anchor.basis)
    }

    /// The quarter that the text speaks of, or else the last one that has ended.
    private var reported: (point: TimePoint, basis: Analysis.Basis)? {
        if let period = anchor.period { return (period.point, .mention(period.words)) }
        guard let date = anchor.date,
            let last = TimePoint(.quarter, around: date)?.adding(-1, .quarter)
        else { return nil }
        return (last, anchor.basis)
    }

    /// "the quarter", "the latest period", "the 1988 period".
    func period(_ words: Range<Int>) -> TimeMatch? {
        guard let reported, case .quarter(_, let number) = reported.point else { return nil }
        if let year = year(in: words) {
            return TimeMatch(words, .quarter(year, number), reported.basis)?.undated
        }
        return TimeMatch(words, reported.point, reported.basis)?.undated
    }

    /// "the year-earlier quarter", "year-ago", "the comparable period": what is compared with.
    func yearBack(_ words: Range<Int>) -> TimeMatch? {
        guard let date = anchor.date else { return nil }
        if let number = value(TimeWords.ordinals, in: words), (1...4).contains(number),
            !has(Self.half, in: words)
        {
            return TimeMatch(words, .quarter(date.year - 1, number), anchor.basis)?.undated
        }
        let hasPeriod = has(Self.quarterPeriod, in: words)
        if hasPeriod || anchor.period != nil, let reported,
            let point = reported.point.adding(-1, .year)
        {
            return TimeMatch(words, point, reported.basis)?.undated
        }
        return TimeMatch(words, .year(date.year - 1), anchor.basis)?.undated
    }

    /// "last fall", "the summer of 2019", "early this spring", "the winter".
    func season(_ words: Range<Int>) -> TimeMatch? {
        guard let at = index(of: TimeWords.seasons, in: words),
            let season = TimeWords.seasons[word(at)].flatMap(TimePoint.Season.init)
        else { return nil }
        if let year = year(in: words) { return TimeMatch(words, .season(year, season), .words) }
        if isDecline(at, words) || isOtherSpring(at, words) { return nil }
        guard let date = anchor.date else { return nil }
        if has(Self.that, in: words) {
            guard let point = anchor.reference?.point, let basis = referenceBasis else {
                return nil
            }
            return TimeMatch(words, .season(point.year, season), basis)
        }
        if isOfLife(words) {
            return TimeMatch(words, .season(date.year, season), anchor.basis)?.undated
        }
        let head = words.lowerBound..<at
        let offset = value(TimeWords.offsets, in: head)
        let year = year(
            of: season, offset: offset,
            isFuture: isFuture(before: words.lowerBound) || isPossible(before: words.lowerBound),
            date)
        return TimeMatch(words, .season(year, season), anchor.basis)
    }

    /// "The summer I learned to swim", "the spring of his first year": of a year that only the
    /// teller knows.
    private func isOfLife(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard words.contains(where: { isWord($0, SmallWords.the) }), window.contains(next) else {
            return false
        }
        return isWord(isWord(next, Self.ofWhat) ? next + 1 : next, Self.tellers)
    }

    private static let tellers = WordHash.keys("i he she we they my his her our their")

    /// "The spring that feeds the river", "the fall": seasons are named so behind "in".
    private func isOtherSpring(_ season: Int, _ words: Range<Int>) -> Bool {
        season == words.lowerBound + 1 && isWord(words.lowerBound, SmallWords.the)
            && isWord(season, Self.ambiguousSeasons)
            && !isWord(words.lowerBound - 1, Self.beforeSeasons)
    }

    /// "this fall in demand"; not "last fall in his home", "this fall in Chicago".
    private func isDecline(_ fall: Int, _ words: Range<Int>) -> Bool {
        let what = words.upperBound + 1
        return isWord(fall, Self.fall) && isWord(words.upperBound, Self.ofWhat)
            && !has(Self.others, in: words)
            && (word(words.upperBound) == SmallWords.of
                ? !(window.contains(what) && tokens[what].isNumber)
                : !(window.contains(what) && tokens[what].isCapital))
    }

    /// The year of the last such season, of the next one, or of this year's.
    private func year(
        of season: TimePoint.Season, offset: Int?, isFuture: Bool, _ date: CalendarDate
    ) -> Int {
        let first = season.firstMonth
        if let offset {
            if offset < 0 { return lastYear(of: season, date) }
            if offset > 0 { return date.month < first ? date.year : date.year + 1 }
            return season == .winter && date.month < 3 ? date.year - 1 : date.year
        }
        if isFuture { return date.month <= first + 2 ? date.year : date.year + 1 }
        return date.month >= first ? date.year : date.year - 1
    }

    /// The year of the last such season that is over.
    private func lastYear(of season: TimePoint.Season, _ date: CalendarDate) -> Int {
        // A winter ends in the year behind its own.
        if season == .winter { return date.month >= 3 ? date.year - 1 : date.year - 2 }
        return date.month >= season.firstMonth + 3 ? date.year : date.year - 1
    }

    private static let ambiguousSeasons = WordHash.keys("spring fall autumn")
    private static let beforeSeasons = WordHash.keys("in by during until since till before after")
    private static let fall = WordHash.keys("fall")
    private static let others = WordHash.keys("last next past coming")
    private static let ofWhat = WordHash.keys("in of")
    private static let quarters = ["q1", "q2", "q3", "q4"].map(WordHash.key)
    private static let last = WordHash.keys("last")
    private static let periodWord = WordHash.keys("period")
    private static let quarterPeriod = WordHash.keys("quarter period")
}
