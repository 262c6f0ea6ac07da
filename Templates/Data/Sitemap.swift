internal import HTML
internal import Language
internal import Site

/// All pages for search engines, sitemaps.org 0.9.
struct Sitemap {
    let site: Site
    let base: String

    func render() -> HTML {
        var html: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for page in site.pages {
            switch page {
            case .briefing(let index):
                append(page, site.briefings[index].date, to: &html)
            case .home, .entity, .entities, .timeline, .method, .own: append(page, nil, to: &html)
            case .search, .notFound, .sitemap, .robots, .feed, .annotations, .events: break
            }
        }
        html.append(literal: "</urlset>\n")
        return html
    }

    private func append(_ page: Page, _ date: CalendarDate?, to html: inout HTML) {
        let modified: HTML = date.map { "<lastmod>\($0.description)</lastmod>" } ?? ""
        html.append("<url><loc>\(url: base + site.path(of: page).page)</loc>\(modified)</url>\n")
    }
}
