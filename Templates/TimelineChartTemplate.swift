import Briefings
import HTML
import Language
import Site

/// The drawing over a briefing's timeline: a numbered disc for each event, to scale. It stretches
/// with the page, and its letters do not: x is in per cent, y in pixels. The list below says it
/// all: the drawing is for the eye and the pointer alone.
struct TimelineChartTemplate {
    let chart: TimelineChart
    /// The events, in the list's order.
    let events: [BriefingPage.Event]
    /// For each event, by its index, the cards of the entities that it mentions.
    let cards: [[Int]]

    /// From one row's middle to the next, in pixels.
    private static let pitch = 26
    private static let wideLabel = 7

    func append(to html: inout HTML) {
        let overviewHeight = chart.overview.map { $0.rows.count * Self.pitch + 22 }
        // The panel's labels lie 14 pixels below its top.
        let panel = overviewHeight.map { $0 + 35 } ?? -2
        let rows = panel + 40
        let stacks = rows + chart.bars.count * Self.pitch + (chart.bars.isEmpty ? 0 : 6)
        let height = max(stacks + chart.stackHeight * Self.pitch - 8, rows)
        let bars = bars
        html.append("<figure>\n<svg height=\"\(height)\" aria-hidden=\"true\">\n")
        appendDefinitions(for: bars, to: &html)
        if let overview = chart.overview, let axis = overviewHeight {
            append(overview, axis: axis, panel: panel, to: &html)
        }
        appendColumns(top: panel, bottom: height - 4, to: &html)
        for (row, bar) in chart.bars.enumerated() {
            append(bar, middle: rows + row * Self.pitch, to: &html)
        }
        for column in chart.stacks.indices {
            append(stack: chart.stacks[column], in: column, top: stacks, to: &html)
        }
        html.append(literal: "</svg>\n<figcaption>")
        appendCaption(bars, to: &html)
        html.append(literal: "</figcaption>\n</figure>\n")
    }

    /// Appends the patterns that bars are filled with, as far as they are needed.
    private func appendDefinitions(for bars: [TimelineChart.Bar], to html: inout HTML) {
        if bars.contains(where: \.isClosed) { html.append(literal: Self.hatching) }
        if bars.contains(where: { !$0.isPoint && !$0.isClosed }) {
            html.append(literal: Self.fading)
        }
    }

    private static let hatching: StaticString = """
        <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>

        """
    private static let fading: StaticString = """
        <defs><linearGradient id="fade"><stop offset="0" stop-opacity="0"/><stop offset=".7" stop-opacity=".55"/><stop offset="1" stop-opacity=".75"/></linearGradient><linearGradient id="fade-out"><stop offset="0" stop-opacity=".75"/><stop offset=".3" stop-opacity=".55"/><stop offset="1" stop-opacity="0"/></linearGradient></defs>

        """

    /// All bars and points that are not stacked in a column.
    private var bars: [TimelineChart.Bar] {
        chart.bars + (chart.overview?.rows.flatMap { $0 } ?? [])
    }

    private func appendCaption(_ bars: [TimelineChart.Bar], to html: inout HTML) {
        if chart.overview != nil {
            html.append(literal: "Above, all to scale; below, the marked stretch, enlarged. ")
        }
        html.append("One column is \(chart.scale.columnName).")
        if bars.contains(where: \.isClosed) {
            html.append(literal: " Hatched: some time within.")
        }
        if bars.contains(where: { !$0.isPoint && !$0.isClosed }) {
            html.append(literal: " Fading: start or end unknown.")
        }
    }

    // MARK: Axes

    private func append(
        _ overview: TimelineChart.Overview, axis: Int, panel: Int, to html: inout HTML
    ) {
        for column in 0..<overview.scale.count {
            let x = 10_000 * column / overview.scale.count
            html.append(literal: "<text class=\"strong\" x=\"")
            html.append(percent: x)
            html.append("\" y=\"12\">\(label(overview.scale, column))</text>")
            html.append(literal: "<svg x=\"")
            html.append(percent: x)
            html.append(
                "\" overflow=\"visible\"><path class=\"axis\" d=\"M.5 \(axis - 4)v9\"/></svg>")
        }
        html.append(literal: "\n")
        html.appendAxis(at: axis)
        for (row, bars) in overview.rows.enumerated() {
            for bar in bars { append(bar, middle: 33 + row * Self.pitch, to: &html) }
        }
        html.append(literal: "<rect class=\"zoom\" x=\"")
        html.append(percent: overview.lens.lowerBound)
        html.append("\" y=\"\(axis - 4)\" width=\"")
        html.append(percent: max(50, overview.lens.count))
        html.append(literal: "\" height=\"9\"/>\n")
        let ends = [(overview.lens.lowerBound, 0), (overview.lens.upperBound, 10_000)]
        for (above, below) in ends {
            html.append(literal: "<line class=\"lens\" x1=\"")
            html.append(percent: above)
            html.append("\" y1=\"\(axis + 6)\" x2=\"")
            html.append(percent: below)
            html.append("\" y2=\"\(panel)\"/>")
        }
        html.append(literal: "\n")
    }

    private func appendColumns(top: Int, bottom: Int, to html: inout HTML) {
        let scale = chart.scale
        html.appendGrid(columns: scale.count, from: max(0, top + 2), to: bottom)
        let middle: HTML = "\" y=\"\(top + 14)\">"
        html.append(literal: "<g text-anchor=\"middle\">")
        let every = (scale.count + Self.wideLabel - 1) / Self.wideLabel
        for column in stride(from: 0, to: scale.count, by: every) {
            // The first names the month or the year as well, and begins where its column does.
            let isFirst = column == 0 && scale.count > Self.wideLabel
            html.append(literal: isFirst ? "<text text-anchor=\"start\" x=\"" : "<text x=\"")
            html.append(
                percent: isFirst ? 0 : 10_000 * (2 * column + 1) / (2 * scale.count))
            html.append(middle)
            html.append(escaping: label(scale, column, after: column - every))
            html.append(literal: "</text>")
        }
        html.append(literal: "</g>\n")
        html.appendAxis(at: top + 22)
    }

    /// What stands over a column: `Mon 17` where there is room, `17 Jan`, `Jan`, `2022`; the year
    /// where the column named before, if there is one, is of another.
    private func label(
        _ scale: CalendarScale, _ column: Int, after last: Int? = nil
    ) -> String {
        let day = scale.start(of: column)
        let isOfLastYear = scale.start(of: max(0, last ?? column - 1)).year == day.year
        let month = DateText.abbreviation(ofMonth: day.month)
        switch scale.unit {
        case .day where column > 0 && scale.count <= Self.wideLabel && day.day > 1:
            return "\(day.weekday.name.prefix(3)) \(day.day)"
        case .day, .week: return "\(day.day) \(month)"
        case .month where column > 0 && isOfLastYear: return month
        case .month: return "\(month) \(day.year)"
        case .year: return String(day.year)
        }
    }

    // MARK: Events

    private func append(_ bar: TimelineChart.Bar, middle: Int, to html: inout HTML) {
        guard !bar.isPoint else {
            appendDisc(bar.event, x: bar.disc, y: middle, to: &html)
            return
        }
        let kind: StaticString = bar.isOpen.start ? "fade" : bar.isOpen.end ? "fade out" : "range"
        html.append(literal: "<rect class=\"")
        html.append(literal: kind)
        html.append(literal: "\" x=\"")
        html.append(percent: bar.range.lowerBound)
        html.append("\" y=\"\(middle - 7)\" width=\"")
        html.append(percent: bar.range.count)
        html.append(literal: "\" height=\"14\"/>")
        if bar.isOpen.start {
            appendCap(bar.range.upperBound, middle, to: &html)
            html.append(
                "<path class=\"cap\" d=\"M6 \(middle - 5)l-5 5 5 5M13 \(middle - 5)l-5 5 5 5\"/>")
        } else if bar.isOpen.end {
            appendCap(bar.range.lowerBound, middle, to: &html)
            html.append(
                "<svg x=\"100%\" overflow=\"visible\"><path class=\"cap\" d=\"M-6 \(middle - 5)l5 5-5 5M-13 \(middle - 5)l5 5-5 5\"/></svg>"
            )
        }
        appendLabelled(bar, middle, to: &html)
    }

    /// The disc near the bar's start, and beside it the words of the text.
    private func appendLabelled(_ bar: TimelineChart.Bar, _ middle: Int, to html: inout HTML) {
        let x = bar.disc
        if let words = events[bar.event - 1].words, words.utf8.count <= 24 {
            // Where it would run over the edge, it stands before the disc.
            let isLate = x > 6_000
            html.append(literal: "<text class=\"on-bar\" paint-order=\"stroke\" x=\"")
            html.append(percent: x)
            html.append("\" y=\"\(middle + 4)\" dx=\"\(isLate ? -16 : 16)\"")
            html.append(literal: isLate ? " text-anchor=\"end\">" : ">")
            html.append(escaping: words)
            html.append(literal: "</text>")
        }
        appendDisc(bar.event, x: x, y: middle, to: &html)
    }

    private func appendCap(_ x: Int, _ middle: Int, to html: inout HTML) {
        html.append(literal: "<svg x=\"")
        html.append(percent: x)
        html.append("\" overflow=\"visible\"><path class=\"cap\" d=\"M0 \(middle - 8)v16\"/></svg>")
    }

    private func append(stack: [Int], in column: Int, top: Int, to html: inout HTML) {
        let middle = 10_000 * (2 * column + 1) / (2 * chart.stacks.count)
        for (index, event) in stack.enumerated() {
            let shift = chart.abreast == 1 || stack.count == 1 ? 0 : index % 2 == 0 ? -13 : 13
            let y = top + index / chart.abreast * Self.pitch
            appendDisc(event, x: middle, y: y, shift: shift, to: &html)
        }
        if !stack.isEmpty { html.append(literal: "\n") }
    }

    /// - Parameter shift: how far right of `x`, in pixels.
    private func appendDisc(
        _ event: Int, x: Int, y: Int, shift: Int = 0, to html: inout HTML
    ) {
        html.append(literal: "<a href=\"#t")
        html.append(event)
        appendClasses(ofCards: cards[event - 1], to: &html)
        html.append(literal: "\" tabindex=\"-1\"")
        if shift != 0 { html.append(" transform=\"translate(\(shift) 0)\"") }
        html.append(literal: "><circle cx=\"")
        html.append(percent: x)
        html.append(literal: "\" cy=\"")
        html.append(y)
        html.append(literal: "\" r=\"10.5\"/><text x=\"")
        html.append(percent: x)
        html.append(literal: "\" y=\"")
        html.append(y + 4)
        html.append(literal: "\">")
        html.append(event)
        html.append(literal: "</text></a>")
    }

    /// `n1 n7` for the names of the first and the seventh card.
    private func appendClasses(ofCards cards: [Int], to html: inout HTML) {
        var isFirst = true
        for card in cards {
            html.append(literal: isFirst ? "\" class=\"" : " ")
            isFirst = false
            MentionLinks.append(classOfCard: card, to: &html)
        }
    }
}

extension TimelineChart.Bar {
    /// Whether it is drawn as a bar with both ends.
    fileprivate var isClosed: Bool { !isPoint && !isOpen.start && !isOpen.end }
}

extension CalendarScale {
    /// What one column of a drawing stands for: "a quarter", "20 years".
    var columnName: String {
        switch (unit, step) {
        case (.day, _): "a day"
        case (.week, _): "a week"
        case (.month, 1): "a month"
        case (.month, 3): "a quarter"
        case (.month, _): "\(step) months"
        case (.year, 1): "a year"
        case (.year, 10): "a decade"
        case (.year, 100): "a century"
        case (.year, _): "\(step) years"
        }
    }
}
