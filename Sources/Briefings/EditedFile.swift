import Bytes
package import Diagnostics
package import Markdown

extension Document {
    /// Reads a Markdown file of the content, and reports what would not be read as it is meant: a
    /// head without `---` above it, comments that do not end, footnotes that lead nowhere.
    /// - Parameters:
    ///   - keys: the keys that its head may begin with.
    ///   - hasText: whether it may hold the full text of an article.
    /// - Returns: no document where the head cannot be read.
    package static func read(
        _ source: SourceFile, keys: @autoclosure () -> [String], hasText: Bool
    ) -> (document: Document?, diagnostics: [Diagnostic]) {
        if let fault = Diagnostic.unopenedHead(in: source, keys: keys()) { return (nil, [fault]) }
        do {
            let document = try Document(completing: source, hasText: hasText)
            return (
                document,
                Diagnostic.cutValues(in: source) + Diagnostic.openComments(in: source)
                    + Diagnostic.footnotes(in: source)
            )
        } catch {
            return (nil, [.frontMatter(error, in: source)] + Diagnostic.cutValues(in: source))
        }
    }
}

extension Diagnostic {
    /// A warning for each line of a file's head that a `#` cuts off, "name: Pier #2": behind a
    /// space it begins a comment.
    fileprivate static func cutValues(in source: SourceFile) -> [Diagnostic] {
        let fence = Array("\n---".utf8)
        guard source.utf8.starts(with: "---".utf8),
            let end = source.utf8.dropFirst(3).firstOffset(of: fence)
        else { return [] }
        return source.utf8[..<end].split(separator: lineFeed).compactMap(cut).map {
            Diagnostic(
                .warning, "front-matter/comment", in: source, at: $0,
                "what follows ` #` is a comment, and no part of the line",
                help: "put quotation marks around text with a `#`: \"Pier #2\"")
        }
    }

    /// Where a line has its first `#` between a space and a word, outside quotation marks; `nil`
    /// where it has none.
    private static func cut(of line: ArraySlice<UInt8>) -> Int? {
        var (isValue, last) = (false, UInt8(ascii: " "))
        var open: UInt8?
        for (index, byte) in zip(line.indices, line) {
            switch byte {
            case UInt8(ascii: ":"): isValue = true
            case open: open = nil
            // The apostrophe of "Ben's" opens no quotation.
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if !last.isASCIIAlphanumeric { open = open ?? byte }
            case UInt8(ascii: "#") where isValue && open == nil && last == UInt8(ascii: " "):
                let isWord = index + 1 < line.endIndex && !line[index + 1].isASCIIWhitespace
                return isWord ? index : nil
            default: break
            }
            last = byte
        }
        return nil
    }

    /// An error for a file whose head lacks the `---` above it, and would be read as text.
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
