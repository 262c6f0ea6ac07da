/// A block of a Markdown document: a value tree, free of cmark-gfm.
package struct Block: Sendable, Hashable {
    /// What kind of block.
    package enum Kind: Sendable, Hashable {
        case paragraph
        case heading(level: Int)
        case quote
        /// `start` is the first number of an ordered list, `nil` for bullets. Tight: no blank lines
        /// between items.
        case list(start: Int?, isTight: Bool)
        /// `isChecked` is `nil` unless the item has a task box.
        case item(isChecked: Bool?)
        case code(info: String)
        /// Raw HTML: kept as text, never as markup.
        case html
        case thematicBreak
        case table(alignments: [Alignment])
        case row(isHeader: Bool)
        case cell
        /// A footnote's text; notes stand at the end of the document, in order of first reference.
        case footnote(number: Int)
    }

    /// A table column's alignment.
    package enum Alignment: Sendable, Hashable {
        case none, left, center, right
    }

    /// What kind of block it is.
    package var kind: Kind
    /// The words of a leaf block; empty in a container.
    package var text: RichText
    /// The blocks of a container, in order.
    package var children: [Block]
    /// 1-based line of the file the block starts on; 0 when it was not read from a file.
    /// Not part of the value: two equal blocks may stand on different lines.
    package var line: Int

    /// A block.
    package init(_ kind: Kind, _ text: RichText = RichText(), children: [Block] = [], line: Int = 0)
    {
        self.kind = kind
        self.text = text
        self.children = children
        self.line = line
    }

    /// Whether it is a footnote's text.
    package var isFootnote: Bool { if case .footnote = kind { true } else { false } }

    /// The block with the targets of its links changed, those in blocks below it, too.
    package func mapLinks(_ target: (String) -> String) -> Block {
        var block = self
        for index in block.text.spans.indices {
            if case .link(let url, let title) = block.text.spans[index].kind {
                block.text.spans[index].kind = .link(url: target(url), title: title)
            }
        }
        block.children = block.children.map { $0.mapLinks(target) }
        return block
    }

    /// Passes on the words of the block and of all below it, in order, each with the 1-based line
    /// that its block starts on.
    package func forEachText(_ body: (RichText, _ line: Int) -> Void) {
        body(text, line)
        for child in children { child.forEachText(body) }
    }

    /// Equal but for the line.
    package static func == (a: Block, b: Block) -> Bool {
        a.kind == b.kind && a.text == b.text && a.children == b.children
    }

    /// Consistent with `==`.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(text)
        hasher.combine(children)
    }
}
