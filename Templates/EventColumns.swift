import HTML
import Language
import Site

/// A drawing of how many events fall into each column of time: dots while they are few, bars when
/// they are many. It stretches with the page, and its letters do not: x is in per cent, y in
/// pixels.
struct EventColumns {
    /// The measures of a dot.
    struct Dots {
        /// Half its width, as SVG writes it.
        let radius: StaticString
        /// From one dot's middle to that of the one above it, in pixels.
        let pitch: Int

        static let large = Dots(radius: "5", pitch: 13)
        static let small = Dots(radius: "3.75", pitch: 9)
    }

    /// Events by column; not empty.
    let counts: [Int]
    let dots: Dots
    /// The greatest count there is room for, in this drawing or one beside it.
    let most: Int
    /// CSS class of dots and bars.
    let mark: StaticString
    /// CSS class of the last column's bar.
    let lastMark: StaticString
    /// For each column the number of the event on the page that it leads to; empty where it leads
    /// nowhere.
    let events: [Int?]

    /// More events than that in one column are drawn as a bar.
    private static let dotLimit = 6
    private static let barHeight = 64

    init(
        counts: [Int], dots: Dots = .large, most: Int? = nil, mark: StaticString = "dot",
        lastMark: StaticString? = nil, events: [Int?] = []
    ) {
        self.counts = counts
        self.dots = dots
        self.most = max(1, most ?? counts.max() ?? 1)
        self.mark = mark
        self.lastMark = lastMark ?? mark
        self.events = events
    }

    var isBars: Bool { most > EventColumns.dotLimit }

    /// Where the axis lies, in pixels from the top of the drawing.
    var axis: Int {
        isBars ? EventColumns.barHeight * dots.pitch / Dots.large.pitch + 16 : most * dots.pitch + 6
    }

    /// Appends the axis and what stands on it.
    /// - Parameter top: how far down the drawing begins, in pixels.
    func append(to html: inout HTML, top: Int = 0) {
        let axis = top + axis
        for (column, count) in counts.enumerated() where count > 0 {
            isBars ? bar(column, count, axis, &html) : stack(column, count, axis, &html)
        }
        for (column, event) in events.enumerated() {
            if let event { appendLink(to: event, over: column, top, &html) }
        }
        html.appendAxis(at: axis)
    }

    /// Appends a line at the start of every column, or of every so many, and at the end.
    func appendGrid(every step: Int = 1, to html: inout HTML) {
        html.appendGrid(columns: counts.count, every: step, from: 0, to: axis)
    }

    /// Appends a label in the middle below a column.
    func append(label: String, below column: Int, isStrong: Bool, to html: inout HTML) {
        html.append(literal: isStrong ? "<text class=\"strong\" x=\"" : "<text x=\"")
        html.append(percent: middle(column))
        html.append("\" y=\"\(axis + 16)\" text-anchor=\"middle\">\(label)</text>")
    }

    /// Appends a link over all of a column, not only over what is drawn there.
    private func appendLink(
        to event: Int, over column: Int, _ top: Int, _ html: inout HTML
    ) {
        html.append("<a href=\"#t\(event)\" tabindex=\"-1\"><rect fill=\"transparent\" x=\"")
        html.append(percent: share(column))
        html.append("\" y=\"\(top)\" width=\"")
        html.append(percent: 10_000 / counts.count)
        html.append("\" height=\"\(axis)\"/></a>")
    }

    private func stack(_ column: Int, _ count: Int, _ axis: Int, _ html: inout HTML) {
        for level in 0..<count {
            html.append(literal: "<circle class=\"")
            html.append(literal: mark)
            html.append(literal: "\" cx=\"")
            html.append(percent: middle(column))
            html.append("\" cy=\"\(axis - (dots.pitch + 3) / 2 - level * dots.pitch)\" r=\"")
            html.append(literal: dots.radius)
            html.append(literal: "\"/>")
        }
    }

    private func bar(_ column: Int, _ count: Int, _ axis: Int, _ html: inout HTML) {
        // Even the smallest count is seen.
        let height = max(2, (self.axis - 16) * count / most)
        html.append(literal: "<rect class=\"")
        html.append(literal: column == counts.count - 1 ? lastMark : mark)
        html.append(literal: "\" x=\"")
        html.append(percent: share(column) + 1000 / counts.count)
        html.append("\" y=\"\(axis - height)\" width=\"")
        html.append(percent: 8000 / counts.count)
        html.append("\" height=\"\(height)\"/>")
        guard isNumbered(count) else { return }
        html.append(literal: "<text x=\"")
        html.append(percent: middle(column))
        html.append("\" y=\"\(axis - height - 5)\" text-anchor=\"middle\">\(count)</text>")
    }

    /// Two digits fit over every column, more of them over the highest alone.
    private func isNumbered(_ count: Int) -> Bool {
        counts.count <= 24 && (most < 100 || count == most)
    }

    /// Where a column begins, in hundredths of a per cent.
    private func share(_ column: Int) -> Int { 10_000 * column / counts.count }

    private func middle(_ column: Int) -> Int { 10_000 * (2 * column + 1) / (2 * counts.count) }
}
