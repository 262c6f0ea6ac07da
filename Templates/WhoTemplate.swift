import Bytes
import Briefings
import HTML
import Markdown
import Site

/// Who's who of a briefing: the margin on a wide page, a fold on a narrow one.
struct WhoTemplate {
    let shell: Shell
    let page: BriefingPage
    let sidebar: Sidebar
    let links: MentionLinks

    func render(_ renderer: inout MarkupRenderer) {
        let remarks = page.briefing.sections.lazy.filter { $0.kind == .whosWho }
            .flatMap(\.elements).filter(isRemark)
        if sidebar.names.isEmpty && remarks.isEmpty { return }
        renderer.html.append(
            """
            <div class="aside">
            <aside class="who" aria-labelledby="h-who">
            <details class="fold"><summary><span class="label">Who’s who</span> <small>\(counted(sidebar.names.count, "name"))</small></summary></details>
            <h2 class="label h-side" id="h-who">Who’s who</h2>
            <p class="hint">Ticks: where in the article. Choose a name to mark it\(sidebar.names.count > Sidebar.cardLimit ? "; ↗ opens its page" : "").</p>
            <div class="groups">

            """)
        for group in sidebar.groups { render(group, &renderer) }
        for remark in remarks { render(remark, &renderer) }
        renderer.html.append(
            literal: """
                </div>
                </aside>
                </div>

                """)
    }

    private func render(_ group: Sidebar.Group, _ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<section class=\"")
        renderer.html.append(literal: group.kind.cssClass)
        renderer.html.append(literal: "\"><h3><span>")
        renderer.html.append(escaping: group.kind.plural)
        renderer.html.append(literal: "</span> <small>")
        renderer.html.append(group.names.count)
        renderer.html.append(literal: "</small></h3>\n<ul class=\"ents\">\n")
        for name in group.names { render(name, &renderer) }
        renderer.html.append(literal: "</ul></section>\n")
    }

    private func render(_ index: Int, _ renderer: inout MarkupRenderer) {
        let name = sidebar.names[index]
        renderer.html.append(literal: "<li")
        if let card = name.card {
            renderer.html.append(literal: " class=\"")
            MentionLinks.append(classOfCard: card, to: &renderer.html)
            renderer.html.append(literal: "\"")
        }
        renderer.html.append(literal: "><a href=\"")
        links.append(target: index, to: &renderer.html)
        renderer.html.append(literal: "\">")
        renderer.html.append(escaping: name.page.entity.name)
        renderer.html.append(literal: "</a> <svg aria-hidden=\"true\"><path d=\"")
        for place in name.marks.places {
            renderer.html.append(literal: "M")
            renderer.html.append(place + 1)
            renderer.html.append(literal: " 1v10")
        }
        renderer.html.append(literal: "\"/></svg> <small>")
        renderer.html.append(name.count)
        renderer.html.append(literal: "</small>")
        for role in name.roles {
            renderer.html.append(literal: " <span class=\"role\">")
            shell.render(role, &renderer)
            renderer.html.append(literal: "</span>")
        }
        renderer.html.append(literal: "</li>\n")
    }

    /// Whether an element of who's who is shown besides the names of the text: a line in a person's
    /// own form, or an office of somebody whom the text does not mention.
    private func isRemark(_ element: BriefingElement) -> Bool {
        switch element {
        case .prose, .statement: true
        case .role(let entry): entry.mention.map { !isOfName($0.url) } ?? true
        case .event, .quote, .text: false
        }
    }

    /// Whether a link leads to a name of the text, even a hidden one.
    private func isOfName(_ url: String) -> Bool {
        sidebar.name(at: url) != nil || page.entities.contains { $0.url == url }
    }

    private func render(_ remark: BriefingElement, _ renderer: inout MarkupRenderer) {
        switch remark {
        case .prose(let block): renderer.render(block)
        case .statement(let words):
            renderer.html.append(
                literal: page.marks(words) ? "<p class=\"role ed\">" : "<p class=\"role\">")
            shell.render(page.cited(words), &renderer)
            renderer.html.append(literal: "</p>\n")
        case .role(let entry):
            renderer.html.append(literal: "<p class=\"role\">")
            renderer.render(entry.name)
            renderer.html.append(literal: entry.role.text.isEmpty ? "" : " — ")
            shell.render(page.cited(entry.role), &renderer)
            renderer.html.append(literal: "</p>\n")
        case .event, .quote, .text: break
        }
    }
}
