import Briefings
import Bytes
import Diagnostics
import Language

/// The entities of `content/entities/`.
struct EntityStore: Sendable {
    private(set) var entities: [Slug: Entity] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Entities whose files are there and cannot be read.
    private var unread: Set<Slug> = []
    /// Entities whose files are exactly as an ingest wrote them.
    private var untouched: Set<Slug> = []

    /// For each entity with a `not:` in its file, those words, lowercased; most sites have none.
    var excluding: [Slug: Set<String>] {
        entities.filter { !$0.value.excluded.isEmpty }.mapValues {
            Set($0.excluded.map { $0.lowercased() })
        }
    }

    /// The owner of each name of several words; names that two entities have are left out.
    var owners: [String: Slug] {
        var owners: [String: Slug?] = [:]
        for entity in entities.values where entity.mergedInto == nil {
            for name in Set([entity.name] + entity.aliases) where name.contains(" ") {
                owners[name] = owners[name] == nil ? entity.slug : .some(nil)
            }
        }
        return owners.compactMapValues { $0 }
    }

    /// Whether there is a file for an entity.
    func contains(_ slug: Slug) -> Bool {
        entities.index(forKey: slug) != nil || unread.contains(slug)
    }

    /// An entity whose file nobody has edited, so that what it says was decided by the program.
    func machineMade(_ slug: Slug) -> Entity? {
        untouched.contains(slug) ? entities[slug] : nil
    }

    /// Whether an entity's file says that it is of a person.
    func isPerson(_ slug: Slug) -> Bool { entities[slug]?.kind == .person }

    /// What an entity's file calls it.
    func names(of slug: Slug) -> [String] {
        entities[slug].map { [$0.name] + $0.aliases } ?? []
    }

    /// What the analysis of articles knows beforehand, by slug: names of merged entities become
    /// names of their canonical one.
    /// The `name:` of one entity is never another's alias. A vague name, in a file that nobody has
    /// edited, is not looked for in other articles.
    var known: [KnownEntity] {
        let owners = Dictionary(canonical.map { ($0.name, $0.slug) }) { first, _ in first }
        var known = entities.mapValues { entity in
            var known = entity.known
            known.aliases.removeAll { owners[$0].map { $0 != entity.slug } ?? false }
            return known
        }
        for entity in entities.values.sorted(by: { $0.slug < $1.slug })
        where entity.mergedInto != nil {
            guard let target = entities.canonical(for: entity.slug)?.slug else { continue }
            known[entity.slug] = nil
            known[target]?.aliases += ([entity.name] + entity.aliases).filter {
                owners[$0].map { $0 == target } ?? true
            }
            known[target]?.excluded += entity.excluded
            known[target]?.merged.append(entity.slug.description)
        }
        let vague = VagueNames(among: Array(known.values))
        for slug in untouched
        where known[slug].map({ vague.contains($0) && $0.merged.isEmpty }) ?? false {
            known[slug]?.isSought = false
        }
        return known.values.sorted { $0.slug < $1.slug }
    }

    /// The digest of what is known of these entities and some new ones.
    func digest(with new: [Entity]) -> String {
        let all = (Array(entities.values) + new).sorted { $0.slug < $1.slug }
        return SHA256.hexDigest(of: all.flatMap { Array($0.corrections.utf8) })
    }

    /// Adds entities that have got files.
    mutating func add(_ new: [Entity]) {
        for entity in new {
            entities[entity.slug] = entity
            untouched.insert(entity.slug)
        }
    }

    /// Forgets entities whose files are removed.
    mutating func remove(_ slugs: some Collection<Slug>) {
        for slug in slugs {
            entities[slug] = nil
            untouched.remove(slug)
        }
    }

    /// Notes on people who are known by a surname alone, and may be one of the new entities.
    /// - Parameter briefing: the file of the briefing that names somebody in full.
    func namesakes(of new: [Entity], namedIn briefing: (Entity) -> String?) -> [Diagnostic] {
        let people = entities.values.filter {
            $0.kind == .person && $0.mergedInto == nil && !$0.isHidden
        }
        let byName = Dictionary(grouping: people, by: \.name)
        var notes: [Diagnostic] = []
        for entity in new where entity.kind == .person {
            let namesakes = PersonName(entity.name).surnames.flatMap { byName[$0] ?? [] }
            for namesake in namesakes.sorted(by: { $0.slug < $1.slug }) {
                notes.append(
                    Diagnostic(
                        .note, "entity/namesake", file: SiteFolder.path(of: namesake.slug),
                        "“\(namesake.name)” may be \(entity.name), "
                            + "whom \(briefing(entity) ?? "another article") names in full",
                        help: "if so, write `same-as: \(entity.slug)` into the file"))
            }
        }
        return notes
    }

    /// Reads all files, in parallel.
    static func load(from site: SiteFolder) async -> EntityStore {
        var store = EntityStore()
        let folder = ContentFiles(SiteFolder.entities, endings: [".md"], area: "entity", in: site)
        store.diagnostics = folder.diagnostics
        let results = await parallelMap(folder.files.count, as: "reading entities") {
            read(folder.files[$0], in: site)
        }
        for (file, (entity, isUntouched, diagnostics)) in zip(folder.files, results) {
            store.diagnostics += diagnostics
            if let entity {
                store.entities[entity.slug] = entity
                if isUntouched { store.untouched.insert(entity.slug) }
            } else if let slug = Slug(file.name) {
                store.unread.insert(slug)
            }
        }
        store.checkMerges(in: site)
        store.checkNames()
        return store
    }

    private static func read(
        _ file: ContentFiles.File, in site: SiteFolder
    ) -> (Entity?, isUntouched: Bool, [Diagnostic]) {
        guard let slug = Slug(file.name) else {
            let summary = "`\(file.name)` cannot be an entity’s name in links"
            let help = "rename the file; `\(Slug(of: file.name))` would do"
            return (
                nil, false,
                [Diagnostic(.error, "entity/file-name", file: file.path, summary, help: help)]
            )
        }
        let (source, diagnostics) = site.readText(file.path)
        guard let source else { return (nil, false, diagnostics) }
        let read = EntityReader.read(source, slug: slug)
        let isUntouched = read.entity?.file == source.utf8
        return (read.entity, isUntouched, diagnostics + read.diagnostics)
    }

    /// An entity whose file nobody has edited, read from the disk.
    static func machineMade(_ slug: Slug, in site: SiteFolder) -> Entity? {
        let file = ContentFiles.File(name: slug.description, path: SiteFolder.path(of: slug))
        let (entity, isUntouched, _) = read(file, in: site)
        return isUntouched ? entity : nil
    }

    private mutating func checkMerges(in site: SiteFolder) {
        let slugs = entities.keys.map(\.description).sorted()
        for entity in entities.values {
            guard let target = entity.mergedInto else { continue }
            if entities[target] == nil {
                let near = suggestion(for: target.description, among: slugs)
                reportMerge(
                    of: entity, in: site, .error, "entity/same-as",
                    "there is no entity `\(target)` to merge it into",
                    help: near.map { "did you mean `\($0)`?" }
                        ?? "name a file of content/entities/ without its ending")
            } else if isCircle(from: entity.slug) {
                reportMerge(
                    of: entity, in: site, .error, "entity/same-as",
                    "merging it into `\(target)` leads back to itself",
                    help: "remove `same-as` from the file of the entity that is to stay")
            } else {
                checkLeftBehind(by: entity, in: site)
            }
        }
    }

    /// Warns of a merge into a hidden entity, and of notes or a `wikidata` that the canonical
    /// entity's page does not show.
    private mutating func checkLeftBehind(by entity: Entity, in site: SiteFolder) {
        guard let canonical = entities.canonical(for: entity.slug) else { return }
        if canonical.isHidden {
            reportMerge(
                of: entity, in: site, .warning, "entity/merged-hidden",
                "it is merged into `\(canonical.slug)`, which is hidden",
                help: "correct `same-as`, or write `hidden: true` here, too")
        }
        let hasItem = entity.wikidata.map { $0 != canonical.wikidata } ?? false
        guard !entity.notes.isEmpty || hasItem && canonical.wikidata == nil else { return }
        let left = entity.notes.isEmpty ? "its `wikidata` is" : "its notes are"
        diagnostics.append(
            Diagnostic(
                .warning, "entity/left-behind", file: SiteFolder.path(of: entity.slug),
                "\(left) not shown: the entity is merged into `\(canonical.slug)`",
                help: "move them to \(SiteFolder.path(of: canonical.slug))"))
    }

    /// The canonical entities that have pages: neither merged into another nor hidden; by slug.
    private var canonical: [Entity] {
        entities.values.filter { $0.mergedInto == nil && !$0.isHidden }.sorted { $0.slug < $1.slug }
    }

    /// Reports names that two entities share: in an article they mean only one of them.
    private mutating func checkNames() {
        let canonical = canonical
        var owners: [String: [Slug]] = [:]
        for entity in canonical {
            for name in Set([entity.name] + entity.aliases) {
                owners[name, default: []].append(entity.slug)
            }
        }
        let byName = Dictionary(canonical.map { ($0.name, $0.slug) }) { first, _ in first }
        for entity in canonical {
            // Two people may well have the same name; the note is at the second of them.
            if let other = byName[entity.name], other != entity.slug {
                diagnostics.append(
                    Diagnostic(
                        .note, "entity/shared-name", file: SiteFolder.path(of: entity.slug),
                        "“\(entity.name)” is the name of `\(other)`, too, and new articles link it "
                            + "to that",
                        help:
                            "merge the two with `same-as` if they are one, or let the `name:` say "
                            + "which is which"))
            }
            for alias in Set(entity.aliases).sorted() {
                guard let other = owners[alias]?.first(where: { $0 != entity.slug }) else {
                    continue
                }
                diagnostics.append(
                    Diagnostic(
                        .warning, "entity/shared-alias", file: SiteFolder.path(of: entity.slug),
                        "“\(alias)” is a name of `\(other)`, too, and can mean only one of them",
                        help: "remove it from one, or merge the two with `same-as`"))
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

    /// Reports something about the line of a file that merges its entity into another.
    private mutating func reportMerge(
        of entity: Entity, in site: SiteFolder, _ severity: Diagnostic.Severity, _ id: String,
        _ summary: String, help: String
    ) {
        let path = SiteFolder.path(of: entity.slug)
        let source = site.readText(path).source ?? SourceFile(path: path, utf8: [])
        diagnostics.append(
            Diagnostic(
                severity, id, in: source, line: entity.mergedLine ?? 1, summary, help: help))
    }
}
