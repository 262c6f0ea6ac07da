import Bytes

/// A Markdown file: front matter and blocks.
package struct Document: Sendable, Equatable {
    /// Empty when the file has none.
    package var frontMatter: FrontMatter
    /// What follows it, in order.
    package var blocks: [Block]

    /// A document.
    package init(frontMatter: FrontMatter = FrontMatter(), blocks: [Block]) {
        self.frontMatter = frontMatter
        self.blocks = blocks
    }

    /// Reads a Markdown file. Any bytes are a document; only the front matter can be wrong.
    /// - Parameters:
    ///   - utf8: valid UTF-8 with `\n` line endings.
    ///   - definitions: lines with link reference definitions that go before those of the file.
    /// - Throws: `FrontMatterError` when the front matter is not the flat YAML it has to be.
    package init(parsing utf8: [UInt8], definitions: [UInt8] = []) throws(FrontMatterError) {
        let body = try FrontMatter.bodyStart(of: utf8)
        frontMatter = try FrontMatter(parsing: utf8[..<body.offset])
        let head = definitions.isEmpty ? [] : definitions + [lineFeed]
        let text = head.isEmpty ? utf8[body.offset...] : (head + utf8[body.offset...])[...]
        blocks = parseBlocks(text, firstLine: body.line - head.count { $0 == lineFeed })
    }
}

extension FrontMatter {
    /// The front matter that opens a file.
    /// - Throws: `FrontMatterError` when it is not the flat YAML it has to be.
    package init(opening utf8: [UInt8]) throws(FrontMatterError) {
        try self.init(parsing: utf8[..<(try FrontMatter.bodyStart(of: utf8)).offset])
    }
}
