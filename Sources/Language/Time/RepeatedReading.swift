/// Readings of times that come back, and of the clock.
extension TimeTagger {
    // MARK: Sets

    /// "every week", "each Thursday", "every other day", "every three months", "each July".
    func every(_ words: Range<Int>) -> TimeMatch? {
        let suffix = value(TimeWords.parts, in: words).map { "T\(Self.partLetters[$0])" } ?? ""
        if let weekday = value(TimeWords.weekdays, in: words) {
            return TimeMatch(words, .set, "XXXX-WXX-\(weekday)\(suffix)")
        }
        if let month = value(TimeWords.months, in: words) {
            return TimeMatch(words, .set, "XXXX-\(padded(month, to: 2))")
        }
        if let season = value(TimeWords.seasons, in: words).flatMap(TimePoint.Season.init) {
            return TimeMatch(words, .set, "XXXX-\(season.letters)")
        }
        if !suffix.isEmpty { return TimeMatch(words, .set, "XXXX-XX-XX" + suffix) }
        guard let unit = unit(in: words) else { return nil }
        let isOther = has(Self.other, in: words)
        return TimeMatch(
            words, .set,
            unit.period(isOther ? Amount(number: 2) : amount(words) ?? Amount(number: 1)))
    }

    /// "twice a week".
    func times(_ words: Range<Int>) -> TimeMatch? {
        unit(in: words).map { TimeMatch(words, .set, $0.period(Amount(number: 1))) }
    }

    /// "Sundays", "Monday nights", "Monday and Tuesday nights".
    func plural(_ words: Range<Int>) -> TimeMatch? {
        let number =
            value(TimeWords.weekdayPlurals, in: words) ?? value(TimeWords.weekdays, in: words)
        let suffix =
            value(TimeWords.partPlurals, in: words).map { "T\(Self.partLetters[$0])" } ?? ""
        return number.map { TimeMatch(words, .set, "XXXX-WXX-\($0)\(suffix)") }
    }

    /// "daily", "annually".
    func frequency(_ words: Range<Int>) -> TimeMatch? {
        let token = tokens[words.lowerBound]
        // "the quarterly dividend" is a kind of dividend.
        if isWord(words.lowerBound, Self.kinds), isNoun(words.upperBound) { return nil }
        return Self.frequencies[token.key].map { TimeMatch(words, .set, $0) }
    }

    private func isNoun(_ index: Int) -> Bool {
        word(index) != 0 && tokens[index].classes.isDisjoint(with: [.stop, .conjunction])
    }

    /// "$33 million a year", "five times per day": behind a number or a thing that is counted.
    func rate(_ words: Range<Int>) -> TimeMatch? {
        guard let unit = unit(in: words), unit.rawValue > TimeUnit.minute.rawValue, isRate(words)
        else { return nil }
        return TimeMatch(words, .set, unit.period(Amount(number: 1)))
    }

    private func isRate(_ words: Range<Int>) -> Bool {
        let at = words.lowerBound
        if isWord(at, Self.per) { return true }
        return isWord(at - 1, Self.scales) || isWord(at - 1, Self.money)
    }

    // MARK: The clock

    /// "10 a.m.", "5:30 p.m. EST Tuesday", "around 7 o'clock".
    func clock(_ words: Range<Int>) -> TimeMatch? {
        guard let (hour, minute) = hour(words) else { return nil }
        let time = "T\(padded(hour, to: 2)):\(padded(minute, to: 2))"
        return timeOfDay(words, time)
    }

    /// The time on the day that the words name, or on the one that the sentence named last.
    private func timeOfDay(_ words: Range<Int>, _ time: String) -> TimeMatch? {
        // The period of "noon Thursday." is the sentence's.
        let last = words.upperBound - 1
        if isMark(last, "."), tokens[last - 1].end - tokens[last - 1].start > 5 { return nil }
        let (day, basis) = dayNamed(in: words)
        guard let day else { return TimeMatch(words, .time, "XXXX-XX-XX" + time) }
        guard var match = TimeMatch(words, .day(day), basis) else { return nil }
        match.kind = .time
        match.value += time
        let isNamed =
            index(of: TimeWords.weekdays, in: words) != nil
            || index(of: TimeWords.months, in: words) != nil || has(Self.days, in: words)
            || has(Self.tomorrow, in: words) || has(Self.yesterday, in: words)
        return isNamed ? match : match.unnamed
    }

    private func dayNamed(in words: Range<Int>) -> (CalendarDate?, Analysis.Basis) {
        if has(Self.tomorrow, in: words) { return (anchor.date?.adding(days: 1), anchor.basis) }
        if has(Self.yesterday, in: words) { return (anchor.date?.adding(days: -1), anchor.basis) }
        if has(Self.days, in: words) { return (anchor.date, anchor.basis) }
        if let month = index(of: TimeWords.months, in: words) {
            let start = isDay(month - 1) ? month - 1 : month
            let match = calendarDay(start..<words.upperBound)
            return (match?.day, match?.basis ?? anchor.basis)
        }
        if let weekday = value(TimeWords.weekdays, in: words) {
            return (anchor.day(weekday, isFuture: isFuture(before: words.lowerBound)), anchor.basis)
        }
        if let lastDay { return (lastDay, referenceBasis ?? anchor.basis) }
        return (anchor.date, anchor.basis)
    }

    private func isDay(_ index: Int) -> Bool {
        [.month, .hour, .day, .dayth].contains(shape(index)) && !isWord(index + 1, Self.halves)
    }

    private func hour(_ words: Range<Int>) -> (hour: Int, minute: Int)? {
        guard
            let at = words.first(where: {
                tokens[$0].isNumber || TimeWords.cardinals[word($0)] != nil
            })
        else { return nil }
        var hour = leadingDigits(at) ?? TimeWords.cardinals[word(at)] ?? 99
        var minute = 0
        let shape = shape(at)
        let isPast = has(Self.evenings, in: words) || glued("pm", at)
        let hasHalf = isPast || has(Self.mornings, in: words) || glued("am", at)
        switch shape {
        case .clock, .fraction:
            guard shape == .clock || hasHalf else { return nil }
            let bytes = document.source.utf8[tokens[at].range].drop { $0 >= 0x30 && $0 <= 0x39 }
            guard let number = decimal(bytes.dropFirst().prefix(2)), bytes.count >= 3 else {
                return nil
            }
            minute = number
        default: guard hasHalf || has(Self.oclock, in: words) else { return nil }
        }
        guard minute < 60, hour <= (hasHalf ? 12 : minute == 0 ? 24 : 23) else { return nil }
        if hasHalf { hour = isPast ? hour % 12 + 12 : hour % 12 }
        return (hour, minute)
    }

    /// Whether "pm" touches the digits.
    private func glued(_ suffix: String, _ index: Int) -> Bool {
        tokens[index].isNumber
            && document.source.utf8[tokens[index].range].suffix(2).elementsEqual(suffix.utf8)
    }

    /// "noon", "midnight Friday"; midnight ends its day.
    func noon(_ words: Range<Int>) -> TimeMatch? {
        timeOfDay(words, has(Self.midnight, in: words) ? "T24:00" : "T12:00")
    }

    private static let other = WordHash.keys("other second")
    private static let kinds = WordHash.keys("quarterly monthly yearly")
    private static let per = WordHash.keys("per")
    private static let scales = WordHash.keys("million billion trillion thousand hundred times")
    private static let money = WordHash.keys("dollars euros pounds percent")
    private static let days = WordHash.keys("today tonight")
    private static let halves = WordHash.keys("am pm")
    private static let mornings = WordHash.keys("am morning")
    private static let evenings = WordHash.keys("pm afternoon evening night")
    private static let oclock = WordHash.keys("o'clock")
    private static let midnight = WordHash.keys("midnight")
    private static let frequencies: [UInt64: String] = [
        WordHash.key("hourly"): "PT1H", WordHash.key("daily"): "P1D",
        WordHash.key("nightly"): "P1D", WordHash.key("weekly"): "P1W",
        WordHash.key("fortnightly"): "P2W", WordHash.key("monthly"): "P1M",
        WordHash.key("quarterly"): "P1Q", WordHash.key("yearly"): "P1Y",
        WordHash.key("annually"): "P1Y",
    ]
}

extension TimeMatch {
    /// A time of a day that other words name: it dates nothing by itself.
    fileprivate var unnamed: TimeMatch {
        var match = self
        match.edtf = nil
        match.point = nil
        return match
    }
}
