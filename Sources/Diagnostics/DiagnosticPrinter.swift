import Bytes

/// Writes diagnostics for people or for programs.
package struct DiagnosticPrinter: Sendable {
    /// `--format`.
    package enum Format: String, Sendable, CaseIterable {
        case human, json
    }

    private let format: Format
    private let usesColor: Bool

    /// A printer; `usesColor` only concerns the human format.
    package init(format: Format, usesColor: Bool) {
        self.format = format
        self.usesColor = usesColor
    }

    /// All diagnostics, sorted, one after another; people also get a count at the end. Ends with a
    /// newline, or is empty when there is nothing to say.
    package func print(_ diagnostics: [Diagnostic]) -> String {
        let sorted = diagnostics.sorted()
        return sorted.map(printed).joined() + (format == .human ? summary(sorted) : "")
    }

    /// One diagnostic; ends with a newline.
    package func printed(_ diagnostic: Diagnostic) -> String {
        switch format {
        case .json: json(diagnostic) + "\n"
        case .human: human(diagnostic)
        }
    }

    private func human(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.printable
        let severity = paint(diagnostic.severity.rawValue, diagnostic.severity.color)
        var text = "\(place): \(severity): \(diagnostic.summary.printable) [\(diagnostic.id)]\n"
        if let line = diagnostic.sourceLine, let position = diagnostic.position, !line.isEmpty {
            text += excerpt(
                line, column: position.column - diagnostic.columnsBefore,
                isCut: diagnostic.columnsBefore > 0)
        }
        if let help = diagnostic.help { text += "  \(paint("help", "36")): \(help.printable)\n" }
        return text
    }

    /// The line and a caret under the column; of a long line, the part around the column.
    private func excerpt(_ line: String, column: Int, isCut: Bool) -> String {
        let scalars = line.unicodeScalars.map { $0.isControl ? " " : $0 }
        let width = 96
        let start = column <= width ? 0 : column - width / 2
        let end = min(start + width, scalars.count)
        guard start < end else { return "" }
        let cut = String(String.UnicodeScalarView(scalars[start..<end]))
        let caret = String(repeating: " ", count: max(0, column - 1 - start))
        return "    \(isCut || start > 0 ? "…" : " ")\(cut)\(end < scalars.count ? "…" : "")\n"
            + "     \(caret)\(paint("^", "32"))\n"
    }

    private func summary(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        return parts.isEmpty ? "" : parts.map { counted($0, $1) }.joined(separator: ", ") + "\n"
    }

    private func paint(_ text: String, _ color: String) -> String {
        usesColor ? "\u{1B}[1;\(color)m\(text)\u{1B}[0m" : text
    }

    private func json(_ diagnostic: Diagnostic) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("severity", diagnostic.severity.rawValue)
            json.member("id", diagnostic.id)
            json.member("file", diagnostic.file)
            if let position = diagnostic.position {
                json.member("line", position.line)
                json.member("column", position.column)
            }
            json.member("summary", diagnostic.summary)
            json.member("help", diagnostic.help)
            json.member("source", diagnostic.sourceLine)
            // Of a long line, only a part is given.
            if diagnostic.sourceLine != nil, diagnostic.columnsBefore > 0 {
                json.member("sourceColumn", diagnostic.columnsBefore + 1)
            }
        }
        return String(decoding: json.utf8, as: UTF8.self)
    }
}

extension Diagnostic.Severity {
    fileprivate var color: String {
        switch self {
        case .error: "31"
        case .warning: "33"
        case .note: "34"
        }
    }
}

extension String {
    /// The text as a terminal may show it: names and values come from files, and their control
    /// characters must not steer it. Line breaks and tabs become spaces.
    package var printable: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
            if scalar == "\n" || scalar == "\t" { return " " }
            return scalar.isControl ? "\u{FFFD}" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch value {
        // C0, C1, and what turns the direction of a line (Unicode, UAX #9).
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
