internal import HTML
internal import Markdown
internal import Site

/// What a server shows for a page that does not exist.
struct NotFoundTemplate {
    let shell: Shell

    func render() -> HTML {
        shell.page(
            title: "Page not found", description: "", part: .none, layout: "page list"
        ) {
            $0.html.append(
                """
                <header class="head"><h1>Page not found</h1></header>
                <p class="prose">There is no page at this address. The <a href="\(shell.url("index.html"))">list of briefings</a> and the <a href="\(shell.url("entities/index.html"))">index of entities</a> lead to all there are.</p>

                """)
        }
    }
}
