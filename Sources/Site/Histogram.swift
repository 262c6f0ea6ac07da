package import Language

/// How many events fall on each day, week, month or year of a stretch of time: what a drawing of a
/// timeline shows.
package struct Histogram: Sendable, Equatable {
    /// What one column stands for.
    package let unit: CalendarUnit
    /// The number of the first column: days or weeks since 1970-01-01, months or years since the
    /// year 0.
    package let first: Int
    /// Events by column; the first and the last are never empty.
    package let counts: [Int]
    /// Events before the first column, after the last, and those whose dates are wider than one
    /// column or open at an end.
    package private(set) var earlier = 0, later = 0, wider = 0

    /// The first day of a column.
    /// - Parameter column: its index in `counts`.
    package func start(of column: Int) -> CalendarDate { unit.start(of: first + column) }

    /// The column that a date falls into; `nil` where it is wider, open or elsewhere.
    package func column(of date: EDTF) -> Int? {
        guard let lower = date.lowerBound, let upper = date.upperBound,
            case let number = unit.column(of: lower), number == unit.column(of: upper),
            counts.indices.contains(number - first)
        else { return nil }
        return number - first
    }

    /// The last day of the last column.
    package var end: CalendarDate { unit.end(of: first + counts.count - 1) }

    /// The finest columns that show two thirds of the events that can be shown at all, over the
    /// stretch of time that holds most of them, and more than one column where that is possible.
    ///
    /// `nil` when no event can be shown. The order of the dates does not matter.
    /// - Parameter day: the last events up to this day are shown, even if another stretch holds more.
    package init?(of dates: [EDTF], upTo day: CalendarDate? = nil) {
        var spans: [Span] = []
        var open = 0
        for date in dates {
            if let lower = date.lowerBound, let upper = date.upperBound {
                spans.append(Span(lower: lower, upper: upper))
            } else {
                open += 1
            }
        }
        let scales = CalendarUnit.allCases.map { Scale($0, spans, upTo: day) }
        let telling = scales.filter(\.hasSeveralColumns)
        let choice = telling.isEmpty ? scales : telling
        let most = choice.map(\.shown).max() ?? 0
        guard most > 0, let best = choice.first(where: { $0.shown * 3 >= most * 2 }) else {
            return nil
        }
        let shown = best.columns[best.range]
        unit = best.unit
        first = shown[shown.startIndex]
        counts = Histogram.counts(shown)
        earlier = best.range.lowerBound
        later = best.columns.count - best.range.upperBound
        wider = spans.count - best.columns.count + open
    }

    private struct Span {
        let lower: CalendarDate
        let upper: CalendarDate
    }

    /// The events that fit into one column each, and the stretch that holds most of them.
    private struct Scale {
        let unit: CalendarUnit
        /// Numbers of columns, in ascending order.
        let columns: [Int]
        /// Indices into `columns`; of two stretches that hold as many, the later.
        let range: Range<Int>

        var shown: Int { range.count }

        var hasSeveralColumns: Bool {
            !range.isEmpty && columns[range.lowerBound] < columns[range.upperBound - 1]
        }

        init(_ unit: CalendarUnit, _ spans: [Span], upTo day: CalendarDate?) {
            self.unit = unit
            let columns = spans.compactMap { span in
                let column = unit.column(of: span.lower)
                return column == unit.column(of: span.upper) ? column : nil
            }.sorted()
            self.columns = columns
            let latest = day.flatMap { day in
                columns.lastIndex { $0 <= unit.column(of: day) }
            }
            var best = 0..<0
            var start = 0
            for (index, column) in columns.enumerated() {
                while column - columns[start] >= unit.limit { start += 1 }
                if let latest, !(start...index).contains(latest) { continue }
                if index + 1 - start >= best.count { best = start..<index + 1 }
            }
            range = best
        }
    }

    private static func counts(_ columns: ArraySlice<Int>) -> [Int] {
        guard let first = columns.first, let last = columns.last else { return [] }
        var counts = [Int](repeating: 0, count: last - first + 1)
        for column in columns { counts[column - first] += 1 }
        return counts
    }
}
