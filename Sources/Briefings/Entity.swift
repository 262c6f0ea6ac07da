package import Diagnostics
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

    /// All that decides how articles are read, for telling whether a person has changed it: notes
    /// and the item on Wikidata do not.
    package var decisions: String {
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
    /// The entity that one is merged into in the end, or it itself; `nil` where there is none, or
    /// where `same-as` leads in a circle.
    package func standing(for slug: Slug) -> Entity? {
        guard var entity = self[slug] else { return nil }
        var seen: Set<Slug> = [slug]
        while let next = entity.mergedInto {
            guard seen.insert(next).inserted, let merged = self[next] else { return nil }
            entity = merged
        }
        return entity
    }
}

/// Reads an entity's file.
package struct EntityReader {
    private let source: SourceFile
    private let slug: Slug
    private var diagnostics: [Diagnostic] = []

    /// The entity in a file; `nil` when its front matter cannot be read.
    package static func read(
        _ source: SourceFile, slug: Slug
    ) -> (entity: Entity?, diagnostics: [Diagnostic]) {
        var reader = EntityReader(source: source, slug: slug)
        let entity = reader.entity()
        return (entity, reader.diagnostics)
    }

    private init(source: SourceFile, slug: Slug) {
        self.source = source
        self.slug = slug
    }

    private mutating func entity() -> Entity? {
        let document: Document
        do {
            document = try Document(completing: source, hasText: false)
        } catch {
            diagnostics.append(.frontMatter(error, in: source))
            return nil
        }
        var entity = Entity(slug: slug, name: slug.description, kind: .organization)
        entity.notes = document.blocks.map { $0.linked(in: "../entities/") }
        for entry in document.frontMatter.entries {
            read(entry, document.frontMatter, into: &entity)
        }
        if document.frontMatter.names("name").isEmpty {
            report(1, "entity/no-name", "the entity has no name", help: "add `name: …`")
        }
        if !document.frontMatter.entries.contains(where: {
            $0.key == "kind" && $0.value != .string("")
        }) {
            report(
                1, "entity/no-kind", "nothing says what kind of entity it is",
                help: "add `kind: person` or another of \(Self.kinds)")
        }
        return entity
    }

    private mutating func read(
        _ entry: FrontMatter.Entry, _ matter: FrontMatter, into entity: inout Entity
    ) {
        if case .list = entry.value, ["name", "kind", "same-as", "wikidata"].contains(entry.key) {
            diagnostics.append(.list(entry, "entity", in: source))
            return
        }
        switch entry.key {
        case "name": entity.name = names(matter, entry).first ?? entity.name
        case "kind": entity.kind = kind(matter, entry) ?? entity.kind
        case "aliases": entity.aliases = aliases(matter, entry)
        case "not": entity.excluded = names(matter, entry)
        case "same-as": entity.mergedInto = target(matter, entry)
        case "hidden": entity.isHidden = isHidden(matter, entry)
        case "wikidata": entity.wikidata = item(matter, entry)
        default:
            let known = ["name", "kind", "aliases", "not", "same-as", "hidden", "wikidata"]
            report(
                entry.line, "entity/unknown-key", "`\(entry.key)` is not a key of an entity",
                help: "known keys are " + known.map { "`\($0)`" }.joined(separator: ", "),
                severity: .warning)
        }
    }

    /// The names that a key gives. Marks that a word processor has made of `"` belong to none, and
    /// several names are a list.
    private mutating func names(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> [String] {
        let names = matter.names(entry.key)
        let plain = names.map { name in
            let inner = name.dropFirst().dropLast()
            let isQuoted = name.hasPrefix("“") && name.hasSuffix("”") && !inner.contains("“")
            return isQuoted ? String(inner) : name
        }.filter { !$0.isEmpty }
        if names != plain {
            report(
                entry.line, "entity/quotation-marks",
                "the quotation marks of `\(names.joined(separator: ", "))` are left out",
                help: "write names without them, or with straight ones: \"", severity: .warning)
        }
        if case .string(let text) = entry.value, entry.key != "name", text.contains(", ") {
            report(
                entry.line, "entity/one-name", "`\(text)` is one name with a comma",
                help: "write several as `\(entry.key): [\(text)]`", severity: .warning)
        }
        return plain
    }

    /// Other names; an ordinary word would be linked wherever it stands.
    private mutating func aliases(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> [String] {
        let aliases = names(matter, entry)
        for word in aliases where isOrdinary(word) {
            report(
                entry.line, "entity/ordinary-word",
                "“\(word)” is an ordinary word, and no name here",
                help: "remove it from `aliases`", severity: .warning)
        }
        return aliases.filter { !isOrdinary($0) }
    }

    private mutating func isHidden(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> Bool {
        if let isHidden = matter.flag(entry.key) { return isHidden }
        report(
            entry.line, "entity/hidden", "`hidden` says neither yes nor no",
            help: "write `hidden: true` for what is no name at all")
        return false
    }

    private mutating func item(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> String? {
        value(
            matter, entry, "entity/wikidata", "an item of Wikidata",
            help: "write the item alone, as in `wikidata: Q30`"
        ) { text in
            let digits = text.utf8.dropFirst()
            let isItem =
                text.first == "Q" && !digits.isEmpty
                && digits.allSatisfy { $0.isASCIIDigit }
            return isItem ? text : nil
        }
    }

    private mutating func kind(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> EntityKind? {
        value(
            matter, entry, "entity/kind", "a kind of entity", help: "use one of \(Self.kinds)",
            { EntityKind(rawValue: $0.lowercased()) })
    }

    private static let kinds = EntityKind.allCases.map { "`\($0.rawValue)`" }.joined(
        separator: ", ")

    private mutating func target(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> Slug? {
        let own = slug
        return value(
            matter, entry, "entity/same-as", "the name of another entity’s file",
            help: "name the file without its ending, as in `same-as: antony-blinken`"
        ) { text in
            Slug(text).flatMap { $0 == own ? nil : $0 }
        }
    }

    /// What a key's text stands for; text that stands for nothing is reported as not being that.
    private mutating func value<Value>(
        _ matter: FrontMatter, _ entry: FrontMatter.Entry, _ id: String, _ wanted: String,
        help: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let text = matter.string(entry.key) else { return nil }
        let value = parse(text)
        if value == nil { report(entry.line, id, "`\(text)` is not \(wanted)", help: help) }
        return value
    }

    private mutating func report(
        _ line: Int, _ id: String, _ summary: String, help: String,
        severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(
            Diagnostic(severity, id, in: source, line: line, summary, help: help))
    }
}

extension FrontMatter {
    /// Words for nothing in YAML.
    private static let nulls = ["~", "null"]

    /// The names that a key gives, spaced as in briefings; none of white space alone.
    fileprivate func names(_ key: String) -> [String] {
        list(key).map { String(singleSpaced: $0.utf8) }
            .filter { !$0.isEmpty && !FrontMatter.nulls.contains($0) }
    }
}
