package import Diagnostics
import Bytes
import Language
import Markdown

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
        let (found, faults) = Document.read(
            source, keys: Key.allCases.map(\.rawValue), hasText: false)
        diagnostics += faults
        guard let document = found else { return nil }
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
        let key = Key(rawValue: entry.key)
        if case .list = entry.value, key?.isText == true {
            diagnostics.append(.list(entry, "entity", in: source))
            return
        }
        switch key {
        case .name: entity.name = names(matter, entry).first ?? entity.name
        case .kind: entity.kind = kind(matter, entry) ?? entity.kind
        case .aliases: entity.aliases = aliases(matter, entry)
        case .not: entity.excluded = names(matter, entry)
        case .sameAs:
            entity.mergedInto = target(matter, entry)
            entity.mergedLine = entry.line
        case .hidden: entity.isHidden = isHidden(matter, entry)
        case .wikidata: entity.wikidata = item(matter, entry)
        case nil:
            let known = Key.allCases.map(\.rawValue)
            let meant = suggestion(for: entry.key, among: known)
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            report(
                entry.line, "entity/unknown-key", "`\(entry.key)` is not a key of an entity",
                help: meant.map { "did you mean `\($0)`?" } ?? "known keys are \(list)",
                severity: meant == Key.hidden.rawValue ? .error : .warning)
        }
    }

    /// The keys of an entity's front matter.
    private enum Key: String, CaseIterable {
        case name, kind, aliases, not
        case sameAs = "same-as"
        case hidden, wikidata

        /// Whether its value is text, not a list.
        var isText: Bool {
            switch self {
            case .name, .kind, .sameAs, .wikidata: true
            case .aliases, .not, .hidden: false
            }
        }
    }

    /// The names that a key gives, without the “” that a word processor has made of `"`. Warns of
    /// these, and of a text that looks like several names: these have to be a list.
    private mutating func names(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> [String] {
        let names = matter.names(entry.key)
        let plain = names.map(ComposedLetters.composed).map { name in
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

    /// The other names of an entity, without ordinary words, which would be linked wherever they
    /// stand.
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

    /// The value of a key's text; text that has none is reported as not being what is wanted.
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
