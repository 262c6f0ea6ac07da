package import Language

/// Where the events of one briefing stand in a drawing to scale: a panel of columns, and over it,
/// where most events fall into a small part of the time, an axis of all of it.
///
/// Places across are in hundredths of a per cent of the width.
package struct TimelineChart: Sendable, Equatable {
    /// An event that takes more room than a point, or lies on the upper axis.
    package struct Bar: Sendable, Equatable {
        /// The event's number in the list, from 1.
        package let event: Int
        /// From its first to its last day, as far as they are shown.
        package let range: Range<Int>
        /// Whether its start is not known, and whether its end is not.
        package let isOpen: (start: Bool, end: Bool)

        /// Equal in all parts.
        package static func == (a: Bar, b: Bar) -> Bool {
            a.event == b.event && a.range == b.range && a.isOpen == b.isOpen
        }
    }

    /// The upper axis.
    package struct Overview: Sendable, Equatable {
        /// Its columns.
        package let scale: CalendarScale
        /// Events that do not fall into the panel, in rows from the top; none overlap in a row.
        package let rows: [[Bar]]
        /// The part of the axis that the panel enlarges.
        package let lens: Range<Int>
    }

    /// The columns of the panel.
    package let scale: CalendarScale
    /// The axis over the panel, where that shows but a part of the time.
    package let overview: Overview?
    /// Events wider than one column, or open at an end, each in a row of its own.
    package let bars: [Bar]
    /// Numbers of the events in each column.
    package let stacks: [[Int]]

    /// The drawing of a timeline; `nil` where there is nothing to see that the list does not show:
    /// all events in one column, or too many for discs with numbers.
    /// - Parameter dates: those of the events, in the order of the list.
    package init?(_ dates: [EDTF]) {
        let spans = dates.enumerated().map { Span($1, event: $0 + 1) }
        let known = spans.compactMap(\.lower) + spans.compactMap(\.upper)
        guard (2...TimelineChart.eventLimit).contains(spans.count), let first = known.min(),
            let last = known.max(), first < last
        else { return nil }
        let charts = Span.lenses(spans, of: first...last).lazy.map { lens in
            TimelineChart(spans, of: first...last, under: lens)
        }
        guard let chart = charts.first(where: \.isFit) else { return nil }
        self = chart
    }

    /// - Parameter lens: the days that the panel enlarges, if it does not show all of them.
    private init(
        _ spans: [Span], of days: ClosedRange<CalendarDate>, under lens: ClosedRange<CalendarDate>?
    ) {
        let panel = lens ?? days
        scale = CalendarScale(covering: panel, limit: TimelineChart.columnLimit)
        var (bars, stacks) = ([Bar](), [[Int]](repeating: [], count: scale.count))
        for span in spans where span.lies(in: panel) {
            if let column = span.column(in: scale) {
                stacks[column].append(span.event)
            } else {
                bars.append(span.bar(on: scale))
            }
        }
        (self.bars, self.stacks) = (bars, stacks)
        overview = lens.map { lens in
            let whole = CalendarScale(covering: days, limit: TimelineChart.overviewColumnLimit)
            return Overview(
                scale: whole,
                rows: TimelineChart.rows(
                    spans.filter { !$0.lies(in: panel) }.map { $0.bar(on: whole) }),
                lens: whole.start(of: lens.lowerBound)..<whole.end(of: lens.upperBound))
        }
    }

    /// Whether there is something to see, and not too much.
    private var isFit: Bool {
        (scale.count > 1 || overview != nil) && rowCount <= TimelineChart.rowLimit
    }

    /// Discs that stand beside each other in one column: two where there is room on a phone.
    package var abreast: Int { scale.count <= 6 ? 2 : 1 }

    /// Discs above each other in the highest column.
    package var stackHeight: Int {
        ((stacks.lazy.map { $0.count }.max() ?? 0) + abreast - 1) / abreast
    }

    private var rowCount: Int { (overview?.rows.count ?? 0) + bars.count + stackHeight }

    private static let eventLimit = 60
    private static let columnLimit = 12
    private static let overviewColumnLimit = 5
    private static let rowLimit = 20
    /// What a disc takes of the width on a phone, with some air.
    fileprivate static let discWidth = 800

    /// Bars in their order: discs in as few rows as hold them apart, all others, with their words
    /// beside them, in rows of their own.
    private static func rows(_ bars: [Bar]) -> [[Bar]] {
        var rows: [[Bar]] = []
        for bar in bars {
            let row = rows.firstIndex { row in
                bar.isPoint && row.allSatisfy(\.isPoint)
                    && row.allSatisfy { abs($0.disc - bar.disc) >= discWidth }
            }
            if let row { rows[row].append(bar) } else { rows.append([bar]) }
        }
        return rows
    }
}

extension TimelineChart.Bar {
    /// Whether it is no wider than a disc.
    package var isPoint: Bool { !isOpen.start && !isOpen.end && range.count < 300 }

    /// The middle of its disc: its own where it is a point, near its start where it is a bar; whole
    /// within the drawing, and with room for words beside it.
    package var disc: Int {
        let middle = range.lowerBound + min(range.count / 2, 1_000)
        return isPoint ? min(max(middle, 330), 9_670) : min(max(middle, 1_000), 9_000)
    }
}

/// The days of an event.
private struct Span {
    let event: Int
    let lower: CalendarDate?
    let upper: CalendarDate?

    init(_ date: EDTF, event: Int) {
        self.event = event
        lower = date.lowerBound
        upper = date.upperBound
    }

    /// Whether all that is known of it lies within some days.
    func lies(in days: ClosedRange<CalendarDate>) -> Bool {
        lower.map { days.contains($0) } ?? true && upper.map { days.contains($0) } ?? true
    }

    /// The one column it falls into.
    func column(in scale: CalendarScale) -> Int? {
        guard let lower, let upper, scale.column(of: lower) == scale.column(of: upper) else {
            return nil
        }
        return scale.column(of: lower)
    }

    func bar(on scale: CalendarScale) -> TimelineChart.Bar {
        let start = lower.map { scale.start(of: $0) } ?? 0
        let end = upper.map { scale.end(of: $0) } ?? CalendarScale.whole
        return TimelineChart.Bar(
            event: event, range: start..<max(start + 1, end),
            isOpen: (lower == nil, upper == nil))
    }

    /// The stretches of days that a panel may enlarge, the widest first; where there is none, only
    /// `nil`, which stands for all of the days.
    static func lenses(_ spans: [Span], of days: ClosedRange<CalendarDate>) -> [ClosedRange<
        CalendarDate
    >?] {
        var lenses: [ClosedRange<CalendarDate>] = []
        var limit = (days.upperBound.dayNumber - days.lowerBound.dayNumber + 1) / 20
        while limit > 0, let lens = lens(spans, atMost: limit) {
            lenses.append(lens)
            limit = min(limit, lens.upperBound.dayNumber - lens.lowerBound.dayNumber + 1) / 2
        }
        return lenses.isEmpty ? [nil] : lenses
    }

    /// The days that hold most events, more than half of them.
    /// - Parameter limit: how many days that may be.
    private static func lens(_ spans: [Span], atMost limit: Int) -> ClosedRange<CalendarDate>? {
        let closed = spans.compactMap { span in
            if let lower = span.lower, let upper = span.upper { lower...upper } else { nil }
        }
        var best: (range: ClosedRange<CalendarDate>, count: Int)?
        for start in closed.map(\.lowerBound).sorted() {
            let end = start.adding(days: limit - 1)
            var (count, last) = (0, start)
            for span in closed where span.lowerBound >= start && span.upperBound <= end {
                (count, last) = (count + 1, max(last, span.upperBound))
            }
            if count > best?.count ?? 0 { best = (start...last, count) }
        }
        guard let best, best.count * 2 > spans.count else { return nil }
        // One column would show nothing: a day on either side makes three.
        guard best.range.lowerBound == best.range.upperBound else { return best.range }
        return best.range.lowerBound.adding(days: -1)...best.range.upperBound.adding(days: 1)
    }
}
