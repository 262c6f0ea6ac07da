internal import Briefings
internal import Diagnostics
internal import HTML
internal import Language
internal import Markdown
internal import Site

/// All briefings as entries of feeds: each is written once, and stands in the feeds of all its
/// entities.
struct FeedEntries: Sendable {
    /// By index of the briefing.
    let atom: [HTML]
    /// Likewise.
    let json: [JSONWriter]

    init(_ site: Site, _ addresses: Addresses) {
        let entries = site.briefings.indices.map { FeedEntry($0, in: site, addresses) }
        atom = entries.map { $0.atom() }
        json = entries.map { $0.json() }
    }
}

/// One briefing.
private struct FeedEntry {
    let page: BriefingPage
    let id: String
    let url: String?
    let link: String
    let gist: [UInt8]
    /// Whom it mentions most.
    let tags: [String]

    init(_ index: Int, in site: Site, _ addresses: Addresses) {
        page = site.briefings[index]
        id = addresses.id(page.path)
        url = addresses.url(page.path)
        link = addresses.link(page.path, from: "")
        gist = page.gist?.utf8 ?? Array((page.briefing.metadata.summary ?? "").utf8)
        tags = site.mostMentioned(inBriefing: index, limit: 3).map { site.entities[$0].entity.name }
    }

    func atom() -> HTML {
        var xml = HTML()
        xml.reserveCapacity(gist.count + 512)
        xml.append(literal: "<entry>\n")
        xml.append(element: "title", page.title)
        xml.append(element: "id", id)
        xml.append(literal: "<link href=\"")
        xml.append(escaping: link)
        xml.append(literal: "\"/>\n<updated>")
        xml.append(escaping: instant(page.date))
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
            json.member("url", url)
            json.member("title", page.title)
            json.key("content_text")
            json.value(gist[...])
            if let date = page.date { json.member("date_published", instant(date)) }
            if !tags.isEmpty { json.array("tags") { json in tags.forEach { json.value($0) } } }
        }
        return json
    }
}

/// The beginning of a day, RFC 3339; of all days, where none is known.
func instant(_ date: CalendarDate?) -> String { "\(date?.description ?? "1970-01-01")T00:00:00Z" }
