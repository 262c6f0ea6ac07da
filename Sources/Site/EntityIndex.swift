internal import Briefings

/// Who is mentioned where: one pass over all mentions.
struct EntityIndex {
    /// By name, then slug.
    let pages: [EntityPage]
    /// The page that a mention's link leads to, merged entities followed.
    let pageOfURL: [String: Int]
    /// For each briefing its entities' pages, each once, in order of first mention.
    let cast: [[Int]]

    init(briefings: [BriefingPage], entities: [Slug: Entity]) {
        var collector = Collector(entities: entities)
        let cast = briefings.enumerated().map { collector.add($1, at: $0) }
        let order = collector.found.indices.sorted { a, b in
            let (x, y) = (collector.found[a].entity, collector.found[b].entity)
            return x.name == y.name ? x.slug < y.slug : x.name < y.name
        }
        var position = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { position[old] = new }
        pages = order.map {
            EntityPage(
                entity: collector.found[$0].entity, appearances: collector.found[$0].appearances)
        }
        pageOfURL = collector.numbers.compactMapValues { $0.map { position[$0] } }
        self.cast = cast.map { $0.map { position[$0] } }
    }
}

/// Collects entities and their appearances in order of first mention.
private struct Collector {
    let entities: [Slug: Entity]
    private(set) var found: [(entity: Entity, appearances: [EntityPage.Appearance])] = []
    /// Index into `found` by the target of a mention's link; `nil` for a hidden entity.
    private(set) var numbers: [String: Int?] = [:]

    init(entities: [Slug: Entity]) { self.entities = entities }

    /// Adds a briefing's mentions.
    /// - Returns: its entities, each once.
    mutating func add(_ briefing: BriefingPage, at index: Int) -> [Int] {
        let numbers = briefing.entities.map { number(of: $0) }
        var cast: [Int] = []
        // The newest appearance is in this briefing if the entity has been met in it.
        for (name, number) in numbers.enumerated() {
            guard let number else { continue }
            if found[number].appearances.last?.briefing != index {
                cast.append(number)
                found[number].appearances.append(EntityPage.Appearance(briefing: index))
            }
            found[number].appearances[found[number].appearances.count - 1].names.append(name)
        }
        for mention in briefing.mentions {
            guard let number = numbers[mention.entity] else { continue }
            let last = found[number].appearances.count - 1
            found[number].appearances[last].note(mention.place)
        }
        for pair in briefing.eventMentions {
            guard let number = numbers[pair.entity] else { continue }
            let last = found[number].appearances.count - 1
            found[number].appearances[last].events.append(pair.event)
        }
        return cast
    }

    private mutating func number(of mentioned: borrowing BriefingPage.MentionedEntity) -> Int? {
        if let known = numbers[mentioned.url] { return known }
        let slug = mentioned.mention.slug
        let entity =
            target(of: slug)
            ?? Entity(slug: slug, name: mentioned.surface, kind: mentioned.mention.kind)
        if entity.isHidden {
            numbers.updateValue(nil, forKey: mentioned.url)
            return nil
        }
        let own = Mention.url(of: entity.slug)
        let number = (numbers[own] ?? nil) ?? found.count
        if number == found.count { found.append((entity, [])) }
        numbers.updateValue(number, forKey: own)
        numbers.updateValue(number, forKey: mentioned.url)
        return number
    }

    /// Follows `same-as`; a circle ends where it began.
    private func target(of slug: Slug) -> Entity? {
        guard var entity = entities[slug] else { return nil }
        var seen: Set<Slug> = [slug]
        while let next = entity.mergedInto, seen.insert(next).inserted, let merged = entities[next]
        {
            entity = merged
        }
        return entity
    }
}

extension EntityPage.Appearance {
    /// Counts a mention; mentions come in order.
    fileprivate mutating func note(_ place: BriefingPage.Place) {
        count += 1
        if places.last != place { places.append(place) }
    }
}
