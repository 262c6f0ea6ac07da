internal import Briefings
internal import HTML
internal import Language
internal import Markdown
internal import Site

/// The Atom feed of the newest briefings, RFC 4287.
struct AtomFeed {
    let shell: Shell
    private static let limit = 20

    private var site: Site { shell.site }

    func render() -> HTML {
        let newest = site.briefings.prefix(AtomFeed.limit)
        let updated = newest.first?.briefing.metadata.date
        let author = site.configuration.author ?? site.configuration.title
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.configuration.language)">
            <title>\(xml(site.configuration.title))</title>
            <subtitle>\(xml(site.configuration.description))</subtitle>
            <id>\(id(""))</id>
            <link rel="self" href="\(url: link("feed.xml"))"/>
            <link href="\(url: link(""))"/>
            <updated>\(instant(updated))</updated>
            <author><name>\(xml(author))</name></author>
            \(newest.map(entry))</feed>

            """
    }

    private func entry(_ page: BriefingPage) -> HTML {
        let metadata = page.briefing.metadata
        let summary = page.gist?.text ?? metadata.summary ?? ""
        return """
            <entry>
            <title>\(xml(metadata.title))</title>
            <id>\(id(page.path.page))</id>
            <link href="\(url: link(page.path.page))"/>
            <updated>\(instant(metadata.date))</updated>
            <summary>\(xml(summary))</summary>
            </entry>

            """
    }

    /// A name that never changes: the address, or a URN of the path where no address is known.
    private func id(_ path: String) -> String {
        site.configuration.baseURL.map { $0 + path } ?? "urn:x-dossier:/\(path)"
    }

    private func link(_ path: String) -> String {
        site.configuration.baseURL.map { $0 + path } ?? (path.isEmpty ? "./" : path)
    }

    /// Without the control characters that XML 1.0, section 2.2, has no place for.
    private func xml(_ text: String) -> String {
        let isRefused = { (scalar: Unicode.Scalar) in
            (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
                || (0xFFFE...0xFFFF).contains(scalar.value)
        }
        guard text.unicodeScalars.contains(where: isRefused) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { isRefused($0) ? "\u{FFFD}" : $0 }))
    }

    private func instant(_ date: CalendarDate?) -> String {
        "\(date?.description ?? "1970-01-01")T00:00:00Z"
    }
}

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
                append(page, site.briefings[index].briefing.metadata.date, to: &html)
            case .home, .entity, .entities, .timeline, .method, .own: append(page, nil, to: &html)
            case .search, .notFound, .feed, .sitemap, .robots: break
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
