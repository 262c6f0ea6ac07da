/// A Markdown table; the first column holds words, the others numbers.
struct Table {
    private var rows: [[String]]

    /// A table without rows.
    init(_ heads: [String]) { rows = [heads] }

    /// Adds a row of as many cells as there are heads.
    mutating func append(_ cells: [String]) { rows.append(cells) }

    /// The table's lines, columns aligned.
    var markdown: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0[column].count }.max() ?? 0
        }
        let rules = widths.enumerated().map { column, width in
            column == 0
                ? String(repeating: "-", count: width)
                : String(repeating: "-", count: max(0, width - 1)) + ":"
        }
        let lines = [rows.first ?? [], rules] + rows.dropFirst()
        return lines.map { line($0, widths) }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).enumerated().map { column, cell in
            let space = String(repeating: " ", count: cell.1 - cell.0.count)
            return column == 0 ? cell.0 + space : space + cell.0
        }
        return "| \(padded.joined(separator: " | ")) |\n"
    }
}

extension Double {
    /// With that many digits after the point, rounded.
    func fixed(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let number = Int((self * Double(scale)).rounded())
        guard digits > 0 else { return String(number) }
        let rest = String(abs(number) % scale)
        let zeros = String(repeating: "0", count: digits - rest.count)
        return "\(number / scale).\(zeros)\(rest)"
    }
}
