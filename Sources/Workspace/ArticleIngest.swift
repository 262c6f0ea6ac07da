import Briefings
import Diagnostics
import Language
import Markdown

/// Makes a briefing of an annotated article, and proves it.
struct ArticleIngest: Sendable {
    /// What is to become of an article's briefing.
    enum Decision: Sendable {
        /// Nothing could be made of the article.
        case none
        /// The briefing is, or will be, what is made of the article.
        case made(Ingest.Action, Change)
        /// A person has edited the briefing, and it stays as it is.
        /// - missed: what is made of the article now; `nil` where there is nothing new in it.
        case left(Ingest.Action, missed: [UInt8]?, Change)
    }

    /// Which files of a briefing are written.
    enum Change: Sendable {
        case nothing
        /// The pristine copy alone.
        case base([UInt8])
        /// The briefing, and the pristine copy with it.
        case briefing([UInt8])

        /// The bytes to write; `nil` when nothing is written.
        var bytes: [UInt8]? {
            switch self {
            case .nothing: nil
            case .base(let bytes), .briefing(let bytes): bytes
            }
        }
    }

    /// What an ingest makes of an article.
    struct Outcome: Sendable {
        let article: RawArticle
        let decision: Decision
        /// The entities that the article names; empty where its briefing is left as it is.
        var entities: [Entity] = []
        var diagnostics: [Diagnostic] = []
        /// Notes about the briefing, for when it is written.
        var notes: [Diagnostic] = []

        /// How the briefing stands.
        var state: BriefingState { article.state }
        /// The briefing's path from the site's folder.
        var path: String { state.path }

        /// `nil` when nothing could be made of the article.
        var action: Ingest.Action? {
            switch decision {
            case .none: nil
            case .made(let action, _), .left(let action, _, _): action
            }
        }

        var change: Change {
            switch decision {
            case .none: .nothing
            case .made(_, let change), .left(_, _, let change): change
            }
        }

        /// Whether the briefing is made from the article, with what is known of entities now.
        var isMade: Bool {
            if case .made = decision { true } else { false }
        }

        /// The changes since the last ingest that an edited briefing does not get; `nil` if none.
        var missed: LineDiff? {
            guard case .left(_, let missed?, _) = decision else { return nil }
            return LineDiff(
                path: path, from: state.base ?? state.current ?? [], to: missed, in: state.current)
        }
    }

    /// Whether people asked for these articles by name, and want to hear of each.
    let isNamed: Bool

    /// Writes an annotated article as a briefing, proves it, and decides what becomes of it.
    /// - Parameter analysis: `nil` for an article that nothing can be made of.
    func outcome(of read: ReadArticle, _ analysis: Analysis?) -> Outcome {
        let raw = read.raw
        guard let content = read.content, let analysis else {
            return Outcome(article: raw, decision: .none, diagnostics: read.diagnostics)
        }
        let (written, leftOut) = written(content, analysis, raw)
        let diagnostics = read.diagnostics + leftOut
        guard written.faults.isEmpty, let briefing = written.read else {
            return Outcome(
                article: raw, decision: .none, diagnostics: diagnostics + [written.failure])
        }
        var outcome = Outcome(
            article: raw, decision: decision(on: raw, written.file.utf8), diagnostics: diagnostics)
        if outcome.isMade { outcome.entities = ArticleIngest.entities(of: analysis) }
        if case .briefing = outcome.change {
            // The briefing as it was read back: only that one has line numbers.
            outcome.notes =
                UnnamedSpeakers.notes(on: briefing, in: written.file, content.article, analysis)
                + AssumedPeople.notes(on: briefing, in: written.file, content.article, analysis)
        }
        if case .left(_, _?, _) = outcome.decision {
            // Corrections of entities alone do not make an edited briefing wrong.
            let severity: Diagnostic.Severity = raw.isUpToDate ? .note : .warning
            outcome.diagnostics.append(.edited(outcome.path, of: raw.file.path, severity))
        }
        return outcome
    }

    /// The briefing of an article, without the lines that cannot be proved; these are reported.
    private func written(
        _ content: ReadArticle.Content, _ analysis: Analysis, _ raw: RawArticle
    ) -> (WrittenBriefing, [Diagnostic]) {
        let (article, path) = (content.article, raw.state.path)
        let briefing = BriefingComposer.compose(
            article, analysis: analysis, metadata: metadata(of: raw, content.stated))
        let written = WrittenBriefing(briefing, path: path, article, analysis)
        guard !written.faults.isEmpty, let sound = written.withoutFaultyLines() else {
            return (written, [])
        }
        return (
            WrittenBriefing(sound, path: path, article, analysis),
            written.faults.map { $0.leftOut(ofArticle: raw.file.path) }
        )
    }

    /// The entities that an article names, as their files would describe them.
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

    /// - Parameter markdown: what is made of the article now.
    private func decision(on raw: RawArticle, _ markdown: [UInt8]) -> Decision {
        let state = raw.state
        guard let current = state.current else { return .made(.created, .briefing(markdown)) }
        if current == markdown {
            let isNoted = state.base == markdown && !state.isUnfinished
            return .made(.unchanged, isNoted ? .nothing : .base(markdown))
        }
        return state.isEdited && raw.newlyGiven == nil
            ? decision(onEdited: current, raw, markdown) : .made(.updated, .briefing(markdown))
    }

    /// Leaves a briefing that a person has edited as it is.
    private func decision(
        onEdited current: [UInt8], _ raw: RawArticle, _ markdown: [UInt8]
    ) -> Decision {
        let state = raw.state
        let nothingNew: Ingest.Action = isNamed ? .left : .unchanged
        if isTakenOver(markdown, in: current, raw) {
            return .left(nothingNew, missed: nil, .base(markdown))
        }
        // A pristine copy that holds two versions, or was not yet put in its place, is written
        // anew.
        let change: Change = state.isUnfinished ? .base(markdown) : .nothing
        return state.base == markdown
            ? .left(nothingNew, missed: nil, change) : .left(.left, missed: markdown, change)
    }

    /// Whether a person has taken over by hand all that is new since the pristine copy was made, or
    /// has corrected the article and the briefing alike.
    private func isTakenOver(
        _ markdown: [UInt8], in current: [UInt8], _ raw: RawArticle
    ) -> Bool {
        guard let base = raw.state.base else { return false }
        if !raw.isUpToDate, hasText(of: markdown, current) { return true }
        return base != markdown && !raw.state.isUnfinished
            && LineDiff.isTakenOver(from: base, to: markdown, in: current)
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
    /// Reports an edited briefing that was left as it is.
    static func edited(_ path: String, of article: String, _ severity: Severity) -> Diagnostic {
        Diagnostic(
            severity, "briefing/edited", file: path,
            "the briefing has been edited and was left as it is; made again it would differ",
            help:
                "`dossier ingest --dry-run \(shellWord(article))` shows what is new; take it over by hand, "
                + "or move the briefing away and run `dossier ingest` again")
    }
}
