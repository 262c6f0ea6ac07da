import Briefings
import Diagnostics
import Language
import Markdown

/// Makes a briefing of an annotated article, and proves it.
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
        /// Whether a person has edited the briefing, and it stays as it is.
        fileprivate(set) var isLeft = false

        /// What has changed since the last ingest, of a briefing that does not get it.
        var missed: LineDiff? {
            anew.map {
                LineDiff(
                    path: path, from: state.base ?? state.current ?? [], to: $0, in: state.current)
            }
        }
    }

    /// Whether people asked for these articles by name, and want to hear of each.
    let isNamed: Bool

    /// Writes an annotated article as a briefing, proves it, and decides what becomes of it.
    /// - Parameter analysis: `nil` for an article that nothing can be made of.
    func outcome(of read: ReadArticle, _ analysis: Analysis?) -> Outcome {
        var outcome = Outcome(state: read.raw.state)
        outcome.diagnostics = read.diagnostics
        guard let content = read.content, let analysis else { return outcome }
        write(content, analysis, read.raw, &outcome)
        if let markdown = outcome.markdown { decide(read.raw, markdown, &outcome) }
        return outcome
    }

    private func write(
        _ content: ReadArticle.Content, _ analysis: Analysis, _ raw: RawArticle,
        _ outcome: inout Outcome
    ) {
        let article = content.article
        let briefing = BriefingComposer.compose(
            article, analysis: analysis, metadata: metadata(of: raw, content.stated))
        var written = WrittenBriefing(briefing, path: outcome.path, article, analysis)
        if !written.faults.isEmpty, let sound = written.withoutFaultyLines() {
            outcome.diagnostics += written.faults.map { $0.leftOut(ofArticle: raw.file.path) }
            written = WrittenBriefing(sound, path: outcome.path, article, analysis)
        }
        guard written.faults.isEmpty, let read = written.read else {
            outcome.diagnostics.append(written.failure)
            return
        }
        outcome.markdown = written.file.utf8
        outcome.entities = ArticleIngest.entities(of: analysis)
        // With its lines, which the one that was written does not have.
        outcome.notes =
            UnnamedSpeakers.notes(on: read, in: written.file, article, analysis)
            + AssumedPeople.notes(on: read, in: written.file, article, analysis)
    }

    /// Whom and what an article names, as files.
    static func entities(of analysis: Analysis) -> [Entity] {
        analysis.entities.compactMap { found in
            guard let slug = Slug(found.slug) else { return nil }
            var entity = Entity(slug: slug, name: found.name, kind: found.kind)
            entity.wikidata = found.wikidata
            return entity
        }
    }

    private func metadata(of raw: RawArticle, _ stated: ArticleMetadata) -> BriefingMetadata {
        var metadata = BriefingMetadata(title: stated.title)
        metadata.date = stated.date
        metadata.dateBasis = stated.dateBasis
        metadata.source = SiteFolder.source(raw.file.path)
        metadata.sourceSHA256 = raw.digest
        return metadata
    }

    private func decide(_ raw: RawArticle, _ markdown: [UInt8], _ outcome: inout Outcome) {
        let state = raw.state
        let isWritten = state.current == markdown
        if state.current != nil, !isWritten, state.isEdited, raw.newlyGiven == nil {
            leave(raw, instead: markdown, &outcome)
            return
        }
        outcome.action = state.current == nil ? .created : isWritten ? .unchanged : .updated
        outcome.base = state.base == markdown && !state.isUnfinished ? nil : markdown
        if isWritten { outcome.markdown = nil }
    }

    /// Lets a briefing be that a person has edited, and says so where it would come out otherwise
    /// than it did before.
    private func leave(
        _ raw: RawArticle, instead markdown: [UInt8], _ outcome: inout Outcome
    ) {
        outcome.isLeft = true
        outcome.markdown = nil
        outcome.entities = []
        // A person has corrected the article in the briefing, too.
        if !raw.isUpToDate, raw.state.base != nil, let current = raw.state.current,
            hasText(of: markdown, current)
        {
            outcome.action = isNamed ? .left : .unchanged
            outcome.base = markdown
            return
        }
        // All that is new has been taken over by hand.
        if let base = raw.state.base, base != markdown, !raw.state.isUnfinished,
            let current = raw.state.current,
            LineDiff.isTakenOver(from: base, to: markdown, in: current)
        {
            outcome.action = isNamed ? .left : .unchanged
            outcome.base = markdown
            return
        }
        // Two versions of it are none.
        if raw.state.isUnfinished { outcome.base = markdown }
        guard raw.state.base != markdown else {
            outcome.action = isNamed ? .left : .unchanged
            return
        }
        outcome.action = .left
        outcome.anew = markdown
        // What has been decided of entities does not make an edited briefing wrong.
        let severity: Diagnostic.Severity = raw.isUpToDate ? .note : .warning
        outcome.diagnostics.append(.edited(outcome.path, of: raw.file.path, severity))
    }

    /// Whether two briefings have the same words as their full text.
    private func hasText(of one: [UInt8], _ other: [UInt8]) -> Bool {
        let texts = [one, TextDecoder.normalized(other)].map { file in
            BriefingReader.read(SourceFile(path: "", utf8: file)).briefing?
                .fullText.map(\.text.utf8)
        }
        return texts[0] == texts[1]
    }
}

extension Diagnostic {
    /// Of a briefing that a person has edited.
    static func edited(_ path: String, of article: String, _ severity: Severity) -> Diagnostic {
        Diagnostic(
            severity, "briefing/edited", file: path,
            "the briefing has been edited and was left as it is; made again it would differ",
            help:
                "`dossier ingest --dry-run \(shellWord(article))` shows what is new; take it over by hand, "
                + "or move the briefing away and run `dossier ingest` again")
    }
}
