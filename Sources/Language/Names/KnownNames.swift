/// The entities people already know, indexed once for many articles.
struct KnownNames: Sendable {
    let entities: [KnownEntity]
    /// `nil` when there are none.
    let index: NameIndex?
    let bySlug: [String: Int]
    /// The keys of surnames that several known people have.
    let sharedSurnames: Set<UInt64>

    init(_ entities: [KnownEntity]) {
        self.entities = entities
        var bySlug: [String: Int] = [:]
        var names: [(name: String, entry: NameIndex.Entry)] = []
        for (number, entity) in entities.enumerated() {
            if bySlug[entity.slug] == nil { bySlug[entity.slug] = number }
            for name in [entity.name] + entity.aliases {
                names.append((name, KnownNames.entry(number, .name)))
            }
        }
        self.bySlug = bySlug
        let owners = KnownNames.owners(of: entities)
        names.append(contentsOf: KnownNames.surnames(owners))
        sharedSurnames = Set(
            owners.filter { $0.value.count > 1 }.flatMap { NameLists.words(of: String($0.key)) })
        index = names.isEmpty ? nil : NameIndex(names, lexicon: .shared)
    }

    /// Whether a surface is one that people said never means the entity.
    func excludes(_ surface: String, entity: Int) -> Bool {
        entities[entity].excluded.contains(surface)
    }

    /// The people who have a surname.
    private static func owners(of entities: [KnownEntity]) -> [Substring: [Int]] {
        var owners: [Substring: [Int]] = [:]
        for (number, entity) in entities.enumerated() where entity.kind == .person {
            let words = entity.name.split(separator: " ")
            guard words.count > 1, let last = words.last else { continue }
            owners[last, default: []].append(number)
        }
        return owners
    }

    /// Surnames that only one known person has.
    private static func surnames(
        _ owners: [Substring: [Int]]
    ) -> [(name: String, entry: NameIndex.Entry)] {
        owners.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }
            .flatMap { owner in owner.value.map { (String(owner.key), entry($0, .short)) } }
    }

    private static func entry(_ number: Int, _ form: Analysis.Form) -> NameIndex.Entry {
        NameIndex.Entry(
            entity: Int32(truncatingIfNeeded: number), form: form, needsCapitals: false)
    }
}
