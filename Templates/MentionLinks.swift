import Briefings
import HTML
import Markdown
import Site

/// The mentions of a briefing's page: they lead to the cards of their names on the page, those
/// without one to the entities' pages.
struct MentionLinks {
    let shell: Shell
    let sidebar: Sidebar
    /// The opening tags of mentions, by name.
    private let tags: [HTML]

    init(shell: Shell, sidebar: Sidebar) {
        self.shell = shell
        self.sidebar = sidebar
        tags = sidebar.names.map { name in
            var tag = HTML()
            tag.reserveCapacity(96)
            tag.append(literal: "<a class=\"m ")
            tag.append(literal: name.page.entity.kind.cssClass)
            if let card = name.card {
                tag.append(literal: " ")
                MentionLinks.append(classOfCard: card, to: &tag)
            }
            tag.append(literal: "\" href=\"")
            MentionLinks.append(targetOf: name, shell, to: &tag)
            tag.append(literal: "\">")
            return tag
        }
    }

    /// Opens the link of a mention, or any other link as everywhere.
    func open(_ url: String, _ title: String, _ html: inout HTML) -> StaticString? {
        guard Mention.isMention(url) else { return shell.openLink(url, title, &html) }
        guard let name = sidebar.name(at: url) else { return shell.openMention(url, &html) }
        html.append(tags[name])
        return "</a>"
    }

    /// Appends where a name leads: to its card, or to its page.
    func append(target name: Int, to html: inout HTML) {
        MentionLinks.append(targetOf: sidebar.names[name], shell, to: &html)
    }

    /// Appends `n7`, the class of all that is about the name of the seventh card.
    static func append(classOfCard card: Int, to html: inout HTML) {
        html.append(literal: "n")
        html.append(card)
    }

    private static func append(targetOf name: Sidebar.Name, _ shell: Shell, to html: inout HTML) {
        if let card = name.card {
            html.append(literal: "#e")
            html.append(card)
        } else {
            shell.append(name.page.path, to: &html)
        }
    }
}
