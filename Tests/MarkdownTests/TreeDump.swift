@testable import Markdown

/// A Markdown text as an outline: a block a line, children indented, inline formatting in `‹kind …›`.
func dump(_ markdown: String) -> String {
    guard let document = try? Document(parsing: Array(markdown.utf8)) else { return "no document" }
    return document.blocks.map { dump($0, indent: "") }.joined(separator: "\n")
}

private func dump(_ block: Block, indent: String) -> String {
    let text = dump(block.text)
    let line = indent + name(block.kind) + (text.isEmpty ? "" : " " + text)
    return ([line] + block.children.map { dump($0, indent: indent + "  ") })
        .joined(separator: "\n")
}

private func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .paragraph: "paragraph"
    case .heading(let level): "heading \(level)"
    case .quote: "quote"
    case .list(nil, let isTight): isTight ? "bullets" : "loose bullets"
    case .list(let start?, let isTight): (isTight ? "numbers" : "loose numbers") + " from \(start)"
    case .item(nil): "item"
    case .item(let isChecked?): isChecked ? "item [x]" : "item [ ]"
    case .code(let info): "code(\(info))"
    case .html: "html"
    case .thematicBreak: "break"
    case .table(let alignments): "table \(alignments.map { "\($0)" }.joined(separator: " "))"
    case .row(let isHeader): isHeader ? "header" : "row"
    case .cell: "cell"
    case .footnote(let number): "footnote \(number)"
    }
}

/// Text with its formatting; line breaks as `⏎`.
func dump(_ text: RichText) -> String {
    var result = ""
    var open: [Int] = []
    var position = 0
    func advance(to offset: Int) {
        while let end = open.last, end <= offset {
            result +=
                String(decoding: text.utf8[position..<max(position, end)], as: UTF8.self) + "›"
            position = max(position, end)
            open.removeLast()
        }
        result += String(decoding: text.utf8[position..<max(position, offset)], as: UTF8.self)
        position = max(position, offset)
    }
    for span in text.spans {
        advance(to: span.range.lowerBound)
        result += "‹\(name(span.kind))" + (span.range.isEmpty ? "" : " ")
        open.append(span.range.upperBound)
    }
    advance(to: text.utf8.count)
    while open.popLast() != nil { result += "›" }
    return String(result.map { $0 == "\n" ? "⏎" : $0 })
}

private func name(_ kind: InlineSpan.Kind) -> String {
    switch kind {
    case .emphasis: "em"
    case .strong: "strong"
    case .strikethrough: "del"
    case .code: "code"
    case .link(let url, let title): "link \(url)" + (title.isEmpty ? "" : " '\(title)'")
    case .autolink(let url): "auto \(url)"
    case .image(let url, let title): "image \(url)" + (title.isEmpty ? "" : " '\(title)'")
    case .footnoteReference(let number): "note \(number)"
    case .hardBreak: "br"
    }
}
