/// A piece of the calendar that words can name, from a century down to a day.
enum TimePoint: Equatable, Sendable {
    /// The centuries of TIMEX3: 19 is 1900 to 1999.
    case century(Int)
    /// 199 is 1990 to 1999.
    case decade(Int)
    case year(Int)
    /// A year and its half, 1 or 2.
    case half(Int, Int)
    /// A year and its quarter, 1 to 4.
    case quarter(Int, Int)
    case season(Int, Season)
    /// A year and its month, 1 to 12.
    case month(Int, Int)
    /// The ISO week that holds the day.
    case week(CalendarDate)
    /// The weekend of the ISO week that holds the day.
    case weekend(CalendarDate)
    case day(CalendarDate)

    /// The seasons as the northern half of the world counts them by whole months.
    enum Season: Int, Sendable {
        case spring, summer, autumn, winter

        /// The season's TIMEX3 letters.
        var letters: String {
            switch self {
            case .spring: "SP"
            case .summer: "SU"
            case .autumn: "FA"
            case .winter: "WI"
            }
        }

        /// March to May, and so on; a winter begins in the December of its year.
        var firstMonth: Int { 3 * rawValue + 3 }
    }

    /// The TIMEX3 value; `nil` outside the years 1 to 9999.
    var value: String? {
        guard (1...9999).contains(year) else { return nil }
        let number = padded(year, to: 4)
        switch self {
        case .century(let century): return padded(century, to: 2)
        case .decade(let decade): return padded(decade, to: 3)
        case .year: return number
        case .half(_, let half): return "\(number)-H\(half)"
        case .quarter(_, let quarter): return "\(number)-Q\(quarter)"
        case .season(_, let season): return "\(number)-\(season.letters)"
        case .month(_, let month): return "\(number)-\(padded(month, to: 2))"
        case .week(let day): return Self.week(day)
        case .weekend(let day): return Self.week(day) + "-WE"
        case .day(let day): return day.description
        }
    }

    private static func week(_ day: CalendarDate) -> String {
        let week = day.isoWeek
        return "\(padded(week.year, to: 4))-W\(padded(week.week, to: 2))"
    }

    /// The time as EDTF; `nil` outside the years 1 to 9999.
    func edtf(_ qualifier: EDTF.Qualifier = .exact) -> EDTF? {
        switch self {
        case .century(let century): Self.years(100 * century, 100, qualifier)
        case .decade(let decade): Self.years(10 * decade, 10, qualifier)
        case .year(let year): EDTF.Point(.year(year), qualifier).map { EDTF($0) }
        case .half(let year, let half): Self.months(year, 6 * half - 5, 6, qualifier)
        case .quarter(let year, let quarter): Self.months(year, 3 * quarter - 2, 3, qualifier)
        case .season(let year, let season): Self.months(year, season.firstMonth, 3, .approximate)
        case .month(let year, let month):
            EDTF.Point(.month(year, month), qualifier).map { EDTF($0) }
        case .week(let day): Self.days(day, 1, 7, qualifier)
        case .weekend(let day): Self.days(day, 6, 7, qualifier)
        case .day(let day): EDTF.Point(.day(day), qualifier).map { EDTF($0) }
        }
    }

    private static func years(_ first: Int, _ count: Int, _ qualifier: EDTF.Qualifier) -> EDTF? {
        interval(.year(max(first, 1)), .year(first + count - 1), qualifier)
    }

    private static func months(
        _ year: Int, _ first: Int, _ count: Int, _ qualifier: EDTF.Qualifier
    ) -> EDTF? {
        guard let start = CalendarDate(year: year, month: first, day: 1) else { return nil }
        let end = start.adding(months: count - 1)
        return interval(.month(year, first), .month(end.year, end.month), qualifier)
    }

    /// From one weekday of the day's week to another, 1 to 7.
    private static func days(
        _ day: CalendarDate, _ first: Int, _ last: Int, _ qualifier: EDTF.Qualifier
    ) -> EDTF? {
        let start = day.adding(days: first - day.weekday.rawValue)
        return interval(.day(start), .day(start.adding(days: last - first)), qualifier)
    }

    private static func interval(
        _ start: EDTF.Point.Unit, _ end: EDTF.Point.Unit, _ qualifier: EDTF.Qualifier
    ) -> EDTF? {
        guard let first = EDTF.Point(start, qualifier), let last = EDTF.Point(end, qualifier) else {
            return nil
        }
        return EDTF(from: .point(first), to: .point(last))
    }

    /// The year the time begins in.
    var year: Int {
        switch self {
        case .century(let century): max(100 * century, 1)
        case .decade(let decade): max(10 * decade, 1)
        case .year(let year), .half(let year, _), .quarter(let year, _), .season(let year, _),
            .month(let year, _):
            year
        case .week(let day), .weekend(let day), .day(let day): day.year
        }
    }

    /// The time that many units away; `nil` where the unit is finer than the time, or outside the
    /// calendar.
    ///
    /// Counting in years from a quarter or a month keeps to quarters and months.
    func adding(_ count: Int, _ unit: TimeUnit) -> TimePoint? {
        guard abs(count) < 10_000 else { return nil }
        let moved = moved(count, unit)
        return moved?.value == nil ? nil : moved
    }

    private func moved(_ count: Int, _ unit: TimeUnit) -> TimePoint? {
        switch (self, unit) {
        case (.day(let day), .day): .day(day.adding(days: count))
        case (.day(let day), .week): .day(day.adding(days: 7 * count))
        case (.day(let day), .weekend): .weekend(day.adding(days: 7 * count))
        case (.week(let day), .week): .week(day.adding(days: 7 * count))
        case (.day(let day), .month): Self.month(day, count)
        case (.month(let year, let month), .month):
            CalendarDate(year: year, month: month, day: 1).flatMap { Self.month($0, count) }
        case (.quarter(let year, let quarter), .quarter):
            Self.quarter(4 * year + quarter - 1 + count)
        case (.quarter(let year, let quarter), .year): .quarter(year + count, quarter)
        case (.half(let year, let half), .year): .half(year + count, half)
        case (.month(let year, let month), .quarter):
            CalendarDate(year: year, month: month, day: 1).flatMap { Self.month($0, 3 * count) }
        case (_, .year): .year(year + count)
        case (_, .decade): .year(year + 10 * count)
        case (_, .century): .year(year + 100 * count)
        default: nil
        }
    }

    private static func month(_ day: CalendarDate, _ count: Int) -> TimePoint {
        let moved = day.adding(months: count)
        return .month(moved.year, moved.month)
    }

    private static func quarter(_ index: Int) -> TimePoint? {
        index < 4 ? nil : .quarter(index / 4, index % 4 + 1)
    }
}

extension TimePoint {
    /// The piece of the calendar around a day that a unit names; `nil` for hours and less.
    init?(_ unit: TimeUnit, around day: CalendarDate) {
        switch unit {
        case .day: self = .day(day)
        case .week: self = .week(day)
        case .weekend: self = .weekend(day)
        case .month: self = .month(day.year, day.month)
        case .quarter: self = .quarter(day.year, (day.month + 2) / 3)
        case .year: self = .year(day.year)
        case .decade: self = .decade(day.year / 10)
        case .century: self = .century(day.year / 100)
        case .hour, .minute, .second: return nil
        }
    }
}

/// A unit that time is counted in.
enum TimeUnit: Int, Sendable {
    case second, minute, hour, day, week, weekend, month, quarter, year, decade, century

    /// Finer than a day.
    var isTime: Bool { rawValue <= TimeUnit.hour.rawValue }

    /// A length of so many of them as TIMEX3 writes it; `X` where the number is not said.
    /// Decades and centuries are counted in years.
    func period(_ count: Amount) -> String {
        let (letter, factor) = notation
        let prefix = isTime ? "PT" : "P"
        guard let number = count.number else { return "\(prefix)X\(letter)" }
        let whole = "\(prefix)\(number * factor)\(letter)"
        guard count.hasHalf else { return whole }
        if factor > 1 { return "\(prefix)\(number * factor + factor / 2)\(letter)" }
        let start = number == 0 ? prefix : whole
        return switch self {
        case .year: start + "6M"
        case .hour: start + "30M"
        case .minute: start + "30S"
        case .day: start + "T12H"
        default: "\(prefix)\(number).5\(letter)"
        }
    }

    private var notation: (letter: String, factor: Int) {
        switch self {
        case .second: ("S", 1)
        case .minute: ("M", 1)
        case .hour: ("H", 1)
        case .day: ("D", 1)
        case .week: ("W", 1)
        case .weekend: ("WE", 1)
        case .month: ("M", 1)
        case .quarter: ("Q", 1)
        case .year: ("Y", 1)
        case .decade: ("Y", 10)
        case .century: ("Y", 100)
        }
    }
}

/// How many: a number, with or without a half; `number` is `nil` for "several".
struct Amount: Equatable {
    var number: Int?
    var hasHalf = false
}
