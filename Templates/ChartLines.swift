import HTML

/// Lines of a drawing that stretches with the page: across all is in hundredths of a per cent, down
/// all is in pixels.
extension HTML {
    /// Appends a line where each column begins, or every `step`-th, and where the last one ends.
    mutating func appendGrid(columns: Int, every step: Int = 1, from top: Int, to bottom: Int) {
        // Narrow rectangles: a line in per cent has to say twice where it is.
        let end: HTML = "\" height=\"\(bottom - top)\"/>"
        append("<g class=\"grid\" transform=\"translate(-.5 \(top))\">")
        for column in stride(from: 0, through: columns, by: step) {
            append(literal: "<rect x=\"")
            append(percent: 10_000 * column / columns)
            append(end)
        }
        append(literal: "</g>\n")
    }

    /// Appends a line all across, between two rows of pixels so that it is sharp.
    mutating func appendAxis(at y: Int) {
        append("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"\(y).5\" y2=\"\(y).5\"/>\n")
    }

    /// Appends a share of the whole: `12.5%`.
    /// - Parameter hundredths: hundredths of a per cent.
    mutating func append(percent hundredths: Int) {
        append(hundredths / 100)
        if hundredths % 100 != 0 {
            append(literal: ".")
            append(hundredths % 100, digits: 2)
        }
        append(literal: "%")
    }
}
