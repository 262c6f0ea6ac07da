/// The entities people already know, indexed once for many articles.
struct KnownNames: Sendable {
    let entities: [KnownEntity]
    /// `nil` when there are none.
    let index: NameIndex?
    let bySlug: [String: Int]
    /// Surfaces in small letters that people said never mean an entity, with the first such entity.
    let excluding: [String: Int]
    /// For each whether nothing but its name is known.
    let isPlain: [Bool]
    /// The keys of surnames that several known people have.
    let sharedSurnames: Set<UInt64>
    /// The keys of words that the names of known organizations begin with: "Ford" of "Ford Motor
    /// Company".
    let bodies: Set<UInt64>

    init(_ entities: [KnownEntity]) {
        self.entities = entities
        isPlain = entities.map(\.isPlain)
        var bySlug: [String: Int] = [:]
        var names: [(name: String, entry: NameIndex.Entry)] = []
        for (number, entity) in entities.enumerated() {
            for slug in [entity.slug] + entity.merged where bySlug[slug] == nil {
                bySlug[slug] = number
            }
            for name in [entity.name] + entity.aliases where entity.isSought {
                names.append((name, KnownNames.entry(number, .name)))
            }
        }
        self.bySlug = bySlug
        excluding = Dictionary(
            entities.enumerated().flatMap { number, entity in
                entity.excluded.map { ($0.lowercased(), number) }
            }, uniquingKeysWith: { first, _ in first })
        // Behind the names that people wrote.
        for (number, entity) in entities.enumerated() where entity.isSought {
            if let former = KnownNames.formerName(of: entity) {
                names.append((former, KnownNames.entry(number, .name)))
            }
        }
        let owners = KnownNames.owners(of: entities)
        names.append(contentsOf: KnownNames.surnames(owners))
        sharedSurnames = Set(
            owners.filter { $0.value.count > 1 }.flatMap { NameLists.words(of: $0.key) })
        bodies = Set(
            entities.lazy.filter { $0.kind == .organization && $0.isSought }.compactMap {
                NameLists.words(of: $0.name).first
            })
        index = names.isEmpty ? nil : NameIndex(names, lexicon: .shared)
    }

    /// The known entity with the slug that a name would have.
    func number(ofName name: String) -> Int? {
        bySlug.isEmpty ? nil : bySlug[slug(for: name)]
    }

    /// Whether a surface is one that people said never means the entity.
    func excludes(_ surface: String, entity: Int) -> Bool {
        entities[entity].excluded.contains { $0.lowercased() == surface.lowercased() }
    }

    /// The people who have a surname.
    private static func owners(of entities: [KnownEntity]) -> [String: [Int]] {
        var owners: [String: [Int]] = [:]
        for (number, entity) in entities.enumerated()
        where entity.kind == .person && entity.isSought {
            let surnames = fullNames(of: entity).map { PersonName($0).surnames }
            for surname in surnames.reduce(Set(), { $0.union($1) }) {
                owners[surname, default: []].append(number)
            }
        }
        return owners
    }

    /// The name that an entity's file was made for, where it has been corrected: articles go on to
    /// write it, "Marine Ltd" of "Marine plc". No surname alone, which others may have.
    private static func formerName(of entity: KnownEntity) -> String? {
        guard !isSlug(entity.slug, of: entity.name) else { return nil }
        let words = entity.slug.split(separator: "-")
        guard words.count > 1 || entity.kind != .person else { return nil }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// The names of somebody with the same given name: a person who corrects "Elena Marsh" keeps
    /// "Marsh", which articles go on to call her, by the alias and by the name that the file was
    /// made for.
    private static func fullNames(of entity: KnownEntity) -> [String] {
        guard let given = entity.name.split(separator: " ").first else { return [] }
        let others = entity.aliases + [formerName(of: entity)].compactMap(\.self)
        return [entity.name]
            + others.filter { other in
                let words = other.split(separator: " ")
                return words.count > 1 && words[0].lowercased() == given.lowercased()
            }
    }

    /// Surnames that only one known person has.
    private static func surnames(
        _ owners: [String: [Int]]
    ) -> [(name: String, entry: NameIndex.Entry)] {
        owners.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }
            .flatMap { owner in owner.value.map { (owner.key, entry($0, .short)) } }
    }

    private static func entry(_ number: Int, _ form: Analysis.Form) -> NameIndex.Entry {
        NameIndex.Entry(
            entity: Int32(truncatingIfNeeded: number), form: form, needsCapitals: false)
    }
}
