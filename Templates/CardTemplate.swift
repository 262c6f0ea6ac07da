import Briefings
import HTML
import Markdown
import Site

/// The cards of a briefing's names: what it says of each, and what a person has noted.
struct CardTemplate {
    let shell: Shell
    let page: BriefingPage
    let sidebar: Sidebar

    func render(_ renderer: inout MarkupRenderer) {
        guard !sidebar.names.isEmpty else { return }
        renderer.html.append(literal: "<div class=\"cards\">\n")
        for name in sidebar.names {
            if let card = name.card { render(name, number: card, &renderer) }
        }
        renderer.html.append(
            literal: "<a class=\"unmark\" href=\"#off\">Clear the marks</a>\n</div>\n")
    }

    private func render(_ name: Sidebar.Name, number: Int, _ renderer: inout MarkupRenderer) {
        let entity = name.page.entity
        renderer.html.append(literal: "<div class=\"card ")
        renderer.html.append(literal: entity.kind.cssClass)
        renderer.html.append(literal: "\" id=\"e")
        renderer.html.append(number)
        renderer.html.append(literal: "\" popover><p><b>")
        renderer.html.append(escaping: entity.kind.singular)
        renderer.html.append(literal: "</b> ")
        appendCount(name, to: &renderer.html)
        renderer.html.append(literal: "</p>\n<p>")
        renderer.html.append(escaping: entity.name)
        renderer.html.append(literal: "</p>\n")
        for role in name.roles {
            renderer.html.append(literal: "<p>")
            shell.render(role, &renderer)
            renderer.html.append(literal: "</p>\n")
        }
        if let office = name.otherOffice { render(office, &renderer) }
        if let note = name.note {
            renderer.html.append(literal: "<p class=\"note\">")
            // Its footnotes stand on the entity's page.
            renderer.withNotes(false) { $0.render(note.text) }
            renderer.html.appendEditorMark()
            renderer.html.append(literal: "</p>\n")
        }
        appendActions(name, number: number, to: &renderer.html)
        renderer.html.append(literal: "</div>\n")
    }

    /// `President — 13 Jan 2022 ¶4`: what somebody was on another day.
    private func render(_ office: OtherOffice, _ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<p>")
        // Links that work in that briefing's page lead nowhere in this one.
        renderer.withoutLinks { $0.render(office.role.statement.text) }
        renderer.html.append(literal: " <small>")
        if let date = office.briefing.date {
            DateText.append(date, .short, to: &renderer.html)
        }
        renderer.html.append(literal: "\u{A0}")
        shell.appendReference(to: office.role.anchors[0], of: office.briefing, &renderer.html)
        renderer.html.append(literal: "</small></p>\n")
    }

    /// `9 mentions, first ¶3`
    private func appendCount(_ name: Sidebar.Name, to html: inout HTML) {
        html.append(name.count)
        html.append(literal: name.count == 1 ? " mention" : " mentions")
        let passage = page.passages[name.first.passage]
        guard let anchor = passage.anchor(ofSentence: name.first.sentence) else { return }
        html.append(literal: name.count == 1 ? " " : ", first ")
        shell.appendReference(to: anchor, &html)
    }

    private func appendActions(_ name: Sidebar.Name, number: Int, to html: inout HTML) {
        html.append(literal: "<p>")
        if name.count > 1 {
            html.append(literal: "<a href=\"#e")
            html.append(number)
            html.append(literal: "\">Mark all ")
            html.append(name.count)
            html.append(literal: "</a>")
        }
        html.append(literal: "<a href=\"")
        shell.append(name.page.path, to: &html)
        html.append(literal: "\">")
        let others = name.page.appearances.count - 1
        if others > 0 {
            html.append(literal: "In ")
            html.append(others)
            html.append(literal: others == 1 ? " more briefing" : " more briefings")
        } else {
            html.append(literal: "Entity page")
        }
        html.append(literal: "</a></p>")
    }
}
