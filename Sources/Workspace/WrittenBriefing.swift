import Briefings
import Diagnostics
import Language

/// A briefing as the program has written it, and what it says that its article does not: faults of
/// the program, found before they can do harm.
struct WrittenBriefing {
    let file: SourceFile
    /// The briefing as read back from the file, with its lines; `nil` when it differs from the one
    /// written.
    let read: Briefing?
    /// Errors, each in a line of the file.
    let faults: [Diagnostic]
    private let briefing: Briefing

    init(_ briefing: Briefing, path: String, _ article: Article, _ analysis: Analysis) {
        self.briefing = briefing
        file = SourceFile(path: path, utf8: BriefingWriter.write(briefing))
        let read = BriefingReader.read(file).briefing
        self.read = read == briefing ? read : nil
        faults = Provenance.check(
            self.read ?? briefing, in: file, against: article, names: analysis.names(of:)
        ).filter { $0.severity == .error }
    }

    /// The briefing without the lines that have faults; `nil` where the full text has one.
    func withoutFaultyLines() -> Briefing? {
        let lines = Set(faults.compactMap { $0.position?.line })
        guard let read, !read.fullText.contains(where: { lines.contains($0.line) }) else {
            return nil
        }
        return briefing.without(lines: lines, of: read)
    }

    /// Reports that nothing can be made of the article.
    var failure: Diagnostic {
        let reason = faults.first?.summary ?? "it does not read back as it was"
        return Diagnostic(
            .error, "briefing/not-lossless", file: file.path,
            "the article cannot be written as a briefing (\(reason)); nothing was written",
            help: "this is a fault of Dossier: please report it with the article")
    }
}

extension Diagnostic {
    /// A warning that a line was not written because of this fault.
    func leftOut(ofArticle path: String) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/left-out", file: path, "a line was left out: \(summary)",
            help: "this is a fault of Dossier: please report it with the article")
    }
}
