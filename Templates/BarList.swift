import Briefings
import HTML
import Markdown
import Site

extension Shell {
    /// Appends a line of a chart: a name, and a bar beside its count.
    /// - Parameters:
    ///   - most: the count whose bar takes all the room.
    ///   - note: what stands below, if something does.
    func appendBar(
        _ name: Site.CountedEntity, of most: Int, note: RichText? = nil,
        to renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<li class=\"")
        renderer.html.append(literal: name.page.entity.kind.cssClass)
        renderer.html.append(literal: "\"><a href=\"")
        append(name.page.path, to: &renderer.html)
        renderer.html.append(literal: "\">")
        renderer.html.append(escaping: name.page.entity.name)
        renderer.html.append(literal: "</a>")
        // Bars that are all of one length say nothing.
        if most > 1 {
            renderer.html.append(literal: " ")
            renderer.html.append(bar: name.count, of: most)
        }
        if let note {
            renderer.html.append(literal: " <small>")
            renderer.render(note)
            renderer.html.append(literal: "</small>")
        }
        renderer.html.append(literal: "</li>\n")
    }
}

extension HTML {
    /// Appends a bar and its count.
    mutating func append(bar count: Int, of most: Int) {
        append(
            literal:
                "<svg class=\"bar\" aria-hidden=\"true\"><rect height=\"100%\" rx=\"1\" width=\"")
        append(percent: 10_000 * count / max(1, most))
        append(literal: "\"/></svg> <span class=\"count\">")
        append(count)
        append(literal: "</span>")
    }
}
