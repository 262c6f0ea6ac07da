import Briefings
import HTML
import Language
import Markdown
import Site

/// The opening of a briefing: its title, and what it is to be trusted for.
struct BriefingOpening {
    let shell: Shell
    let page: BriefingPage
    let bases: DateBases

    /// Bytes; longer ones are set smaller.
    private static let longTitle = 90

    private static let unread: StaticString = """

        <p class="notice">The program reads English. It found no names and no dates here; the text \
        is complete.</p>
        """

    private var metadata: BriefingMetadata { page.briefing.metadata }

    func render(_ renderer: inout MarkupRenderer) {
        let heading = page.briefing.heading
        let title = heading.isEmpty ? RichText(metadata.title) : heading
        let isLong = title.utf8.count > BriefingOpening.longTitle
        renderer.html.append(literal: "<header class=\"head\">\n<h1")
        renderer.html.append(literal: page.languageAttribute)
        renderer.html.append(literal: isLong ? " class=\"long\">" : ">")
        renderer.render(title)
        renderer.html.append(literal: "</h1>\n<ul class=\"status\">")
        if page.standing != .own {
            renderer.html.append(literal: "\n<li>")
            renderer.html.append(literal: page.standing.badge)
            renderer.html.append(literal: "</li>")
        }
        bases.appendArticleDate(to: &renderer.html)
        if page.date == nil, page.standing != .own {
            renderer.html.append(literal: "\n<li>Undated</li>")
        }
        if metadata.source != nil {
            renderer.html.append(literal: "\n<li><a href=\"#sources\">Source</a></li>")
        }
        renderer.html.append(literal: "\n")
        if page.isHeadlineEditors {
            renderer.html.append(
                literal: "<li><span class=\"by-ed\">headline by the editor</span></li>\n")
        }
        renderer.html.append(literal: "</ul>")
        appendNotice(to: &renderer.html)
        renderer.html.append(literal: "\n</header>\n")
    }

    /// Appends why nothing is marked, where that is so, and the summary, where there are no key
    /// points.
    private func appendNotice(to html: inout HTML) {
        if page.isUnread {
            html.append(literal: BriefingOpening.unread)
        }
        guard page.briefing.section(.keyPoints) == nil, let summary = metadata.summary else {
            return
        }
        html.append(literal: "\n<p class=\"notice\">")
        html.append(escaping: summary)
        if page.hasFullText { html.appendEditorMark() }
        html.append(literal: "</p>")
    }
}

extension BriefingPage.Standing {
    /// A badge that tells the standing; empty for a briefing that a person wrote.
    var badge: StaticString {
        switch self {
        case .machineDraft: "<span class=\"badge\">Machine draft</span>"
        case .reviewed: "<span class=\"badge ok\">Reviewed</span>"
        case .own: ""
        }
    }
}

extension BriefingPage {
    /// Marks the article as of an unknown language where the program found nothing in it; otherwise
    /// empty.
    var languageAttribute: StaticString { isUnread ? " lang=\"\"" : "" }
}
