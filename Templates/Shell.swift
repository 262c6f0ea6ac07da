internal import HTML
internal import Site

/// What every page has: head, masthead, footer.
struct Shell {
    let site: Site
    let path: OutputPath
    /// From this page to the root of the site.
    let root: String

    /// - Parameter isAnywhere: the page is served in place of any other, so that only a whole address leads on.
    init(site: Site, path: OutputPath, isAnywhere: Bool = false) {
        self.site = site
        self.path = path
        root = isAnywhere ? site.configuration.baseURL ?? path.root : path.root
    }

    /// From this page to a file of the site.
    func url(_ target: String) -> String { root + target }

    func url(_ target: OutputPath) -> String { root + target.description }

    /// Which part of the masthead a page belongs to.
    enum Part {
        case briefings, timeline, entities, none
    }

    /// A whole page.
    /// - Parameter layout: class names of `main`.
    func page(
        title: String, description: String, part: Part, layout: String, main: HTML
    ) -> HTML {
        let configuration = site.configuration
        let name: HTML =
            title == configuration.title ? "\(title)" : "\(title) — \(configuration.title)"
        let summary: HTML =
            description.isEmpty ? "" : "\n  <meta name=\"description\" content=\"\(description)\">"
        return """
            <!DOCTYPE html>
            <html lang="\(configuration.language)">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>\(name)</title>\(summary)\(canonical)
              <meta name="theme-color" content="#fcfaf6" media="(prefers-color-scheme: light)">
              <meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)">
              <link rel="icon" href="data:,">
              <link rel="alternate" type="application/atom+xml" title="\(configuration.title)" href="\(url("feed.xml"))">
              <link rel="stylesheet" href="\(url(StyleSheet.path))">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            \(masthead(part))
            <main class="\(layout)" id="main">
            \(main)</main>
            \(footer)
            </body>
            </html>

            """
    }

    private var canonical: HTML {
        guard let base = site.configuration.baseURL else { return "" }
        return "\n  <link rel=\"canonical\" href=\"\(url: base + path.page)\">"
    }

    private func masthead(_ part: Part) -> HTML {
        """
        <header class="top">
          <div>
            <a class="wordmark" href="\(url("index.html"))"><svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true"><path fill="currentColor" d="M1 2.5A1.5 1.5 0 0 1 2.5 1h4.2l1.8 2.2h7A1.5 1.5 0 0 1 17 4.7v8.8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 1 13.5z"/></svg>\(site.configuration.title)</a>
            <nav aria-label="Site">
              <ul>
                \(link("Briefings", "index.html", part == .briefings))
                \(link("Timeline", "timeline/index.html", part == .timeline))
                \(link("Entities", "entities/index.html", part == .entities))
              </ul>
            </nav>
          </div>
        </header>
        """
    }

    private func link(_ text: String, _ target: String, _ isCurrent: Bool) -> HTML {
        let current: HTML = isCurrent ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(url(target))\"\(current)>\(text)</a></li>"
    }

    private var footer: HTML {
        """
        <footer class="foot">
          <div>
            <p>\(site.configuration.description). Every line leads to its source.</p>
            <nav aria-label="About this site"><a href="\(url("feed.xml"))">Atom feed</a></nav>
          </div>
        </footer>
        """
    }
}

extension OutputPath {
    /// The path as it stands in an absolute URL: `index.html` is left out.
    var page: String {
        let text = description
        return text.hasSuffix("index.html") ? String(text.dropLast("index.html".count)) : text
    }
}
