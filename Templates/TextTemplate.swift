internal import Briefings
internal import HTML
internal import Markdown
internal import Site

/// The full text of a briefing: blocks and sentences with their anchors, and beside each block what
/// rests on it.
struct TextTemplate {
    private let shell: Shell
    private let page: BriefingPage
    private let backlinks: Backlinks

    init(shell: Shell, page: BriefingPage) {
        self.shell = shell
        self.page = page
        backlinks = Backlinks(page)
    }

    /// A block; its number is the n of `¶n`.
    func render(_ block: TextBlock, _ number: Int, _ renderer: inout MarkupRenderer) {
        guard number <= page.passages.count else { return }
        let passage = page.passages[number - 1]
        switch block.kind {
        case .heading where number == 1 && block.text.text == page.briefing.metadata.title:
            // The headline is the page's title already.
            renderer.html.append("<p class=\"b headline\" id=\"p\(number)\">")
            renderer.render(block.text)
            renderer.html.append(" \(rail(number))</p>\n")
        case .heading:
            renderer.html.append("<h3 class=\"b\" id=\"p\(number)\">")
            renderer.render(block.text)
            renderer.html.append(" \(rail(number))</h3>\n")
        case .paragraph:
            renderer.html.append("<p class=\"b\" id=\"p\(number)\">")
            renderSentences(of: passage, in: 0..<block.text.utf8.count, &renderer)
            renderer.html.append(" \(rail(number))</p>\n")
        case .post:
            renderPost(block, passage, number, &renderer)
        }
    }

    private func renderPost(
        _ block: TextBlock, _ passage: BriefingPage.Passage, _ number: Int,
        _ renderer: inout MarkupRenderer
    ) {
        let utf8 = block.text.utf8
        let cut = utf8.lastIndex(of: UInt8(ascii: "\n")) ?? utf8.count
        renderer.html.append("<figure class=\"b post\" id=\"p\(number)\"><blockquote><p>")
        renderSentences(of: passage, in: 0..<cut, &renderer)
        renderer.html.append(literal: "</p></blockquote>\n<figcaption class=\"who-posted\">")
        renderer.render(block.text, in: min(cut + 1, utf8.count)..<utf8.count)
        renderer.html.append(" \(rail(number))</figcaption></figure>\n")
    }

    /// Sentences in elements of their own; what stands between them stays between them.
    private func renderSentences(
        of passage: BriefingPage.Passage, in range: Range<Int>, _ renderer: inout MarkupRenderer
    ) {
        var position = range.lowerBound
        var span = 0
        func advance(to end: Int) {
            if position < end { renderer.render(passage.text, in: position..<end, fromSpan: &span) }
            position = max(position, end)
        }
        for (index, sentence) in passage.sentences.enumerated() {
            let part = sentence.clamped(to: range)
            guard !part.isEmpty, let anchor = passage.anchor(ofSentence: index) else { continue }
            advance(to: part.lowerBound)
            renderer.html.append("<span class=\"s\" id=\"\(anchor)\">")
            advance(to: part.upperBound)
            renderer.html.append(literal: "</span>")
        }
        advance(to: range.upperBound)
    }

    /// The block's number, and what rests on it.
    private func rail(_ number: Int) -> HTML {
        var html: HTML = "<span class=\"rail\"><a class=\"pn\" href=\"#p\(number)\">¶\(number)</a>"
        for point in backlinks.keyPoints(of: number) {
            html.append(
                " <a class=\"kn\" href=\"#k\(point)\" title=\"Key point \(point)\">\(point)</a>")
        }
        for event in backlinks.events(of: number) {
            html.append(
                " <a class=\"tn\" href=\"#t\(event)\" title=\"Timeline \(event)\">\(event)</a>")
        }
        html.append(literal: "</span>")
        return html
    }
}
