package import Site
import Briefings
import Bytes
import HTML
import Language
import Markdown

/// A briefing as an entry of feeds: it is written once, and stands in the feeds of all its
/// entities.
package struct FeedEntry: Sendable {
    /// For Atom.
    let atom: HTML
    /// For JSON Feed.
    let json: JSONWriter

    /// - Parameter index: the briefing's, in the site's.
    package init(_ index: Int, in site: Site, at addresses: Addresses) {
        let draft = FeedDraft(index, in: site, at: addresses)
        atom = draft.atom()
        json = draft.json()
    }
}

/// What an entry says.
private struct FeedDraft {
    let page: BriefingPage
    let id: String
    /// Whether the id is the page's address.
    let isAddressed: Bool
    let gist: [UInt8]
    /// The briefing's day. Without one, the entry has the same day in every build: readers of the
    /// feed show an entry with another day as new.
    let updated: CalendarDate?
    /// The names of the entities that it mentions most.
    let tags: [String]

    init(_ index: Int, in site: Site, at addresses: Addresses) {
        page = site.briefings[index]
        id = addresses.id(page.path)
        isAddressed = addresses.base != nil
        gist = page.gist?.text.utf8 ?? []
        updated = page.date
        tags = site.mostMentioned(inBriefing: index, limit: 3).map { site.entities[$0].entity.name }
    }

    func atom() -> HTML {
        var xml = HTML()
        xml.reserveCapacity(gist.count + 512)
        xml.append(literal: "<entry>\n")
        xml.append(element: "title", page.title)
        xml.append(literal: "<id>")
        xml.append(escaping: id)
        xml.append(literal: "</id>\n<link href=\"")
        xml.append(escaping: isAddressed ? id : page.path.description)
        xml.append(literal: "\"/>\n<updated>")
        xml.append(escaping: instant(updated))
        xml.append(literal: "</updated>\n<summary>")
        xml.append(xml: gist[...])
        xml.append(literal: "</summary>\n</entry>\n")
        return xml
    }

    func json() -> JSONWriter {
        var json = JSONWriter()
        json.reserveCapacity(gist.count + 512)
        json.object { json in
            json.member("id", id)
            if isAddressed { json.member("url", id) }
            json.member("title", page.title)
            json.key("content_text")
            json.value(gist[...])
            if let date = page.date { json.member("date_published", instant(date)) }
            if !tags.isEmpty { json.array("tags") { json in tags.forEach { json.value($0) } } }
        }
        return json
    }
}

/// The beginning of a day, RFC 3339; that of 1970-01-01 where the day is not known.
func instant(_ date: CalendarDate?) -> String { "\(date?.description ?? "1970-01-01")T00:00:00Z" }
