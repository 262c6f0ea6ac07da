internal import HTML
public import Site

/// The pages of a site as bytes.
public enum SiteTemplates {
    /// The content of a page's file.
    public static func render(_ page: Page, of site: Site) -> [UInt8] {
        let shell = Shell(site: site, path: site.path(of: page), isAnywhere: page == .notFound)
        switch page {
        case .home(let number): return HomeTemplate(shell: shell, number: number).render().utf8
        case .briefing(let index):
            return BriefingTemplate(shell: shell, page: site.briefings[index]).render().utf8
        case .entity(let index):
            return EntityTemplate(shell: shell, index: index).render().utf8
        case .entities: return EntitiesTemplate(shell: shell).render().utf8
        case .timeline(let year): return TimelineTemplate(shell: shell, year: year).render().utf8
        case .notFound: return NotFoundTemplate(shell: shell).render().utf8
        case .feed: return AtomFeed(shell: shell).render().utf8
        case .sitemap:
            return Sitemap(site: site, base: site.configuration.baseURL ?? "").render().utf8
        case .robots: return robots(site).utf8
        }
    }

    private static func robots(_ site: Site) -> HTML {
        let sitemap: HTML =
            site.configuration.baseURL.map { "Sitemap: \(url: $0 + "sitemap.xml")\n" } ?? ""
        return "User-agent: *\nAllow: /\n\(sitemap)"
    }
}
