import Briefings
import HTML
import Markdown
import Site

/// The mentions of a briefing's page: those of the first names lead to cards on the page, the rest
/// to the entities' pages.
struct MentionLinks {
    let shell: Shell
    let sidebar: Sidebar
    /// The opening tags of mentions, by name.
    private let tags: [HTML]

    /// Names that have a card: the style sheet has a rule for as many.
    static let cardLimit = 24

    init(shell: Shell, sidebar: Sidebar) {
        self.shell = shell
        self.sidebar = sidebar
        tags = sidebar.names.enumerated().map { index, name in
            var tag = HTML()
            tag.reserveCapacity(96)
            tag.append(literal: "<a class=\"m ")
            tag.append(literal: name.page.entity.kind.cssClass)
            if index < MentionLinks.cardLimit { tag.append(literal: " ") }
            MentionLinks.append(className: index, to: &tag)
            tag.append(literal: "\" href=\"")
            MentionLinks.append(target: index, name, shell, to: &tag)
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
        MentionLinks.append(target: name, sidebar.names[name], shell, to: &html)
    }

    /// Appends `n7`, the class of all that is about the seventh name; names without a card have
    /// none.
    static func append(className name: Int, to html: inout HTML) {
        guard name < cardLimit else { return }
        html.append(literal: "n")
        html.append(name + 1)
    }

    private static func append(
        target index: Int, _ name: Sidebar.Name, _ shell: Shell, to html: inout HTML
    ) {
        if index < cardLimit {
            html.append(literal: "#e")
            html.append(index + 1)
        } else {
            shell.append(name.page.path, to: &html)
        }
    }
}
