internal import Briefings
internal import HTML
internal import Markdown
internal import Site

extension Shell {
    /// Words, then where they come from.
    func render(_ cited: CitedStatement, _ renderer: inout MarkupRenderer) {
        renderer.render(cited.statement.text)
        sign(cited, &renderer.html)
    }

    /// The references of a statement, or the editor's mark.
    func sign(_ cited: CitedStatement, _ html: inout HTML) {
        if cited.statement.isEditors {
            html.append(literal: " <span class=\"by-ed\">editor</span>")
        }
        for (reference, anchor) in zip(cited.statement.references, cited.anchors) {
            html.append(literal: " <a class=\"ref\" href=\"#")
            html.append(escaping: anchor)
            html.append(literal: "\">¶")
            html.append(reference.block)
            html.append(literal: "</a>")
        }
    }
}
