import Briefings
import HTML
import Language
import Markdown
import Site

/// The full text of a briefing: blocks and sentences with their anchors, and beside each block what
/// rests on it.
struct TextTemplate {
    private let shell: Shell
    private let page: BriefingPage
    private let backlinks: Backlinks
    private let times: TimeMarks
    private let pullQuote: PullQuote?

    init(shell: Shell, page: BriefingPage) {
        self.shell = shell
        self.page = page
        backlinks = Backlinks(page)
        times = TimeMarks(page)
        pullQuote = PullQuote(of: page)
    }

    /// A block; its number is the n of `¶n`.
    func render(_ block: TextBlock, _ number: Int, _ renderer: inout MarkupRenderer) {
        guard number <= page.blockCount else { return }
        let passage = page.passages[number - 1]
        switch block.kind {
        case .heading:
            // A headline that is the page's title already does not stand out once more.
            let isTitle = number == 1 && block.text.text == page.briefing.metadata.title
            renderer.html.append(
                literal: isTitle ? "<p class=\"b headline\" id=\"p" : "<h3 class=\"b\" id=\"p")
            renderer.html.append(number)
            renderer.html.append(literal: "\">")
            renderer.render(block.text)
            appendRail(passage, number, to: &renderer.html)
            renderer.html.append(literal: isTitle ? "</p>\n" : "</h3>\n")
        case .paragraph:
            renderer.html.append(literal: "<p class=\"b\" id=\"p")
            renderer.html.append(number)
            renderer.html.append(literal: "\">")
            renderSentences(of: passage, in: 0..<block.text.utf8.count, &renderer)
            appendRail(passage, number, to: &renderer.html)
            renderer.html.append(literal: "</p>\n")
        case .post: renderPost(passage, number, &renderer)
        }
        if let pullQuote, pullQuote.block == number { render(pullQuote.entry, &renderer) }
    }

    private static let postIcon: StaticString = """
        <svg width="16" height="14" aria-hidden="true"><path d="M1 1h14v9H7l-3 3v-3H1z"/></svg>
        """

    private func renderPost(
        _ passage: BriefingPage.Passage, _ number: Int, _ renderer: inout MarkupRenderer
    ) {
        let end = passage.text.utf8.count
        let attribution = passage.attribution ?? end..<end
        renderer.html.append(literal: "<figure class=\"b post\" id=\"p")
        renderer.html.append(number)
        renderer.html.append(literal: "\"><blockquote><p>")
        renderSentences(
            of: passage, in: 0..<(passage.attribution.map { $0.lowerBound - 1 } ?? end), &renderer)
        renderer.html.append(
            literal: "</p></blockquote>\n<figcaption class=\"who-posted\">")
        renderer.html.append(literal: TextTemplate.postIcon)
        renderer.html.append(literal: "<span>")
        renderer.render(passage.text, in: attribution)
        renderer.html.append(literal: "</span>")
        appendRail(passage, number, to: &renderer.html)
        renderer.html.append(literal: "</figcaption></figure>\n")
    }

    /// Sentences in elements of their own; what stands between them stays between them.
    private func renderSentences(
        of passage: BriefingPage.Passage, in range: Range<Int>, _ renderer: inout MarkupRenderer
    ) {
        var writer = PassageWriter(
            passage: passage, position: range.lowerBound,
            marks: passage.number.map { times.marks(in: $0 - 1)[...] } ?? [],
            year: page.date?.year)
        for (index, sentence) in passage.sentences.enumerated() {
            let part = sentence.clamped(to: range)
            guard !part.isEmpty, let anchor = passage.anchor(ofSentence: index) else { continue }
            writer.advance(to: part.lowerBound, &renderer)
            renderer.html.append(literal: "<span class=\"s\" id=\"")
            renderer.html.append(anchor)
            renderer.html.append(literal: "\">")
            writer.advance(to: part.upperBound, &renderer)
            renderer.html.append(literal: "</span>")
        }
        writer.advance(to: range.upperBound, &renderer)
    }

    private func render(_ quote: QuoteEntry, _ renderer: inout MarkupRenderer) {
        renderer.html.append(literal: "<figure class=\"pull\"><p>“")
        renderer.html.append(escaping: quote.words.text.utf8[quote.spoken])
        renderer.html.append(literal: "”</p>\n<figcaption>")
        if let speaker = quote.speaker { shell.render(speaker: speaker, &renderer) }
        shell.sign(page.cited(quote), &renderer.html)
        renderer.html.append(literal: "</figcaption></figure>\n")
    }

    // MARK: Rail

    /// The block's number, what rests on it, and the numbers of its sentences.
    private func appendRail(
        _ passage: BriefingPage.Passage, _ number: Int, to html: inout HTML
    ) {
        html.append(literal: " <span class=\"rail\"><a href=\"#p")
        html.append(number)
        html.append(literal: "\">¶")
        html.append(number)
        html.append(literal: "</a>")
        for point in backlinks.keyPoints(of: number) {
            append("kn", "k", "Key point ", point, to: &html)
        }
        for event in backlinks.events(of: number) {
            append("tn", "t", "Timeline ", event, to: &html)
        }
        if passage.wordedSentences > 1 {
            for sentence in 1...passage.wordedSentences {
                html.append(literal: " <a href=\"#p")
                html.append(number)
                html.append(literal: "s")
                html.append(sentence)
                html.append(literal: "\">")
                html.append(number)
                html.append(literal: ".")
                html.append(sentence)
                html.append(literal: "</a>")
            }
        }
        html.append(literal: "</span>")
    }

    private func append(
        _ className: StaticString, _ prefix: StaticString, _ label: StaticString, _ number: Int,
        to html: inout HTML
    ) {
        html.append(literal: " <a class=\"")
        html.append(literal: className)
        html.append(literal: "\" href=\"#")
        html.append(literal: prefix)
        html.append(number)
        html.append(literal: "\" aria-label=\"")
        html.append(literal: label)
        html.append(number)
        html.append(literal: "\">")
        html.append(number)
        html.append(literal: "</a>")
    }
}

/// Writes a passage from its start to its end, with the dates of its time expressions.
private struct PassageWriter {
    let passage: BriefingPage.Passage
    var position: Int
    var marks: ArraySlice<TimeMarks.Mark>
    /// The article's year, which is not repeated beside a date.
    let year: Int?
    private var cursor = SpanCursor()

    init(
        passage: BriefingPage.Passage, position: Int, marks: ArraySlice<TimeMarks.Mark>, year: Int?
    ) {
        self.passage = passage
        self.position = position
        self.marks = marks
        self.year = year
    }

    mutating func advance(to end: Int, _ renderer: inout MarkupRenderer) {
        while let mark = marks.first, mark.range.lowerBound < end {
            marks.removeFirst()
            guard mark.range.lowerBound >= position, mark.range.upperBound <= end else { continue }
            write(to: mark.range.lowerBound, &renderer)
            let close = TimeTag.open(mark, year: year, &renderer.html)
            write(to: mark.range.upperBound, &renderer)
            renderer.html.append(literal: close)
        }
        write(to: end, &renderer)
    }

    private mutating func write(to end: Int, _ renderer: inout MarkupRenderer) {
        guard position < end else { return }
        renderer.render(passage.text, in: position..<end, from: &cursor)
        position = end
    }
}
