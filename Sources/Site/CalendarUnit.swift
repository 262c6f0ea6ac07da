import Language

/// What one column of a drawing of time stands for, from the finest.
package enum CalendarUnit: Sendable, CaseIterable {
    case day
    /// From Monday to Sunday, as in ISO 8601.
    case week
    case month, year
}

extension CalendarUnit {
    /// How many columns of a histogram there is room for: a label of two digits each on a phone.
    var limit: Int {
        switch self {
        case .day, .week: 14
        case .month: 18
        case .year: 24
        }
    }

    /// The number of the column that a day falls into.
    func column(of day: CalendarDate) -> Int {
        switch self {
        case .day: day.dayNumber
        // 1970-01-01 was a Thursday; days before it have negative numbers.
        case .week: (day.dayNumber + 3 + 7 * 200_000) / 7 - 200_000
        case .month: day.year * 12 + day.month - 1
        case .year: day.year
        }
    }

    /// The first day of a column, within the range of the calendar.
    func start(of column: Int) -> CalendarDate {
        switch self {
        case .day: CalendarDate(dayNumber: column)
        case .week: CalendarDate(dayNumber: column * 7 - 3)
        case .month: first(column / 12, column % 12 + 1)
        case .year: first(column, 1)
        }
    }

    /// The last day of a column, within the range of the calendar.
    func end(of column: Int) -> CalendarDate {
        let start = start(of: column)
        return switch self {
        case .day: start
        case .week: start.adding(days: 6)
        case .month:
            start.adding(days: CalendarDate.lastDay(ofMonth: start.month, year: start.year) - 1)
        case .year: start.adding(days: 364 + CalendarDate.lastDay(ofMonth: 2, year: column) - 28)
        }
    }

    private func first(_ year: Int, _ month: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: 1)
            ?? CalendarDate(dayNumber: year < 1 ? .min : .max)
    }
}
