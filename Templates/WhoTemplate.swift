internal import Briefings
internal import HTML
internal import Markdown
internal import Site

/// Who's who of a briefing: the margin on a wide page, a fold on a narrow one.
struct WhoTemplate {
    let shell: Shell
    let page: BriefingPage

    func render() -> HTML {
        let names = Sidebar(page: page, site: shell.site)
        let remarks = (page.briefing.section(.whosWho)?.elements ?? []).compactMap(remark)
        if names.groups.isEmpty && remarks.isEmpty { return "" }
        return """
            <div class="aside">
            <aside class="who" aria-labelledby="h-who">
              <details class="fold"><summary><span class="label">Who’s who</span> <small>\(counted(names.count, "name"))</small></summary></details>
              <h2 class="label h-side" id="h-who">Who’s who</h2>
              <div class="groups">
            \(names.groups.map(group))\(remarks)  </div>
            </aside>
            </div>

            """
    }

    private func group(_ group: Sidebar.Group) -> HTML {
        var html: HTML = "<section class=\""
        html.append(literal: group.kind.cssClass)
        html.append(
            "\"><h3><span>\(group.kind.plural)</span> <small>\(group.names.count)</small></h3>\n<ul class=\"ents\">\n"
        )
        for name in group.names { append(name, to: &html) }
        html.append(literal: "</ul></section>\n")
        return html
    }

    private func append(_ name: Sidebar.Name, to html: inout HTML) {
        html.append(literal: "<li><a href=\"")
        shell.append(name.page.path, to: &html)
        html.append(literal: "\">")
        html.append(escaping: name.page.entity.name)
        html.append(literal: "</a> <span class=\"count\">")
        html.append(name.count)
        html.append(literal: "</span>")
        for role in name.roles {
            html.append(" <span class=\"role\">\(shell.statement(role, of: page))</span>")
        }
        html.append(literal: "</li>\n")
    }

    /// What a person wrote under who's who in a form of their own.
    private func remark(_ element: BriefingElement) -> HTML? {
        switch element {
        case .prose(let block):
            var renderer = shell.renderer()
            renderer.render(block)
            return renderer.html
        case .statement(let words):
            return "<p class=\"role ed\">\(shell.statement(words, of: page))</p>\n"
        case .role, .event, .quote, .text: return nil
        }
    }
}
