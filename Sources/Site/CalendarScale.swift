package import Language

/// A stretch of days in columns of equal width, each some calendar units wide.
package struct CalendarScale: Sendable, Equatable {
    /// What columns are counted in.
    package let unit: CalendarUnit
    /// How many units one column is.
    package let step: Int
    /// Columns; at least one.
    package let count: Int
    /// The number of the first unit, as `unit` counts them.
    private let first: Int

    /// The finest columns that hold a stretch of days and are not too many.
    /// - Parameter limit: columns there is room for; more only where the coarsest are too many.
    init(covering days: ClosedRange<CalendarDate>, limit: Int) {
        let scales = CalendarScale.steps.lazy.map { CalendarScale($0.0, $0.1, days) }
        self =
            scales.first { $0.count <= limit }
            ?? CalendarScale(.year, CalendarScale.coarsest, days)
    }

    private init(_ unit: CalendarUnit, _ step: Int, _ days: ClosedRange<CalendarDate>) {
        self.unit = unit
        self.step = step
        let start = unit.column(of: days.lowerBound)
        // Columns of several units begin at the round ones: quarters, decades.
        first = start - start % step
        count = (unit.column(of: days.upperBound) - first) / step + 1
    }

    private static let coarsest = 1000
    private static let steps: [(CalendarUnit, Int)] =
        [(.day, 1), (.week, 1), (.month, 1), (.month, 3)]
        + [1, 2, 5, 10, 20, 50, 100, 200, 500, coarsest].map { (.year, $0) }

    /// The first day of a column.
    package func start(of column: Int) -> CalendarDate { unit.start(of: first + column * step) }

    /// The index of the column that a day falls into; the first or the last for days outside.
    func column(of day: CalendarDate) -> Int {
        min(max((unit.column(of: day) - first) / step, 0), count - 1)
    }

    /// Where a day begins, in hundredths of a per cent of the whole; 0 or `whole` for days outside.
    func start(of day: CalendarDate) -> Int { position(day.dayNumber, in: column(of: day)) }

    /// Where a day ends, in hundredths of a per cent of the whole; 0 or `whole` for days outside.
    func end(of day: CalendarDate) -> Int { position(day.dayNumber + 1, in: column(of: day)) }

    private func position(_ day: Int, in column: Int) -> Int {
        let start = start(of: column).dayNumber
        let width = max(1, self.start(of: column + 1).dayNumber - start)
        let share = min(max(day - start, 0), width)
        return CalendarScale.whole * (column * width + share) / (count * width)
    }

    /// All of the width, in hundredths of a per cent.
    static let whole = 10_000
}
