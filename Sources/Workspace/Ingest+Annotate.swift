import Briefings
import Language

/// Annotates the articles that are due, and others that the names in these may change.
extension Ingest {
    /// Annotates the articles that are due, and those that name the entities these introduce: the
    /// result does not depend on the order in which articles were added.
    func annotateDue(_ survey: Survey) async -> [ArticleIngest.Outcome] {
        let (articles, store) = (survey.articles, survey.store)
        let isWhole = !isNamed && survey.corrections.areSound
        var due = articles.filter { $0.source != nil }
        var outcomes = await annotate(due, knowing: store.known)
        for _ in 0..<(isWhole ? Ingest.mostPasses : 0) {
            let names = NewNames(outcomes.flatMap(\.entities).filter { !store.contains($0.slug) })
            let paths = Set(due.map(\.file.path))
            let others = articles.filter { $0.isSettled && !paths.contains($0.file.path) }
            guard !names.isEmpty, !others.isEmpty else { break }
            let affected = await parallelMap(others.count, as: "looking for new names") {
                others[$0].anew(in: site, ifItNames: names)
            }.compactMap(\.self)
            guard !affected.isEmpty else { break }
            due = (due + affected).sorted { $0.file.path < $1.file.path }
            outcomes = await annotate(due, knowing: store.known)
        }
        return outcomes
    }

    /// Annotates articles, then annotates them again with the entities found in all of them, until
    /// no new ones are found: “Blinken” in one may be named in full in another. Another ingest of
    /// the same articles gives the same.
    private func annotate(
        _ articles: [RawArticle], knowing known: [KnownEntity]
    ) async -> [ArticleIngest.Outcome] {
        let read = await parallelMap(articles.count, as: "reading articles") {
            ReadArticle(articles[$0])
        }
        var new: [KnownEntity] = []
        var analyses: [Analysis?] = []
        for pass in 0..<Ingest.mostPasses {
            let analyzer = Analyzer(known: known + new)
            analyses = await parallelMap(
                read.count, as: pass == 0 ? "annotating" : "annotating again"
            ) {
                read[$0].content.map { analyzer.analyze($0.text) }
            }
            let found = Ingest.newcomers(zip(read, analyses), knowing: known)
            if found == new { break }
            new = found
        }
        let ingest = ArticleIngest(isNamed: isNamed)
        return await parallelMap(read.count, as: "writing briefings") { [analyses] in
            ingest.outcome(of: read[$0], analyses[$0])
        }
    }

    /// The most passes: articles that depend on each other's names in a circle may never agree.
    private static let mostPasses = 4

    /// Entities that were not known before, each as it is first described; descriptions whose name
    /// is neither vague nor all in capitals come first.
    private static func newcomers(
        _ articles: some Sequence<(ReadArticle, Analysis?)>, knowing known: [KnownEntity]
    ) -> [KnownEntity] {
        let found = articles.lazy.filter { !$0.0.isLeft }.compactMap(\.1)
            .flatMap(ArticleIngest.entities).map(\.known)
        let vague = VagueNames(among: known + found)
        var slugs = Set(known.map(\.slug))
        let marked = found.map { entity in
            var entity = entity
            entity.isSought = !vague.contains(entity)
            return entity
        }
        let isPlain = { (entity: KnownEntity) in entity.isSought && !isShouted(entity.name) }
        return
            (marked.filter(isPlain) + marked.filter { !isPlain($0) && $0.isSought }
            + marked.filter { !$0.isSought })
            .filter { slugs.insert($0.slug).inserted }
    }

    /// Whether a name of several words is in capitals: "HAKAN FIDAN", but not "NATO".
    private static func isShouted(_ name: String) -> Bool {
        name.contains(" ") && name == name.uppercased()
    }
}
