internal import Briefings
internal import HTML
internal import Language
internal import Markdown
internal import Site

/// The page of one briefing.
struct BriefingTemplate {
    let shell: Shell
    private let index: Int
    private let page: BriefingPage
    private let text: TextTemplate

    /// - Parameter index: the briefing's, in the site's.
    init(shell: Shell, index: Int) {
        self.shell = shell
        self.index = index
        page = shell.site.briefings[index]
        text = TextTemplate(shell: shell, page: page)
    }

    func render() -> HTML {
        let metadata = page.briefing.metadata
        let summary = page.gist?.text ?? metadata.summary ?? ""
        return shell.page(
            title: metadata.title, description: summary, part: .none, layout: "page",
            head: BriefingHead(shell: shell, index: index, summary: summary).append,
            main: renderMain)
    }

    private func renderMain(_ renderer: inout MarkupRenderer) {
        renderer.html.append(head)
        var deferred: [BriefingSection] = []
        // Who's who comes second, where there are key points to come first.
        let sections = page.briefing.sections
        let lead = sections.first?.kind == .keyPoints ? sections.prefix(1) : []
        for section in lead { render(section, &renderer) }
        WhoTemplate(shell: shell, index: index).render(&renderer)
        for section in sections.dropFirst(lead.count) {
            // Quotations follow the text they are taken from.
            if section.kind == .quotes {
                deferred.append(section)
            } else {
                render(section, &renderer)
            }
        }
        for section in deferred { render(section, &renderer) }
        renderNotes(&renderer)
        MoreTemplate(shell: shell, index: index).render(&renderer)
        renderer.html.append(sources)
    }

    // MARK: Head and tail

    private var head: HTML {
        let metadata = page.briefing.metadata
        let heading = page.briefing.heading
        let title = heading.isEmpty ? "\(metadata.title)" : shell.html(heading)
        let badge: HTML =
            metadata.status == .reviewed
            ? "<span class=\"badge ok\">Reviewed</span>"
            : "<span class=\"badge\">Machine draft</span>"
        let date: HTML =
            metadata.date.map { date in
                let basis: HTML = isInferred ? " <small>inferred</small>" : ""
                return "\n    <li>\(DateText.day(date))\(basis)</li>"
            } ?? ""
        let summary: HTML =
            page.briefing.section(.keyPoints) == nil
            ? metadata.summary.map { "\n  <p class=\"notice\">\($0)</p>" } ?? "" : ""
        return """
            <header class="head">
              <h1>\(title)</h1>
              <ul class="status">
                <li>\(badge)</li>\(date)
                <li><a href="#sources">Source</a></li>
              </ul>\(summary)
            </header>

            """
    }

    private var isInferred: Bool {
        page.briefing.metadata.dateBasis?.hasPrefix("inferred") ?? false
    }

    private var sources: HTML {
        let metadata = page.briefing.metadata
        let source: HTML =
            switch (metadata.source, metadata.sourcePath) {
            case (_, let path?): "<code>\(path.split(separator: "/").last ?? "")</code>"
            case (let url?, nil): "<a href=\"\(url: url)\" rel=\"external\">\(url)</a>"
            case (nil, nil): "Not named"
            }
        let basis: HTML =
            metadata.dateBasis.map { "\n    <dt>Date</dt><dd>\($0)</dd>" } ?? ""
        return """
            <section class="sec" aria-labelledby="sources">
              <h2 class="label" id="sources">Sources</h2>
              <dl class="facts">
                <dt>Article</dt><dd>\(source)</dd>\(basis)
                <dt>Made by</dt><dd>Names, dates and quotations were found by a program, which copies words and adds none. Lines marked <span class="by-ed">editor</span> are a person’s.</dd>
              </dl>
            </section>

            """
    }

    private func renderNotes(_ renderer: inout MarkupRenderer) {
        guard !page.briefing.footnotes.isEmpty else { return }
        renderer.html.append(
            literal: "<section class=\"sec prose notes\"><h2 class=\"label\">Notes</h2>\n<ol>\n")
        renderer.render(page.briefing.footnotes)
        renderer.html.append(literal: "</ol></section>\n")
    }

    // MARK: Sections

    private func render(_ section: BriefingSection, _ renderer: inout MarkupRenderer) {
        if section.kind == .whosWho { return }
        let isText = section.kind == .fullText
        renderer.html.append(isText ? "<article class=\"sec text\">\n" : open(section))
        if !section.title.isEmpty {
            renderer.html.append(literal: "<h2 class=\"label\">")
            renderer.render(section.title)
            renderer.html.append(literal: "</h2>\n")
        }
        var number = 0
        for run in runs(section.elements) { render(run, in: section.kind, &number, &renderer) }
        renderer.html.append(isText ? "</article>\n" : "</section>\n")
    }

    private func open(_ section: BriefingSection) -> HTML {
        switch section.kind {
        case .timeline: "<section class=\"sec tl\">\n"
        case .other: "<section class=\"sec text own\">\n"
        default: "<section class=\"sec\">\n"
        }
    }

    /// Neighbours of one case together: a list is opened once.
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
        _ run: ArraySlice<BriefingElement>, in kind: BriefingSection.Kind, _ number: inout Int,
        _ renderer: inout MarkupRenderer
    ) {
        switch run.first {
        case .statement: renderStatements(run, areKeyPoints: kind == .keyPoints, &number, &renderer)
        case .event: renderEvents(run, &number, &renderer)
        case .quote: renderQuotes(run, &renderer)
        case .text:
            for case .text(let block) in run {
                number += 1
                text.render(block, number, &renderer)
            }
        case .prose:
            for case .prose(let block) in run { renderer.render(block) }
        case .role, nil: break
        }
    }

    private func renderStatements(
        _ run: ArraySlice<BriefingElement>, areKeyPoints: Bool, _ number: inout Int,
        _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(
            literal: areKeyPoints ? "<ol class=\"keys\">\n" : "<ul class=\"prose\">\n")
        for case .statement(let words) in run {
            if areKeyPoints { number += 1 }
            let anchor: HTML = areKeyPoints ? " id=\"k\(number)\"" : ""
            let mark: HTML = words.isEditors ? " class=\"ed\"" : ""
            renderer.html.append("<li\(anchor)\(mark)>")
            shell.render(words, of: page, &renderer)
            renderer.html.append(literal: "</li>\n")
        }
        renderer.html.append(literal: areKeyPoints ? "</ol>\n" : "</ul>\n")
    }

    /// Events under their dates.
    private func renderEvents(
        _ run: ArraySlice<BriefingElement>, _ number: inout Int, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ol class=\"days\">\n")
        var date: EDTF?
        for case .event(let entry) in run {
            number += 1
            if entry.date != date {
                renderer.html.append(literal: date == nil ? "" : "</ol></li>\n")
                renderer.html.append(literal: "<li><p class=\"when\">")
                DateText.append(entry.date, to: &renderer.html)
                renderer.html.append(literal: "</p>\n<ol class=\"evs\">\n")
                date = entry.date
            }
            renderer.html.append("<li id=\"t\(number)\"><span class=\"tn\">\(number)</span> <p>")
            shell.append(words: entry.words, to: &renderer.html)
            shell.render(entry.statement, of: page, &renderer)
            renderer.html.append(literal: "</p></li>\n")
        }
        renderer.html.append(literal: "</ol></li>\n</ol>\n")
    }

    private func renderQuotes(
        _ run: ArraySlice<BriefingElement>, _ renderer: inout MarkupRenderer
    ) {
        renderer.html.append(literal: "<ul class=\"quotes\">\n")
        for case .quote(let entry) in run {
            renderer.html.append(literal: "<li><blockquote>“")
            renderer.render(entry.words.text)
            renderer.html.append(literal: "”</blockquote> <p>")
            if let speaker = entry.speaker {
                renderer.html.append(literal: "— ")
                renderer.render(speaker)
            } else {
                renderer.html.append(literal: "Speaker not named")
            }
            shell.sign(entry.words, of: page, &renderer.html)
            renderer.html.append(literal: "</p></li>\n")
        }
        renderer.html.append(literal: "</ul>\n")
    }
}
