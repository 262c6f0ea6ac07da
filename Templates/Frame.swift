import HTML
import Site

/// The parts of a page that are the same on all pages at one depth: rendered once for all of them.
struct Frame: Sendable {
    /// From the page to the root of the site.
    let root: String
    /// The same as it stands in a page.
    let rootHTML: HTML
    /// The markup up to the title's text.
    let start: HTML
    /// The markup from the end of `main`.
    let end: HTML
    private let mastheads: [HTML]

    /// - Parameter root: from the pages to the root of the site.
    init(_ site: Site, root: String) {
        let configuration = site.configuration
        self.root = root
        rootHTML = HTML(escaping: root)
        start = """
            <!DOCTYPE html>
            <html lang="\(configuration.language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>
            """
        mastheads = Shell.Part.allCases.map { part in
            "\(Frame.links(site, root, part))\(Frame.masthead(site, root, part))"
        }
        func url(_ page: Page) -> String { root + site.path(of: page).description }
        end = """
            <footer class="foot">
            <div>
            <p>\(configuration.sentence) Every line leads to its source.</p>
            <nav aria-label="About this site"><a href="\(url(.method))">How this site is made</a> · \(Frame.ownPages(site, root))<a href="\(url(.feed(.atom)))">Atom feed</a> · <a href="\(url(.feed(.json)))">JSON feed</a></nav>
            </div>
            </footer>
            </body>
            </html>

            """
    }

    /// Links to the site's own pages, without one that replaces the page on how the site is made.
    private static func ownPages(_ site: Site, _ root: String) -> [HTML] {
        site.own.pages.filter { $0.path != site.path(of: .method) }.map {
            "<a href=\"\(root + $0.path.description)\">\($0.title)</a> · "
        }
    }

    /// From the end of the head's own lines to the beginning of `main`.
    func masthead(_ part: Shell.Part) -> HTML { mastheads[part.rawValue] }

    private static func links(_ site: Site, _ root: String, _ part: Shell.Part) -> HTML {
        let listSheet: HTML =
            part == .briefing
            ? "" : "\n<link rel=\"stylesheet\" href=\"\(root + Asset.listSheet.path)\">"
        let ownSheet: HTML =
            site.own.hasStyleSheet
            ? "\n<link rel=\"stylesheet\" href=\"\(root + OutputPath(ownAsset: OwnAsset.styleSheet).description)\">"
            : ""
        // Without one, browsers would ask for `/favicon.ico`.
        let icon: HTML = site.own.icon.map { "\(root + $0.path.description)" } ?? "data:,"
        return """

            <meta name="theme-color" content="#fcfaf6" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)">
            <link rel="icon" href="\(icon)">
            <link rel="alternate" type="application/atom+xml" title="\(site.configuration.title)" href="\(root + FeedFormat.atom.fileName.description)">
            <link rel="alternate" type="application/feed+json" title="\(site.configuration.title)" href="\(root + FeedFormat.json.fileName.description)">
            <link rel="stylesheet" href="\(root + Asset.styleSheet.path)">\(listSheet)\(ownSheet)
            <script src="\(root + Asset.script.path)" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <span id="off"></span>

            """
    }

    private static func masthead(
        _ site: Site, _ root: String, _ part: Shell.Part
    ) -> HTML {
        func url(_ page: Page) -> String { root + site.path(of: page).description }
        func link(_ text: String, _ page: Page, _ isCurrent: Bool) -> HTML {
            let current: HTML = isCurrent ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(url(page))\"\(current)>\(text)</a></li>"
        }
        return """
            <header class="top">
            <div>
            <a class="wordmark" href="\(url(.home(1)))"><svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true"><path fill="currentColor" d="M1 2.5A1.5 1.5 0 0 1 2.5 1h4.2l1.8 2.2h7A1.5 1.5 0 0 1 17 4.7v8.8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 1 13.5z"/></svg>\(site.configuration.title)</a>
            <nav aria-label="Site">
            <ul>
            \(link("Briefings", .home(1), part == .briefings))
            \(link("Timeline", .timeline(year: nil), part == .timeline))
            \(link("Entities", .entities, part == .entities))
            \(link("Search", .search, part == .search))
            </ul>
            </nav>
            </div>
            </header>

            """
    }
}
