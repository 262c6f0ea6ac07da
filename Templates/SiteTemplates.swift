package import Site
import Bytes
import HTML

/// The pages of a site as bytes.
package struct SiteTemplates: Sendable {
    private let site: Site
    /// By the depth of the pages' folder.
    private let frames: [Frame]
    /// The frame of a page that is served in place of any other: from there, only an address from
    /// the server's root leads on.
    private let frameAnywhere: Frame
    private let searchVersion: String
    private let data: SiteData

    /// The deepest folders are those of `entities/SLUG/index.html`.
    private static let maximalDepth = 2

    /// - Parameters:
    ///   - site: the site whose pages are rendered.
    ///   - addresses: of the site.
    ///   - searchVersion: names the content of its search index.
    ///   - feedEntries: all its briefings as entries of feeds, in their order.
    package init(
        _ site: Site, at addresses: Addresses, searchVersion: String, feedEntries: [FeedEntry]
    ) {
        precondition(feedEntries.count == site.briefings.count)
        self.site = site
        self.searchVersion = searchVersion
        frames = (0...SiteTemplates.maximalDepth).map { depth in
            Frame(site, root: String(repeating: "../", count: depth))
        }
        frameAnywhere = Frame(site, root: site.configuration.basePath)
        data = SiteData(site, at: addresses, feedEntries: feedEntries)
    }

    /// The pages of a site that is made on one core.
    package init(_ site: Site) {
        let addresses = Addresses(site)
        let entries = site.briefings.indices.map { FeedEntry($0, in: site, at: addresses) }
        self.init(site, at: addresses, searchVersion: "", feedEntries: entries)
    }

    /// The content of a page's file.
    package func render(_ page: Page) -> [UInt8] {
        // Most files for machines need no shell.
        lazy var shell = shell(of: page)
        switch page {
        case .home(let number): return HomeTemplate(shell: shell, number: number).render().utf8
        case .briefing(let index): return BriefingTemplate(shell: shell, index: index).render().utf8
        case .entity(let index): return EntityTemplate(shell: shell, index: index).render().utf8
        case .moved(let index):
            return MovedTemplate(shell: shell, moved: site.moved[index]).render().utf8
        case .entities: return EntitiesTemplate(shell: shell).render().utf8
        case .timeline(let year): return TimelineTemplate(shell: shell, year: year).render().utf8
        case .method: return MethodTemplate(shell: shell).render().utf8
        case .own(let index):
            return OwnPageTemplate(shell: shell, page: site.own.pages[index]).render().utf8
        case .search:
            return SearchTemplate(shell: shell, version: searchVersion).render().utf8
        case .notFound: return NotFoundTemplate(shell: shell).render().utf8
        case .sitemap(let part):
            return Sitemap(site: site, base: site.configuration.baseURL?.text ?? "").render(
                part: part
            )
            .utf8
        case .robots: return Array(robots.utf8)
        case .feed(let format, let entity):
            let feed = Feed(site: site, entity: entity, data: data)
            switch format {
            case .atom: return feed.atom().utf8
            case .json: return feed.json().utf8
            }
        case .events(.timelineJS, let year):
            return TimelineData(shell: shell, year: year).json().utf8
        case .events(.calendar, let year):
            return EventCalendar(site: site, year: year, data: data).utf8()
        case .annotations(let index):
            return Annotations(site: site, index: index, data: data).json().utf8
        }
    }

    private func shell(of page: Page) -> Shell {
        let path = site.path(of: page)
        let frame = page == .notFound ? frameAnywhere : frames[path.depth]
        return Shell(site: site, path: path, frame: frame, data: data)
    }

    private var robots: String {
        let sitemap = site.configuration.baseURL.map {
            "Sitemap: \(URLReference($0.text + "sitemap.xml").text)\n"
        }
        return "User-agent: *\nAllow: /\n" + (sitemap ?? "")
    }
}
