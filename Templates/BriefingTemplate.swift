import Briefings
import HTML
import Language
import Markdown
import Site

/// The page of one briefing.
struct BriefingTemplate {
    let shell: Shell
    private let index: Int
    private let page: BriefingPage
    private let sidebar: Sidebar
    private let bases: DateBases
    private let text: TextTemplate

    /// - Parameter index: the briefing's, in the site's.
    init(shell: Shell, index: Int) {
        self.shell = shell
        self.index = index
        page = shell.site.briefings[index]
        sidebar = Sidebar(ofBriefing: index, in: shell.site)
        bases = DateBases(page)
        text = TextTemplate(shell: shell, page: page)
    }

    func render() -> HTML {
        let metadata = page.briefing.metadata
        let summary = page.gist?.text.text ?? ""
        return shell.page(
            title: metadata.title, description: summary, part: .briefing, layout: "page",
            head: BriefingHead(shell: shell, index: index, summary: summary).append
        ) { renderer in
            let links = MentionLinks(shell: shell, sidebar: sidebar)
            renderer.withNotes { renderer in
                renderer.withLinks(links.open) { renderMain(links, &$0) }
            }
        }
    }

    private func renderMain(_ links: MentionLinks, _ renderer: inout MarkupRenderer) {
        if page.hasFullText {
            // Names and the timeline before the text are a long way for who uses the keyboard.
            renderer.html.append(
                literal: "<a class=\"skip\" href=\"#p1\">Skip to the article</a>\n")
        }
        BriefingOpening(shell: shell, page: page, bases: bases).render(&renderer)
        // Who's who comes behind the key points, where they or an introduction come first.
        let sections = page.briefing.sections
        let opening = sections.prefix { $0.kind == .keyPoints || $0.title.isEmpty }
        let lead = opening.contains { $0.kind == .keyPoints } ? opening.count : 0
        var counts = Counts()
        for section in sections[..<lead] { render(section, &counts, &renderer) }
        WhoTemplate(shell: shell, page: page, sidebar: sidebar, links: links).render(&renderer)
        // Quotations follow the text they are taken from.
        let rest = sections[lead...]
        for section in rest where section.kind != .quotes { render(section, &counts, &renderer) }
        for section in rest where section.kind == .quotes { render(section, &counts, &renderer) }
        BriefingTail(shell: shell, page: page, bases: bases).render(&renderer)
        MoreTemplate(shell: shell, index: index).render(&renderer)
        appendNeighbours(to: &renderer.html)
        CardTemplate(shell: shell, page: page, sidebar: sidebar).render(&renderer)
        bases.appendCards(to: &renderer.html)
    }

    /// Appends links to the next older and the next newer briefing.
    private func appendNeighbours(to html: inout HTML) {
        let all = shell.site.briefings
        guard all.count > 1 else { return }
        html.append(literal: "<nav class=\"older\" aria-label=\"Other briefings\">\n")
        if index + 1 < all.count { appendNeighbour(all[index + 1], "next", "Older: ", to: &html) }
        if index > 0 { appendNeighbour(all[index - 1], "prev", "Newer: ", to: &html) }
        html.append(literal: "</nav>\n")
    }

    private func appendNeighbour(
        _ other: BriefingPage, _ relation: StaticString, _ label: StaticString, to html: inout HTML
    ) {
        html.append(literal: "<p>")
        html.append(literal: label)
        html.append(literal: "<a rel=\"")
        html.append(literal: relation)
        html.append(literal: "\" href=\"")
        shell.append(other.path, to: &html)
        html.append(literal: "\">")
        html.append(escaping: other.title)
        html.append(literal: "</a></p>\n")
    }

    // MARK: Sections

    /// How many sections, and how many lines of each kind that is numbered, have been rendered.
    private struct Counts {
        var sections = 0
        var keyPoints = 0
        var events = 0
        var blocks = 0
    }

    private func render(
        _ section: BriefingSection, _ counts: inout Counts, _ renderer: inout MarkupRenderer
    ) {
        if section.kind == .whosWho { return }
        counts.sections += 1
        let isText = section.kind == .fullText
        renderer.html.append(literal: isText ? "<article" : "<section")
        if isText { renderer.html.append(literal: page.languageAttribute) }
        renderer.html.append(literal: " class=\"")
        renderer.html.append(literal: className(of: section.kind))
        if section.title.isEmpty {
            renderer.html.append(literal: "\">\n")
        } else {
            renderer.html.append(literal: "\" aria-labelledby=\"h-")
            renderer.html.append(counts.sections)
            renderer.html.append(literal: "\">\n<h2 class=\"label\" id=\"h-")
            renderer.html.append(counts.sections)
            renderer.html.append(literal: "\">")
            renderer.render(section.title)
            appendLegend(of: section, counts, to: &renderer.html)
            renderer.html.append(literal: "</h2>\n")
        }
        if section.kind == .timeline, counts.events == 0,
            section.elements.contains(where: isEvent)
        {
            events.appendDrawing(to: &renderer.html)
        }
        for run in runs(section.elements) { render(run, in: section, &counts, &renderer) }
        renderer.html.append(literal: isText ? "</article>\n" : "</section>\n")
    }

    /// Appends what the signs beside the text mean, a link past a long timeline, or the editor's mark.
    private func appendLegend(
        of section: BriefingSection, _ counts: Counts, to html: inout HTML
    ) {
        switch section.kind {
        case .fullText where counts.keyPoints + counts.events > 0:
            html.append(literal: " <small aria-hidden=\"true\">¶ link")
            if counts.keyPoints > 0 {
                html.append(literal: " · <span class=\"kn\">1</span> key point")
            }
            if counts.events > 0 {
                html.append(literal: " · <span class=\"tn\">1</span> event")
            }
            html.append(literal: "</small>")
        case .timeline where section.elements.count > Self.longTimeline && page.hasFullText:
            html.append(literal: " <small><a href=\"#p1\">Skip to the article</a></small>")
        // References in a person's own section prove nothing.
        case .other where page.hasFullText: html.appendEditorMark()
        default: break
        }
    }

    /// Events that fill more than a screen.
    private static let longTimeline = 12

    private func isEvent(_ element: BriefingElement) -> Bool {
        if case .event = element { true } else { false }
    }

    private func className(of kind: BriefingSection.Kind) -> StaticString {
        switch kind {
        case .fullText: "sec text"
        case .timeline: "sec tl"
        case .other: "sec text prose"
        case .keyPoints, .quotes, .whosWho: "sec"
        }
    }

    private var events: EventList {
        EventList(shell: shell, page: page, sidebar: sidebar, bases: bases)
    }

    /// Runs of neighbouring elements of one case, so that each run is one list.
    private func runs(_ elements: [BriefingElement]) -> [ArraySlice<BriefingElement>] {
        var runs: [ArraySlice<BriefingElement>] = []
        var start = 0
        for index in elements.indices.dropFirst()
        where !isAlike(elements[index - 1], elements[index]) {
            runs.append(elements[start..<index])
            start = index
        }
        return elements.isEmpty ? [] : runs + [elements[start...]]
    }

    private func isAlike(_ a: BriefingElement, _ b: BriefingElement) -> Bool {
        switch (a, b) {
        case (.statement, .statement), (.event, .event), (.quote, .quote), (.text, .text): true
        case (.prose, .prose): true
        default: false
        }
    }

    private func render(
        _ run: ArraySlice<BriefingElement>, in section: BriefingSection, _ counts: inout Counts,
        _ renderer: inout MarkupRenderer
    ) {
        switch run.first {
        case .statement where section.kind == .keyPoints: renderKeyPoints(run, &counts, &renderer)
        case .statement: renderStatements(run, &renderer)
        case .event: events.render(run, &counts.events, &renderer)
        case .quote: renderQuotes(run, &renderer)
        case .text:
            for case .text(let block) in run {
                counts.blocks += 1
                text.render(block, counts.blocks, &renderer)
            }
        case .prose: renderProse(run, in: section, &renderer)
        case .role, nil: break
        }
    }

    /// Renders what a person wrote.
    private func renderProse(
        _ run: ArraySlice<BriefingElement>, in section: BriefingSection,
        _ renderer: inout MarkupRenderer
    ) {
        let isAmongLines = section.kind != .other && section.kind != .fullText
        if isAmongLines { renderer.html.append(literal: "<div class=\"prose\">\n") }
        for case .prose(let block) in run { renderer.render(block) }
        // A section of a person's own says so in its heading, if it has one.
        let isSaid = section.kind == .other && !section.title.isEmpty
        if !isSaid, section.kind != .fullText, page.hasFullText {
            renderer.html.append(literal: "<p>")
            renderer.html.appendEditorMark()
            renderer.html.append(literal: "</p>\n")
        }
        if isAmongLines { renderer.html.append(literal: "</div>\n") }
    }

    private func renderKeyPoints(
        _ run: ArraySlice<BriefingElement>, _ counts: inout Counts,
        _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ol class=\"keys\">\n")
        for case .statement(let words) in run {
            counts.keyPoints += 1
            renderer.html.append(literal: "<li id=\"k")
            renderer.html.append(counts.keyPoints)
            renderer.html.append(literal: page.marks(words) ? "\" class=\"ed\">" : "\">")
            shell.render(page.cited(words), &renderer)
            renderer.html.append(literal: "</li>\n")
        }
        renderer.html.append(literal: "</ol>\n")
    }

    private func renderStatements(
        _ run: ArraySlice<BriefingElement>, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ul class=\"prose\">\n")
        for case .statement(let words) in run {
            renderer.html.append(literal: page.marks(words) ? "<li class=\"ed\">" : "<li>")
            shell.render(page.cited(words), &renderer)
            renderer.html.append(literal: "</li>\n")
        }
        renderer.html.append(literal: "</ul>\n")
    }

    private func renderQuotes(
        _ run: ArraySlice<BriefingElement>, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ul class=\"quotes\">\n")
        for case .quote(let entry) in run {
            renderer.html.append(literal: "<li><blockquote>“")
            renderer.render(entry.words.text, in: entry.spoken)
            renderer.html.append(literal: "”</blockquote> <p>")
            if let speaker = entry.speaker {
                renderer.html.append(literal: "— ")
                shell.render(speaker: speaker, &renderer)
            } else {
                renderer.html.append(literal: "Speaker not found")
            }
            shell.sign(page.cited(entry), &renderer.html)
            renderer.html.append(literal: "</p></li>\n")
        }
        renderer.html.append(literal: "</ul>\n")
    }
}
