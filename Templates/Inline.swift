internal import Briefings
internal import HTML
internal import Language
internal import Markdown
internal import Site

extension EntityKind {
    /// The class that gives a mention its line and colour.
    var cssClass: StaticString {
        switch self {
        case .person: "per"
        case .organization: "org"
        case .place: "pla"
        case .group: "grp"
        case .event: "evt"
        case .work: "wrk"
        }
    }

    /// The heading over entities of the kind.
    var plural: String {
        switch self {
        case .person: "People"
        case .organization: "Organizations"
        case .place: "Places"
        case .group: "Groups"
        case .event: "Events"
        case .work: "Works"
        }
    }

    /// One of the kind.
    var singular: String {
        switch self {
        case .person: "Person"
        case .organization: "Organization"
        case .place: "Place"
        case .group: "Group"
        case .event: "Event"
        case .work: "Work"
        }
    }
}

extension Shell {
    /// A renderer whose mentions lead to entity pages, or to none where the entity is hidden.
    func renderer() -> MarkupRenderer {
        MarkupRenderer { url, title in
            if let mention = Mention(.link(url: url, title: title)) { return tags(of: mention) }
            return tags(ofLink: url, title)
        }
    }

    /// A renderer that sets the mentions of one entity in bold and leaves the others as text.
    func renderer(marking slug: Slug) -> MarkupRenderer {
        MarkupRenderer { url, title in
            guard let mention = Mention(.link(url: url, title: title)),
                site.entity(mention.slug)?.entity.slug == slug
            else { return nil }
            return MarkupRenderer.Tags(open: "<mark>", close: "</mark>")
        }
    }

    private func tags(of mention: Mention) -> MarkupRenderer.Tags? {
        guard let page = site.entity(mention.slug) else { return nil }
        var open: HTML = "<a class=\"m "
        open.append(literal: page.entity.kind.cssClass)
        open.append("\" href=\"")
        open.append(escaping: path.root)
        open.append("entities/")
        open.append(escaping: page.entity.slug.description)
        open.append("/index.html\">")
        return MarkupRenderer.Tags(open: open, close: "</a>")
    }

    private func tags(ofLink url: String, _ title: String) -> MarkupRenderer.Tags? {
        let caption: HTML = title.isEmpty ? "" : " title=\"\(title)\""
        if let slug = briefingSlug(url) {
            let target = self.url("briefings/\(slug)/index.html")
            return MarkupRenderer.Tags(open: "<a href=\"\(url: target)\"\(caption)>", close: "</a>")
        }
        let outside: HTML = url.contains("://") ? " rel=\"nofollow external\"" : ""
        return MarkupRenderer.Tags(
            open: "<a href=\"\(url: url)\"\(outside)\(caption)>", close: "</a>")
    }

    /// The briefing that a link to a Markdown file beside this one means.
    private func briefingSlug(_ url: String) -> Slug? {
        guard url.hasSuffix(".md"), !url.contains("/") else { return nil }
        return Slug(of: String(url.dropLast(3)))
    }

    /// Text as a run of markup.
    func html(_ text: RichText) -> HTML {
        var renderer = renderer()
        renderer.render(text)
        return renderer.html
    }
}
