import Briefings
import Language

/// Which entities are mentioned where, found in one pass over all mentions.
struct EntityIndex {
    /// By name, then slug.
    let pages: [EntityPage]
    /// The page that a mention's link leads to, merged entities followed.
    let pageOfURL: [String: Int]
    /// For each briefing the pages of its entities, in its order; `nil` for hidden ones.
    let cast: [[Int?]]
    /// The merged entities whose target has a page, by slug.
    let moved: [MovedEntity]

    init(briefings: [BriefingPage], entities: [Slug: Entity]) {
        var collector = Collector(entities: entities)
        let cast = briefings.enumerated().map { collector.add($1, at: $0) }
        let order = collector.found.indices.sorted { a, b in
            let (x, y) = (collector.found[a].entity, collector.found[b].entity)
            return x.name == y.name ? x.slug < y.slug : x.name < y.name
        }
        var position = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { position[old] = new }
        pages = order.map { old in
            let found = collector.found[old]
            let offices = found.appearances.filter { appearance in
                // Without a date and a reference, it would read as an office held today.
                found.entity.kind == .person && briefings[appearance.briefing].date != nil
                    && appearance.names.contains(where: briefings[appearance.briefing].citesOffice)
            }
            return EntityPage(
                entity: found.entity, appearances: found.appearances, officeAppearances: offices,
                count: found.count)
        }
        var pageOfURL = collector.numbers.compactMapValues { $0.map { position[$0] } }
        self.cast = cast.map { $0.map { $0.map { position[$0] } } }
        let moved = EntityIndex.moved(collector.entities, to: pages)
        for (slug, page) in moved { pageOfURL[Mention.url(of: slug)] = page }
        self.pageOfURL = pageOfURL
        self.moved = moved.map { [pages] in
            MovedEntity(path: OutputPath(page: $0, in: "entities"), page: pages[$1])
        }
    }

    /// The merged entities whose target has a page, by slug, and the indices of the pages.
    private static func moved(
        _ entities: [Slug: Entity], to pages: [EntityPage]
    ) -> [(slug: Slug, page: Int)] {
        let merged = entities.values.filter { $0.mergedInto != nil }
        guard !merged.isEmpty else { return [] }
        let numbers = Dictionary(
            uniqueKeysWithValues: pages.enumerated().map { ($1.entity.slug, $0) })
        return merged.map(\.slug).sorted().compactMap { slug in
            guard numbers[slug] == nil,
                let page = entities.canonical(for: slug).flatMap({ numbers[$0.slug] })
            else { return nil }
            return (slug, page)
        }
    }
}

/// Collects entities and their appearances in order of first mention.
private struct Collector {
    let entities: [Slug: Entity]
    private(set) var found: [Found] = []
    /// Index into `found` by the target of a mention's link; `nil` for a hidden entity.
    private(set) var numbers: [String: Int?] = [:]

    init(entities: [Slug: Entity]) { self.entities = entities }

    struct Found {
        let entity: Entity
        var appearances: [EntityPage.Appearance] = []
        var count = 0
    }

    /// Adds a briefing's entities.
    /// - Returns: their indices into `found`.
    mutating func add(_ briefing: BriefingPage, at index: Int) -> [Int?] {
        // By index: copying each takes noticeable time.
        briefing.entities.indices.map { name in
            let number = number(of: name, in: briefing.entities)
            if let number { found[number].note(index, name, count: briefing.entities[name].count) }
            return number
        }
    }

    private mutating func number(
        of name: Int, in entities: [BriefingPage.MentionedEntity]
    ) -> Int? {
        if let known = numbers[entities[name].url] { return known }
        let mentioned = entities[name]
        let slug = mentioned.mention.slug
        let entity =
            self.entities.canonical(for: slug)
            ?? Entity(slug: slug, name: mentioned.surface, kind: mentioned.mention.kind)
        if entity.isHidden {
            numbers.updateValue(nil, forKey: mentioned.url)
            return nil
        }
        let own = Mention.url(of: entity.slug)
        let number = (numbers[own] ?? nil) ?? found.count
        if number == found.count { found.append(Found(entity: entity)) }
        numbers.updateValue(number, forKey: own)
        numbers.updateValue(number, forKey: mentioned.url)
        return number
    }
}

extension Collector.Found {
    /// Notes an appearance; briefings come one after another.
    fileprivate mutating func note(_ briefing: Int, _ name: Int, count: Int) {
        self.count += count
        if appearances.last?.briefing == briefing {
            appearances[appearances.count - 1].otherNames.append(name)
        } else {
            appearances.append(EntityPage.Appearance(briefing: briefing, name: name))
        }
    }
}
