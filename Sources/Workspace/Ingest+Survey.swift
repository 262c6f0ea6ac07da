import Briefings
import Diagnostics

extension Ingest {
    /// What an ingest finds: the articles, how their briefings stand, and people's corrections of
    /// entities.
    struct Survey: Sendable {
        let store: EntityStore
        let corrections: Corrections
        /// The articles, without those whose briefing cannot be determined.
        let articles: [RawArticle]
        /// Briefings that an earlier ingest was stopped before removing.
        let leftovers: [BriefingState]
        let diagnostics: [Diagnostic]

        /// The briefings that need no change, without those of the articles that were annotated.
        func upToDate(besides outcomes: [ArticleIngest.Outcome]) -> [(String, Action)] {
            let paths = Set(outcomes.map(\.article.file.path))
            return articles.filter {
                $0.isUpToDate && !$0.isForced && !paths.contains($0.file.path)
            }.map { ($0.state.path, $0.state.isEdited ? .edited : .unchanged) }
        }
    }

    /// Reads articles, and people's corrections of entities.
    func survey(_ files: [ContentFiles.File], of folder: ContentFiles) async -> Survey {
        let store = await EntityStore.load(from: site)
        let corrections = Corrections(store, in: site)
        let raw: @Sendable (ContentFiles.File, String?) -> RawArticle = { file, briefing in
            RawArticle(
                file, briefing: briefing, in: site,
                isForced: isNamed || corrections.areNewAndSound,
                isStale: corrections.isStale(briefing ?? file.name), readsEdited: isRehearsal)
        }
        let read = await parallelMap(files.count, as: "reading articles") { raw(files[$0], nil) }
        let (articles, faults) = withRenamedBriefings(read, of: folder) { raw($0.file, $1) }
        return Survey(
            store: store, corrections: corrections, articles: articles,
            leftovers: isNamed ? [] : RenamedBriefings.leftovers(of: articles, in: site),
            diagnostics: store.diagnostics + faults + articles.flatMap(\.diagnostics))
    }

    /// Finds the briefings to which people have given other names than their articles', and leaves
    /// out the articles of which it cannot be told whether they have one.
    /// - Parameter raw: reads an article again, with the briefing of the given name.
    private func withRenamedBriefings(
        _ articles: [RawArticle], of folder: ContentFiles, _ raw: (RawArticle, String) -> RawArticle
    ) -> ([RawArticle], [Diagnostic]) {
        let isAlone = { (article: RawArticle) in
            article.source != nil && article.state.current == nil
        }
        guard articles.contains(where: isAlone) else { return (articles, []) }
        let renamed = RenamedBriefings(in: site, besides: folder.files.map(\.name))
        var diagnostics = renamed.diagnostics
        // A briefing that cannot be read may be of any of the articles.
        let isSound = renamed.diagnostics.allSatisfy { $0.severity != .error }
        let found: [RawArticle] = articles.compactMap { article in
            guard isAlone(article) else { return article }
            guard isSound else { return nil }
            if let name = renamed.briefing(of: article) { return raw(article, name) }
            guard let (old, name, file) = renamed.former(of: article) else { return article }
            let state = BriefingState(name, in: site)
            guard !state.isEdited else {
                diagnostics.append(RenamedBriefings.diagnostic(file, of: old, now: article))
                return nil
            }
            var article = article
            article.former = state
            return article
        }
        return (found, diagnostics)
    }
}
