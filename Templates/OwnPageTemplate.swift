import HTML
import Markdown
import Site

/// A page of a site's own.
struct OwnPageTemplate {
    let shell: Shell
    let page: OwnPage

    func render() -> HTML {
        shell.page(
            title: page.title, description: page.description, part: .none, layout: "page"
        ) { renderer in
            // Every page has these.
            renderer.headingIDs = HeadingIDs(reserved: ["main", "off"])
            renderer.html.append(literal: "<header class=\"head\">\n<h1>")
            renderer.withNotes { renderer in
                renderer.render(page.heading)
                renderer.html.append(
                    literal: "</h1>\n</header>\n<section class=\"sec text prose own\">\n")
                renderer.render(page.blocks)
            }
            renderer.html.append(literal: "</section>\n")
        }
    }
}
