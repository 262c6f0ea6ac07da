import Briefings
import Diagnostics
import Language
import Site
import Templates
import Testing

/// A site of briefings, by name and Markdown.
func site(
    _ briefings: KeyValuePairs<String, String>, entities: [Entity] = [],
    configuration: SiteConfiguration = SiteConfiguration()
) throws -> Site {
    let pages = try briefings.map { name, markdown in
        let source = SourceFile(path: "content/briefings/\(name).md", utf8: Array(markdown.utf8))
        let briefing = try #require(BriefingReader.read(source).briefing)
        return BriefingPage(slug: Slug(of: name), file: source.path, briefing: briefing)
    }
    let directory = Dictionary(uniqueKeysWithValues: entities.map { ($0.slug, $0) })
    return Site(configuration: configuration, briefings: pages, entities: directory)
}

/// A site of one briefing, `a`.
func site(
    _ markdown: String, entities: [Entity] = [],
    configuration: SiteConfiguration = SiteConfiguration()
) throws -> Site {
    try site(["a": markdown], entities: entities, configuration: configuration)
}

/// The text of a page.
func html(_ page: Page, of site: Site) -> String {
    String(decoding: SiteTemplates(site).render(page), as: UTF8.self)
}

/// A dated briefing with a timeline and a full text.
func briefing(
    _ title: String, _ date: String, timeline: String = "", roles: String = "", text: String
) -> String {
    """
    ---
    title: \(title)
    date: \(date)
    ---

    ## Key points

    - \(title) is the point. [¶1]

    ## Who’s who

    \(roles)

    ## Timeline

    \(timeline)

    ## Full text

    \(text)

    [¶1]: #p1
    [Ana Ruiz]: ../entities/ana-ruiz.md "person"
    [Bo Lund]: ../entities/bo-lund.md "person"
    [Lima]: ../entities/lima.md "place"

    """
}
