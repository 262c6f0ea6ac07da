/// The years that a dateline without one can be of.
struct DatelineYears {
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
        } else if let newest = mentioned.newest {
            // "He died in 1957" alone says nothing of when that was told.
            let year = (mentioned.told ?? newest).year
            years.formUnion([year, year + 1])
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
