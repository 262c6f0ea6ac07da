internal import Briefings
internal import HTML
internal import Markdown
internal import Site

extension Shell {
    /// Words, then where they come from.
    func render(_ statement: Statement, of page: BriefingPage, _ renderer: inout MarkupRenderer) {
        renderer.render(statement.text)
        sign(statement, of: page, &renderer.html)
    }

    /// The same as a piece of markup.
    func statement(_ statement: Statement, of page: BriefingPage) -> HTML {
        var renderer = renderer()
        render(statement, of: page, &renderer)
        return renderer.html
    }

    /// The references of a statement, or the editor's mark.
    func sign(_ statement: Statement, of page: BriefingPage, _ html: inout HTML) {
        if statement.isEditors { html.append(literal: " <span class=\"by-ed\">editor</span>") }
        for reference in statement.references {
            let anchor = page.anchor(of: statement, in: reference)
            html.append(" <a class=\"ref\" href=\"#\(anchor)\">\(reference.label)</a>")
        }
    }
}
