/// A page of the site, or a file for machines.
public enum Page: Sendable, Hashable {
    /// One page of the list of briefings, counted from 1.
    case home(Int)
    /// A briefing, by its index.
    case briefing(Int)
    /// An entity, by its index.
    case entity(Int)
    case entities
    case search
    /// The events of one year, or of all years when they are few; undated starts count for their
    /// end.
    case timeline(year: Int?)
    case notFound
    case feed, sitemap, robots
}

extension Site {
    /// Briefings on one page of the list.
    public static let briefingsPerPage = 20
    /// Up to this many events stand on one page.
    private static let eventsPerPage = 400

    /// How many pages the list of briefings has; at least one.
    public var homePageCount: Int {
        max(1, (briefings.count + Site.briefingsPerPage - 1) / Site.briefingsPerPage)
    }

    /// The years that have a timeline of their own, newest first; none when all events fit on one
    /// page.
    public var timelineYears: [Int] {
        events.count > Site.eventsPerPage ? eventYears.map(\.year) : []
    }

    /// The events of a timeline page.
    public func events(of year: Int?) -> ArraySlice<DatedEvent> {
        guard let year else { return timelineYears.isEmpty ? events[...] : [] }
        return eventYears.first { $0.year == year }.map { events[$0.range] } ?? []
    }

    /// All files of the site, the costliest first. Entities and briefings take turns: two threads
    /// that make folders in one folder wait for each other.
    public var pages: [Page] {
        let lists: [Page] =
            [.timeline(year: nil)] + timelineYears.map { .timeline(year: $0) }
            + [.entities, .search, .notFound, .feed, .robots]
            + (configuration.baseURL == nil ? [] : [.sitemap])
        let homes = (1...homePageCount).map { Page.home($0) }
        let shared = min(entities.count, briefings.count)
        let turns = (0..<shared).flatMap { [Page.entity($0), .briefing($0)] }
        return lists + homes + turns + (shared..<entities.count).map { .entity($0) }
            + (shared..<briefings.count).map { .briefing($0) }
    }

    /// Where a page's file stands.
    public func path(of page: Page) -> OutputPath {
        switch page {
        case .home(1): OutputPath(literal: "index.html")
        case .home(let number): OutputPath(page: number, in: "page")
        case .briefing(let index): briefings[index].path
        case .entity(let index): entities[index].path
        case .entities: OutputPath(literal: "entities/index.html")
        case .search: OutputPath(literal: "search/index.html")
        case .timeline(nil): OutputPath(literal: "timeline/index.html")
        case .timeline(let year?): OutputPath(page: year, in: "timeline")
        case .notFound: OutputPath(literal: "404.html")
        case .feed: OutputPath(literal: "feed.xml")
        case .sitemap: OutputPath(literal: "sitemap.xml")
        case .robots: OutputPath(literal: "robots.txt")
        }
    }
}
