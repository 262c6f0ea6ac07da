import Briefings
import Bytes

/// Entities of articles that are still being written: “Tom Beck” of a file that was saved before
/// its last word was whole.
extension Ingest {
    /// The provisional entities whose files nobody has edited and which no briefing names but those
    /// that are about to be made anew: these articles are read as if there were none of them.
    func withdrawable(_ survey: Survey) -> [Slug: Entity] {
        let due = survey.articles.filter { $0.source != nil && !$0.state.isEdited }
        var open = Dictionary(
            provisional.compactMap { slug in survey.store.machineMade(slug).map { (slug, $0) } },
            uniquingKeysWith: { first, _ in first })
        guard !due.isEmpty, !open.isEmpty else { return [:] }
        let remade = Set(due.flatMap { [$0.state.path, $0.former?.path].compactMap(\.self) })
        let names = (try? FileSystem.names(in: site.path(SiteFolder.briefings))) ?? []
        for path in names.map({ "\(SiteFolder.briefings)/\($0)" }) where !remade.contains(path) {
            guard let bytes = site.readIfPresent(path).bytes else { continue }
            for slug in open.keys
            where bytes[...].firstOffset(of: Array(Mention.url(of: slug).utf8)) != nil {
                open[slug] = nil
            }
        }
        return open
    }

    /// Removes the files of entities that the articles do not name any more, or describe otherwise.
    /// - Returns: the entities that are gone.
    func withdraw(
        _ entities: [Slug: Entity], from outcomes: [ArticleIngest.Outcome]
    ) throws(FileError) -> Set<Slug> {
        let made = outcomes.flatMap(\.entities)
        let gone = entities.filter { !made.contains($0.value) }
        for slug in gone.keys { try FileSystem.remove(site.path(SiteFolder.path(of: slug))) }
        return Set(gone.keys)
    }
}

extension Ingest.Survey {
    /// What would be found without some entities.
    func without(_ entities: some Collection<Slug>) -> Ingest.Survey {
        var store = store
        store.remove(entities)
        return Ingest.Survey(
            store: store, corrections: corrections.knowing(store), articles: articles,
            leftovers: leftovers, diagnostics: diagnostics)
    }
}
