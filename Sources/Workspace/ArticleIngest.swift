import Briefings
import Bytes
import Diagnostics
import Language
import Markdown

/// Makes a briefing of one article, and proves it.
struct ArticleIngest: Sendable {
    /// What is to be written for an article.
    struct Outcome: Sendable {
        let state: BriefingState
        /// `nil` when nothing could be made of the article.
        var action: Ingest.Action?
        var markdown: [UInt8]?
        var base: [UInt8]?
        /// What would come out of an edited briefing that is left.
        var anew: [UInt8]?
        var entities: [Entity] = []
        var diagnostics: [Diagnostic] = []
        /// About the briefing, once it is written.
        var notes: [Diagnostic] = []

        var path: String { state.path }

        /// What has changed since the last ingest, of a briefing that does not get it.
        var missed: LineDiff? {
            anew.map { LineDiff(path: path, from: state.base ?? state.current ?? [], to: $0) }
        }
    }

    /// Knows the entities that people know.
    let analyzer: Analyzer
    /// Whether people asked for these articles by name, and want to hear of each.
    let isNamed: Bool

    /// Reads, annotates and writes an article as a briefing, and decides what becomes of it.
    func outcome(of raw: RawArticle) -> Outcome {
        var outcome = Outcome(state: raw.state)
        guard let source = raw.source else { return outcome }
        let decoded = ArticleDecoder.decode(source)
        outcome.diagnostics += decoded.diagnostics
        guard let text = decoded.text else { return outcome }
        annotate(text, raw, &outcome)
        if let markdown = outcome.markdown { decide(raw, markdown, &outcome) }
        return outcome
    }

    private func annotate(
        _ text: [UInt8], _ raw: RawArticle, _ outcome: inout Outcome
    ) {
        let article = ArticleReader.read(text)
        guard !article.blocks.isEmpty else {
            outcome.diagnostics.append(
                Diagnostic(
                    .warning, "article/empty", file: raw.file.path, "the file has no text",
                    help: "paste the article into it, or remove it"))
            return
        }
        outcome.diagnostics += ForeignMarkup.diagnostics(of: article, file: raw.file.path)
        outcome.diagnostics += ForeignLanguage.diagnostics(of: article, file: raw.file.path)
        let stated = ArticleMetadata(of: article, fileName: raw.file.name)
        outcome.diagnostics += stated.diagnostics(file: raw.file.path)
        var metadata = BriefingMetadata(title: stated.title)
        metadata.date = stated.date
        metadata.dateBasis = stated.dateBasis
        metadata.source = "../articles/" + raw.file.path.dropFirst(SiteFolder.articles.count + 1)
        metadata.sourceSHA256 = raw.digest
        let analysis = analyzer.analyze(
            article.sourceText(date: stated.date, title: stated.titleSentence))
        let briefing = BriefingComposer.compose(article, analysis: analysis, metadata: metadata)
        let file = SourceFile(path: outcome.path, utf8: BriefingWriter.write(briefing))
        let read = BriefingReader.read(file).briefing
        if let fault = fault(in: file, of: briefing, read: read, article, analysis) {
            outcome.diagnostics.append(fault)
            return
        }
        outcome.markdown = file.utf8
        // With its lines, which the one that was written does not have.
        if let read {
            outcome.notes =
                UnnamedSpeakers.notes(on: read, in: file, article, analysis)
                + AssumedPeople.notes(on: read, in: file, article, analysis)
        }
        outcome.entities = analysis.entities.compactMap { entity in
            guard let slug = Slug(entity.slug) else { return nil }
            var new = Entity(slug: slug, name: entity.name, kind: entity.kind)
            new.wikidata = entity.wikidata
            return new
        }
    }

    /// The program's own fault, found before it can do harm: the file would not say what the
    /// article says.
    private func fault(
        in source: SourceFile, of briefing: Briefing, read: Briefing?, _ article: Article,
        _ analysis: Analysis
    ) -> Diagnostic? {
        let faults = Provenance.check(
            briefing, in: source, against: article, names: analysis.names(of:)
        ).filter { $0.severity == .error }
        let isSame = read == briefing
        if isSame, faults.isEmpty { return nil }
        let reason = faults.first?.summary ?? "it does not read back as it was"
        return Diagnostic(
            .error, "briefing/not-lossless", file: source.path,
            "the article cannot be written as a briefing (\(reason)); nothing was written",
            help: "this is a fault of Dossier: please report it with the article")
    }

    private func decide(_ raw: RawArticle, _ markdown: [UInt8], _ outcome: inout Outcome) {
        let state = raw.state
        switch state.current {
        case nil: outcome.action = .created
        case markdown: outcome.action = .unchanged
        default: outcome.action = state.isEdited ? .left : .updated
        }
        if outcome.action == .left {
            outcome.entities = []
            // It would come out as it did before: there is nothing to say of it.
            if state.base == markdown {
                outcome.action = isNamed ? .left : .unchanged
                outcome.markdown = nil
                return
            }
        }
        guard outcome.action == .left else {
            outcome.base = state.base == markdown ? nil : markdown
            if outcome.action == .unchanged { outcome.markdown = nil }
            return
        }
        outcome.markdown = nil
        // What has been decided of entities does not make an edited briefing wrong.
        outcome.anew = markdown
        let severity: Diagnostic.Severity = raw.isUpToDate ? .note : .warning
        outcome.diagnostics.append(.edited(outcome.path, of: raw.file.path, severity))
    }
}

/// A file's name as a shell takes it for one word (POSIX, Shell Command Language, 2.2.2).
private func shellWord(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
        $0.isASCIIAlphanumeric || $0 >= 0x80 || "-._/".utf8.contains($0)
    }
    if isPlain { return name }
    let parts = name.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
}

extension Diagnostic {
    /// Of a briefing that a person has edited.
    static func edited(
        _ path: String, of article: String, _ severity: Severity
    ) -> Diagnostic {
        Diagnostic(
            severity, "briefing/edited", file: path,
            "the briefing has been edited and was left as it is; made again it would differ",
            help:
                "`dossier ingest --dry-run \(shellWord(article))` shows what is new; take it over by hand, "
                + "or move the briefing away and run `dossier ingest` again")
    }
}
