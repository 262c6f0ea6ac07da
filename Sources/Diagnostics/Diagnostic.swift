/// A message about the user's content: a value, collected and sorted, never thrown.
package struct Diagnostic: Sendable, Hashable {
    /// How bad it is. Errors make a command exit with status 1, warnings only under `--strict`.
    package enum Severity: String, Sendable, Hashable, Comparable {
        case error, warning, note

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }

        /// Errors come first.
        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    }

    /// How bad it is.
    package var severity: Severity
    /// `area/stable-id`: what scripts and tests go by.
    package var id: String
    /// The file it is about, as a path from the site's folder.
    package var file: String
    /// Where in the file; `nil` when it is about the file as a whole.
    package var position: SourcePosition?
    /// One lower-case sentence without a full stop; names in backquotes.
    package var summary: String
    /// What to do about it.
    package var help: String?
    /// The line of the file that `position` points into; of a long one the part around that.
    package var sourceLine: String?
    /// Columns of the line that `sourceLine` leaves out before its first.
    package var columnsBefore = 0

    /// The file, and where in it the line and the column, as editors open it: `x.md:3:1`.
    package var place: String { position.map { "\(file):\($0.line):\($0.column)" } ?? file }

    /// A diagnostic about a whole file.
    package init(
        _ severity: Severity, _ id: String, file: String, _ summary: String, help: String? = nil
    ) {
        self.severity = severity
        self.id = id
        self.file = file
        self.summary = summary
        self.help = help
    }

    /// A diagnostic about a place in a file.
    /// - Parameter offset: UTF-8 offset into the file.
    package init(
        _ severity: Severity, _ id: String, in source: SourceFile, at offset: Int,
        _ summary: String, help: String? = nil
    ) {
        self.init(severity, id, file: source.path, summary, help: help)
        position = source.position(ofOffset: offset)
        let line = source.line(around: offset)
        sourceLine = line.text
        columnsBefore = line.columnsBefore
    }

    /// A diagnostic about a line of a file.
    /// - Parameter line: 1-based.
    package init(
        _ severity: Severity, _ id: String, in source: SourceFile, line: Int,
        _ summary: String, help: String? = nil
    ) {
        let offset = source.offset(ofLine: line)
        self.init(severity, id, in: source, at: offset, summary, help: help)
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then severity, then id and what they say: the order in which they are
    /// printed.
    package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        let places = (a.position ?? .start, b.position ?? .start)
        if a.file != b.file { return a.file < b.file }
        if places.0 != places.1 { return places.0 < places.1 }
        if a.severity != b.severity { return a.severity < b.severity }
        return (a.id, a.summary, a.help ?? "") < (b.id, b.summary, b.help ?? "")
    }
}
