import Briefings
import HTML
import Markdown
import Site

/// What follows the text of a briefing: notes, where it comes from, how it was made.
struct BriefingTail {
    let shell: Shell
    let page: BriefingPage
    let bases: DateBases

    private var metadata: BriefingMetadata { page.briefing.metadata }

    func render(_ renderer: inout MarkupRenderer) {
        renderNotes(&renderer)
        appendSources(to: &renderer.html)
        if metadata.source != nil || page.hasFullText { appendMaking(to: &renderer.html) }
    }

    private func renderNotes(_ renderer: inout MarkupRenderer) {
        guard !page.briefing.footnotes.isEmpty else { return }
        renderer.html.append(
            literal: "<section class=\"sec prose notes\"><h2 class=\"label\">Notes")
        if page.hasFullText { renderer.html.appendEditorMark() }
        renderer.html.append(literal: "</h2>\n")
        renderer.render(page.briefing.footnotes)
        renderer.html.append(literal: "</section>\n")
    }

    private func appendSources(to html: inout HTML) {
        html.append(
            literal: """
                <section class="sec" aria-labelledby="sources">
                <h2 class="label" id="sources">Sources</h2>
                <dl class="facts">
                <dt>Article</dt><dd>
                """)
        switch (metadata.source, metadata.sourcePath) {
        case (_, let path?): html.append("<code>\(path.split(separator: "/").last ?? "")</code>")
        case (let source?, nil):
            if let url = page.articleURL {
                html.append("<a href=\"\(url: url)\" rel=\"external\">\(source)</a>")
            } else {
                html.append("<code>\(source)</code>")
            }
        case (nil, nil): html.append(literal: "Not named")
        }
        html.append(literal: "</dd>\n")
        if let basis = metadata.dateBasis {
            html.append(literal: "<dt>Date</dt><dd>")
            bases.append(linking: basis[...], to: &html)
            html.append(literal: "</dd>\n")
        }
        let cited = externalLinks
        if !cited.isEmpty {
            html.append(literal: "<dt>Cites</dt><dd>")
            for (index, link) in cited.enumerated() {
                html.append(literal: index == 0 ? "" : "; ")
                html.append(
                    "<a href=\"\(url: link.url)\" rel=\"nofollow external\">\(link.url)</a>")
                html.append(" <a class=\"ref\" href=\"#p\(link.block)\">¶\(link.block)</a>")
            }
            html.append(literal: "</dd>\n")
        }
        html.append(literal: "<dt>Data</dt><dd><a href=\"index.md\">Markdown</a>")
        if page.hasFullText {
            html.append(literal: ", <a href=\"annotations.json\">annotations</a>")
        }
        html.append(literal: "</dd>\n</dl>\n</section>\n")
    }

    /// The addresses that the text leads to, each once, with the block it stands in.
    private var externalLinks: [(url: String, block: Int)] {
        var links: [(url: String, block: Int)] = []
        var seen: Set<String> = []
        for (index, passage) in page.passages[..<page.blockCount].enumerated() {
            for span in passage.text.spans {
                switch span.kind {
                case .link(let url, _), .autolink(let url):
                    guard URLReference.isExternal(url), URLReference.isAllowed(url),
                        seen.insert(url).inserted
                    else { break }
                    links.append((url, index + 1))
                default: break
                }
            }
        }
        return links
    }

    private func appendMaking(to html: inout HTML) {
        html.append(
            literal: """
                <section class="sec prose" aria-labelledby="h-how">
                <h2 class="label" id="h-how">How this page was made</h2>
                <p>
                """)
        html.append(
            literal: metadata.sourcePath == nil
                ? "No article is kept with this briefing, so its words have been compared with none."
                : """
                A program read the article, found names, dates and quotations, and copied lines word for word; where it leaves words out, an ellipsis says so.
                """)
        html.append(
            literal: " Lines marked <span class=\"by-ed\">editor</span> are a person’s.")
        html.append(
            literal: metadata.status == .reviewed
                ? " An editor has read this page against the article. <a href=\""
                : " No editor has reviewed this page yet. <a href=\"")
        html.append(escaping: shell.url(of: .method))
        html.append(literal: "\">How to correct a mistake</a></p>\n</section>\n")
    }
}
