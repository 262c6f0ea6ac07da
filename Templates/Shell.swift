import HTML
import Markdown
import Site

/// What every page has: head, masthead, footer.
///
/// Immutable; a class since every part of a page holds it, and holding must not cost a copy.
final class Shell: Sendable {
    let site: Site
    let path: OutputPath
    let frame: Frame
    let data: SiteData

    /// - Parameter frame: the parts of the page that are those of its folder's other pages too.
    init(site: Site, path: OutputPath, frame: Frame, data: SiteData) {
        self.site = site
        self.path = path
        self.frame = frame
        self.data = data
    }

    /// From this page to the root of the site.
    var root: String { frame.root }

    /// From this page to a file of the site.
    func url(_ target: String) -> String { root + target }

    /// From this page to another one.
    func url(of page: Page) -> String { url(site.path(of: page).description) }

    /// Which part of the masthead a page belongs to.
    enum Part: Int, CaseIterable {
        case briefings, timeline, entities, search, none
        /// A briefing: it belongs to none, and needs no more than the first style sheet.
        case briefing
    }

    /// A whole page.
    /// - Parameter layout: class names of `main`.
    /// - Parameter head: appends what only this page has in its `head`.
    /// - Parameter main: appends what stands in `main`.
    func page(
        title: String, description: String, part: Part, layout: StaticString,
        head: (inout HTML) -> Void = { _ in }, main: (inout MarkupRenderer) -> Void
    ) -> HTML {
        var renderer = renderer()
        // Most pages fit; a longer one grows.
        renderer.html.reserveCapacity(1 << 15)
        appendHead(title: title, description: description, to: &renderer.html)
        head(&renderer.html)
        renderer.html.append(frame.masthead(part))
        renderer.html.append(literal: "<main class=\"")
        renderer.html.append(literal: layout)
        renderer.html.append(literal: "\" id=\"main\">\n")
        main(&renderer)
        renderer.html.append(literal: "</main>\n")
        renderer.html.append(frame.end)
        return renderer.html
    }

    private func appendHead(title: String, description: String, to html: inout HTML) {
        html.append(frame.start)
        html.append(escaping: title)
        if title != site.configuration.title {
            html.append(literal: " — ")
            html.append(escaping: site.configuration.title)
        }
        html.append(literal: "</title>")
        if !description.isEmpty {
            // One element for search engines and for Open Graph: it is the longest of the head.
            html.append(
                literal: "\n<meta name=\"description\" property=\"og:description\" content=\"")
            html.append(escaping: description)
            html.append(literal: "\">")
        }
        if let base = site.configuration.baseURL {
            html.append(literal: "\n<link rel=\"canonical\" href=\"")
            html.append(url: base.text + path.page)
            html.append(literal: "\">")
        }
    }
}

extension OutputPath {
    /// The path as it stands in an absolute URL: `index.html` is left out.
    var page: String {
        let text = description
        return text.hasSuffix("index.html") ? String(text.dropLast("index.html".count)) : text
    }
}
