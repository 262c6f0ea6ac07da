import Briefings
import HTML
import Markdown
import Site

extension Shell {
    /// Words, then where they come from.
    func render(_ cited: CitedStatement, _ renderer: inout MarkupRenderer) {
        renderer.render(cited.statement.text)
        sign(cited, &renderer.html)
    }

    /// The references of a statement, or the editor's mark.
    func sign(_ cited: CitedStatement, _ html: inout HTML) {
        if cited.isMarked { html.appendEditorMark() }
        for (index, anchor) in cited.anchors.enumerated() {
            // The first never stands alone on a line.
            html.append(literal: index == 0 ? "\u{A0}" : " ")
            appendReference(to: anchor, &html)
        }
    }

    /// Appends `¶3`, a link to that place.
    /// - Parameter briefing: where the text is; `nil` on its own page.
    func appendReference(
        to anchor: TextAnchor, of briefing: BriefingPage? = nil, _ html: inout HTML
    ) {
        html.append(literal: "<a class=\"ref\" href=\"")
        if let briefing { append(briefing.path, to: &html) }
        html.append(literal: "#")
        html.append(anchor)
        html.append(literal: "\">¶")
        html.append(anchor.block)
        html.append(literal: "</a>")
    }
}

extension HTML {
    /// Appends the mark that a person dated the words before it.
    mutating func appendDateMark() {
        append(literal: " <span class=\"by-ed\">date by the editor</span>")
    }

    /// Appends the mark that the words before it are a person's.
    mutating func appendEditorMark() {
        append(literal: " <span class=\"by-ed\">editor</span>")
    }
}
