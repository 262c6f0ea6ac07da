import HTML
import Language
import Site

/// The drawing over a list of events. The list says it all: the drawing is for the eye alone.
struct HistogramTemplate {
    private let histogram: Histogram
    private let columns: EventColumns

    /// - Parameters:
    ///   - mark: CSS class of dots and bars.
    ///   - lastMark: CSS class of the last column’s bar.
    ///   - dates: those of the page's events, in order; each column leads to the first event in it.
    init(
        _ histogram: Histogram, mark: StaticString, lastMark: StaticString? = nil,
        linkedTo dates: [EDTF] = []
    ) {
        self.histogram = histogram
        var events = [Int?](repeating: nil, count: dates.isEmpty ? 0 : histogram.counts.count)
        for (index, date) in dates.enumerated() {
            guard let column = histogram.column(of: date), events[column] == nil else { continue }
            events[column] = index + 1
        }
        columns = EventColumns(
            counts: histogram.counts, mark: mark, lastMark: lastMark, events: events)
    }

    /// Whether there is more to see than one stack.
    var isTelling: Bool { histogram.counts.count > 1 }

    /// Appends the drawing and what is not in it.
    /// - Parameter classes: those of the figure.
    func append(classes: StaticString, to html: inout HTML) {
        html.append(literal: "<figure class=\"")
        html.append(literal: classes)
        html.append("\">\n<svg height=\"\(columns.axis + 22)\" aria-hidden=\"true\">\n")
        if !columns.isBars { columns.appendGrid(to: &html) }
        columns.append(to: &html)
        appendLabels(to: &html)
        html.append(literal: "\n</svg>\n<figcaption>Events by ")
        html.append(literal: unit)
        html.append(literal: ", ")
        appendRange(to: &html)
        html.append(literal: ".")
        appendRest(to: &html)
        html.append(literal: "</figcaption>\n</figure>\n")
    }

    private var unit: StaticString {
        switch histogram.unit {
        case .day: "day"
        case .week: "week"
        case .month: "month"
        case .year: "year"
        }
    }

    /// From the first column to the last, as exactly as a column is.
    private func appendRange(to html: inout HTML) {
        let (start, end) = (histogram.start(of: 0), histogram.end)
        switch histogram.unit {
        case .day, .week: DateText.append(start, through: end, to: &html)
        case .month:
            html.append("\(DateText.name(ofMonth: start.month)) \(start.year) to ")
            html.append("\(DateText.name(ofMonth: end.month)) \(end.year)")
        case .year: html.append("\(start.year) to \(end.year)")
        }
    }

    /// Labels some five columns. Of months, only those that begin a quarter: January by its year,
    /// and the first label with its year, too.
    private func appendLabels(to html: inout HTML) {
        let step = max(1, (histogram.counts.count + 4) / 5)
        var isFirst = true
        for column in histogram.counts.indices {
            let day = histogram.start(of: column)
            let isYear = histogram.unit == .year || histogram.unit == .month && day.month == 1
            switch histogram.unit {
            case .month: guard (day.month - 1) % (step > 1 ? 3 : 1) == 0 else { continue }
            case .day, .week, .year: guard column % step == 0 else { continue }
            }
            let label =
                switch histogram.unit {
                case .day, .week: "\(day.day) \(DateText.abbreviation(ofMonth: day.month))"
                case .month where !isYear:
                    DateText.abbreviation(ofMonth: day.month) + (isFirst ? " \(day.year)" : "")
                case .month, .year: String(day.year)
                }
            isFirst = false
            let isStrong = isYear && histogram.unit == .month
            columns.append(label: label, below: column, isStrong: isStrong, to: &html)
        }
    }

    private func appendRest(to html: inout HTML) {
        let rest = [
            (histogram.earlier, "earlier"), (histogram.later, "later"),
            (histogram.wider, "with a wider or open date"),
        ]
        let words = rest.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        if !words.isEmpty { html.append(" Not drawn: \(words).") }
    }
}
