import Briefings
import Bytes
import Language
import Site

/// What many files for machines have in common, made once for all of them.
///
/// Immutable; a class since every page holds it, and holding must not cost a copy.
final class SiteData: Sendable {
    let addresses: Addresses
    /// The ids of the briefings, by their index: their addresses, where that of the site is known.
    let briefingIDs: [String]
    /// The briefings as entries of feeds, by their index.
    let feedEntries: [FeedEntry]
    /// All entities as things, by their index in the site.
    let things: [Thing]
    /// Members of a briefing's JSON-LD that are the same for all.
    let publisher: JSONWriter
    let website: JSONWriter

    init(_ site: Site, at addresses: Addresses, feedEntries: [FeedEntry]) {
        self.addresses = addresses
        briefingIDs = site.briefings.map { addresses.id($0.path) }
        self.feedEntries = feedEntries
        things = site.entities.map { Thing($0, addresses) }
        let configuration = site.configuration
        var publisher = JSONWriter()
        publisher.object { json in
            json.member("@type", "Organization")
            json.member("name", configuration.author?.name ?? configuration.title)
        }
        self.publisher = publisher
        var website = JSONWriter()
        website.object { json in
            json.member("@type", "WebSite")
            json.member("name", configuration.title)
            json.member("url", addresses.base)
        }
        self.website = website
    }
}

/// An entity as other vocabularies have it.
struct Thing: Sendable {
    /// For a page's JSON-LD, by schema.org: its type and name, and what it is the same as.
    let mention: JSONWriter
    /// The same with the address of its page, where that is known.
    let subject: JSONWriter
    /// For annotations, the bodies that identify it, with a comma between them: its page, relative
    /// to their file, and its item on Wikidata where that is known.
    let bodies: JSONWriter

    init(_ page: EntityPage, _ addresses: Addresses) {
        let entity = page.entity
        let item = entity.wikidata.map { "http://www.wikidata.org/entity/\($0)" }
        let url = addresses.url(page.path)
        func thing(_ url: String?) -> JSONWriter {
            var json = JSONWriter()
            json.object { json in
                json.member("@type", entity.kind.schemaType)
                json.member("name", entity.name)
                json.member("url", url)
                json.member("sameAs", item)
            }
            return json
        }
        mention = thing(nil)
        subject = thing(url)
        var bodies = JSONWriter()
        bodies.object { json in
            json.member("id", addresses.reference(page.path, from: "../../"))
            json.member("type", "schema:" + entity.kind.schemaType)
            json.member("name", entity.name)
        }
        if let item { bodies.value(item) }
        self.bodies = bodies
    }
}

extension EntityKind {
    /// The type of schema.org, which has none for a group such as a people.
    fileprivate var schemaType: String {
        switch self {
        case .person: "Person"
        case .organization: "Organization"
        case .place: "Place"
        case .group: "Thing"
        case .event: "Event"
        case .work: "CreativeWork"
        }
    }
}
