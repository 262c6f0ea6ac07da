import Bytes
import Briefings
import HTML
import Language
import Markdown
import Site

/// The offices of an entity over time, each wording with its newest source.
struct OfficeList {
    /// How many wordings are shown unasked.
    private static let limit = 8

    let shell: Shell
    let wordings: [OfficeWording]

    func render(_ renderer: inout MarkupRenderer) {
        guard !wordings.isEmpty else { return }
        renderer.html.append(
            literal: """
                <section class="sec" aria-labelledby="h-off">
                <h2 class="label" id="h-off">Offices, as the sources word them</h2>
                <ul class="roles">

                """)
        // One more than the limit is shown rather than folded away.
        let shown =
            wordings.count > OfficeList.limit + 1 ? OfficeList.limit : wordings.count
        for wording in wordings[..<shown] { render(wording, &renderer) }
        renderer.html.append(literal: "</ul>\n")
        if shown < wordings.count {
            renderer.html.append(
                "<details class=\"rest\"><summary>\(wordings.count - shown) other wordings</summary>\n<ul class=\"roles\">\n"
            )
            for wording in wordings[shown...] { render(wording, &renderer) }
            renderer.html.append(literal: "</ul>\n</details>\n")
        }
        renderer.html.append(literal: "</section>\n")
    }

    private func render(_ wording: OfficeWording, _ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<li>")
        // Links that work in the briefing's page lead nowhere in this one.
        renderer.withoutLinks { $0.render(wording.role.statement.text) }
        if wording.role.isMarked { renderer.html.appendEditorMark() }
        renderer.html.append(literal: " <small>")
        appendOrigin(of: wording, to: &renderer.html)
        if wording.others > 0 {
            renderer.html.append("; in \(counted(wording.others, "more briefing"))")
            if let first = wording.oldest.date, first != wording.briefing.date {
                renderer.html.append(literal: " since ")
                DateText.append(first, .long, to: &renderer.html)
            }
        }
        renderer.html.append(literal: "</small></li>\n")
    }

    /// The day of the briefing, which leads to it, and the places in it.
    private func appendOrigin(of wording: OfficeWording, to html: inout HTML) {
        let briefing = wording.briefing
        if let date = briefing.date {
            DateText.append(date, .long, to: &html)
        } else {
            html.append(escaping: briefing.title)
        }
        for anchor in wording.role.anchors {
            html.append(literal: " ")
            shell.appendReference(to: anchor, of: briefing, &html)
        }
        if wording.role.anchors.isEmpty {
            html.append(literal: " <a class=\"ref\" href=\"")
            shell.append(briefing.path, to: &html)
            html.append(literal: "\">briefing</a>")
        }
    }
}
