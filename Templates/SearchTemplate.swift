import HTML
import Markdown
import Site

/// The search page; its script writes into it what is found.
struct SearchTemplate {
    let shell: Shell
    /// Names the content of the index.
    let version: String

    func render() -> HTML {
        shell.page(
            title: "Search", description: "Titles, names, key points and the text of all briefings",
            part: .search, layout: "page list",
            head: { head in
                head.append(
                    "\n<script src=\"\(shell.url(Asset.searchScript.path))\" defer></script>")
            },
            main: { $0.html.append(content) })
    }

    private var content: HTML {
        """
        <header class="head">
        <h1>Search</h1>
        <form class="find" role="search" action="index.html" data-version="\(version)">
        \(SearchField.html)
        </form>
        <noscript><p class="notice">Searching needs a script. Without it: <a href="\(shell.url(of: .entities))">all names from A to Z</a>, <a href="\(shell.url(of: .timeline(year: nil)))">all events by date</a>, <a href="\(shell.url(of: .home(1)))">all briefings</a>.</p></noscript>
        </header>
        <p class="count-line" role="status"></p>
        <section class="sec" aria-labelledby="h-names" id="found-names" hidden>
        <h2 class="label" id="h-names">Names</h2>
        <ul class="names"></ul>
        </section>
        <section class="sec" aria-labelledby="h-hits" id="found-briefings" hidden>
        <h2 class="label" id="h-hits">Briefings</h2>
        <ol class="hits"></ol>
        <p><button type="button" class="more" hidden>Show more</button></p>
        </section>

        """
    }
}

/// What a search form holds.
enum SearchField {
    static let html: HTML = """
        <label class="hide" for="q">Search titles, names, key points and text</label>
        <input id="q" name="q" type="search" placeholder="Titles, names, text" autocomplete="off" spellcheck="false">
        <button type="submit">Search</button>
        """
}
