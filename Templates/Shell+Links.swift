import Briefings
import HTML
import Language
import Markdown
import Site

extension Shell {
    /// A renderer whose mentions lead to entity pages, or to none where the entity is hidden.
    func renderer() -> MarkupRenderer {
        var renderer = MarkupRenderer { [self] url, title, html in
            if Mention.isMention(url) { return openMention(url, &html) }
            return openLink(url, title, &html)
        }
        renderer.imageURL = { [self] url in target(of: url) ?? url }
        return renderer
    }

    /// Sets the mentions of one entity in bold and leaves the others as text.
    func links(marking page: EntityPage) -> MarkupRenderer.LinkTag {
        { [site] url, _, html in
            guard Mention.isMention(url), site.entity(at: url) === page else { return nil }
            html.append(literal: "<mark>")
            return "</mark>"
        }
    }

    /// Opens the link of a mention to its entity's page; hidden entities have none.
    func openMention(_ url: String, _ html: inout HTML) -> StaticString? {
        guard let page = site.entity(at: url) else { return nil }
        html.append(literal: "<a class=\"m ")
        html.append(literal: page.entity.kind.cssClass)
        html.append(literal: "\" href=\"")
        append(page.path, to: &html)
        html.append(literal: "\">")
        return "</a>"
    }

    /// Renders who says a quotation: a name as its entity's file has it, also in a briefing that
    /// was edited before the file was.
    func render(speaker: RichText, _ renderer: inout MarkupRenderer) {
        guard speaker.spans.count == 1, let span = speaker.spans.first,
            span.range == 0..<speaker.utf8.count, case .link(let url, _) = span.kind,
            let name = site.entity(at: url)?.entity.name, !name.utf8.elementsEqual(speaker.utf8)
        else {
            renderer.render(speaker)
            return
        }
        let whole = InlineSpan(0..<name.utf8.count, span.kind)
        renderer.render(RichText(utf8: Array(name.utf8), spans: [whole]))
    }

    /// Appends the relative URL of another page.
    func append(_ target: OutputPath, to html: inout HTML) {
        html.append(frame.rootHTML)
        html.append(target.html)
    }

    /// Opens a link that is no mention; what leads to a script or the like stays text.
    func openLink(_ url: String, _ title: String, _ html: inout HTML) -> StaticString? {
        guard URLReference.isAllowed(url) else { return nil }
        html.append(literal: "<a href=\"")
        if let target = target(of: url) {
            html.append(url: target)
        } else {
            html.append(url: url)
            html.append(literal: URLReference.isExternal(url) ? "\" rel=\"nofollow external" : "")
        }
        if !title.isEmpty {
            html.append(literal: "\" title=\"")
            html.append(escaping: title)
        }
        html.append(literal: "\">")
        return "</a>"
    }

    /// Where a link to another file of the content leads on the site; `nil` for other links.
    private func target(of url: String) -> String? {
        switch ContentLink(url) {
        case .briefing(let slug, let fragment)?:
            self.url(OutputPath(briefing: slug).description) + fragment
        case .page(let slug, let fragment)?: self.url(OutputPath(page: slug).description) + fragment
        case .asset(let name)?: self.url(OutputPath(ownAsset: name).description)
        case nil: nil
        }
    }
}
