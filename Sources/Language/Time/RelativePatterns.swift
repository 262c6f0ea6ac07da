/// Times counted from the article's day.
extension TimeTagger {
    /// "Thursday", "Thursday morning", "last Thursday", "Thursday, January 20".
    func weekday(_ start: Int) -> TimeMatch? {
        guard let number = NumberWords.weekdays[tokens[start].key] else { return nil }
        let length = tokens[start].end - tokens[start].start
        if length <= 5, !isMark(start + 1, "."), !isMark(start + 1, ",") { return nil }
        let end = length <= 5 ? afterPeriod(start + 1) : start + 1
        let dated = isMark(end, ",") ? end + 1 : end
        if let match = hasClass(dated, .month) ? month(dated) : dayMonthIfNumber(dated),
            match.tokens.count > 1
        {
            return TimeMatch(start..<match.tokens.upperBound, .date, match.value, match.edtf)
        }
        if document.source.utf8[Int(tokens[start].end) - 1] == UInt8(ascii: "s"), length > 6 {
            return TimeMatch(start..<end, .set, "XXXX-WXX-\(number)")
        }
        if isApposition(start, end) { return nil }
        let isBeforeLast = word(end) == Self.before && word(end + 1) == Self.last
        let isFuture = !isBeforeLast && isFuture(before: start)
        guard let day = anchor.day(number, isFuture: isFuture) else {
            return TimeMatch(start..<end, .date, "XXXX-WXX-\(number)")
        }
        if isBeforeLast {
            let days = day == anchor.date ? -14 : -7
            return TimeMatch(start..<(end + 2), day: day.adding(days: days))
        }
        return withPartOfDay(start, end, day)
    }

    /// ", a Thursday": what day of the week another day is; "at a Thursday meeting" is a day.
    private func isApposition(_ start: Int, _ end: Int) -> Bool {
        guard isWord(start - 1, Self.indefinite) else { return false }
        return !range.contains(end) || !tokens[end].isWord
            || !tokens[end].classes.isDisjoint(with: [.stop, .conjunction])
    }

    private func dayMonthIfNumber(_ index: Int) -> TimeMatch? {
        range.contains(index) && tokens[index].isNumber ? dayMonth(index) : nil
    }

    private func withPartOfDay(_ start: Int, _ end: Int, _ day: CalendarDate) -> TimeMatch {
        if let part = partOfDay(end) {
            return TimeMatch(
                start..<(end + 1), .time, "\(day)T\(part)", EDTF(day: day))
        }
        return TimeMatch(start..<end, day: day)
    }

    func partOfDay(_ index: Int) -> String? {
        let key = word(index)
        return Self.partsOfDay.first { $0.0 == key }?.1
    }

    /// "today", "yesterday", "tonight", "now".
    func single(_ start: Int) -> TimeMatch? {
        let key = tokens[start].key
        guard let rule = Self.singles.first(where: { $0.key == key }) else { return nil }
        if let reference = rule.reference {
            return TimeMatch(start..<(start + 1), .date, reference)
        }
        guard let date = anchor.date else {
            return TimeMatch(start..<(start + 1), .date, "XXXX-XX-XX")
        }
        let day = date.adding(days: rule.offset)
        if let part = rule.part {
            return TimeMatch(start..<(start + 1), .time, "\(day)T\(part)", EDTF(day: day))
        }
        return withPartOfDay(start, start + 1, day)
    }

    /// "this week", "last month", "next Friday", "last January", "the past year".
    func deictic(_ start: Int) -> TimeMatch? {
        var at = start
        if hasClass(at, .article) { at += 1 }
        if isWord(at, CalendarDateWords.parts), at > start { at += 1 }
        guard let offset = offset(at) else { return nil }
        let unitAt = at + 1
        guard range.contains(unitAt), tokens[unitAt].isWord else { return nil }
        let range = start..<(unitAt + 1)
        let unit = tokens[unitAt]
        if unit.classes.contains(.weekday), let number = NumberWords.weekdays[unit.key] {
            return deicticWeekday(range, number, offset)
        }
        if unit.classes.contains(.month), unit.isCapital,
            let number = NumberWords.months[unit.key]
        {
            return deicticMonth(range, number, offset)
        }
        if let part = partOfDay(unitAt) {
            guard let date = anchor.date else { return nil }
            let day = date.adding(days: offset)
            return TimeMatch(range, .time, "\(day)T\(part)", EDTF(day: day))
        }
        return deicticUnit(range, unit.key, offset)
    }

    /// "last March" in a March is a year ago, "next March" a year ahead.
    private func deicticMonth(_ range: Range<Int>, _ number: Int, _ offset: Int) -> TimeMatch? {
        guard let date = anchor.date,
            case .month(let year, let month)? = anchor.month(number, isFuture: offset >= 0)
        else { return nil }
        return TimeMatch(
            range, unit: .month(month == date.month ? year + offset : year, month))
    }

    func offset(_ index: Int) -> Int? {
        let key = word(index)
        return key == 0 ? nil : Self.offsets.first { $0.0 == key }?.1
    }

    private func deicticWeekday(_ range: Range<Int>, _ number: Int, _ offset: Int) -> TimeMatch? {
        guard let date = anchor.date, let today = anchor.day(number, isFuture: offset >= 0) else {
            return nil
        }
        // "last Friday" on a Friday is a week ago, "next Friday" a week ahead.
        let isToday = today == date
        return TimeMatch(range, day: isToday ? today.adding(days: 7 * offset) : today)
    }

    private func deicticUnit(_ range: Range<Int>, _ key: UInt64, _ offset: Int) -> TimeMatch? {
        switch Self.units.first(where: { $0.key == key })?.letter {
        case "Y":
            guard let date = anchor.date else { return TimeMatch(range, .date, "XXXX") }
            return TimeMatch(range, unit: .year(date.year + offset))
        case "M":
            guard let unit = anchor.month(offset: offset) else {
                return TimeMatch(range, .date, "XXXX-XX")
            }
            return TimeMatch(range, unit: unit)
        case "W":
            guard let week = anchor.week(offset: offset) else {
                return TimeMatch(range, .date, "XXXX-WXX")
            }
            return TimeMatch(range, .date, week.value, week.edtf)
        case "WE":
            guard let week = anchor.week(offset: offset) else { return nil }
            return TimeMatch(range, .date, week.value + "-WE", week.edtf)
        case "Q":
            guard let date = anchor.date else { return nil }
            let day = date.adding(months: 3 * offset)
            return TimeMatch(range, .date, "\(padded(day.year, to: 4))-Q\((day.month + 2) / 3)")
        case "SP", "SU", "FA", "WI":
            guard let date = anchor.date else { return nil }
            let season = Self.units.first { $0.key == key }?.letter ?? ""
            return TimeMatch(range, .date, "\(padded(date.year + offset, to: 4))-\(season)")
        default: return nil
        }
    }

    /// "the third quarter", "fourth-quarter", "the first quarter of 2020".
    func quarter(_ start: Int) -> TimeMatch? {
        var at = start
        if hasClass(at, .article) { at += 1 }
        guard let number = NumberWords.ordinals[word(at)] else { return nil }
        // "a third-quarter loss": the article belongs to the loss.
        if at > start, isMark(at + 1, "-") { return nil }
        at += isMark(at + 1, "-") ? 2 : 1
        guard word(at) == Self.quarterKey else { return nil }
        let yearAt = word(at + 1) == Self.of ? at + 2 : at + 1
        if let year = yearNumber(yearAt) {
            return TimeMatch(start..<(yearAt + 1), .date, "\(padded(year, to: 4))-Q\(number)")
        }
        guard let date = anchor.date else {
            return TimeMatch(start..<(at + 1), .date, "XXXX-Q\(number)")
        }
        let current = (date.month + 2) / 3
        let year = number > current ? date.year - 1 : date.year
        return TimeMatch(start..<(at + 1), .date, "\(padded(year, to: 4))-Q\(number)")
    }

    private static let indefinite = words("a an")
    private static let before = WordHash.key("before")
    private static let last = WordHash.key("last")
    private static let quarterKey = WordHash.key("quarter")

    private struct Single {
        let key: UInt64
        let offset: Int
        let part: String?
        let reference: String?

        init(_ word: String, _ offset: Int = 0, part: String? = nil, reference: String? = nil) {
            key = WordHash.key(word)
            self.offset = offset
            self.part = part
            self.reference = reference
        }
    }

    private static let singles = [
        Single("today"), Single("yesterday", -1), Single("tomorrow", 1),
        Single("tonight", part: "NI"), Single("overnight", part: "NI"),
        Single("now", reference: "PRESENT_REF"), Single("currently", reference: "PRESENT_REF"),
        Single("recently", reference: "PAST_REF"), Single("previously", reference: "PAST_REF"),
    ]

    private static let partsOfDay = [
        (WordHash.key("morning"), "MO"), (WordHash.key("afternoon"), "AF"),
        (WordHash.key("evening"), "EV"), (WordHash.key("night"), "NI"),
    ]

    private static let offsets = [
        (WordHash.key("this"), 0), (WordHash.key("current"), 0), (WordHash.key("last"), -1),
        (WordHash.key("past"), -1), (WordHash.key("previous"), -1), (WordHash.key("next"), 1),
        (WordHash.key("coming"), 1),
    ]
}

/// Words shared by patterns.
enum CalendarDateWords {
    static let parts = TimeTagger.words("early late mid")
}
