import Bytes
import CCMarkGFM
import Glibc
import ParseArena

/// Parses GFM with every extension on. All of cmark-gfm's memory is given back when it returns.
/// - Parameter firstLine: the 1-based line of the file that `markdown` begins on.
func parseBlocks(_ markdown: ArraySlice<UInt8>, firstLine: Int) -> [Block] {
    guard markdown.contains(where: { !$0.isASCIIWhitespace }) else { return [] }
    defer { parse_arena_reset() }
    var memory = cmark_mem(
        calloc: parse_arena_calloc, realloc: parse_arena_realloc, free: parse_arena_free)
    return withUnsafeMutablePointer(to: &memory) { memory in
        guard let root = tree(of: markdown, in: memory) else { return [] }
        var converter = Converter(lineShift: firstLine - 1)
        return converter.children(of: root, depth: 0)
    }
}

private func tree(
    of markdown: ArraySlice<UInt8>, in memory: UnsafeMutablePointer<cmark_mem>
) -> Node? {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
    return markdown.withUnsafeBufferPointer { text in
        SyntaxExtensions.run(parser, on: text) {
            text.withMemoryRebound(to: CChar.self) { bytes in
                cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
            }
            return cmark_parser_finish(parser)
        }
    }
}

private typealias Node = OpaquePointer

private func childCount(of parent: Node) -> Int {
    var count = 0
    var next = cmark_node_first_child(parent)
    while let node = next {
        count += 1
        next = cmark_node_next(node)
    }
    return count
}

/// Turns cmark's tree into ours. Its pointers are valid only while that tree is.
private struct Converter {
    let lineShift: Int
    /// Footnotes so far; cmark puts them at the end, in order of first reference.
    var noteCount = 0
    private var scratch = InlineScratch()

    init(lineShift: Int) { self.lineShift = lineShift }

    /// Deeper nesting than any writer means is shown as text; our own recursion stays shallow.
    static let depthLimit = 64

    mutating func children(of parent: Node, depth: Int) -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(childCount(of: parent))
        var next = cmark_node_first_child(parent)
        while let node = next {
            let block = block(node, depth: depth)
            if block.kind != .html || !block.text.isEmpty { blocks.append(block) }
            next = cmark_node_next(node)
        }
        return blocks
    }

    private mutating func block(_ node: Node, depth: Int) -> Block {
        let line = Int(cmark_node_get_start_line(node)) + lineShift
        let kind = kind(of: node)
        guard depth < Converter.depthLimit || kind.isPart else {
            return Block(.paragraph, RichText(utf8: plainText(of: node)), line: line)
        }
        switch kind {
        case .paragraph, .heading, .cell:
            return Block(kind, scratch.inlines(of: node), line: line)
        case .code:
            return Block(kind, RichText(utf8: literal(node)), line: line)
        case .html:
            return Block(kind, RichText(utf8: HTMLComment.removed(from: literal(node))), line: line)
        case .thematicBreak:
            return Block(kind, line: line)
        case .quote, .list, .item, .table, .row, .footnote:
            return Block(kind, children: children(of: node, depth: depth + 1), line: line)
        }
    }

    private mutating func kind(of node: Node) -> Block.Kind {
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_BLOCK_QUOTE: return .quote
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(
                start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_CODE_BLOCK:
            return .code(info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "")
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CUSTOM_BLOCK: return .html
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            noteCount += 1
            return .footnote(number: noteCount)
        case CMARK_NODE_ITEM where cmark_node_get_syntax_extension(node) == nil:
            return .item(isChecked: nil)
        default: return extensionKind(of: node)
        }
    }

    /// Nodes of extensions have no constant that Swift can see: they are known by their type's
    /// name.
    private func extensionKind(of node: Node) -> Block.Kind {
        guard let name = cmark_node_get_type_string(node) else { return .item(isChecked: nil) }
        if strcmp(name, "table_cell") == 0 { return .cell }
        if strcmp(name, "table_row") == 0 { return .row(isHeader: false) }
        if strcmp(name, "table_header") == 0 { return .row(isHeader: true) }
        if strcmp(name, "table") == 0 { return .table(alignments: alignments(of: node)) }
        let isTask = strcmp(name, "tasklist") == 0
        return .item(isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
    }

    private func alignments(of table: Node) -> [Block.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(table))
        guard let marks = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
        return (0..<count).map { column in
            switch marks[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }
}

extension Block.Kind {
    /// Whether it is a part of a list or a table: these show nothing else.
    fileprivate var isPart: Bool {
        switch self {
        case .item, .row, .cell: true
        default: false
        }
    }
}

// MARK: Inlines

/// Room in which the text of one leaf block after another grows.
private struct InlineScratch {
    private var text = RichText()
    /// The spans that the node looked at stands in, as indices into those of `text`.
    private var open: [Int] = []

    /// The inline children of a leaf block as text and spans. A loop, not a recursion: a writer may
    /// nest inlines as deep as the file is long.
    mutating func inlines(of block: Node) -> RichText {
        text.utf8.removeAll(keepingCapacity: true)
        text.spans.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        var next = cmark_node_first_child(block)
        while let node = next {
            if let kind = containerKind(of: node) {
                open.append(text.spans.count)
                text.spans.append(InlineSpan(text.utf8.count..<text.utf8.count, kind))
                if let child = cmark_node_first_child(node) {
                    next = child
                    continue
                }
                open.removeLast()
            } else {
                appendLeaf(node, to: &text)
            }
            next = cmark_node_next(closing(node))
        }
        // Copies without room to grow; that stays here for the next block.
        return RichText(utf8: copy(text.utf8), spans: copy(text.spans))
    }

    /// Closes the spans that a node is the end of.
    /// - Returns: the last of them that has been closed, or the node.
    private mutating func closing(_ node: Node) -> Node {
        var last = node
        while cmark_node_next(last) == nil, let span = open.popLast() {
            let start = text.spans[span].range.lowerBound
            text.spans[span].range = start..<text.utf8.count
            text.markAutolink(at: span)
            guard let parent = cmark_node_parent(last) else { break }
            last = parent
        }
        return last
    }

    private func copy<Element>(_ elements: [Element]) -> [Element] {
        elements.withUnsafeBufferPointer { Array($0) }
    }
}

private func containerKind(of node: Node) -> InlineSpan.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(url: url(node), title: title(node))
    case CMARK_NODE_IMAGE: .image(url: url(node), title: title(node))
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
        CMARK_NODE_HTML_INLINE, CMARK_NODE_CUSTOM_INLINE, CMARK_NODE_FOOTNOTE_REFERENCE:
        nil
    default: .strikethrough
    }
}

private func appendLeaf(_ node: Node, to result: inout RichText) {
    let start = result.utf8.count
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK:
        result.utf8.append(UInt8(ascii: "\n"))
    case CMARK_NODE_LINEBREAK:
        result.utf8.append(UInt8(ascii: "\n"))
        result.spans.append(InlineSpan(start..<start + 1, .hardBreak))
    case CMARK_NODE_CODE:
        appendLiteral(node, to: &result.utf8)
        result.spans.append(InlineSpan(start..<result.utf8.count, .code))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        // cmark-gfm has replaced the label by the note's number.
        let number = cmark_node_get_literal(node).flatMap { Int(String(cString: $0)) } ?? 0
        result.spans.append(InlineSpan(start..<start, .footnoteReference(number: number)))
    default:
        let isComment =
            cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE
            && HTMLComment.removed(from: literal(node)).isEmpty
        if !isComment { appendLiteral(node, to: &result.utf8) }
    }
}

private func appendLiteral(_ node: Node, to bytes: inout [UInt8]) {
    guard let text = cmark_node_get_literal(node) else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
        bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: length(of: text)))
    }
}

private func literal(_ node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    appendLiteral(node, to: &bytes)
    return bytes
}

/// A node's own text; of HTML, what is no comment.
private func withoutComments(_ node: Node) -> [UInt8] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: HTMLComment.removed(from: literal(node))
    default: literal(node)
    }
}

/// All text below a node, blocks apart by line breaks.
private func plainText(of node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    guard let walk = cmark_iter_new(node) else { return bytes }
    defer { cmark_iter_free(walk) }
    while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
        guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
        if isBreak(cmark_node_get_type(node)), !bytes.isEmpty, bytes.last != UInt8(ascii: "\n") {
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes += withoutComments(node)
    }
    return bytes
}

/// A break, or a block that holds text.
private func isBreak(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING,
        CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
        true
    default: false
    }
}

private func length(of text: UnsafePointer<CChar>) -> Int {
    var end = text
    while end.pointee != 0 { end += 1 }
    return end - text
}

private func url(_ node: Node) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
}

private func title(_ node: Node) -> String {
    cmark_node_get_title(node).map { String(cString: $0) } ?? ""
}

extension RichText {
    /// Tells links that GFM finds in plain text from links that somebody wrote: their text is their
    /// target.
    fileprivate mutating func markAutolink(at index: Int) {
        guard case .link(let url, "") = spans[index].kind else { return }
        let text = utf8[spans[index].range]
        guard let first = text.first, first != UInt8(ascii: "#"),
            ["", "http://", "mailto:"].contains(where: { isSame(url, prefix: $0, text) })
        else { return }
        spans[index].kind = .autolink(url: url)
    }

    private func isSame(_ url: String, prefix: String, _ text: ArraySlice<UInt8>) -> Bool {
        url.utf8.count == prefix.utf8.count + text.count && url.hasPrefix(prefix)
            && url.utf8.dropFirst(prefix.utf8.count).elementsEqual(text)
    }
}
