import Bytes
package import HTML

/// Renders blocks and text as HTML. What a link becomes is the caller's to say.
///
/// One renderer serves one page: it numbers the references to footnotes.
package struct MarkupRenderer {
    /// Writes the opening tag of a link and returns the closing one; without a tag the text stays
    /// as it is.
    package typealias LinkTag = (_ url: String, _ title: String, _ html: inout HTML) ->
        StaticString?

    /// What has been rendered.
    package var html = HTML()
    /// The URL of an image from the page; by default as it is written.
    package var imageURL: (String) -> String = { $0 }
    /// Whether the page has the footnotes of what is rendered; without them, references are left out.
    private var hasNotes = false
    /// Gives headings the `id`s that links lead to; by default they have none.
    package var headingIDs: HeadingIDs?
    private var openLink: LinkTag
    private var noteUses: [Int: Int] = [:]
    /// Spans that have been opened and not closed yet.
    private var open: [(range: Range<Int>, close: StaticString)] = []

    /// A renderer that makes of links what `openLink` says.
    package init(openLink: @escaping LinkTag) { self.openLink = openLink }

    /// Renders something whose links are made in another way.
    package mutating func withLinks(
        _ openLink: @escaping LinkTag, _ body: (inout MarkupRenderer) -> Void
    ) {
        let own = self.openLink
        self.openLink = openLink
        body(&self)
        self.openLink = own
    }

    /// Renders something without its links, of which only the words stay.
    package mutating func withoutLinks(_ body: (inout MarkupRenderer) -> Void) {
        withLinks({ _, _, _ in nil }, body)
    }

    /// Renders something whose footnotes are on the page, or, with `false`, are not.
    package mutating func withNotes(
        _ hasNotes: Bool = true, _ body: (inout MarkupRenderer) -> Void
    ) {
        let own = self.hasNotes
        self.hasNotes = hasNotes
        body(&self)
        self.hasNotes = own
    }

    // MARK: Text

    /// Renders text with its formatting.
    package mutating func render(_ text: RichText) { render(text, in: 0..<text.utf8.count) }

    /// Renders the part of a text within a range of UTF-8 offsets; formatting is cut at its ends.
    package mutating func render(_ text: RichText, in range: Range<Int>) {
        var cursor = SpanCursor()
        render(text, in: range, from: &cursor)
    }

    /// The same for ranges one after another.
    /// - Parameter cursor: where the last one left off.
    package mutating func render(
        _ text: RichText, in range: Range<Int>, from cursor: inout SpanCursor
    ) {
        var position = range.lowerBound
        let entered = cursor.entered
        cursor.entered.removeAll()
        func isOver(_ index: Int) -> Bool { text.spans[index].range.upperBound < range.upperBound }
        for index in entered {
            render(span: index, of: text, in: range, &position)
            if !isOver(index) { cursor.entered.append(index) }
        }
        // By index: spans are passed over many times, and copying each takes noticeable time.
        while cursor.next < text.spans.count,
            text.spans[cursor.next].range.lowerBound <= range.upperBound
        {
            render(span: cursor.next, of: text, in: range, &position)
            if !isOver(cursor.next) { cursor.entered.append(cursor.next) }
            cursor.next += 1
        }
        advance(from: &position, to: range.upperBound, in: text.utf8)
    }

    /// Renders the beginning of a span, where that reaches into a range.
    private mutating func render(
        span index: Int, of text: RichText, in range: Range<Int>, _ position: inout Int
    ) {
        let span = text.spans[index].range
        guard overlaps(span, range, end: text.utf8.count) else { return }
        let part = span.clamped(to: range)
        // The text of an image is written with it, without formatting.
        guard part.lowerBound >= position else { return }
        let kind = text.spans[index].kind
        if !isHeldByLast(kind, part) {
            advance(from: &position, to: part.lowerBound, in: text.utf8)
        }
        switch kind {
        case .image(let url, let title):
            html.append(image(url, title, alternative: text.utf8[part]))
            position = part.upperBound
        case .footnoteReference(let number):
            if hasNotes { appendNoteReference(number) }
        case .hardBreak: html.append(literal: "<br>")
        default:
            if let close = openSpan(kind) { open.append((part, close)) }
        }
    }

    /// Whether a span is an image without words in a link without words, which is still open then.
    private func isHeldByLast(_ kind: InlineSpan.Kind, _ range: Range<Int>) -> Bool {
        guard case .image = kind, range.isEmpty else { return false }
        return open.last?.range == range
    }

    /// Writes text, and closes the spans that end in it.
    private mutating func advance(from position: inout Int, to offset: Int, in utf8: [UInt8]) {
        while let last = open.last, last.range.upperBound <= offset {
            html.append(content: utf8[position..<max(position, last.range.upperBound)])
            position = max(position, last.range.upperBound)
            html.append(literal: last.close)
            open.removeLast()
        }
        if offset > position {
            html.append(content: utf8[position..<offset])
            position = offset
        }
    }

    /// Empty spans belong to the range they begin in; the end of the text takes those that stand
    /// there.
    private func overlaps(_ span: Range<Int>, _ range: Range<Int>, end: Int) -> Bool {
        span.isEmpty
            ? range.lowerBound <= span.lowerBound
                && (span.lowerBound < range.upperBound || range.upperBound == end)
            : span.overlaps(range)
    }

    /// Writes a span's opening tag and returns its closing one.
    private mutating func openSpan(_ kind: InlineSpan.Kind) -> StaticString? {
        switch kind {
        case .emphasis:
            html.append(literal: "<em>")
            return "</em>"
        case .strong:
            html.append(literal: "<strong>")
            return "</strong>"
        case .strikethrough:
            html.append(literal: "<del>")
            return "</del>"
        case .code:
            html.append(literal: "<code>")
            return "</code>"
        case .link(let url, let title):
            return openLink(url, title, &html)
        case .autolink(let url):
            return openLink(url, "", &html)
        case .image, .footnoteReference, .hardBreak: return nil
        }
    }

    /// An image; the words in place of one that may not be loaded.
    private func image(_ url: String, _ title: String, alternative: ArraySlice<UInt8>) -> HTML {
        let text = String(decoding: alternative, as: UTF8.self)
        guard URLReference.isAllowed(url) else { return "\(text)" }
        let caption: HTML = title.isEmpty ? "" : " title=\"\(title)\""
        return "<img src=\"\(url: imageURL(url))\" alt=\"\(text)\"\(caption)>"
    }

    private mutating func appendNoteReference(_ number: Int) {
        let use = (noteUses[number] ?? 0) + 1
        noteUses[number] = use
        html.append(literal: "<sup><a href=\"#fn")
        html.append(number)
        html.append(literal: "\" id=\"")
        append(noteAnchor: number, use: use)
        html.append(literal: "\">")
        html.append(number)
        html.append(literal: "</a></sup>")
    }

    private mutating func append(noteAnchor number: Int, use: Int) {
        html.append(literal: "fnref")
        html.append(number)
        guard use > 1 else { return }
        html.append(literal: "-")
        html.append(use)
    }

    // MARK: Blocks

    /// Renders blocks one after another; footnotes, which come last, in a list.
    package mutating func render(_ blocks: [Block]) {
        guard let last = blocks.last, last.isFootnote else {
            for block in blocks { render(block) }
            return
        }
        let notes = blocks.firstIndex(where: \.isFootnote) ?? blocks.endIndex
        for block in blocks[..<notes] { render(block) }
        html.append(literal: "<ol>\n")
        for note in blocks[notes...] { render(note) }
        html.append(literal: "</ol>")
    }

    /// Renders a block.
    package mutating func render(_ block: Block) {
        switch block.kind {
        case .paragraph: element("p", block.text)
        case .heading(let level): heading(level, block.text)
        case .quote: quote(block)
        case .list(let start, let isTight): list(block, start: start, isTight: isTight)
        case .code, .html:
            html.append(literal: "<pre><code>")
            html.append(escaping: block.text.utf8[...])
            html.append(literal: "</code></pre>\n")
        case .thematicBreak: html.append(literal: "<hr>\n")
        case .table(let alignments): table(block, alignments)
        case .footnote(let number): footnote(block, number)
        case .item, .row, .cell: render(block.children)
        }
    }

    private mutating func element(_ name: StaticString, _ text: RichText, id: String? = nil) {
        html.append(literal: "<")
        html.append(literal: name)
        if let id { html.append(" id=\"\(id)\"") }
        html.append(literal: ">")
        render(text)
        html.append(literal: "</")
        html.append(literal: name)
        html.append(literal: ">\n")
    }

    private mutating func heading(_ level: Int, _ text: RichText) {
        let name: StaticString =
            switch level {
            case 1, 2: "h2"
            case 3: "h3"
            case 4: "h4"
            case 5: "h5"
            default: "h6"
            }
        element(name, text, id: headingIDs?.next(for: text))
    }

    /// A block quote, or one of GitHub's alerts, which cmark-gfm does not know.
    private mutating func quote(_ block: Block) {
        guard let alert = Alert(block) else {
            html.append(literal: "<blockquote>\n")
            render(block.children)
            html.append(literal: "</blockquote>\n")
            return
        }
        html.append("<div class=\"alert\"><p class=\"label\">\(alert.title)</p>\n")
        render(alert.content)
        html.append(literal: "</div>\n")
    }

    private mutating func list(_ block: Block, start: Int?, isTight: Bool) {
        let first: HTML = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
        html.append(start == nil ? "<ul>\n" : "<ol\(first)>\n")
        for item in block.children {
            html.append(literal: "<li>")
            if case .item(let isChecked?) = item.kind {
                let mark: HTML =
                    isChecked ? " checked aria-label=\"Done\"" : " aria-label=\"To do\""
                html.append("<input type=\"checkbox\" disabled\(mark)> ")
            }
            for child in item.children {
                if isTight, child.kind == .paragraph { render(child.text) } else { render(child) }
            }
            html.append(literal: "</li>\n")
        }
        html.append(literal: start == nil ? "</ul>\n" : "</ol>\n")
    }

    private mutating func table(_ block: Block, _ alignments: [Block.Alignment]) {
        // It may be wider than the page, and is then scrolled by keyboard, too.
        html.append(
            literal:
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n")
        for row in block.children {
            let isHeader = row.kind == .row(isHeader: true)
            html.append(literal: isHeader ? "<thead><tr>" : "<tr>")
            for (column, cell) in row.children.enumerated() {
                let alignment = column < alignments.count ? alignments[column] : .none
                html.append(literal: isHeader ? "<th scope=\"col\"" : "<td")
                html.append(literal: style(alignment))
                render(cell.text)
                html.append(literal: isHeader ? "</th>" : "</td>")
            }
            html.append(literal: isHeader ? "</tr></thead>\n" : "</tr>\n")
        }
        html.append(literal: "</table></div>\n")
    }

    private func style(_ alignment: Block.Alignment) -> StaticString {
        switch alignment {
        case .none: ">"
        case .left: " class=\"left\">"
        case .center: " class=\"center\">"
        case .right: " class=\"right\">"
        }
    }

    private mutating func footnote(_ block: Block, _ number: Int) {
        html.append(literal: "<li id=\"fn")
        html.append(number)
        html.append(literal: "\">")
        render(block.children)
        for use in 1...max(1, noteUses[number] ?? 1) {
            html.append(literal: "<a href=\"#")
            append(noteAnchor: number, use: use)
            html.append(literal: "\" aria-label=\"Back to the text\">↩</a> ")
        }
        html.append(literal: "</li>\n")
    }
}

/// GitHub's alert: a block quote whose first line is `[!NOTE]` or one of its like.
private struct Alert {
    let title: String
    let content: [Block]

    private static let titles = [
        "[!NOTE]": "Note", "[!TIP]": "Tip", "[!IMPORTANT]": "Important", "[!WARNING]": "Warning",
        "[!CAUTION]": "Caution",
    ]

    init?(_ block: Block) {
        guard let first = block.children.first, first.kind == .paragraph,
            first.text.utf8.first == UInt8(ascii: "[")
        else { return nil }
        let end = first.text.utf8.firstIndex(of: lineFeed) ?? first.text.utf8.count
        let mark = String(decoding: first.text.utf8[..<end], as: UTF8.self).uppercased()
        guard let title = Alert.titles[mark] else { return nil }
        self.title = title
        var rest = first
        rest.text = first.text[min(end + 1, first.text.utf8.count)..<first.text.utf8.count]
        content = (rest.text.isEmpty ? [] : [rest]) + block.children.dropFirst()
    }
}

/// How far the spans of a text have been rendered: those that reach on, and the next one.
package struct SpanCursor {
    fileprivate var entered: [Int] = []
    fileprivate var next = 0

    /// Before the first.
    package init() {}
}
