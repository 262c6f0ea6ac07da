import Briefings
import Diagnostics
import HTML
import Language
import Site
import Testing

/// A briefing page from Markdown, as a site would read it.
func page(_ name: String, _ markdown: String) throws -> BriefingPage {
    let source = SourceFile(path: "content/briefings/\(name).md", utf8: Array(markdown.utf8))
    let briefing = try #require(BriefingReader.read(source).briefing)
    return BriefingPage(slug: Slug(of: name), file: source.path, briefing: briefing)
}

/// A site of briefings, with entities.
func site(_ pages: [BriefingPage], entities: [Entity] = []) -> Site {
    let directory = Dictionary(uniqueKeysWithValues: entities.map { ($0.slug, $0) })
    return Site(configuration: SiteConfiguration(), briefings: pages, entities: directory)
}

/// An entity; `change` sets what the file would say beyond name and kind.
func entity(_ slug: String, _ name: String, change: (inout Entity) -> Void = { _ in }) -> Entity {
    var entity = Entity(slug: Slug(of: slug), name: name, kind: .person)
    change(&entity)
    return entity
}

/// Definitions that close a briefing.
let definitions = """


    [¶1]: #p1
    [¶2]: #p2
    [Ana Ruiz]: ../entities/ana-ruiz.md "person"
    [Ruiz]: ../entities/ana-ruiz.md "person"
    [Lima]: ../entities/lima.md "place"
    """

extension TextAnchor {
    /// The `id` as it stands in a page.
    var id: String {
        var html = HTML()
        html.append(self)
        return html.text
    }
}
