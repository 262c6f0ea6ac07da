/// Days of the year that have a name.
struct Holiday: Sendable {
    /// The name in small letters, as tokens.
    let name: String
    let rule: Rule

    /// How the day is found in a year.
    enum Rule: Sendable {
        /// A month and a day.
        case fixed(Int, Int)
        /// The n-th weekday of a month; the last one for -1.
        case weekday(Int, Int, month: Int)
        /// So many days after Easter Sunday of the Western churches.
        case easter(Int)
    }

    private init(_ name: String, _ rule: Rule) {
        self.name = name
        self.rule = rule
    }

    /// The patterns of `TimeRules`: each name, with "last", "this" or "next" before it or a year
    /// behind it.
    static var patterns: [String] {
        all.map { "(last|this|next|the)? \($0.name) (day|sunday)? ((,|of|in)? <year>)?" }
    }

    static let all = [
        Holiday("new year 's day", .fixed(1, 1)), Holiday("new year 's eve", .fixed(12, 31)),
        Holiday("epiphany", .fixed(1, 6)), Holiday("valentine 's day", .fixed(2, 14)),
        Holiday("st .? patrick 's day", .fixed(3, 17)), Holiday("april fools ’? day", .fixed(4, 1)),
        Holiday("may day", .fixed(5, 1)), Holiday("juneteenth", .fixed(6, 19)),
        Holiday("bastille day", .fixed(7, 14)), Holiday("fourth of july", .fixed(7, 4)),
        Holiday("halloween", .fixed(10, 31)),
        Holiday("all saints ’? day", .fixed(11, 1)), Holiday("veterans day", .fixed(11, 11)),
        Holiday("armistice day", .fixed(11, 11)), Holiday("christmas eve", .fixed(12, 24)),
        Holiday("christmas", .fixed(12, 25)), Holiday("boxing day", .fixed(12, 26)),
        Holiday("martin luther king day", .weekday(1, 3, month: 1)),
        Holiday("martin luther king jr .? day", .weekday(1, 3, month: 1)),
        Holiday("presidents day", .weekday(1, 3, month: 2)),
        Holiday("memorial day", .weekday(1, -1, month: 5)),
        Holiday("labor day", .weekday(1, 1, month: 9)),
        Holiday("columbus day", .weekday(1, 2, month: 10)),
        Holiday("thanksgiving", .weekday(4, 4, month: 11)),
        Holiday("ash wednesday", .easter(-46)), Holiday("palm sunday", .easter(-7)),
        Holiday("good friday", .easter(-2)), Holiday("easter", .easter(0)),
        Holiday("easter monday", .easter(1)), Holiday("ascension day", .easter(39)),
        Holiday("pentecost", .easter(49)), Holiday("whit monday", .easter(50)),
    ]

    /// The day in a year; `nil` outside the years 1 to 9999.
    func day(in year: Int) -> CalendarDate? {
        switch rule {
        case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
        case .weekday(let weekday, let count, let month):
            Self.weekday(weekday, count, month: month, year: year)
        case .easter(let days): Self.easter(year)?.adding(days: days)
        }
    }

    /// The n-th weekday of a month, 1 to 7 for Monday to Sunday; the last one for -1.
    static func weekday(
        _ weekday: Int, _ count: Int, month: Int, year: Int
    ) -> CalendarDate? {
        let last = CalendarDate.lastDay(ofMonth: month, year: year)
        let edge = CalendarDate(year: year, month: month, day: count > 0 ? 1 : last)
        guard let edge else { return nil }
        if count > 0 {
            let ahead = (weekday - edge.weekday.rawValue + 7) % 7
            let day = edge.adding(days: ahead + 7 * (count - 1))
            return day.month == month ? day : nil
        }
        return edge.adding(days: -((edge.weekday.rawValue - weekday + 7) % 7))
    }

    /// Easter Sunday of the Gregorian calendar: the "anonymous" computus (Meeus, "Astronomical
    /// Algorithms", chapter 8).
    private static func easter(_ year: Int) -> CalendarDate? {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let correction = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let index = epact + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: index / 31, day: index % 31 + 1)
    }
}

extension Holiday {
    /// The holiday that words name, and where its name begins; the longest name wins.
    static func named(in words: Range<Int>, of tagger: TimeTagger) -> (Holiday, start: Int)? {
        let spoken = words.filter { tagger.word($0) != 0 }
        var best: (holiday: Holiday, start: Int, count: Int)?
        for (holiday, keys) in zip(all, keys) where keys.count > best?.count ?? 0 {
            let start = spoken.indices.first { index in
                index + keys.count <= spoken.count
                    && keys.indices.allSatisfy { tagger.word(spoken[index + $0]) == keys[$0] }
            }
            if let start { best = (holiday, spoken[start], keys.count) }
        }
        return best.map { ($0.holiday, $0.start) }
    }

    /// The words of each name, without marks.
    private static let keys = all.map { holiday in
        holiday.name.split(separator: " ").filter { $0.first?.isLetter == true }.map {
            WordHash.key(String($0))
        }
    }
}
