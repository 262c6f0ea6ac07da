import Briefings
import Diagnostics

/// The entities of `content/entities/`.
struct EntityStore: Sendable {
    private(set) var entities: [Slug: Entity] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether there is a file for an entity.
    func contains(_ slug: Slug) -> Bool { entities.index(forKey: slug) != nil }

    /// Reads all files, in parallel.
    static func load(from site: SiteFolder) async -> EntityStore {
        var store = EntityStore()
        let folder = ContentFiles(SiteFolder.entities, endings: [".md"], area: "entity", in: site)
        store.diagnostics = folder.diagnostics
        let results = await parallelMap(folder.files.count) { read(folder.files[$0], in: site) }
        for (entity, diagnostics) in results {
            store.diagnostics += diagnostics
            if let entity { store.entities[entity.slug] = entity }
        }
        store.checkMerges()
        return store
    }

    private static func read(
        _ file: ContentFiles.File, in site: SiteFolder
    ) -> (Entity?, [Diagnostic]) {
        guard let slug = Slug(file.name) else {
            let summary = "`\(file.name)` cannot be an entity’s name in links"
            let help = "rename the file; `\(Slug(of: file.name))` would do"
            return (
                nil, [Diagnostic(.error, "entity/file-name", file: file.path, summary, help: help)]
            )
        }
        let (source, diagnostics) = site.readMarkdown(file.path)
        guard let source else { return (nil, diagnostics) }
        let read = EntityReader.read(source, slug: slug)
        return (read.entity, diagnostics + read.diagnostics)
    }

    private mutating func checkMerges() {
        for entity in entities.values {
            guard let target = entity.mergedInto else { continue }
            if entities[target] == nil {
                report(
                    entity, "there is no entity `\(target)` to merge it into",
                    help: "name a file of content/entities/ without its ending")
            } else if isCircle(from: entity.slug) {
                report(
                    entity, "merging it into `\(target)` leads back to itself",
                    help: "remove `same-as` from the file of the entity that is to stay")
            }
        }
    }

    /// Whether following `same-as` comes back to where it began.
    private func isCircle(from start: Slug) -> Bool {
        var seen: Set<Slug> = []
        var slug = start
        while let next = entities[slug]?.mergedInto, seen.insert(next).inserted {
            if next == start { return true }
            slug = next
        }
        return false
    }

    private mutating func report(_ entity: Entity, _ summary: String, help: String) {
        diagnostics.append(
            Diagnostic(
                .error, "entity/same-as", file: "\(SiteFolder.entities)/\(entity.slug).md",
                summary, help: help))
    }
}
