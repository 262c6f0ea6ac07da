internal import HTML

/// Lines of a drawing that stretches with the page: across all is in hundredths of a per cent, down
/// all is in pixels.
extension HTML {
    /// Appends a line where each column begins, or each so many, and where the last one ends.
    mutating func appendGrid(columns: Int, every step: Int = 1, from top: Int, to bottom: Int) {
        let end: HTML = "\" y1=\"\(top)\" y2=\"\(bottom)\"/>"
        append(literal: "<g class=\"grid\">")
        for column in stride(from: 0, through: columns, by: step) {
            let x = 10_000 * column / columns
            append(literal: "<line x1=\"")
            append(percent: x)
            append(literal: "\" x2=\"")
            append(percent: x)
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
