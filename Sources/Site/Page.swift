/// A page of the site, or a file for machines.
package enum Page: Sendable, Hashable {
    /// One page of the list of briefings, counted from 1.
    case home(Int)
    /// A briefing, by its index.
    case briefing(Int)
    /// An entity, by its index.
    case entity(Int)
    /// The page at the former address of a merged entity, by its index, which leads on.
    case moved(Int)
    case entities
    case search
    /// The events of one year, or of all years when they are few; events without a known start are
    /// listed by their end.
    case timeline(year: Int?)
    /// How the site is made.
    case method
    /// A page of the site's own, by its index.
    case own(Int)
    case notFound
    case robots
    /// The sitemap for search engines: all of it, or one part, counted from 1, where one file may
    /// not hold all; the whole then lists the parts.
    case sitemap(part: Int? = nil)
    /// The newest briefings: of all, or of those that mention an entity, by its index.
    case feed(FeedFormat, entity: Int? = nil)
    /// The annotations of a briefing, by its index, to the words of its article; only where it
    /// holds that.
    case annotations(Int)
    /// The events of a timeline page.
    case events(EventFormat, year: Int?)
}

/// The formats in which events are written for other programs.
package enum EventFormat: Sendable, CaseIterable {
    /// The JSON of TimelineJS 3.
    case timelineJS
    /// iCalendar, RFC 5545.
    case calendar

    /// The name of the file.
    package var fileName: StaticString {
        switch self {
        case .timelineJS: "timeline.json"
        case .calendar: "timeline.ics"
        }
    }
}

/// The formats in which feeds are written.
package enum FeedFormat: Sendable, CaseIterable {
    /// Atom, RFC 4287.
    case atom
    /// JSON Feed 1.1.
    case json

    /// The name of the file.
    package var fileName: StaticString {
        switch self {
        case .atom: "feed.xml"
        case .json: "feed.json"
        }
    }
}

extension Site {
    /// Briefings on one page of the list.
    package static let briefingsPerPage = 20
    /// The most events on one page; with more, each year has a page of its own.
    private static let eventsPerPage = 400

    /// How many pages the list of briefings has; at least one.
    package var homePageCount: Int {
        max(1, (briefings.count + Site.briefingsPerPage - 1) / Site.briefingsPerPage)
    }

    /// The years that have a timeline of their own, newest first; none when all events fit on one
    /// page.
    package var timelineYears: [Int] {
        events.count > Site.eventsPerPage ? eventYears.map(\.year) : []
    }

    /// The years whose timelines list events, in the order of their pages; `nil` for all years on
    /// one page.
    private var listedYears: [Int?] {
        let years = timelineYears
        return years.isEmpty ? (events.isEmpty ? [] : [nil]) : years
    }

    /// Whether a page of the site's own says how it is made.
    private var hasOwnMethod: Bool { own.pages.contains { $0.path == path(of: .method) } }

    /// The events of a timeline page.
    package func events(of year: Int?) -> ArraySlice<DatedEvent> {
        guard let year else { return timelineYears.isEmpty ? events[...] : [] }
        return eventYears.first { $0.year == year }.map { events[$0.range] } ?? []
    }

    /// All files that templates render, the costliest first.
    package var pages: [Page] {
        let events = EventFormat.allCases.flatMap { format in
            listedYears.map { Page.events(format, year: $0) }
        }
        return lists + events + [.search, .notFound, .robots]
            + FeedFormat.allCases.map { .feed($0) }
            + sitemaps + singles + moved.indices.map { .moved($0) } + annotations
            + feedsOfEntities
    }

    /// The pages that search engines are told of.
    package var indexedPages: [Page] { lists + singles }

    /// Pages that lead to many others.
    private var lists: [Page] {
        [.timeline(year: nil)] + timelineYears.map { .timeline(year: $0) }
            + own.pages.indices.map { .own($0) } + (hasOwnMethod ? [] : [.method]) + [.entities]
    }

    private var singles: [Page] {
        (1...homePageCount).map { Page.home($0) } + entities.indices.map { .entity($0) }
            + briefings.indices.map { .briefing($0) }
    }

    /// How many files the addresses of all pages take; with one, that is the sitemap itself.
    package var sitemapPartCount: Int {
        (indexedPages.count + urlsPerSitemap - 1) / urlsPerSitemap
    }

    private var sitemaps: [Page] {
        guard configuration.baseURL != nil else { return [] }
        let parts = sitemapPartCount
        return [.sitemap()] + (parts > 1 ? (1...parts).map { .sitemap(part: $0) } : [])
    }

    private var annotations: [Page] {
        briefings.indices.filter { briefings[$0].hasFullText }.map { .annotations($0) }
    }

    /// One format after the other: two threads that write into one folder would wait for each
    /// other.
    private var feedsOfEntities: [Page] {
        FeedFormat.allCases.flatMap { format in
            entities.indices.map { .feed(format, entity: $0) }
        }
    }

    /// Where a page's file stands.
    package func path(of page: Page) -> OutputPath {
        switch page {
        case .home(1): OutputPath(literal: "index.html")
        case .home(let number): OutputPath(page: number, in: "page")
        case .briefing(let index): briefings[index].path
        case .entity(let index): entities[index].path
        case .moved(let index): moved[index].path
        case .entities: OutputPath(literal: "entities/index.html")
        case .search: OutputPath(literal: "search/index.html")
        case .timeline(nil): OutputPath(literal: "timeline/index.html")
        case .timeline(let year?): OutputPath(page: year, in: "timeline")
        case .method: OutputPath(page: OwnContent.method)
        case .own(let index): own.pages[index].path
        case .notFound: OutputPath(literal: "404.html")
        case .sitemap(nil): OutputPath(literal: "sitemap.xml")
        case .sitemap(let part?): OutputPath(sitemapPart: part)
        case .robots: OutputPath(literal: "robots.txt")
        case .feed(let format, nil): OutputPath(literal: format.fileName)
        case .feed(let format, let index?): entities[index].path.sibling(format.fileName)
        case .events(let format, let year):
            path(of: .timeline(year: year)).sibling(format.fileName)
        case .annotations(let index): briefings[index].path.sibling("annotations.json")
        }
    }
}
