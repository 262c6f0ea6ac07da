import Briefings
import Bytes
import HTML
import Site

/// The newest briefings, for those who follow the site or one entity.
struct Feed {
    let site: Site
    /// The entity whose briefings these are; `nil` for all briefings.
    let entity: EntityPage?
    private let data: SiteData
    private var limit: Int { entity == nil ? 20 : 10 }

    /// - Parameter entity: an index into the site's entities.
    init(site: Site, entity: Int?, data: SiteData) {
        self.site = site
        self.entity = entity.map { site.entities[$0] }
        self.data = data
    }

    private var addresses: Addresses { data.addresses }

    /// Indices into the site's briefings, newest first.
    private var newest: [Int] {
        guard let entity else { return Array(site.briefings.indices.prefix(limit)) }
        return entity.appearances.prefix(limit).map(\.briefing)
    }

    private var title: String {
        let title = site.configuration.title
        return entity.map { "\($0.entity.name) — \(title)" } ?? title
    }

    private var description: String {
        entity.map { "Briefings that mention \($0.entity.name)" } ?? site.configuration.description
    }

    private var author: String {
        site.configuration.author?.name ?? site.configuration.title
    }

    /// The page that the feed is of.
    private var page: OutputPath { entity?.path ?? site.path(of: .home(1)) }

    private func path(_ format: FeedFormat) -> OutputPath {
        entity.map { $0.path.sibling(format.fileName) } ?? site.path(of: .feed(format))
    }

    // MARK: Atom, RFC 4287

    /// Where the site's address is not known, links count from the root of the site: `xml:base`
    /// says so.
    func atom() -> HTML {
        let newest = newest
        let updated = newest.first.flatMap { site.briefings[$0].date } ?? site.newestDate
        var xml = HTML()
        xml.reserveCapacity(1 << 14)
        xml.append(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.configuration.language)"
            """)
        if addresses.base == nil, entity != nil {
            xml.append(literal: " xml:base=\"../../\"")
        }
        xml.append(literal: ">\n")
        xml.append(element: "title", title)
        xml.append(element: "subtitle", description)
        xml.append(element: "id", addresses.id(page))
        xml.append(
            """
            <link rel="self" type="application/atom+xml" href="\(link(path(.atom)))"/>
            <link type="text/html" href="\(link(page))"/>
            <updated>\(instant(updated))</updated>
            <author>
            """)
        xml.append(element: "name", author)
        if let address = site.configuration.author?.address {
            xml.append(element: "email", address)
        }
        xml.append(literal: "</author>\n")
        for index in newest { xml.append(data.feedEntries[index].atom) }
        xml.append(literal: "</feed>\n")
        return xml
    }

    private func link(_ path: OutputPath) -> String { addresses.link(path) }

    // MARK: JSON Feed 1.1

    /// JSON Feed has no place for relative addresses: these are left out where the site's is not
    /// known.
    func json() -> JSONWriter {
        var json = JSONWriter()
        json.reserveCapacity(1 << 14)
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", title)
            json.member("home_page_url", addresses.url(page))
            json.member("feed_url", addresses.url(path(.json)))
            json.member("description", description)
            json.member("language", site.configuration.language)
            json.array("authors") { $0.object { $0.member("name", author) } }
            json.array("items") { json in
                for index in newest { json.value(data.feedEntries[index].json) }
            }
        }
        return json
    }
}
