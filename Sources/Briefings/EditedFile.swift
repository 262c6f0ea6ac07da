import Bytes
package import Diagnostics
package import Markdown

extension Document {
    /// Reads a Markdown file of the content, and says what of it would not be read as it is meant: a head
    /// that does not open, comments that do not end, footnotes that lead nowhere.
    /// - Parameters:
    ///   - keys: those that its head may begin with.
    ///   - hasText: whether it may hold the full text of an article.
    /// - Returns: no document where the head cannot be read.
    package static func read(
        _ source: SourceFile, keys: @autoclosure () -> [String], hasText: Bool
    ) -> (document: Document?, diagnostics: [Diagnostic]) {
        if let fault = Diagnostic.unopenedHead(in: source, keys: keys()) { return (nil, [fault]) }
        do {
            let document = try Document(completing: source, hasText: hasText)
            return (
                document, Diagnostic.openComments(in: source) + Diagnostic.footnotes(in: source)
            )
        } catch {
            return (nil, [.frontMatter(error, in: source)])
        }
    }
}

extension Diagnostic {
    /// An error for a file whose head has lost the line above it, and is text by that.
    /// - Parameter keys: those that a head may begin with.
    fileprivate static func unopenedHead(
        in source: SourceFile, keys: @autoclosure () -> [String]
    ) -> Diagnostic? {
        guard source.utf8.first?.isASCIILowercase == true else { return nil }
        let line = source.utf8.prefix { $0 != lineFeed }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
            keys().contains(String(decoding: line[..<colon], as: UTF8.self))
        else { return nil }
        return Diagnostic(
            .error, "front-matter/unopened", in: source, line: 1,
            "the head of the file has no line of `---` above it",
            help: "write one above it, and one below")
    }
}
