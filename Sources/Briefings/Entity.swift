package import Language
package import Markdown
import Bytes

/// A person, organization, place … as its file in `content/entities/` describes it.
package struct Entity: Sendable, Equatable {
    /// Names its file and its page.
    package var slug: Slug
    /// Its name, as the site shows it.
    package var name: String
    /// What kind of thing it is.
    package var kind: EntityKind
    /// Other names for it.
    package var aliases: [String]
    /// Surfaces that never mean this entity.
    package var excluded: [String]
    /// The entity this one is merged into.
    package var mergedInto: Slug?
    /// The 1-based line of its file that says so.
    package var mergedLine: Int?
    /// Never shown as an entity.
    package var isHidden: Bool
    /// Its item on Wikidata, as in `Q30`.
    package var wikidata: String?
    /// Notes in Markdown; their links lead from the briefings' folder.
    package var notes: [Block]

    /// An entity without notes.
    package init(slug: Slug, name: String, kind: EntityKind, aliases: [String] = []) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.aliases = aliases
        excluded = []
        isHidden = false
        notes = []
    }

    /// What the analysis of an article is to know of it.
    package var known: KnownEntity {
        KnownEntity(
            slug: slug.description, name: name, kind: kind, aliases: aliases, excluded: excluded,
            isHidden: isHidden)
    }

    /// The parts of the entity that decide how articles are read, to tell whether a person has
    /// changed them; notes and the item on Wikidata are not among them.
    package var corrections: String {
        let names = ([slug.description, name, kind.rawValue] + aliases).joined(separator: "\t")
        let others = excluded.joined(separator: "\t")
        return "\(names)\n\(others)\n\(mergedInto?.description ?? "")\n\(isHidden)\n"
    }

    /// The file of a new entity.
    package var file: [UInt8] {
        let matter = FrontMatter([
            .init("name", .string(name)), .init("kind", .string(kind.rawValue)),
            .init("aliases", .list(aliases)), .init("wikidata", .string(wikidata ?? "")),
        ])
        return Array(matter.markdown().utf8)
    }
}

extension [Slug: Entity] {
    /// The canonical entity of a slug: the one it is merged into in the end, or its own; `nil`
    /// where there is none, or where `same-as` leads in a circle.
    package func canonical(for slug: Slug) -> Entity? {
        guard var entity = self[slug] else { return nil }
        var seen: Set<Slug> = [slug]
        while let next = entity.mergedInto {
            guard seen.insert(next).inserted, let merged = self[next] else { return nil }
            entity = merged
        }
        return entity
    }
}
