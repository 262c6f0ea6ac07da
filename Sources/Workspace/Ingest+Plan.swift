import Briefings
import Bytes
import Diagnostics

extension Ingest {
    /// What is to be written.
    struct Plan: Sendable {
        /// What is made of each article, in order.
        let outcomes: [ArticleIngest.Outcome]
        /// The entities that get new files.
        let entities: [Entity]
        /// Briefings to remove, with the path of the one that replaces each; `nil` for those that
        /// an earlier ingest was stopped before removing.
        let replaced: [(state: BriefingState, by: DiskPath?)]
        /// The note on corrections, its digest not yet of the briefings' names; `nil` while
        /// briefings remain to be made with the corrections.
        let corrections: NotedCorrections?
        /// About the articles, their briefings and the new entities.
        let diagnostics: [Diagnostic]

        /// The briefings of which something is to be written.
        var changed: [ArticleIngest.Outcome] { outcomes.filter { $0.change.bytes != nil } }

        /// The briefings to remove, each once.
        /// - Parameter left: briefings that were not written; what they would have replaced stays.
        func removed(besides left: Set<DiskPath> = []) -> [BriefingState] {
            var seen: Set<DiskPath> = []
            return replaced.filter { $0.by.map(left.contains) != true }.map(\.state)
                .filter { seen.insert(DiskPath($0.path)).inserted }
        }
    }

    /// What to write for some articles.
    func plan(_ outcomes: [ArticleIngest.Outcome], _ survey: Survey) -> Plan {
        let entities = newEntities(outcomes, besides: survey.store)
        // An ingest of named articles alone does not bring the other briefings up to date with what
        // is new.
        let isUpToDate = !isNamed || !survey.corrections.areNew && entities.isEmpty
        let made =
            outcomes.filter(\.isMade).map(\.state.name) + survey.leftovers.map(\.name)
        let namesakes = survey.store.namesakes(of: entities) { entity in
            outcomes.first {
                $0.change.bytes?[...].firstOffset(of: Array("[\(entity.name)]".utf8)) != nil
            }?.path
        }
        return Plan(
            outcomes: outcomes, entities: entities,
            replaced: replaced(by: outcomes) + survey.leftovers.map { ($0, nil) },
            corrections: isUpToDate
                ? survey.corrections.note(made: made, with: entities, ofAll: briefed) : nil,
            diagnostics: outcomes.flatMap(\.diagnostics) + namesakes)
    }

    /// The entities that have no file yet, each as the first article describes it.
    private func newEntities(
        _ outcomes: [ArticleIngest.Outcome], besides store: EntityStore
    ) -> [Entity] {
        var slugs = Set(store.entities.keys)
        return outcomes.flatMap(\.entities).filter { entity in
            guard slugs.insert(entity.slug).inserted else { return false }
            let path = site.path(SiteFolder.path(of: entity.slug))
            // An unreadable file, or a link, is a person's, and is not written over.
            return FileSystem.kind(of: path) == .missing && !FileSystem.isLink(path)
        }
    }

    /// The briefings that articles had under their former names, where new ones have been made.
    private func replaced(
        by outcomes: [ArticleIngest.Outcome]
    ) -> [(state: BriefingState, by: DiskPath?)] {
        outcomes.filter { $0.action == .created }.compactMap { outcome in
            outcome.article.former.map { ($0, DiskPath(outcome.path)) }
        }
    }

    /// The names of the briefings that an ingest has made and that are still there.
    private func briefed() -> Set<String> {
        Set(
            Ingest.made(in: site).filter {
                FileSystem.kind(of: site.path(SiteFolder.path(ofBriefing: $0))) == .file
            })
    }

    /// The names of the briefings that an ingest has made.
    static func made(in site: SiteFolder) -> [String] {
        let ending = ".md"
        let names = (try? FileSystem.names(in: site.path(SiteFolder.bases))) ?? []
        return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    }
}
