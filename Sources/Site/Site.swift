public import Briefings
public import Language

/// The whole site as a value: every page's content, and what leads from one to another.
public struct Site: Sendable {
    public private(set) var configuration: SiteConfiguration
    /// Newest first; undated ones last; then by slug.
    public let briefings: [BriefingPage]
    /// By name, then slug. Only those that a briefing mentions.
    public let entities: [EntityPage]
    /// Newest first.
    public let events: [DatedEvent]
    /// `nil` for slugs of no page: hidden entities and unknown ones.
    private let pageIndex: [Slug: Int]

    /// An event of a briefing's timeline.
    public struct DatedEvent: Sendable {
        public let date: EDTF
        /// Index into `briefings`.
        public let briefing: Int
        public let entry: TimelineEntry
    }

    /// Puts a site together.
    public init(
        configuration: SiteConfiguration, briefings: [BriefingPage], entities: [Slug: Entity]
    ) {
        self.configuration = configuration
        self.briefings = briefings.sorted(by: Site.isNewer)
        let index = EntityIndex(briefings: self.briefings, entities: entities)
        self.entities = index.pages
        pageIndex = index.pageOfSlug
        events = Site.events(of: self.briefings)
    }

    /// The same site at another address.
    public func standing(at baseURL: String) -> Site {
        var site = self
        _ = site.configuration.setBaseURL(baseURL)
        return site
    }

    /// The page of the entity that a mention means, merged entities followed; `nil` when it has none.
    public func entity(_ slug: Slug) -> EntityPage? { index(of: slug).map { entities[$0] } }

    /// Index into `entities` of the entity that a mention means.
    func index(of slug: Slug) -> Int? { pageIndex[slug] }

    private static func isNewer(_ a: BriefingPage, _ b: BriefingPage) -> Bool {
        let dates = (a.briefing.metadata.date, b.briefing.metadata.date)
        switch dates {
        case (let x?, let y?) where x != y: return x > y
        case (_?, nil): return true
        case (nil, _?): return false
        default: return a.slug < b.slug
        }
    }

    private static func events(of briefings: [BriefingPage]) -> [DatedEvent] {
        var events: [DatedEvent] = []
        for (index, page) in briefings.enumerated() {
            for element in page.briefing.section(.timeline)?.elements ?? [] {
                if case .event(let entry) = element {
                    events.append(DatedEvent(date: entry.date, briefing: index, entry: entry))
                }
            }
        }
        // Stable: events of one day stay in the order of their briefings and lines.
        let keyed = events.enumerated().map { ($1.date.sortKey, $0) }
        return keyed.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $1.0 < $0.0 }.map { events[$0.1] }
    }
}

/// An entity on its way to a page.
public struct EntityPage: Sendable {
    public let entity: Entity
    /// Briefings that mention it, newest first.
    public fileprivate(set) var appearances: [Appearance]

    /// An entity's mentions in one briefing.
    public struct Appearance: Sendable {
        /// Index into the site's briefings.
        public let briefing: Int
        /// Sentences that mention the entity, each once, in order.
        public fileprivate(set) var places: [BriefingPage.Place]
        /// How many mentions there are.
        public fileprivate(set) var count: Int
    }

    /// The page's file.
    public var path: OutputPath { OutputPath(page: entity.slug, in: "entities") }

    /// Mentions in all briefings.
    public var count: Int { appearances.reduce(0) { $0 + $1.count } }
}

/// Who is mentioned where: one pass over all mentions.
private struct EntityIndex {
    private(set) var pages: [EntityPage] = []
    private(set) var pageOfSlug: [Slug: Int] = [:]
    private let entities: [Slug: Entity]

    init(briefings: [BriefingPage], entities: [Slug: Entity]) {
        self.entities = entities
        for (index, briefing) in briefings.enumerated() { add(briefing, at: index) }
        sortByName()
    }

    private mutating func add(_ briefing: BriefingPage, at index: Int) {
        let pageOfEntity = briefing.entities.map { page(of: $0) }
        for mention in briefing.mentions {
            guard let page = pageOfEntity[mention.entity] else { continue }
            pages[page].note(mention.place, in: index)
        }
    }

    /// The page of a mentioned entity, made when it is first met; `nil` for a hidden one.
    private mutating func page(of mentioned: BriefingPage.MentionedEntity) -> Int? {
        let slug = mentioned.mention.slug
        if let known = pageOfSlug[slug] { return known }
        let entity = target(of: slug)
            ?? Entity(slug: slug, name: mentioned.surface, kind: mentioned.mention.kind)
        if entity.isHidden { return nil }
        let page = pageOfSlug[entity.slug] ?? pages.count
        if page == pages.count { pages.append(EntityPage(entity: entity, appearances: [])) }
        pageOfSlug[entity.slug] = page
        pageOfSlug[slug] = page
        return page
    }

    /// Follows `same-as`; a circle ends where it began.
    private func target(of slug: Slug) -> Entity? {
        guard var entity = entities[slug] else { return nil }
        var seen: Set<Slug> = [slug]
        while let next = entity.mergedInto, seen.insert(next).inserted, let merged = entities[next] {
            entity = merged
        }
        return entity
    }

    private mutating func sortByName() {
        let order = pages.indices.sorted { a, b in
            let (x, y) = (pages[a].entity, pages[b].entity)
            return x.name == y.name ? x.slug < y.slug : x.name < y.name
        }
        var position = [Int](repeating: 0, count: pages.count)
        for (new, old) in order.enumerated() { position[old] = new }
        pages = order.map { pages[$0] }
        pageOfSlug = pageOfSlug.mapValues { position[$0] }
    }
}

extension EntityPage {
    /// Notes a mention; briefings and their mentions come in order.
    fileprivate mutating func note(_ place: BriefingPage.Place, in briefing: Int) {
        if appearances.last?.briefing != briefing {
            appearances.append(Appearance(briefing: briefing, places: [], count: 0))
        }
        let last = appearances.count - 1
        appearances[last].count += 1
        if appearances[last].places.last != place { appearances[last].places.append(place) }
    }
}
