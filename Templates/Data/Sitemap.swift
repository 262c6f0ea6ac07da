import HTML
import Language
import Site

/// All pages for search engines, sitemaps.org 0.9. Without the day on which a page was changed
/// last: a build has no clock, and the article's day is another one.
struct Sitemap {
    let site: Site
    let base: String

    /// Lists the pages of one part; with `nil` all pages, or the parts, where one file may not hold
    /// all.
    func render(part: Int?) -> HTML {
        let pages = site.indexedPages[...]
        let size = site.urlsPerSitemap
        if let part { return list(pages.dropFirst((part - 1) * size).prefix(size)) }
        let parts = site.sitemapPartCount
        return parts > 1 ? list(ofParts: parts) : list(pages)
    }

    private func list(_ pages: ArraySlice<Page>) -> HTML {
        var html: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for page in pages {
            html.append("<url><loc>\(url: base + site.path(of: page).page)</loc>")
            html.append(literal: "</url>\n")
        }
        html.append(literal: "</urlset>\n")
        return html
    }

    private func list(ofParts count: Int) -> HTML {
        var html: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for part in 1...count {
            let path = site.path(of: .sitemap(part: part))
            html.append("<sitemap><loc>\(url: base + path.description)</loc></sitemap>\n")
        }
        html.append(literal: "</sitemapindex>\n")
        return html
    }
}
