package import Diagnostics

/// A decision of the machine that may be wrong, where it stands in a briefing, and how to put it
/// right.
package struct Doubt: Sendable {
    /// From 0, where nothing was decided and a person has to, to 100. Of names it is how many of a
    /// hundred like it were right, see `NameEvidence`; other decisions are ranked among them by
    /// experience.
    package let certainty: Int
    /// What was decided, and what to do if it is wrong.
    package let diagnostic: Diagnostic

    /// A decision at a place of a file.
    /// - Parameter offset: UTF-8 offset into the file.
    init(
        _ id: String, certainty: Int, in file: SourceFile, at offset: Int, _ summary: String,
        help: String
    ) {
        self.certainty = certainty
        diagnostic = Diagnostic(.note, id, in: file, at: offset, summary, help: help)
    }

    /// Whether one comes before another: the least certain first, then by place.
    package static func comesFirst(_ a: Doubt, _ b: Doubt) -> Bool {
        (a.certainty, a.diagnostic) < (b.certainty, b.diagnostic)
    }
}
