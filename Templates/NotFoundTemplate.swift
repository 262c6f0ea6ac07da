import HTML
import Markdown
import Site

/// What a server shows for a page that does not exist.
struct NotFoundTemplate {
    let shell: Shell

    func render() -> HTML {
        shell.page(
            title: "Page not found", description: "", part: .none, layout: "page"
        ) {
            $0.html.append(
                """
                <header class="head">
                <h1>Page not found</h1>
                <p class="notice">There is no page at this address. It may have been renamed, or the link is mistyped.</p>
                </header>
                <ul class="sec prose">
                <li><a href="\(shell.url(of: .home(1)))">The newest briefings</a></li>
                <li><a href="\(shell.url(of: .timeline(year: nil)))">The timeline</a> of all that has a date</li>
                <li><a href="\(shell.url(of: .entities))">People, organizations and places</a> from A to Z</li>
                <li><a href="\(shell.url(of: .search))">Search</a> in titles, names and texts</li>
                </ul>

                """)
        }
    }
}
