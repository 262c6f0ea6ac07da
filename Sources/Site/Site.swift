package import Briefings
package import Language

/// The whole site as a value: every page's content, and what leads from one to another.
///
/// Immutable; a class since every page looks at it, and looking must not cost a copy.
package final class Site: Sendable {
    /// Title, address and the like.
    package let configuration: SiteConfiguration
    /// Pages and files of its own.
    package let own: OwnContent
    /// Newest first; undated ones last; then by slug.
    package let briefings: [BriefingPage]
    /// By name, then slug. Only those that a briefing mentions.
    package let entities: [EntityPage]
    /// Entities that were merged into others, by slug.
    package let moved: [MovedEntity]
    /// Newest first.
    package let events: [DatedEvent]
    /// Addresses that one sitemap lists.
    package let urlsPerSitemap: Int
    /// For each briefing the pages of its entities, as indices into `entities`; `nil` for hidden
    /// ones.
    let cast: [[Int?]]
    /// What stories the briefings tell together.
    let stories: Stories
    /// Stretches of `events` by year, newest first.
    let eventYears: [(year: Int, range: Range<Int>)]
    /// By the target of a mention's link; hidden and unknown entities have no page.
    private let pageIndex: [String: Int]

    /// An event of a briefing's timeline.
    package struct DatedEvent: Sendable {
        /// Index into `briefings`.
        package let briefing: Int
        /// Index into that briefing's `events`.
        package let event: Int
        let time: BriefingPage.EventTime

        /// Newest first; sorting is stable, so that events of one time stay in the order of their
        /// briefings and lines.
        static func isNewer(_ a: DatedEvent, _ b: DatedEvent) -> Bool { a.time.rank > b.time.rank }
    }

    /// Puts a site together.
    /// - Parameter urlsPerSitemap: addresses that one sitemap may list, 50,000 by sitemaps.org 0.9.
    package init(
        configuration: SiteConfiguration, briefings: [BriefingPage], entities: [Slug: Entity],
        own: OwnContent = OwnContent(), urlsPerSitemap: Int = 50_000
    ) {
        self.configuration = configuration
        self.urlsPerSitemap = urlsPerSitemap
        self.own = own
        self.briefings = briefings.sorted(by: Site.isNewer)
        let index = EntityIndex(briefings: self.briefings, entities: entities)
        self.entities = index.pages
        moved = index.moved
        pageIndex = index.pageOfURL
        cast = index.cast
        stories = Stories(briefings: self.briefings, entities: index.pages, cast: index.cast)
        events = Site.events(of: self.briefings)
        eventYears = Site.years(of: events)
    }

    /// The newest briefing's day: undated ones come last.
    package var newestDate: CalendarDate? { briefings.first?.date }

    /// The page of the entity that a mention means, merged entities followed; `nil` when it has
    /// none.
    /// - Parameter url: the target of the mention's link.
    package func entity(at url: String) -> EntityPage? { pageIndex[url].map { entities[$0] } }

    /// The same as an index into `entities`.
    package func index(of url: String) -> Int? { pageIndex[url] }

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
            for number in page.events.indices {
                events.append(
                    DatedEvent(briefing: index, event: number, time: page.events[number].time))
            }
        }
        return events.sorted(by: DatedEvent.isNewer)
    }

    /// The events that mention an entity, newest first.
    package func events(of page: EntityPage) -> [DatedEvent] {
        var own: [DatedEvent] = []
        for appearance in page.appearances {
            let briefing = briefings[appearance.briefing]
            for event in briefing.events(of: appearance) {
                own.append(
                    DatedEvent(
                        briefing: appearance.briefing, event: event,
                        time: briefing.events[event].time))
            }
        }
        return own.sorted(by: DatedEvent.isNewer)
    }

    private static func years(of events: [DatedEvent]) -> [(year: Int, range: Range<Int>)] {
        var years: [(year: Int, range: Range<Int>)] = []
        for (index, event) in events.enumerated() {
            if let last = years.last, last.year == event.time.year {
                years[years.count - 1].range = last.range.lowerBound..<index + 1
            } else {
                years.append((event.time.year, index..<index + 1))
            }
        }
        return years
    }
}
